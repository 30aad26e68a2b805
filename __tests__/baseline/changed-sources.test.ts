// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like this
/** From real repositories: which lines a change touched. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { changedSources } from "../../src/baseline/changed-sources.ts";
import { workTreeChanges } from "../../src/baseline/work-tree-changes.ts";
import { parseDockerfile } from "../../src/dockerfile/parse.ts";
import type { ChangedSources } from "../../src/growth/changed-sources.ts";
import { touchFinder } from "../../src/growth/touched.ts";
import type { GitHubJob } from "../../src/model/github.ts";
import type { BakeTarget, Plan, ReadyVariant } from "../../src/model/plan.ts";
import type { Settings } from "../../src/model/settings.ts";
import { type TestRepository, testRepository } from "../doubles/repository.ts";
import { settingsFor } from "../plan/workbench.ts";
import { builtVariant } from "../verdict/samples.ts";

type Files = Record<string, string | null>;

interface Change {
  before: Files;
  after?: Files;
  /** Written and not committed. */
  uncommitted?: Files;
  /** From here the run starts, in the repository. */
  root?: string;
  targets?: Record<string, BakeTarget>;
  settings?: Partial<Settings>;
  notes?: Plan["notes"];
  job?: Partial<GitHubJob>;
  prepare?: (source: TestRepository) => Promise<void>;
}

const dockerfile = `FROM debian:12
RUN apt-get update
COPY app /app
ARG VERSION=1
RUN make
`;
const ignored = ".git\n";

async function sourcesOf(change: Change): Promise<ChangedSources> {
  await using source = await testRepository();
  await change.prepare?.(source);
  const base = await source.commit(change.before);
  await source.commit(change.after ?? {});
  for (const [path, text] of Object.entries(change.uncommitted ?? {})) {
    await mkdir(dirname(join(source.root, path)), { recursive: true });
    await writeFile(join(source.root, path), text ?? "");
  }
  const root = join(source.root, change.root ?? "");
  const settings = settingsFor(root, change.settings);
  const absolute = (path: string) => (/^(?:[\w-]+:\/\/|target:|\/)/.test(path) ? path : join(root, path));
  const targets = Object.entries(change.targets ?? { app: {} }).map(([name, target]) => {
    const contexts = Object.entries(target.contexts ?? {}).map(([key, value]) => [key, absolute(value)]);
    const context = absolute(target.context ?? ".");
    const inline = target["dockerfile-inline"] === undefined ? { dockerfile: join(root, "Dockerfile") } : {};
    return [name, { ...inline, ...target, context, contexts: Object.fromEntries(contexts) }];
  });
  const [name = "app", ...basedOn] = Object.keys(change.targets ?? { app: {} });
  const variant = { ...builtVariant(name), basedOn };
  const plan: Plan = {
    variants: [variant],
    definition: { target: Object.fromEntries(targets) },
    notes: change.notes ?? [],
  };
  const changes = await workTreeChanges({ root, context: source.context }, base, settings.out);
  if ("reason" in changes) throw new Error(changes.reason);
  const job =
    change.job === undefined ? undefined : ({ workflow: ".github/workflows/w.yml", ...change.job } as GitHubJob);
  const sources = (await changedSources(plan, settings, changes, job))(variant);
  if (sources === undefined) throw new Error("no sources");
  return sources;
}

/** The lines that were touched, each with the reason. */
async function touched(change: Change): Promise<Record<string, string>> {
  const sources = await sourcesOf(change);
  const touchOf = touchFinder(sources, () => false);
  const reasons: Record<string, string> = {};
  for (const { file, after } of sources.targets) {
    for (const { startLine, text } of parseDockerfile(after).stages.flatMap(({ instructions }) => instructions)) {
      const origin = { ...(file === undefined ? {} : { file, startLine }), instruction: text, via: "none" } as const;
      const because = touchOf(origin)?.because;
      if (because !== undefined) reasons[text] = because;
    }
  }
  return reasons;
}

