import { readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { BuiltVariant } from "../../src/model/plan.ts";
import type { Context } from "../../src/model/ports.ts";
import type { Settings } from "../../src/model/settings.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { LayoutMaker } from "../image/make-layout.ts";
import { layerTars } from "../image/sources/archives.ts";
import { aBuilder, aPlan, aVariant, buildAndExport, someSettings } from "./samples.ts";

const fixtures = join(import.meta.dirname, "../fixtures/build");

/** Puts a program in buildx's place: `body` in sh, with `$layout` and `$metadata` set from the arguments. */
async function fakeBuildx(context: Context, body: string): Promise<string> {
  const path = join(context.workDirectory, "buildx");
  const script = `#!/bin/sh
for each in "$@"; do case "$each" in
  --file=*) layout=$(dirname "\${each#--file=}")/layout ;;
  --metadata-file=*) metadata=\${each#--metadata-file=} ;;
esac; done
${body}
`;
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}

const recorded = readFileSync(`${fixtures}/recorded/linked.metadata.json`, "utf8");
const { app } = JSON.parse(recorded);

const made = new LayoutMaker(await mkdtemp(join(tmpdir(), "plimsoll-test-")));
afterAll(() => rm(made.directory, { recursive: true }));
const image = await made.image(await Promise.all(layerTars.map((tar) => made.layer(tar))));
const { digest } = image;
await made.index(image);
await writeFile(`${made.directory}/metadata.json`, recorded.replaceAll(app["containerimage.digest"], digest));

const succeeds = `cat ${fixtures}/recorded/linked-again.stderr >&2
mkdir -p "$layout/blobs"; cp -R ${made.directory}/blobs/. "$layout/blobs/"; cp ${made.directory}/index.json "$layout/"
cp ${made.directory}/metadata.json "$metadata"`;

async function build(
  context: TestContext,
  body: string,
  variant: BuiltVariant = aVariant(),
  settings: Partial<Settings> = {},
): Promise<Awaited<ReturnType<typeof buildAndExport>>> {
  const command = await fakeBuildx(context, body);
  const definition = { target: { app: { context: `${fixtures}/cases/run-fails` } } };
  const root = `${fixtures}/cases`;
  return buildAndExport(
    aBuilder({ command }),
    aPlan(definition),
    variant,
    someSettings({ root, ...settings }),
    context,
  );
}

describe("building a variant", () => {
  it("gives the layout, the provenance and the figures", async () => {
    await using context = await testContext();
    const outcome = await build(context, succeeds);
    expect(outcome).toMatchObject({ status: "built", build: { cacheHitRatio: 1 } });
    if (outcome.status !== "built") return;
    expect(await readFile(join(outcome.layout, "index.json"), "utf8")).toContain(digest);
    expect(Object.keys(outcome.provenance)).toEqual([""]);
    expect(context.heard("done")).toEqual([expect.stringMatching(/^7 steps, 7 cached$/), "exported"]);
    expect(outcome.images).toEqual([{ platform: "linux/amd64", manifestDigest: digest }]);
  });

  it("keeps what names and definitions hold out of the reach of others", async () => {
    await using context = await testContext();
    await build(context, succeeds);
    const directory = join(context.workDirectory, "build/app");
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });

  it("gives build secrets to the build alone", async () => {
    await using context = await testContext({});
    const settings = { secretEnvironment: { PLIMSOLL_BUILD_SECRET_0: "hunter2" } };
    await build(context, `env > "$layout.env"; ${succeeds}`, aVariant(), settings);
    const seen = await readFile(join(context.workDirectory, "build/app/layout.env"), "utf8");
    expect(seen).toContain("PLIMSOLL_BUILD_SECRET_0=hunter2\n");
    expect(seen).toContain("BUILDX_METADATA_PROVENANCE=max\n");
    expect(seen).not.toContain("VITEST");
  });

  it("clears away what an earlier build of the same directory left", async () => {
    await using context = await testContext();
    const stale = join(context.workDirectory, "build/app/layout");
    await mkdir(stale, { recursive: true });
    await writeFile(join(stale, "index.json"), "stale");
    expect(await build(context, 'cp /dev/null "$metadata"; echo "{\\"app\\": {}}" > "$metadata"')).toMatchObject({
      status: "failed",
      failure: { code: "build.output", message: expect.stringContaining("wrote no OCI layout"), variant: "app" },
    });
  });

  it("tells a failing step with its figures so far", async () => {
    await using context = await testContext();
    const outcome = await build(context, `cat ${fixtures}/recorded/run-fails.stderr >&2; exit 1`);
    expect(outcome).toMatchObject({
      status: "failed",
      failure: { code: "build.step", variant: "app", origin: { file: "run-fails/Dockerfile", startLine: 5 } },
      build: { steps: expect.arrayContaining([expect.objectContaining({ error: expect.any(String) })]) },
    });
    expect(context.heard("fail")).toEqual([expect.stringMatching(/ended with exit status 7/)]);
  });

  it.each([
    ["status 0 without metadata", 'mkdir -p "$layout"; echo "{}" > "$layout/index.json"', "build.output"],
    ["status 0 with half a metadata file", 'mkdir -p "$layout"; echo "{\\"app\\":" > "$metadata"', "build.output"],
    [
      "a layout of another image than the one that was exported",
      `${succeeds}; sed -i s/${digest}/sha256:${"0".repeat(64)}/ "$layout/index.json"`,
      "build.output",
    ],
    [
      "a layout that names two images",
      `${succeeds}; sed -i 's/\\[{/[{"digest": "x"}, {/' "$layout/index.json"`,
      "build.output",
    ],
    ["an end by SIGKILL", "kill -KILL $$", "build.builder"],
    ["a failure without a word", "exit 1", "build.builder"],
    ["nonsense", "head -c 3000000 /dev/urandom >&2; exit 1", "build.builder"],
  ])("takes %s for no success", async (_what, body, code) => {
    await using context = await testContext();
    expect(await build(context, body)).toMatchObject({ status: "failed", failure: { code } });
  });

  it("ends at the deadline", async () => {
    await using context = await testContext();
    const outcome = await build(context, "exec sleep 30", aVariant({}, 200));
    expect(outcome).toMatchObject({ status: "failed", failure: { code: "build.deadline" } });
  });

  it("ends with the run, and then begins no more", async () => {
    const controller = new AbortController();
    await using context = await testContext({ signal: controller.signal });
    const building = build(context, `: >${context.workDirectory}/begun; exec sleep 30`);
    await vi.waitFor(() => stat(join(context.workDirectory, "begun")), { timeout: 20_000 });
    controller.abort();
    expect(await building).toMatchObject({
      status: "cancelled",
      failure: { code: "cancelled" },
    });
    expect(await build(context, succeeds)).toMatchObject({ status: "skipped", failure: { code: "cancelled" } });
  });

  it("does not begin what may not be built, and says why", async () => {
    await using context = await testContext();
    const blocked = "It asks for network.host, which the inputs of this run don't allow.";
    expect(await build(context, 'touch "$layout.ran"', aVariant({ blocked }))).toMatchObject({
      status: "failed",
      failure: { code: "build.blocked", message: `\`app\` is not built. ${blocked}` },
    });
    await expect(stat(join(context.workDirectory, "build/app"))).rejects.toThrow("ENOENT");
  });

  it("never rejects, also when nothing can be written", async () => {
    await using context = await testContext();
    const buildDirectory = join(context.workDirectory, "build");
    await writeFile(buildDirectory, "a file in the way");
    expect(await build(context, succeeds)).toMatchObject({
      status: "failed",
      failure: { message: expect.any(String) },
    });
  });
});
