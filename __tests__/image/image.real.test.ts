/** With the lab's builder, registry, engine and Trivy: `lab/up --engine && eval "$(lab/env)"`. */
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { locateBuildx } from "../../src/build/buildx.ts";
import { openImage } from "../../src/image/open.ts";
import { platformImages } from "../../src/image/platforms.ts";
import { readImage } from "../../src/image/read-image.ts";
import { locateTool } from "../../src/tools/locate.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { temporaryDirectory } from "./make-layout.ts";
import { allDockerfiles, told } from "./origins/recorded.ts";

const project = join(import.meta.dirname, "../fixtures/image/origins/project");
const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);

/** The lab's tools, or this machine's own. */
async function withTools<Result>(use: (context: TestContext) => Promise<Result>): Promise<Result> {
  await using context = await testContext({ plainEnvironment: environment, buildEnvironment: environment });
  return await use(context);
}

/** Builds a target of the fixture project into an OCI layout directory; gives its metadata. */
async function bake(target: string, directory: string, compression: string, options: string[]) {
  const metadata = join(directory, "metadata.json");
  const codec = `compression=${compression},force-compression=true`;
  const output = `${target}.output=type=oci,tar=false,dest=${join(directory, "layout")},${codec}`;
  const files = ["--file=docker-bake.json", `--allow=fs.write=${directory}`, `--metadata-file=${metadata}`];
  const env = { ...environment, BUILDX_METADATA_PROVENANCE: "max", BUILDX_GIT_INFO: "false" };
  const { command, args } = await withTools(locateBuildx);
  const bakeArgs = [...args, "bake", ...files, "--progress=quiet", `--set=${output}`, ...options, "--", target];
  execFileSync(command, bakeArgs, { cwd: project, env, stdio: "ignore" });
  const value = JSON.parse(await readFile(metadata, "utf8"));
  return { layout: join(directory, "layout"), metadata: value[target] ?? value };
}

