import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type RebuildRequest, rebuildBaseline } from "../../src/baseline/rebuild.ts";
import { settingsOfBase } from "../../src/baseline/settings-of-base.ts";
import { buildxOnDemand } from "../../src/build/buildx.ts";
import type { CommandLine } from "../../src/inputs/command-line.ts";
import { loadSettings } from "../../src/inputs/settings.ts";
import type { Context } from "../../src/model/ports.ts";
import { planRun } from "../../src/plan/plan.ts";
import { checkVariants, equip, putAway } from "../../src/stages.ts";
import { startStopwatch } from "../../src/timings.ts";
import { type TestRepository, testRepository } from "../doubles/repository.ts";

/** The way to the lab's builder, or to the one of this machine: `eval "$(lab/env)"`. */
const toBuilder = Object.fromEntries(
  ["PATH", "HOME", "BUILDX_CONFIG", "BUILDX_BUILDER", "DOCKER_HOST", "DOCKER_CONFIG"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

const flags: CommandLine = { variants: [], json: false, quiet: false, only: "build,size" };

/** Takes what is checked out its way, as far as a rebuild needs it, and builds `commit` again beside it. */
async function rebuild(
  source: TestRepository,
  commit: string,
  { prefix = "", context: change = {} }: { prefix?: string; context?: Partial<Context> } = {},
) {
  const context: Context = { ...source.context, buildEnvironment: toBuilder, ...change };
  const request = { root: join(source.root, prefix), environment: {}, commandLine: flags };
  const { settings } = await loadSettings(request);
  const findBuildx = buildxOnDemand(context);
  const plan = await planRun(settings, findBuildx, context);
  const equipment = await equip(plan, findBuildx, startStopwatch(), settings, context);
  try {
    const own = await checkVariants(equipment, settings, context);
    const settingsAt = (root: string) => settingsOfBase(request, settings, root);
    const { repository } = source;
    const wish: RebuildRequest = { repository, prefix, settings, equipment, findBuildx, settingsAt };
    return { own, rebuilt: await rebuildBaseline(commit, wish, context) };
  } finally {
    await putAway(equipment);
  }
}

const file = (name: string, bytes: number) => `RUN head -c ${bytes} /dev/zero > /${name} # ${randomUUID()}\n`;
const sizesOf = ({ rebuilt }: Awaited<ReturnType<typeof rebuild>>) => {
  if (!rebuilt.ok) throw new Error(rebuilt.reason);
  return rebuilt.images.map(({ variant, summary }) => [variant, summary.sizes.unpacked.own]);
};

it("builds the commit as it was, beside what is checked out, and leaves nothing behind", async () => {
  await using source = await testRepository();
  const base = await source.commit({
    "Dockerfile.cpu": `FROM debian:bookworm-slim\n${file("a", 1000)}`,
    "Dockerfile.gone": "FROM debian:bookworm-slim\nRUN exit 3\n",
  });
  await source.commit({
    "Dockerfile.cpu": `FROM debian:bookworm-slim\n${file("a", 5000)}`,
    "Dockerfile.new": "FROM debian:bookworm-slim\n",
    "Dockerfile.gone": null,
  });
  const found = await rebuild(source, base);
  // A variant that is gone is not built again, however broken, and one that is new is not in the base.
  expect(sizesOf(found)).toEqual([["cpu", 1000]]);
  expect(found.rebuilt).not.toHaveProperty("note");
  const now = found.own.find(({ variant }) => variant.name === "cpu")?.platforms[0]?.summary?.sizes.unpacked.own;
  expect(now).toBe(5000);
  expect(existsSync(join(source.context.workDirectory, "baseline"))).toBe(false);
  expect(source.git("worktree", "list").split("\n")).toHaveLength(1);
  expect(source.context.heard("warn")).toEqual([]);
});

it("does not count .git as growth where both builds ship it", async () => {
  await using source = await testRepository();
  const base = await source.commit({ Dockerfile: "FROM scratch\nCOPY . /app/\n", a: "1" });
  await source.commit({ a: "two", b: "3" });
  const found = await rebuild(source, base);
  const [own] = found.own.flatMap(({ platforms }) => platforms);
  const [[, before] = []] = sizesOf(found);
  expect((own?.summary?.sizes.unpacked.own ?? 0) - (before as number)).toBe(3);
});

it("says what lies beside the sources and was in no clean checkout", async () => {
  await using source = await testRepository();
  const base = await source.commit({ Dockerfile: "FROM scratch\nCOPY a /a\n", a: "1", ".gitignore": "made\n" });
  await source.commit({ a: "22" });
  const { writeFile } = await import("node:fs/promises");
  await writeFile(join(source.root, "made"), "by an earlier step");
  const { rebuilt } = await rebuild(source, base);
  expect(rebuilt).toMatchObject({
    ok: true,
    note: expect.stringContaining("1 path of this one that git does not track"),
  });
});

it("in a directory below the repository's top, with its own configuration", async () => {
  await using source = await testRepository();
  const base = await source.commit({
    "app/Dockerfile": `FROM debian:bookworm-slim AS small\n${file("a", 10)}FROM small\n${file("b", 20)}`,
    "app/plimsoll.yml": "version: 1\nvariants: { app: { dockerfile: Dockerfile, target: small } }\n",
  });
  await source.commit({ "app/plimsoll.yml": "version: 1\nvariants: { app: { dockerfile: Dockerfile } }\n" });
  expect(sizesOf(await rebuild(source, base, { prefix: "app/" }))).toEqual([["app", 10]]);
});

it("a base that builds nothing here has no images, and all of the change is new", async () => {
  await using source = await testRepository();
  const base = await source.commit({ "README.md": "nothing yet" });
  await source.commit({ "app/Dockerfile": "FROM scratch\nCOPY Dockerfile /\n" });
  const nothing = { ok: true, images: [], note: "the base builds no image here" };
  expect((await rebuild(source, base, { prefix: "app/" })).rebuilt).toEqual(nothing);
});

it("a base that does not build is a reason, and so is one that can't be checked out whole", async () => {
  await using source = await testRepository();
  const broken = await source.commit({ Dockerfile: "FROM debian:bookworm-slim\nRUN exit 3\n" });
  await source.commit({ Dockerfile: "FROM debian:bookworm-slim\n" });
  expect((await rebuild(source, broken)).rebuilt).toEqual({
    ok: false,
    reason: expect.stringContaining("was not built"),
  });
  expect((await rebuild(source, "5".repeat(40))).rebuilt).toEqual({
    ok: false,
    reason: expect.stringContaining("can't be checked out"),
  });
  source.git("update-index", "--add", "--cacheinfo", `160000,${"3".repeat(40)},lib`);
  source.git("commit", "--quiet", "--message=submodule");
  expect((await rebuild(source, source.git("rev-parse", "HEAD"))).rebuilt).toEqual({
    ok: false,
    reason: expect.stringContaining("submodules"),
  });
});
