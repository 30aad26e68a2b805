/** A cache service that falls silent when builds are under way, with a real BuildKit, whose scheduler waits for it. */
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type PushOutcome, pushVariants } from "../../../src/push/push-variants.ts";
import { type TestContext, testContext } from "../../doubles/context.ts";
import { type ResultsDouble, resultsDouble } from "../../doubles/results/results-service.ts";
import { type DoomedBuilder, startDoomedBuilder } from "../../e2e/doomed-builder.ts";
import { type RestartableBuilder, startRestartableBuilder } from "../../e2e/restartable-builder.ts";
import { registry, stored } from "../../push/lab.ts";
import { aVariant } from "../samples.ts";
import { type Ran, runWithCache, type Wish } from "./run-with-cache.ts";

// Nobody waits a minute and a half here; what a watch does at its limits is stall.test.ts' affair.
vi.mock("../../../src/build/cache/stall.ts", async (original) => {
  const stall = await original<typeof import("../../../src/build/cache/stall.ts")>();
  const limits = { indexMs: 2_000, layerMs: 4_000, lookEveryMs: 200 };
  return {
    ...stall,
    watchForStall: (log: Parameters<typeof stall.watchForStall>[0]) => stall.watchForStall(log, limits),
  };
});

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let double: ResultsDouble;
let context: TestContext;
let root: string;

beforeEach(async () => {
  double = await resultsDouble();
});
afterEach(async () => {
  await double[Symbol.asyncDispose]();
  await context[Symbol.asyncDispose]();
});

const dockerfile = (step: string) =>
  `FROM debian:bookworm-slim\nRUN head -c 30 /dev/urandom | base64 > /base\nRUN head -c 200000 /dev/urandom > /${step}\n`;
const variants = ["cpu", "cuda"].map((name) => {
  return aVariant({ name, slug: name, target: name, dockerfile: `Dockerfile.${name}` });
});

/** A repository whose steps are in the cache, and a builder that has none of them. */
async function afterColdRun(builder: DoomedBuilder): Promise<(wish?: Wish) => Promise<Ran>> {
  const names = ["PATH", "HOME", "DOCKER_HOST", "DOCKER_CONFIG"];
  const own = Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const buildEnvironment = { ...own, ...builder.environment };
  context = await testContext({ buildEnvironment });
  root = join(context.workDirectory, "repository");
  await mkdir(root, { recursive: true });
  for (const { name } of variants) await writeFile(join(root, `Dockerfile.${name}`), dockerfile(name));
  const run = (wish: Wish = {}) => runWithCache(root, double, context, { variants, ...wish });
  expect((await run()).hits).toEqual([0, 0]);
  const environment = { ...process.env, ...builder.environment };
  execFileSync("docker", ["buildx", "prune", "--all", "--force"], { env: environment, stdio: "ignore" });
  return run;
}

/** The service answers the look before the builds, which asks for every index, and nothing that BuildKit asks. */
function answerOnlyTheFirstLook(looks = variants.length): void {
  double.fault("GetBlob", { kind: "slow", ms: 0 }, looks);
  double.fault("GetBlob", { kind: "silent" });
}

const cured = (name: string, deed = "built") =>
  `The build cache fell silent while \`${name}\` was ${deed}, and the builder doomed waits for it. ` +
  `It was started again; \`${name}\` is built once more, without the cache.`;

