import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { built, declared, fixture, names, notesOf, planPlain, repository } from "./workbench.ts";

const from = "FROM debian:bookworm-slim\n";

describe("a repository with plain Dockerfiles", () => {
  test("every Dockerfile becomes a variant with a name, a context and a reason; no buildx is needed", async () => {
    const plan = await planPlain(fixture("monorepo"));
    const rows = plan.variants.map((variant) =>
      variant.kind === "build" ? [variant.name, variant.dockerfile, variant.context, variant.because] : [],
    );
    expect(rows).toEqual([
      ["image", "Dockerfile", ".", "found: Dockerfile"],
      ["cpu", "Dockerfile.cpu", ".", "found: Dockerfile.cpu"],
      ["cuda", "cuda.Dockerfile", ".", "found: cuda.Dockerfile"],
      ["app", "docker/Dockerfile.app", ".", "found: docker/Dockerfile.app"],
      ["web", "web/Containerfile", "web", "found: web/Containerfile"],
      ["base", "docker/base/Dockerfile", ".", "found: docker/base/Dockerfile"],
      ["legacy/api/Dockerfile", "legacy/api/Dockerfile", "legacy/api", "found: legacy/api/Dockerfile"],
      ["services/api/Dockerfile", "services/api/Dockerfile", "services/api", "found: services/api/Dockerfile"],
      ["worker", "services/worker/Dockerfile", ".", "found: services/worker/Dockerfile"],
    ]);
    expect(new Set(plan.variants.map(({ slug }) => slug)).size).toBe(9);
  });

  test("the definition has absolute paths and nothing else", async () => {
    const root = fixture("monorepo");
    const { definition } = await planPlain(root);
    expect(definition.target["worker"]).toEqual({
      context: root,
      dockerfile: join(root, "services/worker/Dockerfile"),
    });
  });

  test("what is left out is said, with the reason", async () => {
    expect(notesOf(await planPlain(fixture("monorepo")), "left-out")).toEqual({
      "Dockerfile.cpu.bak": ".bak marks a copy",
      "Dockerfile.dockerignore": ".dockerignore marks no Dockerfile",
      "Dockerfile.j2": ".j2 marks a template",
      "Dockerfile.notes": "it has no FROM",
      "examples/hello/Dockerfile": "an example: it is below examples/",
      "templates/Dockerfile.python": "a template: it is below templates/",
    });
  });

  test("what is found is said, and why a context is an unusual one", async () => {
    const found = notesOf(await planPlain(fixture("monorepo")), "found");
    expect(found["Dockerfile.cpu"]).toBe("variant cpu, context .");
    expect(found["services/worker/Dockerfile"]).toMatch(/context \. \(what it copies is all there, and not all in/);
  });

  test("final stages that nothing builds are listed", async () => {
    expect(notesOf(await planPlain(fixture("monorepo")), "not-built")).toEqual({
      "Dockerfile.cpu:3": 'final stage test; to build it, declare a variant with "target: test"',
      "Dockerfile.cpu:5": 'final stage debug; to build it, declare a variant with "target: debug"',
    });
  });
});

describe("left out", () => {
  test.each<[string, Parameters<typeof repository>[0], string, RegExp]>([
    ["a symbolic link", { "docker/Dockerfile": from, Dockerfile: { link: "docker/Dockerfile" } }, "Dockerfile", /link/],
    ["a directory", { "Dockerfile/x": "", "Dockerfile.cpu": from }, "Dockerfile", /it is a directory/],
    ["dependencies", { Dockerfile: from, "a/node_modules/x/Dockerfile": from }, "node_modules/", /not looked into/],
    ["others' code", { Dockerfile: from, "vendor/x/Dockerfile": from }, "vendor/", /not looked into/],
    ["input of tests", { Dockerfile: from, "test/fixtures/Dockerfile": from }, "test/fixtures/Dockerfile", /tests/],
    ["a nested bake file", { Dockerfile: from, "api/docker-bake.hcl": "" }, "api/docker-bake.hcl", /root only/],
    [
      "compose without build",
      { Dockerfile: from, "compose.yaml": "services: {db: {image: x}}" },
      "compose.yaml",
      /build/,
    ],
    ["too large a file", { Dockerfile: from, "Dockerfile.x": from + "#".repeat(3_000_000) }, "Dockerfile.x", /2 MiB/],
  ])("%s", async (_title, files, subject, reason) => {
    const plan = await planPlain(repository(files));
    expect(plan.variants).toHaveLength(1);
    expect(notesOf(plan, "left-out")[subject]).toMatch(reason);
  });

  test("hidden directories, without a note", async () => {
    const plan = await planPlain(
      repository({ Dockerfile: from, ".git/Dockerfile": from, ".devcontainer/Dockerfile": from }),
    );
    expect(names(plan)).toEqual(["image"]);
    expect(plan.notes).toHaveLength(1);
  });

  test("a pipe that is called Dockerfile does not hang the run", async () => {
    const root = repository({ "Dockerfile.cpu": from });
    execFileSync("mkfifo", [join(root, "Dockerfile")]);
    const plan = await planPlain(root);
    expect(notesOf(plan, "left-out")).toEqual({ Dockerfile: "it is no regular file" });
  });

  test("by a glob or a directory of `ignore`", async () => {
    const root = repository({
      "a/Dockerfile": from,
      "b/c/Dockerfile": from,
      "Dockerfile.x": from,
      "d/Dockerfile": from,
    });
    const plan = await planPlain(root, { ignore: ["./b/", "**/*.x", "d/*"] });
    expect(names(plan)).toEqual(["a"]);
    expect(notesOf(plan, "left-out")["b/c/Dockerfile"]).toBe('"ignore" has ./b/');
  });

  test("what git ignores, unless it is tracked", async () => {
    const root = repository({
      Dockerfile: from,
      "Dockerfile.new": from,
      "Dockerfile.kept": from,
      ".gitignore": "Dockerfile.*\n",
    });
    const git = (...args: string[]) => execFileSync("git", ["-C", root, ...args]);
    git("init", "-q");
    git("add", "-f", "Dockerfile.kept");
    const plan = await planPlain(root);
    expect(names(plan)).toEqual(["image", "kept"]);
    expect(notesOf(plan, "left-out")).toEqual({ "Dockerfile.new": "git ignores it" });
  });

  test("directories deeper than eight levels, and that is said", async () => {
    const plan = await planPlain(repository({ Dockerfile: from, "1/2/3/4/5/6/7/8/9/Dockerfile": from }));
    expect(names(plan)).toEqual(["image"]);
    expect(notesOf(plan, "left-out")).toEqual({ "1/2/3/4/5/6/7/8/9/": "too deep, not looked into" });
  });
});

test("extra bake files without a bake file are noted", async () => {
  const plan = await planPlain(repository({ Dockerfile: from }), { extraBakeFiles: ["/tmp/metadata.json"] });
  expect(notesOf(plan, "left-out")).toEqual({ "/tmp/metadata.json": "it refines bake targets, and there are none" });
});

test("a Dockerfile without FROM stays a variant: its build says what is wrong", async () => {
  expect(names(await planPlain(repository({ Dockerfile: "RUN x\n" })))).toEqual(["image"]);
});

describe("nothing to build", () => {
  test("says what was looked for and where, what was left out, and what to do", async () => {
    const root = repository({ "Dockerfile.old": from, "src/main.c": "" });
    await expect(planPlain(root)).rejects.toMatchObject({
      code: "plan.nothing-found",
      message: expect.stringMatching(
        new RegExp(`nothing to build in ${root}: .*docker-bake.hcl.*Dockerfile.*--image`, "s"),
      ),
      detail: "left out Dockerfile.old: .old marks a copy",
    });
  });

  test("an empty directory, and a directory that is not there", async () => {
    const root = repository({});
    await expect(planPlain(root)).rejects.toMatchObject({ code: "plan.nothing-found" });
    await expect(planPlain(join(root, "nowhere"))).rejects.toMatchObject({ code: "plan.nothing-found" });
  });
});

describe("build context", () => {
  const context = async (files: Record<string, string>, name: string) =>
    built(await planPlain(repository(files)), name).context;

  test.each<[string, Record<string, string>, string]>([
    ["its own directory", { "api/Dockerfile": `${from}COPY x /`, "api/x": "" }, "api"],
    ["nothing copied", { "api/Dockerfile": from }, "api"],
    ["the root, when only that has the files", { "api/Dockerfile": `${from}COPY lib/*.py /`, "lib/a.py": "" }, "."],
    ["its own directory, when both do", { "api/Dockerfile": `${from}COPY x /`, "api/x": "", x: "" }, "api"],
    ["convention, when none does", { "api/Dockerfile": `${from}COPY generated /` }, "api"],
    [
      "other stages and addresses don't count",
      { "api/Dockerfile": `${from}COPY --from=x /a /\nADD https://x/a /` },
      "api",
    ],
    ["variables and heredocs don't count", { "api/Dockerfile": `${from}COPY $X /\nCOPY <<EOF /a\nx\nEOF\n` }, "api"],
    ["JSON form", { "api/Dockerfile": `${from}COPY ["a b", "/"]`, "a b": "" }, "."],
  ])("%s", async (_title, files, wanted) => {
    expect(await context(files, "api")).toBe(wanted);
  });

  test("for docker/NAME it is the root, unless only its own directory has the files", async () => {
    expect(await context({ "docker/api/Dockerfile": `${from}COPY x /`, x: "" }, "api")).toBe(".");
    expect(await context({ "docker/api/Dockerfile": `${from}COPY x /`, "docker/api/x": "" }, "api")).toBe("docker/api");
  });
});

describe("variants that plimsoll.yml declares", () => {
  const root = () =>
    repository({ "Dockerfile.cpu": from, "Dockerfile.cuda": `${from}FROM debian AS other\n`, "api/Dockerfile": from });

  test("are built alone; the other Dockerfiles are noted", async () => {
    const plan = await planPlain(root(), {
      configFile: "plimsoll.yml",
      declared: new Map([["mine", declared({ dockerfile: "Dockerfile.cpu", platforms: ["linux/arm64"] })]]),
    });
    expect(names(plan)).toEqual(["mine"]);
    expect(built(plan, "mine")).toMatchObject({ because: "declared in plimsoll.yml", platforms: ["linux/arm64"] });
    expect(notesOf(plan, "left-out")).toEqual({
      "Dockerfile.cuda": "not listed in plimsoll.yml",
      "api/Dockerfile": "not listed in plimsoll.yml",
    });
  });

  test("a block without build keys refines what was found, and keeps the others", async () => {
    const block = declared({
      args: { A: "1" },
      contexts: { lib: "api" },
      secrets: [{ id: "s", src: "api/Dockerfile" }],
    });
    const plan = await planPlain(root(), { refinements: new Map([["cuda", block]]) });
    expect(names(plan)).toEqual(["cpu", "cuda", "api"]);
    const path = expect.stringMatching(/^\/.*\/api$/);
    expect(plan.definition.target["cuda"]).toMatchObject({
      args: { A: "1" },
      contexts: { lib: path },
      secret: [{ id: "s", src: expect.stringMatching(/api\/Dockerfile$/) }],
    });
  });

  test("a block that only names a stage takes the Dockerfile that was found under its name", async () => {
    const plan = await planPlain(root(), { declared: new Map([["cuda", declared({ target: "other" })]]) });
    expect(built(plan, "cuda").dockerfile).toBe("Dockerfile.cuda");
    expect(plan.definition.target["cuda"]).toMatchObject({ target: "other" });
  });

  test("a Dockerfile is looked for in the context too, and is Dockerfile by default", async () => {
    const plan = await planPlain(root(), {
      declared: new Map([
        ["a", declared({ context: "api" })],
        ["b", declared({ context: "api", dockerfile: "Dockerfile" })],
      ]),
    });
    expect(built(plan, "a")).toMatchObject({ dockerfile: "api/Dockerfile", context: "api" });
    expect(built(plan, "b")).toMatchObject({ dockerfile: "api/Dockerfile", context: "api" });
  });

  test("a Dockerfile that is not there: the nearest one is named", async () => {
    const plan = planPlain(root(), { declared: new Map([["cpu", declared({ dockerfile: "Dockerfile.cpuu" })]]) });
    await expect(plan).rejects.toMatchObject({
      code: "config.value",
      message: expect.stringMatching(/Variant cpu: there is no Dockerfile.cpuu. Did you mean Dockerfile.cpu\?/),
    });
  });

  test("a refined name that nothing builds is an error, not a silence", async () => {
    const plan = planPlain(root(), { configFile: "plimsoll.yml", refinements: new Map([["cdua", declared({})]]) });
    await expect(plan).rejects.toMatchObject({
      code: "plan.unknown-variant",
      message: "plimsoll.yml has a variant cdua, and nothing builds it. Did you mean cuda? Variants: cpu, cuda, api.",
    });
  });

  test("an image is no build", async () => {
    const plan = await planPlain(root(), { declared: new Map([["app", declared({ image: "example.com/app:1" })]]) });
    expect(plan.variants).toMatchObject([{ kind: "image", name: "app", image: "example.com/app:1" }]);
  });

  test("a remote context keeps its address and its own path of the Dockerfile", async () => {
    const block = declared({ context: "https://example.com/x.git#main", dockerfile: "docker/Dockerfile" });
    const plan = await planPlain(root(), { declared: new Map([["far", block]]) });
    expect(built(plan, "far").dockerfile).toBeUndefined();
    expect(built(plan, "far").context).toBeUndefined();
    expect(plan.definition.target["far"]).toEqual({
      context: "https://example.com/x.git#main",
      dockerfile: "docker/Dockerfile",
    });
  });
});

test("a directory that can't be entered does not stop the others", async (context) => {
  const root = repository({ Dockerfile: from });
  mkdirSync(join(root, "closed"), { mode: 0o000 });
  const plan = await planPlain(root);
  chmodSync(join(root, "closed"), 0o700);
  // The superuser reads it all the same; then there is nothing to note.
  const expected = process.getuid?.() === 0 ? {} : { closed: "it can't be read" };
  expect(notesOf(plan, "left-out"), context.task.name).toEqual(expected);
});
