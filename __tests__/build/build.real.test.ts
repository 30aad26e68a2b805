// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders go through two languages here
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Builder, openBuilder } from "../../src/build/builder.ts";
import { locateBuildx } from "../../src/build/buildx.ts";
import { openExports } from "../../src/build/exports.ts";
import { escapeTemplates } from "../../src/build/hcl-template.ts";
import type { BakeDefinition, BakeTarget } from "../../src/model/plan.ts";
import type { Settings } from "../../src/model/settings.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { aPlan, aVariant, buildAndExport, someSettings } from "./samples.ts";

/** The way to the lab's builder, or to the one of this machine: `eval "$(lab/env)"`. */
const toBuilder = Object.fromEntries(
  ["PATH", "HOME", "BUILDX_CONFIG", "BUILDX_BUILDER", "DOCKER_HOST", "DOCKER_CONFIG"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

/** A repository with these files, in a context that can build. */
async function repository(files: Record<string, string>): Promise<TestContext & { root: string }> {
  const context = await testContext({ buildEnvironment: toBuilder });
  const root = join(context.workDirectory, "repository");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return { ...context, root };
}

interface Wish {
  target?: BakeTarget;
  settings?: Partial<Settings>;
  codec?: "auto" | "gzip" | "zstd";
  timeoutMs?: number;
}

async function build(
  context: TestContext & { root: string },
  builder: Builder,
  { target = {}, settings = {}, codec = "gzip", timeoutMs }: Wish = {},
): ReturnType<typeof buildAndExport> {
  const definition = { target: { app: { context: context.root, ...target } } };
  const { policy, ...variant } = aVariant({ dockerfile: "Dockerfile" }, timeoutMs);
  return buildAndExport(
    builder,
    aPlan(definition),
    { ...variant, policy: { ...policy, codec } },
    someSettings({ root: context.root, ...settings }),
    context,
  );
}

async function json(path: string) {
  return JSON.parse(await readFile(path, "utf8"));
}

const blob = (layout: string, digest: string) => json(join(layout, "blobs", digest.replace(":", "/")));

/** The layers of the layout's only image. */
async function layersOf(layout: string): Promise<{ mediaType: string; digest: string }[]> {
  const { manifests } = await json(join(layout, "index.json"));
  expect(manifests).toHaveLength(1);
  return (await blob(layout, manifests[0].digest)).layers;
}

let builder: Builder;
beforeAll(async () => {
  await using context = await testContext({ buildEnvironment: toBuilder });
  builder = await openBuilder(await locateBuildx(context), context);
});

describe.concurrent("with a real builder", () => {
  it("builds two variants on one base at the same time, the base's steps once, and knows every line", async () => {
    await using context = await repository({
      "Dockerfile.base": `FROM debian:bookworm-slim as base\nRUN head -c 100000 /dev/urandom > /random # ${randomUUID()}\n`,
      "cpu/Dockerfile": "FROM base\nRUN echo cpu > /kind\n",
      "cuda/Dockerfile": "FROM base\nRUN echo cuda > /kind\n",
    });
    const { root } = context;
    const linked = (name: string): BakeTarget => ({ context: join(root, name), contexts: { base: "target:base" } });
    const definition: BakeDefinition = {
      target: { base: { context: root, dockerfile: "Dockerfile.base" }, cpu: linked("cpu"), cuda: linked("cuda") },
    };
    const variants = ["cpu", "cuda"].map((name) =>
      aVariant({ name, slug: name, target: name, basedOn: ["base"], dockerfile: `${name}/Dockerfile` }),
    );
    const plan = { ...aPlan(definition), variants };
    const exports = openExports(context);
    const all = () =>
      Promise.all(
        variants.map((variant) => buildAndExport(builder, plan, variant, someSettings({ root }), context, exports)),
      );
    const outcomes = (await all()).map((outcome) => {
      if (outcome.status !== "built") throw new Error(JSON.stringify(outcome.failure));
      return outcome;
    });
    const [cpu, cuda] = await Promise.all(outcomes.map(({ layout }) => layersOf(layout)));
    const types = cpu?.map(({ mediaType }) => mediaType.replace("application/vnd.oci.image.layer.v1.", ""));
    expect(types, "the base's own codec, then the quicker one").toEqual(["tar+gzip", "tar+zstd", "tar+zstd"]);
    expect(cpu?.[1]?.digest, "random bytes, made once").toBe(cuda?.[1]?.digest);
    for (const digest of [cpu?.[0]?.digest, cpu?.[1]?.digest]) {
      const files = await Promise.all(
        outcomes.map(({ layout }) => stat(join(layout, "blobs", digest?.replace(":", "/") ?? ""))),
      );
      expect(new Set(files.map(({ ino }) => ino)).size, "one file for both").toBe(1);
    }
    expect(cpu?.[2]?.digest).not.toBe(cuda?.[2]?.digest);
    for (const [at, name] of ["cpu", "cuda"].entries()) {
      expect(outcomes[at]?.build.steps.map(({ origin }) => `${origin?.file}:${origin?.startLine}`)).toEqual([
        "Dockerfile.base:1",
        "Dockerfile.base:2",
        `${name}/Dockerfile:2`,
      ]);
      expect(outcomes[at]?.findings).toMatchObject([{ rule: "FromAsCasing", origin: { file: "Dockerfile.base" } }]);
    }
    const again = await all();
    expect(again).toMatchObject([{ build: { cacheHitRatio: 1 } }, { build: { cacheHitRatio: 1 } }]);
  });

  it("keeps directories that are called alike apart, whatever is built at the same time", async () => {
    await using context = await repository({ README: "" });
    const rounds = Array.from({ length: 4 }, (_, round) => round);
    const names = ["shop", "bank", "mill"].flatMap((of) => rounds.map((round) => `${of}${round}`));
    const definition: BakeDefinition = { target: {} };
    for (const name of names) {
      const root = join(context.root, name, "app");
      await mkdir(root, { recursive: true });
      await writeFile(join(root, "note.txt"), `${name} ${randomUUID()}`);
      await writeFile(join(root, "Dockerfile.it"), `FROM scratch\nCOPY note.txt /\nLABEL of=${name}\n`);
      definition.target[name] = { context: join(name, "app"), dockerfile: "../app/Dockerfile.it" };
    }
    const settings = someSettings({ root: context.root });
    const built = names.map(async (name) => {
      const variant = aVariant({ name, slug: name, target: name });
      return [name, await buildAndExport(builder, aPlan(definition), variant, settings, context)] as const;
    });
    for (const [name, outcome] of await Promise.all(built)) {
      if (outcome.status !== "built") throw new Error(JSON.stringify(outcome));
      const [layer] = await layersOf(outcome.layout);
      const tar = await readFile(join(outcome.layout, "blobs", layer?.digest.replace(":", "/") ?? ""));
      const text = (layer?.mediaType.endsWith("zstd") ? zstdDecompressSync : gunzipSync)(tar).toString("latin1");
      expect(text).toContain(await readFile(join(context.root, name, "app", "note.txt"), "utf8"));
      const { manifests } = await json(join(outcome.layout, "index.json"));
      expect(outcome.images, "nothing ran again for the export").toMatchObject([
        { manifestDigest: manifests[0].digest },
      ]);
    }
  });

  it("builds several platforms into one layout, each with its provenance", async () => {
    await using context = await repository({ Dockerfile: "FROM scratch\nCOPY note.txt /\n", "note.txt": randomUUID() });
    const outcome = await build(context, builder, { target: { platforms: ["linux/amd64", "linux/arm64"] } });
    if (outcome.status !== "built") throw new Error(JSON.stringify(outcome));
    expect(Object.keys(outcome.provenance).sort()).toEqual(["linux/amd64", "linux/arm64"]);
    const { manifests } = await json(join(outcome.layout, "index.json"));
    const index = await blob(outcome.layout, manifests[0].digest);
    expect(outcome.images?.map(({ manifestDigest }) => manifestDigest)).toEqual(
      index.manifests.map(({ digest }: { digest: string }) => digest),
    );
    expect(index.manifests.map(({ platform }: { platform: unknown }) => platform)).toEqual([
      { architecture: "amd64", os: "linux" },
      { architecture: "arm64", os: "linux" },
    ]);
  });

  it.each([{ "no-cache": true }, { "no-cache-filter": ["app"], pull: true }])(
    "exports what it built, also with %j",
    async (target) => {
      await using context = await repository({
        Dockerfile: `FROM debian:bookworm-slim AS app\nRUN date +%s%N > /stamp # ${randomUUID()}\n`,
      });
      for (const _time of ["first", "second"]) {
        const outcome = await build(context, builder, { target });
        if (outcome.status !== "built") throw new Error(JSON.stringify(outcome.failure));
        const { manifests } = await json(join(outcome.layout, "index.json"));
        expect(outcome.images).toEqual([{ platform: "linux/amd64", manifestDigest: manifests[0].digest }]);
        expect(outcome.build.cacheHitRatio, "its step ran again, and in the build alone").toBe(0);
      }
    },
  );

  it("writes zstd when asked", async () => {
    await using context = await repository({ Dockerfile: "FROM scratch\nCOPY note.txt /\n", "note.txt": randomUUID() });
    const outcome = await build(context, builder, { codec: "zstd" });
    if (outcome.status !== "built") throw new Error(JSON.stringify(outcome));
    expect(await layersOf(outcome.layout)).toMatchObject([
      { mediaType: "application/vnd.oci.image.layer.v1.tar+zstd" },
    ]);
  });

  it("hands secrets to the steps that mount them, by variable and by file", async () => {
    await using context = await repository({
      Dockerfile: `FROM debian:bookworm-slim
RUN --mount=type=secret,id=a --mount=type=secret,id=b test "$(cat /run/secrets/a /run/secrets/b)" = hunter2 # ${randomUUID()}
`,
      b: "2",
    });
    const secret = [
      { id: "a", env: "SECRET_A" },
      { id: "b", src: join(context.root, "b") },
    ];
    const settings = { secretEnvironment: { SECRET_A: "hunter" } };
    const outcome = await build(context, builder, { target: { secret }, settings });
    expect(outcome.status === "built" ? "built" : outcome.failure).toBe("built");
    const definition = await readFile(join(context.workDirectory, "build/app/build.json"), "utf8");
    expect(definition).not.toContain("hunter");
  });

  it("gives arguments to the build as they are, also those that look like bake's own language", async () => {
    await using context = await repository({
      Dockerfile: `FROM debian:bookworm-slim\nARG A\nRUN printf %s "$A" | grep -qxF '\${HOME} %{if} $\${x}' # ${randomUUID()}\n`,
    });
    const outcome = await build(context, builder, { target: { args: { A: "${HOME} %{if} $${x}" } } });
    expect(outcome.status === "built" ? "built" : outcome.failure).toBe("built");
  });

  it.each([
    ["a failing RUN", `FROM debian:bookworm-slim\nRUN echo working; exit 9 # ${randomUUID()}\n`, "build.step", 2],
    ["a missing COPY source", "FROM scratch\n\nCOPY not-there.txt /\n", "build.context", 3],
    ["a syntax error", "FROM scratch\nRUNN true\n", "build.dockerfile", 2],
    ["an image that does not exist", "FROM debian:no-such-tag-at-all\n", "build.registry", 1],
  ])("says where %s is", async (_what, dockerfile, code, startLine) => {
    await using context = await repository({ Dockerfile: dockerfile });
    expect(await build(context, builder)).toMatchObject({
      status: "failed",
      failure: {
        code,
        origin: { file: "Dockerfile", startLine },
        detail: expect.stringContaining(`>>> ${startLine} | `),
      },
    });
  });

  const sleeper = () => ({ Dockerfile: `FROM debian:bookworm-slim\nRUN echo sleeping; sleep 50 # ${randomUUID()}\n` });

  it("ends a build at its deadline and names the step", async () => {
    await using context = await repository(sleeper());
    expect(await build(context, builder, { timeoutMs: 4000 })).toMatchObject({
      status: "failed",
      failure: { code: "build.deadline", detail: expect.stringMatching(/RUN echo sleeping.*\n {2}sleeping/) },
    });
  });

  it("tells a buildx that is killed from a build that fails", async () => {
    await using context = await repository(sleeper());
    const killed = join(context.workDirectory, "buildx");
    const { command, args } = builder.buildx;
    const call = [command, ...args].map((word) => `'${word}'`).join(" ");
    await writeFile(killed, `#!/bin/sh\n${call} "$@" &\nsleep 2\nkill -KILL $! $$\n`);
    await chmod(killed, 0o755);
    const outcome = await build(context, { ...builder, buildx: { ...builder.buildx, command: killed, args: [] } });
    expect(outcome).toMatchObject({
      status: "failed",
      failure: { code: "build.builder", message: /killed \(SIGKILL\)/ },
    });
  });

  it("tells a builder that is gone from a build that fails", async () => {
    await using context = await repository({ Dockerfile: "FROM scratch\nCOPY Dockerfile /\n" });
    const configuration = join(context.workDirectory, "builders");
    const socket = `unix://${context.workDirectory}/gone.sock`;
    const environment = { ...toBuilder, BUILDX_CONFIG: configuration };
    const { command, args } = builder.buildx;
    spawnSync(command, [...args, "create", "--name=gone", "--driver=remote", socket], { env: environment });
    const outcome = await build({ ...context, buildEnvironment: environment }, { ...builder, name: "gone" });
    expect(outcome).toMatchObject({
      status: "failed",
      failure: { code: "build.builder", message: /builder was lost/ },
    });
  });
});

describe("strings in a definition", () => {
  it("come out of bake as they went in", async () => {
    await using context = await testContext({ buildEnvironment: toBuilder });
    const texts = fc.sample(fc.string({ unit: fc.constantFrom("$", "%", "{", "}", "x", '"', "\\", "~", " ") }), 300);
    const args = Object.fromEntries(texts.map((text, at) => [`A${at}`, text]));
    const file = join(context.workDirectory, "bake.json");
    await writeFile(file, JSON.stringify(escapeTemplates({ target: { app: { args } } })));
    const { command, args: first } = builder.buildx;
    const printed = spawnSync(command, [...first, "bake", `--file=${file}`, "--print", "--", "app"], {
      env: toBuilder,
    });
    const read: Record<string, string> = JSON.parse(printed.stdout.toString()).target.app.args;
    const literal = Object.entries(read).map(([key, text]) => [
      key,
      text.replaceAll("$${", "${").replaceAll("%%{", "%{"),
    ]);
    expect(Object.fromEntries(literal)).toEqual(args);
  });
});