const lines = async (change: Change) => Object.keys(await touched(change));
const app = { Dockerfile: dockerfile, "app/main": "1", ".dockerignore": ignored };

describe("the Dockerfile and what it copies", () => {
  test.each<[string, Change, string[]]>([
    ["nothing was changed", { before: app }, []],
    ["a file that nothing takes", { before: app, after: { "README.md": "x" } }, []],
    ["a file that a copy takes", { before: app, after: { "app/deep/x": "x" } }, ["COPY app /app", "RUN make"]],
    [
      "a file that a copy took",
      { before: app, after: { "app/main": null, "app/other": "1" } },
      ["COPY app /app", "RUN make"],
    ],
    ["a file that is not committed", { before: app, uncommitted: { "app/main": "22" } }, ["COPY app /app", "RUN make"]],
    ["a file that git does not know", { before: app, uncommitted: { "app/made": "1" } }, ["COPY app /app", "RUN make"]],
    [
      "a file that git ignores",
      { before: { ...app, ".gitignore": "made" }, uncommitted: { "app/made": "1" } },
      ["COPY app /app", "RUN make"],
    ],
    ["a file that git does not know, and nothing takes", { before: app, uncommitted: { "made/x": "1" } }, []],
    [
      "our own results",
      { before: { ...app, Dockerfile: "FROM a\nCOPY . /\n" }, uncommitted: { ".plimsoll/report.json": "1" } },
      [],
    ],
    ["a line", { before: app, after: { Dockerfile: dockerfile.replace("make", "make all") } }, ["RUN make all"]],
    [
      "the Dockerfile alone, which is copied too",
      { before: { ...app, Dockerfile: "FROM a\nCOPY . /\n" }, after: { Dockerfile: "# x\nFROM a\nCOPY . /\n" } },
      ["COPY . /"],
    ],
    ["git's own directory", { before: { Dockerfile: "FROM a\nCOPY . /\n" } }, ["COPY . /"]],
  ])("%s", async (_, change, expected) => {
    expect(await lines(change)).toEqual(expected);
  });

  test("a new Dockerfile, and one that is not committed", async () => {
    const { Dockerfile: _, ...rest } = app;
    expect(await touched({ before: rest, after: { Dockerfile: dockerfile } })).toMatchObject({
      "FROM debian:12": "its Dockerfile is new",
    });
    expect(await touched({ before: rest, uncommitted: { Dockerfile: dockerfile } })).toMatchObject({
      "FROM debian:12": "its Dockerfile is new",
    });
  });

  test("the run starts below the repository's top, and the context is above it", async () => {
    const before = { "sub/Dockerfile": dockerfile, "sub/app/x": "1", "app/x": "1", "sub/.dockerignore": ignored };
    const below = { before, root: "sub" };
    expect(await lines({ ...below, after: { "app/x": "2" } })).toEqual([]);
    expect(await lines({ ...below, after: { "sub/app/x": "2" } })).toEqual(["COPY app /app", "RUN make"]);
    const above = { ...below, targets: { app: { context: ".." } } };
    expect(await lines({ ...above, after: { "app/x": "2" } })).toEqual(["COPY app /app", "RUN make"]);
    expect(await lines({ ...above, after: { "sub/app/x": "2" } })).toEqual([]);
  });

  test("through a symbolic link nobody looks, so a change may be what is copied", async () => {
    const prepare = ({ root }: TestRepository) => symlink("real", join(root, "app"));
    const before = { Dockerfile: dockerfile, ".dockerignore": ignored, "real/x": "1" };
    expect(await lines({ prepare, before, after: { "real/x": "2" } })).toEqual(["COPY app /app", "RUN make"]);
    expect(await lines({ prepare, before })).toEqual([]);
  });

  test("a context outside of the repository can't be told; a remote one is not in it", async () => {
    const outside = { before: app, targets: { app: { context: "/tmp", dockerfile: "" } } };
    expect((await sourcesOf(outside)).targets).toEqual([]);
    const sources = await sourcesOf({ before: app, targets: { app: { context: "../.." } }, after: { x: "1" } });
    const [target] = sources.targets;
    const copy = parseDockerfile(dockerfile).stages[0]?.instructions[2];
    if (target === undefined || copy === undefined) throw new Error("no target");
    expect(sources.touches(copy, target)).toBeUndefined();
  });
});

