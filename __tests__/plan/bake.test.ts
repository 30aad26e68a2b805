// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of HCL and compose files look like this
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildxOnDemand } from "../../src/build/buildx.ts";
import { planRun } from "../../src/plan/plan.ts";
import {
  built,
  declared,
  fixture,
  names,
  notesOf,
  openContext,
  planPlain,
  planWithBuildx,
  repository,
  settingsFor,
  temporaryDirectory,
} from "./workbench.ts";

const secrets = {
  GITHUB_TOKEN: "ghs_secret",
  ACTIONS_RUNTIME_TOKEN: "runtime-secret",
  INPUT_TOKEN: "input-secret",
  HTTPS_PROXY: "http://user:password@proxy:3128",
  DOCKER_AUTH_CONFIG: "login-secret",
};

describe("a bake file", () => {
  test("its default group becomes the variants: groups resolved, matrix expanded, private ones left out", async () => {
    const plan = await planWithBuildx(fixture("bake"));
    expect(names(plan)).toEqual(["app", "gpu-11-8", "gpu-12-4"]);
    expect(built(plan, "app")).toMatchObject({
      because: "target of docker-bake.hcl, group default",
      dockerfile: "Dockerfile",
      context: ".",
      platforms: ["linux/amd64", "linux/arm64"],
      basedOn: ["base"],
      tags: ["example.com/team/app:dev"],
    });
    expect(notesOf(plan, "left-out")).toEqual({
      _scratchpad: "a private target, by the _ in front",
      base: "others are built on it; it is no variant of its own",
      docs: 'not in the group "default"; name it under "variants" to build it too',
      "Dockerfile.docs": "no target builds it",
      "Dockerfile.unused": "no target builds it",
    });
  });

  test("exporters, cache writes, attestations and tags of its own are taken out, the rest stays", async () => {
    const root = fixture("bake");
    const { definition } = await planWithBuildx(root);
    expect(definition.target["app"]).toEqual({
      context: root,
      dockerfile: join(root, "Dockerfile"),
      target: "app",
      contexts: { base: "target:base" },
      args: { LITERAL: "${NOT_A_VARIABLE}", TOKEN: "", RUNTIME: "", PROXY: "" },
      labels: { "org.opencontainers.image.version": "dev" },
      platforms: ["linux/amd64", "linux/arm64"],
      "cache-from": [{ type: "gha", scope: "app" }],
      pull: true,
    });
    expect(definition.target["base"]).toEqual({ context: root, dockerfile: join(root, "Dockerfile"), target: "base" });
  });

  test("variables of the process stay empty, those of build-env arrive", async () => {
    const root = fixture("bake");
    const plan = await planWithBuildx(root, { buildEnvironment: { VERSION: "2.0" } }, secrets);
    expect(plan.definition.target["app"]?.args).toMatchObject({ TOKEN: "", RUNTIME: "", PROXY: "" });
    expect(plan.definition.target["app"]?.labels).toEqual({ "org.opencontainers.image.version": "2.0" });
    for (const secret of Object.values(secrets)) expect(JSON.stringify(plan)).not.toContain(secret);
    const given = await planWithBuildx(root, { buildEnvironment: { GITHUB_TOKEN: "given" } }, secrets);
    expect(given.definition.target["app"]?.args).toMatchObject({ TOKEN: "given" });
  });

  test.each([
    ["by name on the command line", { selected: ["docs"] }, ["docs"]],
    ["a group on the command line", { selected: ["gpu-11-8"] }, ["gpu-11-8"]],
    [
      "by a block in plimsoll.yml",
      { refinements: new Map([["docs", declared({})]]) },
      ["app", "docs", "gpu-11-8", "gpu-12-4"],
    ],
  ])("a target outside the default group is built when it is named: %s", async (_title, settings, wanted) => {
    expect(names(await planWithBuildx(fixture("bake"), settings)).toSorted()).toEqual(wanted);
  });

  test("an unknown name: the nearest and the list", async () => {
    await expect(planWithBuildx(fixture("bake"), { selected: ["ap"] })).rejects.toMatchObject({
      code: "plan.unknown-variant",
      message: "There is no variant ap. Did you mean app? Variants: app, gpu-11-8, gpu-12-4.",
    });
  });

  test("a block of its name refines a target; others with a Dockerfile are added", async () => {
    const plan = await planWithBuildx(fixture("bake"), {
      refinements: new Map([["gpu-11-8", declared({ args: { EXTRA: "1" }, platforms: ["linux/amd64"] })]]),
      declared: new Map([
        ["app", declared({ target: "base", labels: { a: "b" } })],
        ["own @1", declared({ dockerfile: "Dockerfile.unused", contexts: { base: "target:app" } })],
      ]),
    });
    expect(names(plan)).toEqual(["app", "gpu-11-8", "gpu-12-4", "own @1"]);
    expect(plan.definition.target["gpu-11-8"]).toMatchObject({
      args: { CUDA: "11.8", EXTRA: "1" },
      platforms: ["linux/amd64"],
    });
    expect(plan.definition.target["app"]).toMatchObject({ target: "base", labels: { a: "b" } });
    expect(built(plan, "own @1")).toMatchObject({ target: "own__1", slug: "own~20~401", basedOn: ["app", "base"] });
  });

  test("arguments, platforms and secrets of the inputs win for every target", async () => {
    const plan = await planWithBuildx(fixture("bake"), {
      buildArgs: { CUDA: "13", LITERAL: "x" },
      platforms: ["linux/arm64"],
      buildSecrets: [
        { id: "npm", env: "PLIMSOLL_SECRET_1" },
        { id: "key", src: "/run/secrets/key" },
      ],
      secretEnvironment: { PLIMSOLL_SECRET_1: "hidden" },
      ssh: ["default"],
    });
    for (const name of names(plan)) {
      expect(plan.definition.target[built(plan, name).target]).toMatchObject({
        args: { CUDA: "13", LITERAL: "x" },
        platforms: ["linux/arm64"],
        secret: [
          { id: "npm", env: "PLIMSOLL_SECRET_1" },
          { id: "key", src: "/run/secrets/key" },
        ],
        ssh: [{ id: "default", paths: [] }],
      });
    }
    expect(JSON.stringify(plan)).not.toContain("hidden");
  });

  test("extra files are merged in, and their placeholder is no variant", async () => {
    const extra = join(temporaryDirectory(), "metadata.json");
    writeFileSync(extra, JSON.stringify({ target: { "docker-metadata-action": { labels: { l: "1" } } } }));
    const root = repository({
      "docker-bake.hcl": 'target "docker-metadata-action" {}\ntarget "app" { inherits = ["docker-metadata-action"] }\n',
      Dockerfile: "FROM x\n",
    });
    const plan = await planWithBuildx(root, { extraBakeFiles: [extra] });
    expect(names(plan)).toEqual(["app"]);
    expect(plan.definition.target["app"]?.labels).toEqual({ l: "1" });
  });

  test("all targets are variants when there is no default group", async () => {
    const root = repository({
      "docker-bake.json": '{"target": {"b": {}, "a": {}, "_c": {}, "default": {}}}',
      Dockerfile: "FROM x",
    });
    expect(names(await planWithBuildx(root)).toSorted()).toEqual(["a", "b", "default"]);
  });

  test("a private group in the default group counts, only private targets are hidden", async () => {
    const text =
      'group "default" { targets = ["_all"] }\ngroup "_all" { targets = ["a", "_b"] }\ntarget "a" {}\ntarget "_b" {}\n';
    expect(names(await planWithBuildx(repository({ "docker-bake.hcl": text })))).toEqual(["a"]);
  });

  test("an override file is merged by buildx itself", async () => {
    const root = repository({
      "docker-bake.hcl": 'target "app" {\n  args = { A = "1", B = "1" }\n}\n',
      "docker-bake.override.hcl": 'target "app" {\n  args = { B = "2" }\n}\n',
    });
    const plan = await planWithBuildx(root);
    expect(plan.definition.target["app"]?.args).toEqual({ A: "1", B: "2" });
    expect(built(plan, "app").because).toBe("target of docker-bake.hcl, docker-bake.override.hcl");
  });

  test("a target that is called like an option gets another key, also in links", async () => {
    const root = repository({
      "docker-bake.hcl": 'target "--push" {}\ntarget "app" {\n  contexts = { x = "target:--push" }\n}\n',
    });
    const plan = await planWithBuildx(root);
    expect(built(plan, "--push").target).toBe("v--push");
    expect(plan.definition.target["app"]?.contexts).toEqual({ x: "target:v--push" });
    expect(Object.keys(plan.definition.target).toSorted()).toEqual(["app", "v--push"]);
  });

  test("an inline Dockerfile is text, not a file", async () => {
    const root = repository({
      "docker-bake.hcl": 'target "app" { dockerfile-inline = "FROM x\\nRUN echo $${HOME}" }\n',
    });
    const plan = await planWithBuildx(root);
    expect(built(plan, "app").dockerfile).toBeUndefined();
    expect(plan.definition.target["app"]).toEqual({ context: root, "dockerfile-inline": "FROM x\nRUN echo ${HOME}" });
  });

  test("without buildx there is no plan for it, and that is said", async () => {
    await expect(planPlain(fixture("bake"))).rejects.toMatchObject({
      code: "build.no-builder",
      message: expect.stringMatching(/^Only buildx can read docker-bake.hcl/),
    });
  });
});