describe("a builder that can be started again", () => {
  let builder: RestartableBuilder;
  beforeEach(async () => {
    builder = await startRestartableBuilder();
  });
  afterEach(() => builder[Symbol.asyncDispose]());

  it("whose index does not come builds every variant once more, without the cache, and says so", async () => {
    const run = await afterColdRun(builder);
    answerOnlyTheFirstLook();
    const { variants: facts, hits, images, deliveries } = await run();
    expect(facts.map(({ outcome }) => outcome.status)).toEqual(["built", "built"]);
    expect(hits).toEqual([0, 0]);
    expect(images.every((digest) => digest?.startsWith("sha256:"))).toBe(true);
    expect(context.heard("warn").toSorted()).toEqual([cured("cpu"), cured("cuda")]);
    expect(builder.stops()).toBe(1);
    expect(deliveries).toEqual([]);
  });

  it("takes a variant along that reads from no cache", async () => {
    const run = await afterColdRun(builder);
    answerOnlyTheFirstLook(1);
    const none = { backend: "none", isAsked: true, write: "never", options: {}, timeoutMs: 60_000 } as const;
    const { variants: facts } = await run({ cache: { variants: new Map([["cuda", none]]) } });
    expect(facts.map(({ outcome }) => outcome.status)).toEqual(["built", "built"]);
    expect(context.heard("warn")).toContain(cured("cpu"));
  });

  it("whose layers do not come builds once more, without the cache", async () => {
    const run = await afterColdRun(builder);
    // Each index is read by the look, and by BuildKit for the build and for the export; then it wants layers.
    const [only] = variants;
    double.fault("GetBlob", { kind: "slow", ms: 0 }, 3);
    double.fault("GetBlob", { kind: "silent" });
    const { variants: facts, hits } = await run({ variants: only === undefined ? [] : [only] });
    expect(facts.map(({ outcome }) => outcome.status)).toEqual(["built"]);
    expect(hits).toEqual([0]);
    expect(context.heard("warn")).toEqual([cured("cpu", "exported")]);
  });

  it("that is found waiting by a push has what it built when it was started again, and pushes that", async () => {
    const run = await afterColdRun(builder);
    const name = `pushed/${randomUUID()}`;
    let outcome: PushOutcome | undefined;
    const { variants: facts, images } = await run({
      variants: variants.slice(0, 1),
      async push(equipment, [looked], settings) {
        if (looked?.variant.kind !== "build" || !equipment.builder?.ok) throw new Error("nothing was built");
        double.fault("GetBlob", { kind: "silent" });
        const { variant, platforms } = looked;
        const lookedAt = new Map(platforms.map(({ platform, image }) => [platform, image?.manifestDigest ?? ""]));
        const repositories = [{ name: `${registry}/${name}`, tags: ["1"] }];
        const push = { when: "always", sign: false, sbom: false, leavesTags: false } as const;
        outcome = await pushVariants(
          [{ variant, push, repositories }],
          new Map([[variant.name, { lookedAt, packageLists: new Map() }]]),
          undefined,
          { ...equipment, builder: equipment.builder.value, settings, context },
        );
      },
    });
    expect(facts[0]?.outcome).toMatchObject({ status: "built", build: { cacheHitRatio: 1 } });
    expect(outcome).toMatchObject({ errors: [], images: [{ tags: ["1"] }] });
    expect(builder.stops()).toBe(1);
    expect((await stored(name, "1")).manifests?.map(({ digest }) => digest)).toContain(images[0]);
  });

  it("that does not start any more leaves the error", async () => {
    const run = await afterColdRun(builder);
    answerOnlyTheFirstLook();
    builder.breakStart();
    const { variants: facts } = await run();
    for (const { outcome } of facts) {
      expect(outcome).toMatchObject({ status: "failed", failure: { code: "build.cache-silent" } });
    }
    expect(context.heard("warn")).toEqual([expect.stringMatching(/could not be started again|does not answer/)]);
  });
});

describe("a builder that is somewhere else", () => {
  it("leaves the error, for all that are built there, and soon", async () => {
    await using builder = await startDoomedBuilder();
    const run = await afterColdRun(builder);
    answerOnlyTheFirstLook();
    const startedAt = performance.now();
    const { variants: facts } = await run();
    expect(performance.now() - startedAt).toBeLessThan(25_000);
    for (const { variant, outcome } of facts) {
      const failure = {
        code: "build.cache-silent",
        message: expect.stringMatching(`\`${variant.name}\` was built, and .* Start it again .*cache: none`),
      };
      expect(outcome).toMatchObject({ status: "failed", failure });
    }
    expect(context.heard("warn")).toEqual([]);
  });
});