/** What GNU tar says that a layer's regular files hold. */
function tarSum(blob: string, codec: string): number {
  const unpack = { gzip: "--gzip", zstd: "--zstd", none: "--no-auto-compress" }[codec] ?? "";
  const listing = execFileSync("tar", ["-tv", "--numeric-owner", unpack, `--file=${blob}`], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return listing
    .split("\n")
    .filter((line) => line.startsWith("-"))
    .reduce((sum, line) => sum + Number(line.split(/\s+/)[2]), 0);
}

describe("an image that BuildKit has just built", () => {
  test.each([
    ["gzip", "gzip"],
    ["zstd", "zstd"],
    ["none", "uncompressed"],
  ])("as %s: sizes are GNU tar's, each layer is on its line", async (codec, compression) => {
    await using directory = await temporaryDirectory();
    const { layout, metadata } = await bake("app", directory.path, compression, ["--provenance=false"]);
    const [image] = await platformImages(layout, join(directory.path, "work"));
    if (image === undefined) throw new Error("no image");
    const hints = { provenance: metadata["buildx.build.provenance"], dockerfiles: allDockerfiles, trusted: false };

    const { image: measured } = await readImage(image, hints, { signal: AbortSignal.timeout(60_000) });

    expect(measured).toMatchObject({
      codec,
      manifestDigest: metadata["containerimage.digest"],
      configDigest: metadata["containerimage.config.digest"],
    });
    for (const layer of measured.layers) {
      expect(layer.unpacked).toBe(tarSum(join(layout, "blobs", layer.digest.replace(":", "/")), codec));
    }
    const { unpacked, visible, shadowed } = measured.sizes;
    expect(unpacked.total).toBe((visible.total ?? 0) + (shadowed.total ?? 0));
    expect(shadowed).toEqual({ total: 20_000, own: 20_000, base: 0 });
    expect(measured.base).toMatchObject({
      name: "debian:bookworm-slim",
      from: { file: "docker/Dockerfile.base", startLine: 3 },
    });
    expect(measured.layers.filter(({ base }) => !base).map(({ origin }) => told(origin))).toMatchObject({
      0: "docker/Dockerfile.base:5-6 RUN mkdir -p /opt/base && head -c 20000 /dev/zero > /opt/base/zeros",
      3: expect.stringContaining(
        "Dockerfile.app:16 [app] COPY --from=builder /out/lib /app/lib <= Dockerfile.app:5-8 [builder] RUN",
      ),
      10: expect.stringContaining("Dockerfile.app:29 [app] RUN --mount=type=bind"),
    });
  });

  test("for two platforms, with attestations: two images, and Trivy reads each", async () => {
    await using directory = await temporaryDirectory();
    const both = ["--set=scratch.platform=linux/amd64,linux/arm64", "--provenance=mode=max"];
    const { layout } = await bake("scratch", directory.path, "gzip", both);
    const images = await platformImages(layout, join(directory.path, "work"));
    expect(images.map(({ platform }) => platform)).toEqual(["linux/amd64", "linux/arm64"]);
    const { command } = await withTools((context) => locateTool("trivy", {}, context));
    for (const image of images) {
      const offline = [
        "--skip-db-update",
        "--offline-scan",
        "--skip-version-check",
        "--disable-telemetry",
        "--no-progress",
      ];
      const args = [
        "image",
        `--input=${image.layout}`,
        "--format=json",
        "--scanners=secret",
        "--cache-backend=memory",
        `--cache-dir=${directory.path}`,
      ];
      const report = JSON.parse(
        execFileSync(command, [...args, ...offline], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
      );
      const config = report.Metadata.ImageConfig;
      expect(`${config.os}/${config.architecture}`).toBe(image.platform);
    }
  });
});

describe("openImage", () => {
  const registry = environment["PLIMSOLL_LAB_REGISTRY"];
  const reference = registry === undefined ? "debian:bookworm-slim" : `${registry}/library/debian:bookworm-slim`;

  async function measured(name: string, buildEnvironment: Record<string, string>, platforms: string[] = []) {
    await using context = await testContext({ buildEnvironment });
    const [image] = await openImage(name, platforms, context);
    if (image === undefined) throw new Error("no image");
    return {
      ...(await readImage(image, {}, { signal: context.signal })).image,
      platform: image.platform,
      notes: context.heard("note"),
    };
  }

  test("pulls from a registry", async () => {
    const image = await measured(reference, { DOCKER_HOST: "ssh://nowhere.invalid" });
    expect(image).toMatchObject({ codec: "gzip", notes: [] });
    expect(image.sizes.unpacked.total).toBeGreaterThan(50_000_000);
    expect(image.sizes.compressed.total).toBe(image.layers.reduce((sum, { compressed }) => sum + (compressed ?? 0), 0));
  });

  test("says what a registry does not have", async () => {
    const missing = measured(`${reference}-no-such-tag`, { DOCKER_HOST: "ssh://nowhere.invalid" });
    await expect(missing).rejects.toMatchObject({
      code: "image.not-found",
      message: expect.stringContaining("no-such-tag"),
    });
    const platform = measured(reference, { DOCKER_HOST: "ssh://nowhere.invalid" }, ["linux/mips64le"]);
    await expect(platform).rejects.toMatchObject({ code: "image.platform" });
  });

  test("takes from the local engine what it has, with the same bytes that the registry has", async () => {
    execFileSync("docker", ["pull", "--quiet", reference], { env: environment, stdio: "ignore" });
    const [local, remote] = await Promise.all([
      measured(reference, environment),
      measured(reference, { DOCKER_HOST: "ssh://nowhere.invalid" }),
    ]);
    expect(local.notes).toEqual([`${reference}: taken from the local engine (${local.platform})`]);
    expect(local.configDigest).toBe(remote.configDigest);
    expect(local.layers.map(({ diffId, unpacked, fileCount }) => ({ diffId, unpacked, fileCount }))).toEqual(
      remote.layers.map(({ diffId, unpacked, fileCount }) => ({ diffId, unpacked, fileCount })),
    );
    expect(local.directories).toEqual(remote.directories);
  });
});