describe(".dockerignore", () => {
  const copyAll = { Dockerfile: "FROM a\nCOPY . /\n", ".dockerignore": ".*\n*.md\n", "a.md": "1", "b.txt": "1" };
  test.each<[string, Files, string[]]>([
    ["keeps a changed file out", { "a.md": "2" }, []],
    ["lets a changed file in", { "b.txt": "2" }, ["COPY . /"]],
    ["lets a file in now", { ".dockerignore": ".*\n" }, ["COPY . /"]],
    ["keeps a file out now", { ".dockerignore": ".*\n*.md\n*.txt\n" }, ["COPY . /"]],
    ["says the same in other words", { ".dockerignore": "# x\n.*\n*.md\n" }, []],
    ["is gone", { ".dockerignore": null }, ["COPY . /"]],
    ["of the Dockerfile wins", { "Dockerfile.dockerignore": ".*\nDockerfile*\n*.md\n" }, ["COPY . /"]],
  ])("%s", async (_, after, expected) => {
    expect(await lines({ before: copyAll, after })).toEqual(expected);
  });

  test("of the Dockerfile was there before, and the other is not read", async () => {
    const before = { ...copyAll, "Dockerfile.dockerignore": ".*\nb.txt\n" };
    expect(await lines({ before, after: { "b.txt": "2", ".dockerignore": "" } })).toEqual([]);
  });
});

describe("linked targets and named contexts", () => {
  const files = {
    Dockerfile: "FROM base\nCOPY --from=data x /\nRUN make\n",
    "base/Dockerfile": "FROM debian:12\nRUN apt\n",
    "data/x": "1",
  };
  const targets = (contexts: Record<string, string> = {}) => ({
    app: { contexts: { base: "target:base", ...contexts } },
    base: { context: "base", dockerfile: "Dockerfile" },
  });
  test("a linked base that was edited touches what stands on it", async () => {
    const after = { "base/Dockerfile": "FROM debian:12\nRUN apt more\n" };
    expect(await touched({ before: files, after, targets: targets() })).toMatchObject({
      "RUN apt more": "its line was changed",
      "RUN make": "what it builds on was changed (base/Dockerfile:2)",
    });
    expect(await lines({ before: files, targets: targets() })).toEqual([]);
  });

  test.each<[string, string, Files, string[]]>([
    ["a directory in which a file was changed", "data", { "data/x": "2" }, ["COPY --from=data x /", "RUN make"]],
    ["a directory in which none was", "data", { y: "2" }, []],
    ["an image, by its address", "docker-image://debian:12", { "data/x": "2" }, []],
    ["a layout, whose files say nothing", "oci-layout:///tmp/x", {}, ["COPY --from=data x /", "RUN make"]],
    ["a directory outside", "/tmp/elsewhere", {}, ["COPY --from=data x /", "RUN make"]],
  ])("%s", async (_, data, after, expected) => {
    expect(await lines({ before: files, after, targets: targets({ data }) })).toEqual(expected);
  });
});