describe("a bake file that is wrong", () => {
  test.each<[string, string, RegExp]>([
    ["syntax", 'target "a" {\n  args = {\n', /^docker-bake.hcl:3: Missing .* Correct it there\.$/],
    [
      "an unknown variable",
      'target "a" {\n  args = { X = NOPE }\n}\n',
      /^docker-bake.hcl:2: Unknown variable; .*"NOPE"/,
    ],
    ["a name", 'target "a b" {}\n', /^docker-bake.hcl:1: Invalid name/],
    [
      "a member",
      'group "default" { targets = ["ap"] }\ntarget "app" {}\n',
      /has no target ap. Did you mean app\? A group/,
    ],
    ["a base", 'target "app" { inherits = ["zz"] }\n', /has no target zz/],
    [
      "a circle",
      'target "a" { contexts = { x = "target:b" } }\ntarget "b" { contexts = { x = "target:a" } }\n',
      /infinite loop/,
    ],
    [
      "a failed validation",
      'variable "P" {\n  default = ""\n  validation {\n    condition = P != ""\n    error_message = "P must be set"\n  }\n}\ntarget "a" {\n  args = { P = P }\n}\n',
      /^docker-bake.hcl:\d+: .*P must be set/,
    ],
    ["a secret file", 'target "a" { secret = ["id=x,src=nope"] }\n', /nope: no such file/],
  ])("%s", async (_title, text, message) => {
    const root = repository({ "docker-bake.hcl": text });
    await expect(planWithBuildx(root)).rejects.toMatchObject({
      code: "plan.bake",
      message: expect.stringMatching(message),
    });
  });

  test("the excerpt comes along", async () => {
    const root = repository({ "docker-bake.hcl": 'target "a" {\n  args = { X = NOPE }\n}\n' });
    await expect(planWithBuildx(root)).rejects.toMatchObject({
      detail: expect.stringMatching(/>>> +args = \{ X = NOPE \}/),
    });
  });

  test("an extra file that is not there", async () => {
    const plan = planWithBuildx(fixture("bake"), { extraBakeFiles: ["nope.json"] });
    await expect(plan).rejects.toMatchObject({
      code: "plan.bake",
      message: expect.stringMatching(/nope.json: no such file/),
    });
  });

  test.each([
    ["is not there", { Dockerfile: "FROM x" }, "nope.hcl", /nope.hcl does not exist/],
    ["leads out", { "x.hcl": { link: "/etc/passwd" } }, "x.hcl", /x.hcl is outside/],
  ])("a named file that %s", async (_title, files, bake, message) => {
    const plan = planWithBuildx(repository(files), { bake: [bake] });
    await expect(plan).rejects.toMatchObject({ code: "config.value", message: expect.stringMatching(message) });
  });

  test("a found one that leads out of the repository is left out, unread", async () => {
    const root = repository({ "docker-bake.hcl": { link: "/etc/passwd" }, Dockerfile: "FROM x" });
    const plan = await planPlain(root);
    expect(notesOf(plan, "left-out")).toEqual({ "docker-bake.hcl": "it leads out of the repository" });
  });
});

