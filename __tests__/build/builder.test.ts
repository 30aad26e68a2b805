import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBuilder } from "../../src/build/builder.ts";
import { locateBuildx } from "../../src/build/buildx.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { fixture } from "./recorded.ts";

const inspections = join(import.meta.dirname, "../fixtures/build/inspect");

async function program(directory: string, name: string, body: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, name);
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return path;
}

describe("finding buildx", () => {
  const says = (version: string) => `echo "github.com/docker/buildx ${version} 1234abc"`;

  /** A machine with these programs and no others. */
  async function machine(programs: { docker?: string; buildx?: string; plugin?: string }): Promise<TestContext> {
    const context = await testContext();
    const bin = join(context.workDirectory, "bin");
    const home = join(context.workDirectory, "home");
    await mkdir(bin, { recursive: true });
    if (programs.docker) await program(bin, "docker", programs.docker);
    if (programs.buildx) await program(bin, "buildx", programs.buildx);
    if (programs.plugin) await program(join(home, ".docker/cli-plugins"), "docker-buildx", programs.plugin);
    return { ...context, buildEnvironment: { PATH: bin, HOME: home } };
  }

  it.each([
    ["docker's plugin first", { docker: says("v0.36.1"), buildx: says("v0.30.0") }, "docker", ["buildx"], "v0.36.1"],
    ["buildx alone when docker has no plugin", { docker: "exit 1", buildx: says("v0.30.0") }, "buildx", [], "v0.30.0"],
    [
      "buildx alone when docker's is too old",
      { docker: says("v0.17.1"), buildx: says("0.24.0") },
      "buildx",
      [],
      "0.24.0",
    ],
    [
      "the plugin's file without docker",
      { plugin: says("v0.36.1") },
      expect.stringMatching(/cli-plugins\/docker-buildx$/),
      [],
      "v0.36.1",
    ],
  ])("takes %s", async (_what, programs, command, args, version) => {
    await using context = await machine(programs);
    expect(await locateBuildx(context)).toEqual({ command, args, version });
  });

  it("says what it found when nothing will do", async () => {
    const docker = "echo \"docker: 'buildx' is not a docker command.\" >&2; exit 1";
    await using context = await machine({ docker, buildx: says("v0.10.0") });
    await expect(locateBuildx(context)).rejects.toMatchObject({
      code: "build.no-builder",
      message: expect.stringMatching(/buildx 0\.24\.0 or newer.*--image/),
      detail: [
        "docker buildx: docker: 'buildx' is not a docker command.",
        "buildx on PATH: version v0.10.0, too old",
        "docker's plugin directory: not there",
      ].join("\n"),
    });
  });

  it("says that it takes a development build for new enough", async () => {
    await using context = await machine({ buildx: says("v0.0.0+unknown") });
    expect((await locateBuildx(context)).version).toBe("v0.0.0+unknown");
    expect(context.heard("note")).toEqual([expect.stringMatching(/development build/)]);
  });
});

