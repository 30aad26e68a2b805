import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtImages } from "../../src/build/built-images.ts";
import type { BuildMetadata } from "../../src/build/metadata.ts";
import { testContext } from "../doubles/context.ts";
import { aBuilder } from "./samples.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const manifest = (letter: string, platform?: object, more: object = {}) => ({
  mediaType: "application/vnd.oci.image.manifest.v1+json",
  digest: digest(letter),
  size: 1,
  ...(platform === undefined ? {} : { platform }),
  ...more,
});
const amd64 = { os: "linux", architecture: "amd64" };
const arm64 = { os: "linux", architecture: "arm64", variant: "v8" };
const index = { mediaType: "application/vnd.oci.image.index.v1+json", digest: digest("a"), size: 1 };
const ofIndex = { provenance: {}, descriptor: index, ref: "builder/node/abc123" } as BuildMetadata;

/** What is told when buildx's history says this. */
async function told(metadata: BuildMetadata, body: string) {
  await using context = await testContext();
  const command = join(context.workDirectory, "buildx");
  await writeFile(command, `#!/bin/sh\necho "$@" >"$(dirname "$0")/called"\n${body}\n`);
  await chmod(command, 0o755);
  return builtImages(metadata, aBuilder({ command }), context);
}

const says = (manifests: object[]) => `cat <<'END'\n${JSON.stringify({ schemaVersion: 2, manifests })}\nEND`;

describe("the images of a build", () => {
  it("are named by the metadata where there is one, and nobody is asked", async () => {
    const metadata = { provenance: {}, descriptor: manifest("b", arm64) } as BuildMetadata;
    expect(await told(metadata, "exit 1")).toEqual([{ platform: "linux/arm64", manifestDigest: digest("b") }]);
  });

  it("are in the builder's history where there are several", async () => {
    expect(await told(ofIndex, says([manifest("b", amd64), manifest("c", arm64)]))).toEqual([
      { platform: "linux/amd64", manifestDigest: digest("b") },
      { platform: "linux/arm64", manifestDigest: digest("c") },
    ]);
  });

  it.each<[string, BuildMetadata, string]>([
    ["an older BuildKit", { provenance: {} }, says([manifest("b", amd64)])],
    ["an older buildx", ofIndex, 'echo "unknown command" >&2; exit 1'],
    ["a record that is gone", ofIndex, "exit 1"],
    ["no record", { provenance: {}, descriptor: index }, says([manifest("b", amd64)])],
    ["nonsense", ofIndex, "echo nonsense"],
    ["an index without platforms", ofIndex, says([manifest("b", amd64), manifest("c")])],
    ["an empty index", ofIndex, says([])],
    ["a ref that would be an option", { ...ofIndex, ref: "a/b/--help" }, says([manifest("b", amd64)])],
  ])("can't be told: %s", async (_what, metadata, body) => {
    expect(await told(metadata, body)).toBeUndefined();
  });
});