describe("a compose file", () => {
  const composeRoot = (env: string) => {
    const root = temporaryDirectory();
    cpSync(fixture("compose"), root, { recursive: true });
    writeFileSync(join(root, ".env"), env);
    return root;
  };

  test("its services with a build section become variants, with their stages and links", async () => {
    const root = composeRoot("");
    const plan = await planWithBuildx(root);
    expect(names(plan)).toEqual(["api", "web_front"]);
    expect(built(plan, "web_front")).toMatchObject({ dockerfile: "web/Dockerfile", context: "web", basedOn: ["api"] });
    expect(plan.definition.target["web_front"]).toMatchObject({ target: "release", contexts: { api: "target:api" } });
    expect(built(plan, "api").tags).toEqual(["example.com/team/api:1"]);
    expect(plan.notes.filter(({ kind }) => kind === "not-built")).toEqual([]);
  });

  test("interpolation sees .env and build-env, never the process", async () => {
    const root = composeRoot("FROM_DOTENV=from-dotenv\n");
    const plan = await planWithBuildx(root, { buildEnvironment: { GIVEN: "given" } }, secrets);
    expect(plan.definition.target["web_front"]?.args).toEqual({
      TOKEN: "",
      FROM_DOTENV: "from-dotenv",
      GIVEN: "given",
    });
  });

  test("a variable that nobody set is told", async () => {
    const settings = settingsFor(composeRoot(""), { buildEnvironment: { FROM_DOTENV: "1", GIVEN: "1" } });
    const context = openContext(settings, process.env);
    await planRun(settings, buildxOnDemand(context), context);
    expect(context.notes.join()).toMatch(/uses INPUT_TOKEN, which is not set. Give it with build-env/);
  });

  test("a service can be asked for by its own name", async () => {
    expect(names(await planWithBuildx(composeRoot(""), { selected: ["web.front"] }))).toEqual(["web_front"]);
  });

  test("merges with a bake file, as buildx does", async () => {
    const root = composeRoot("");
    writeFileSync(join(root, "docker-bake.hcl"), 'target "api" {\n  platforms = ["linux/arm64"]\n}\n');
    expect(built(await planWithBuildx(root), "api").platforms).toEqual(["linux/arm64"]);
  });

  test("broken YAML: file and line", async () => {
    const plan = planWithBuildx(repository({ "compose.yaml": "services:\n  a: [\n  build: .\n" }));
    await expect(plan).rejects.toMatchObject({
      code: "plan.bake",
      message: expect.stringMatching(/^compose.yaml:\d: the YAML/),
    });
  });

  test("a required variable that is missing", async () => {
    const root = repository({ "compose.yaml": "services: {a: {build: ., image: '${X:?set X}'}}" });
    await expect(planWithBuildx(root)).rejects.toMatchObject({
      code: "plan.bake",
      message: expect.stringMatching(/set X/),
    });
  });
});