describe("opening a builder", () => {
  /** A buildx whose commands answer by these lines of sh; what was called is in `calls`. */
  async function withBuildx(context: TestContext, commands: { inspect: string; create?: string }) {
    const calls = join(context.workDirectory, "calls");
    const body = `echo "$*" >> ${calls}
case "$1" in inspect) ${commands.inspect} ;; create) ${commands.create ?? "exit 1"} ;; rm) : ;; esac`;
    const command = await program(context.workDirectory, "buildx", body);
    return {
      buildx: { command, args: [], version: "v0.36.1" },
      called: async () => (await readFile(calls, "utf8")).trimEnd().split("\n"),
    };
  }
  const prints = (name: string) => `cat ${inspections}/${name}.txt`;
  /** Inspecting no name is the engine's own builder; a name is the one that was created. */
  const engineThen = (created: string) => `if [ $# -gt 2 ]; then ${created}; else ${prints("docker-engine-20")}; fi`;
  const container = fixture("inspect/remote.txt").replace(/^Driver: .*/m, "Driver: docker-container");

  it("uses a remote one as it is", async () => {
    await using context = await testContext();
    const { buildx, called } = await withBuildx(context, { inspect: prints("remote") });
    const builder = await openBuilder(buildx, context);
    expect(builder).toMatchObject({
      name: "plimsoll-lab",
      driver: "remote",
      buildkitVersion: "v0.32.2",
      created: false,
    });
    expect(builder.tools.map(({ name, version }) => `${name} ${version}`)).toEqual([
      "buildx v0.36.1",
      "buildkit v0.32.2",
    ]);
    await builder.close();
    expect(await called()).toEqual(["inspect --bootstrap"]);
  });

  it("uses the engine's own where that has the containerd image store", async () => {
    await using context = await testContext();
    const inspection = fixture("inspect/remote.txt").replace(/^Driver: .*/m, "Driver: docker");
    await writeFile(join(context.workDirectory, "engine.txt"), inspection);
    const { buildx } = await withBuildx(context, { inspect: `cat ${context.workDirectory}/engine.txt` });
    expect(await openBuilder(buildx, context)).toMatchObject({ driver: "docker", created: false });
  });

  it("creates one beside an engine that can't write layouts, says so, and removes it", async () => {
    await using context = await testContext();
    await writeFile(join(context.workDirectory, "container.txt"), container);
    const { buildx, called } = await withBuildx(context, {
      inspect: engineThen(`cat ${context.workDirectory}/container.txt`),
      create: "exit 0",
    });
    const builder = await openBuilder(buildx, context);
    expect(builder).toMatchObject({ driver: "docker-container", created: true });
    expect(context.heard("note")).toEqual([expect.stringMatching(/plimsoll-work is created.*only the engine has/)]);
    await builder.close();
    const [, create, , remove] = await called();
    expect(create).toMatch(/^create --name=plimsoll-work --driver=docker-container --bootstrap$/);
    expect(remove).toBe(`rm --force -- ${builder.name}`);
  });

  describe("that stands still", () => {
    const still = async (context: TestContext, driver: string, create = "exit 1") => {
      const inspection = fixture("inspect/remote.txt").replace(/^Driver: .*/m, `Driver: ${driver}`);
      await writeFile(join(context.workDirectory, "still.txt"), inspection);
      await writeFile(join(context.workDirectory, "created.txt"), container.replace("plimsoll-lab", "plimsoll-work"));
      const [old, made] = ["still", "created"].map((file) => `cat ${context.workDirectory}/${file}.txt`);
      const inspect = `case "$*" in *plimsoll-work*) ${made} ;; *) ${old} ;; esac`;
      const { buildx, called } = await withBuildx(context, { inspect, create });
      const builder = await openBuilder(buildx, context);
      builder.standstill.abort();
      return { builder, called };
    };

    it("in a container is started again once, whoever asks, and stays", async () => {
      await using context = await testContext();
      const { builder, called } = await still(context, "docker-container");
      const [next, same] = await Promise.all([builder.replacement(), builder.replacement()]);
      expect(next).toBe(same);
      expect(next).toMatchObject({ name: builder.name, created: false });
      expect(next?.standstill.signal.aborted).toBe(false);
      await builder.close();
      expect(await called()).toEqual([
        "inspect --bootstrap",
        "stop -- plimsoll-lab",
        "inspect --bootstrap -- plimsoll-lab",
      ]);
    });

    it("in the engine makes room for one of the run's own, which goes with it", async () => {
      await using context = await testContext();
      const { builder, called } = await still(context, "docker", "exit 0");
      const next = await builder.replacement();
      expect(next).toMatchObject({ name: "plimsoll-work", driver: "docker-container", created: true });
      expect(context.heard("note")).toEqual([
        expect.stringContaining("waits for the build cache, so the builder plim"),
      ]);
      await builder.close();
      expect((await called()).at(-1)).toBe("rm --force -- plimsoll-work");
    });

    it.each(["remote", "kubernetes"])(
      "somewhere else (%s) has no replacement, and nothing is done to it",
      async (driver) => {
        await using context = await testContext();
        const { builder, called } = await still(context, driver);
        expect(await builder.replacement()).toBeUndefined();
        await builder.close();
        expect(await called()).toEqual(["inspect --bootstrap"]);
      },
    );
  });

  it("removes what it created also after a cancellation", async () => {
    const controller = new AbortController();
    await using context = await testContext({ signal: controller.signal });
    await writeFile(join(context.workDirectory, "container.txt"), container);
    const inspect = engineThen(`cat ${context.workDirectory}/container.txt`);
    const { buildx, called } = await withBuildx(context, { inspect, create: "exit 0" });
    const builder = await openBuilder(buildx, context);
    controller.abort();
    await builder.close();
    expect((await called()).at(-1)).toBe(`rm --force -- ${builder.name}`);
  });

  it("leaves no half-made builder behind", async () => {
    await using context = await testContext();
    const { buildx, called } = await withBuildx(context, {
      inspect: engineThen("exit 1"),
      create: 'echo "ERROR: unable to apply caps: operation not permitted" >&2; exit 1',
    });
    await expect(openBuilder(buildx, context)).rejects.toMatchObject({
      code: "build.no-builder",
      message: expect.stringMatching(/containerd image store/),
      detail: "unable to apply caps: operation not permitted",
    });
    expect((await called()).at(-1)).toMatch(/^rm --force -- plimsoll-work$/);
  });

  it.each([
    ["no engine and no builder", prints("no-engine"), "build.no-builder", /Start Docker; .*--driver remote.*--image/],
    [
      "a chosen builder that does not exist",
      'echo "ERROR: no builder \\"mine\\" found" >&2; exit 1',
      "build.no-builder",
      /There is no builder "mine"\./,
    ],
    [
      "a daemon that is gone",
      `cat ${inspections}/remote-gone.stderr.txt >&2; exit 1`,
      "build.builder",
      /does not answer \(context deadline exceeded\)/,
    ],
    ["a daemon that does not run", prints("remote-inactive"), "build.builder", /gone \(driver remote\) is inactive/],
    [
      "a node with an error",
      "printf 'Name: x\\nDriver: kubernetes\\n\\nNodes:\\nName: x0\\nError: pods is forbidden\\n'",
      "build.builder",
      /pods is forbidden/,
    ],
    [
      "a BuildKit that is too old",
      `${prints("remote")} | sed s/v0.32.2/v0.12.5/`,
      "build.builder",
      /runs BuildKit v0\.12\.5; Plimsoll needs 0\.13\.0/,
    ],
    ["nonsense", "head -c 100000 /dev/urandom", "build.builder", /does not answer/],
  ])("refuses %s", async (_what, inspect, code, message) => {
    await using context = await testContext();
    const { buildx } = await withBuildx(context, { inspect });
    await expect(openBuilder(buildx, context)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it("warns of a BuildKit that is old", async () => {
    await using context = await testContext();
    const { buildx } = await withBuildx(context, { inspect: `${prints("remote")} | sed s/v0.32.2/v0.16.0/` });
    expect((await openBuilder(buildx, context)).buildkitVersion).toBe("v0.16.0");
    expect(context.heard("warn")).toEqual([expect.stringMatching(/BuildKit v0\.16\.0; 0\.20\.0 or newer is advised/)]);
  });
});