describe("how it is built", () => {
  const bake = { ...app, "docker-bake.hcl": "target app {}" };
  const everything = ["FROM debian:12", "RUN apt-get update", "COPY app /app", "ARG VERSION=1", "RUN make"];
  const fromArg = ["ARG VERSION=1", "RUN make"];
  const compose = "services: { a: { build: { context: . }, env_file: build.env } }";

  test.each<[string, Change, string[]]>([
    ["an unchanged bake file", { before: bake, after: { x: "1" } }, []],
    ["a changed bake file", { before: bake, after: { "docker-bake.hcl": "target app { args = {} }" } }, everything],
    ["a bake file that is new", { before: app, after: { "docker-bake.hcl": "target app {}" } }, everything],
    ["a bake file that is gone", { before: bake, after: { "docker-bake.hcl": null } }, everything],
    [
      "a bake file that git does not know",
      { before: app, uncommitted: { "docker-bake.hcl": "target app {}" } },
      everything,
    ],
    [
      "a named bake file",
      { before: { ...app, "ci/b.hcl": "1" }, after: { "ci/b.hcl": "2" }, settings: { bake: ["ci/b.hcl"] } },
      everything,
    ],
    [
      "another bake file than the named one",
      { before: { ...bake, "ci/b.hcl": "1" }, after: { "docker-bake.hcl": "2" }, settings: { bake: ["ci/b.hcl"] } },
      [],
    ],
    [
      "a compose file that builds nothing",
      {
        before: { ...app, "compose.yaml": "services: {}" },
        after: { "compose.yaml": "services: { a: {} }" },
        notes: [{ kind: "left-out", subject: "compose.yaml", reason: "-" }],
      },
      [],
    ],
    [
      "a compose file that built something",
      {
        before: { ...app, "compose.yaml": compose },
        after: { "compose.yaml": "services: {}" },
        notes: [{ kind: "left-out", subject: "compose.yaml", reason: "-" }],
      },
      everything,
    ],
    [
      "what a compose file reads",
      { before: { ...app, "compose.yaml": compose, "build.env": "A=1" }, after: { "build.env": "A=2" } },
      everything,
    ],
    [
      "the .env of a compose file",
      { before: { ...app, "compose.yaml": compose }, after: { ".env": "A=2" } },
      everything,
    ],
    ["an .env without one", { before: app, after: { ".env": "A=2" } }, []],
  ])("%s", async (_, change, expected) => {
    expect(await lines(change)).toEqual(expected);
  });

  const config = (text: string) => ({ "plimsoll.yml": `version: 1\n${text}\n` });
  const settings = { configFile: "plimsoll.yml" };
  const variant = (block: string) => config(`variants: { app: ${block}, other: { dockerfile: Dockerfile } }`);
  test.each<[string, Files, Files, string[]]>([
    ["a limit in plimsoll.yml", config("budgets: { layers: 3 }"), config("budgets: { layers: 4 }"), []],
    ["the variant's arguments", variant("{ args: { A: '1' } }"), variant("{ args: { A: '2' } }"), everything],
    [
      "the variant's arguments in other words",
      variant("{ args: { A: '1' } }"),
      variant('{ "args": { "A": "1" } }'),
      [],
    ],
    ["the variant's limit", variant("{ target: x }"), variant("{ target: x, budgets: { layers: 4 } }"), []],
    [
      "another variant's arguments",
      variant("{ target: x }"),
      config("variants: { app: { target: x }, other: { dockerfile: D, args: { A: b } } }"),
      [],
    ],
    ["the list of bake files", config("bake: a.hcl"), config("bake: b.hcl"), everything],
    ["a configuration that is new and only limits", {}, config("budgets: { layers: 3 }"), []],
    ["a configuration that is new and builds otherwise", {}, variant("{ target: x }"), everything],
    [
      "a configuration with another name before",
      { ".plimsoll.yml": "version: 1\nvariants: { app: { target: y } }\n" },
      { ".plimsoll.yml": null, ...variant("{ target: x }") },
      everything,
    ],
    ["a configuration that could not be read", { "plimsoll.yml": "nonsense: [" }, variant("{ target: x }"), everything],
  ])("%s", async (_, before, after, expected) => {
    expect(await lines({ before: { ...app, ...before }, after, settings })).toEqual(expected);
  });

  test("a configuration that is gone", async () => {
    const before = { ...app, ...variant("{ target: x }") };
    expect(await lines({ before, after: { "plimsoll.yml": null } })).toEqual(everything);
  });

  const workflow = (text: string) => ({ ".github/workflows/w.yml": text });
  const given = { buildArgs: { VERSION: "1.0" } };
  const targets = { app: { args: { VERSION: "1.0" } } };
  const constant = workflow("with: { build-args: VERSION=1.0 }");
  const files = { root: ".", before: { ...app, ...constant }, settings: given, targets, job: {} };
  test.each<[string, Change, string[]]>([
    ["an argument that stands in the workflow", files, []],
    [
      "an argument that the workflow works out",
      { ...files, before: { ...app, ...workflow("VERSION=${{ x }}") } },
      fromArg,
    ],
    [
      "an argument of which only the start stands there",
      { ...files, before: { ...app, ...workflow("VERSION=1.01") } },
      fromArg,
    ],
    ["a workflow that was changed", { ...files, after: workflow("with: { build-args: VERSION=1.0, x: y }") }, fromArg],
    ["a workflow that gave arguments", { before: { ...app, ...constant }, after: workflow("x"), job: {} }, fromArg],
    [
      "a workflow that was changed and gives none",
      { before: { ...app, ...workflow("a") }, after: workflow("b"), job: {} },
      [],
    ],
    ["an argument of a flag at a desk", { before: app, settings: given, targets }, fromArg],
    [
      "an argument that nothing declares",
      { before: app, settings: { buildArgs: { X: "1" } }, targets: { app: { args: { X: "1" } } } },
      [],
    ],
    [
      "a variable that the workflow works out",
      { before: app, settings: { buildEnvironment: { A: "1" } }, job: {} },
      fromArg,
    ],
    [
      "a variable that stands in the workflow",
      { before: { ...app, ...workflow("build-env: A=1\n") }, settings: { buildEnvironment: { A: "1" } }, job: {} },
      [],
    ],
  ])("%s", async (_, change, expected) => {
    expect(await lines(change)).toEqual(expected);
  });

  const metadata = (extra: object) =>
    JSON.stringify({ target: { "docker-metadata-action": { tags: ["a"], ...extra } } });
  test.each<[string, string, string[]]>([
    ["a file of names and labels", metadata({ labels: { a: "b" } }), []],
    ["a file with an argument that is declared", metadata({ args: { VERSION: "7" } }), fromArg],
    ["a file with another argument", metadata({ args: { DOCKER_META_VERSION: "7" } }), []],
    ["a file with a stage", metadata({ target: "x" }), everything],
    ["a file that is no JSON", "target app {}", everything],
  ])("from a step of the workflow: %s", async (_, text, expected) => {
    const change = {
      before: app,
      uncommitted: { "made/bake.json": text },
      settings: { extraBakeFiles: ["made/bake.json"] },
    };
    expect(await lines(change)).toEqual(expected);
  });

  test("the reason is said", async () => {
    const change = { before: bake, after: { "docker-bake.hcl": "x" } };
    expect((await touched(change))["RUN make"]).toBe("docker-bake.hcl, which says how it is built, was changed");
    expect((await touched({ before: app, after: { "app/main": "2" } }))["COPY app /app"]).toBe(
      "files that it takes from the build context were changed",
    );
  });

  test("an inline Dockerfile is what the file that holds it says", async () => {
    const inline = { app: { "dockerfile-inline": "FROM a\nRUN x\n" } };
    expect(await lines({ before: bake, targets: inline })).toEqual([]);
    expect(await lines({ before: bake, after: { "docker-bake.hcl": "2" }, targets: inline })).toEqual([
      "FROM a",
      "RUN x",
    ]);
  });
});

test("an image that something else built has no sources, and an unknown commit gives the reason", async () => {
  await using source = await testRepository();
  const base = await source.commit(app);
  const settings = settingsFor(source.root);
  const changes = await workTreeChanges(source.repository, base, settings.out);
  if ("reason" in changes) throw new Error(changes.reason);
  const { policy } = builtVariant("x");
  const ready: ReadyVariant = { kind: "image", name: "x", slug: "x", policy, because: "-", image: "x", platforms: [] };
  const plan = { variants: [ready], definition: { target: {} }, notes: [] };
  expect((await changedSources(plan, settings, changes))(ready)).toBeUndefined();
  expect(await workTreeChanges(source.repository, "6".repeat(40), settings.out)).toEqual({
    reason: "git can't say what was changed since 666666666666",
  });
});