describe("a compose file reads nothing outside the repository", () => {
  const outside = () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, "secret.env"), "LEAK=leaked-value\n");
    writeFileSync(join(directory, "other.yaml"), "services: {a: {build: {context: ., args: {LEAK: leaked-value}}}}\n");
    return directory;
  };
  const service = (more: string) => `services:\n  a:\n    build: {context: ., args: [LEAK]}\n    ${more}\n`;

  test.each<[string, (directory: string) => Parameters<typeof repository>[0]]>([
    ["by an absolute path", (directory) => ({ "compose.yaml": service(`env_file: ${directory}/secret.env`) })],
    [
      "by a list with objects",
      (directory) => ({ "compose.yaml": service(`env_file: [{path: ${directory}/secret.env}]`) }),
    ],
    [
      "by a link",
      (directory) => ({ "compose.yaml": service("env_file: x.env"), "x.env": { link: `${directory}/secret.env` } }),
    ],
    [
      "by a variable",
      (directory) => ({ "compose.yaml": service("env_file: $P"), ".env": `P=${directory}/secret.env\n` }),
    ],
    [
      "by an anchor",
      (directory) => ({ "compose.yaml": `x-a: &a\n  env_file: ${directory}/secret.env\n${service("<<: *a")}` }),
    ],
    ["by an alias", (directory) => ({ "compose.yaml": `x-a: &a ${directory}/secret.env\n${service("env_file: *a")}` })],
    [
      "in a second document",
      (directory) => ({
        "compose.yaml": `${service("image: x")}---\nservices: {a: {env_file: ${directory}/secret.env}}\n`,
      }),
    ],
  ])("an env_file is taken out and noted: %s", async (_title, files) => {
    const plan = await planWithBuildx(repository(files(outside())));
    expect(names(plan)).toEqual(["a"]);
    expect(JSON.stringify(plan.definition)).not.toContain("leaked-value");
    expect(JSON.stringify(notesOf(plan, "left-out"))).toMatch(/compose.yaml:\d+.*env_file/);
  });

  test("an env_file inside is read", async () => {
    const root = repository({ "compose.yaml": service("env_file: in.env"), "in.env": "LEAK=mine\n" });
    expect((await planWithBuildx(root)).definition.target["a"]?.args).toEqual({ LEAK: "mine" });
  });

  test.each<[string, (directory: string) => Parameters<typeof repository>[0], RegExp]>([
    [
      "include",
      (directory) => ({ "compose.yaml": `include: [${directory}/other.yaml]\n` }),
      /compose.yaml:1: include reads/,
    ],
    [
      "extends",
      (directory) => ({ "compose.yaml": `services: {b: {extends: {file: ${directory}/other.yaml, service: a}}}` }),
      /extends reads/,
    ],
    [
      "a nested env_file",
      (directory) => ({
        "compose.yaml": "include: [sub/c.yaml]\n",
        "sub/c.yaml": service(`env_file: ${directory}/secret.env`),
      }),
      /sub\/c.yaml:4: env_file reads/,
    ],
    [
      "another directory for a nested one",
      () => ({
        "compose.yaml": "include: [{path: a/b/c.yaml, project_directory: .}]\n",
        "a/b/c.yaml": service("env_file: ../../x.env"),
      }),
      /env_file reads/,
    ],
    [
      ".env",
      (directory) => ({ "compose.yaml": service("image: x"), ".env": { link: `${directory}/secret.env` } }),
      /^\.env leads out/,
    ],
  ])("%s is refused", async (_title, files, message) => {
    const plan = planWithBuildx(repository(files(outside())));
    await expect(plan).rejects.toMatchObject({ code: "plan.environment", message: expect.stringMatching(message) });
  });

  test.each([
    "!!binary ZW52X2ZpbGU=: x.env",
    "env_file: !!binary Li4veA==",
    "env_file: &a !<tag:yaml.org,2002:binary> Li4veA==",
  ])("text in a form that other parsers decode is refused: %s", async (line) => {
    const plan = planWithBuildx(repository({ "compose.yaml": service(line) }));
    await expect(plan).rejects.toMatchObject({ code: "plan.bake", message: expect.stringMatching(/:4: .*plain text/) });
  });

  test("an env_file that others refer to can't be taken out", async () => {
    const plan = planWithBuildx(repository({ "compose.yaml": `${service("env_file: &e ../x.env")}    image: *e\n` }));
    await expect(plan).rejects.toMatchObject({ code: "plan.environment" });
  });
});

const givenBuildx = async () => ({ ok: true as const, value: { command: "buildx", args: [], version: "v0.36.1" } });

test("an interrupted evaluation is a cancellation", async () => {
  const settings = settingsFor(fixture("bake"));
  const context = openContext(settings, process.env);
  const run = async () => ({
    exitCode: null,
    signal: null,
    stdout: "",
    stderr: "",
    stdoutTruncated: false,
    endedBy: "abort" as const,
    ms: 1,
  });
  const plan = planRun(settings, givenBuildx, { ...context, run });
  await expect(plan).rejects.toMatchObject({ code: "cancelled" });
});

test("nonsense instead of a definition is the tool's fault", async () => {
  const settings = settingsFor(fixture("bake"));
  const context = openContext(settings, process.env);
  const run = async () => ({
    exitCode: 0,
    signal: null,
    stdout: '{"target":',
    stderr: "",
    stdoutTruncated: false,
    endedBy: "exit" as const,
    ms: 1,
  });
  const plan = planRun(settings, givenBuildx, { ...context, run });
  await expect(plan).rejects.toMatchObject({ code: "tool.nonsense" });
});
