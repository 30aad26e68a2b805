import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { requireSame } from "../../src/push/pushed-platforms.ts";

const digestOf = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const amd64 = digestOf("amd64");
const arm64 = digestOf("arm64");
const index = "application/vnd.oci.image.index.v1+json";
const manifest = "application/vnd.oci.image.manifest.v1+json";

const entry = (digest: string, architecture: string, more = {}) => ({
  mediaType: manifest,
  digest,
  size: 1,
  platform: { os: "linux", architecture },
  ...more,
});
const attestation = (of: string) =>
  entry(digestOf(`attests ${of}`), "unknown", {
    platform: { os: "unknown", architecture: "unknown" },
    annotations: { "vnd.docker.reference.type": "attestation-manifest", "vnd.docker.reference.digest": of },
  });
const indexOf = (...manifests: object[]) => JSON.stringify({ schemaVersion: 2, mediaType: index, manifests });
const both = new Map([
  ["linux/amd64", amd64],
  ["linux/arm64", arm64],
]);
const one = new Map([["linux/amd64", amd64]]);
const check = (raw: string, lookedAt: ReadonlyMap<string, string>) => () =>
  requireSame([{ raw, digest: digestOf(raw) }], lookedAt, "app");

describe("what was pushed is what was looked at", () => {
  it.each([
    [
      "both platforms with attestations",
      indexOf(entry(amd64, "amd64"), entry(arm64, "arm64"), attestation(amd64), attestation(arm64)),
      both,
    ],
    [
      "a platform that is written in full",
      indexOf(
        entry(arm64, "arm64", { platform: { os: "linux", architecture: "arm64", variant: "v8" } }),
        entry(amd64, "amd64"),
      ),
      both,
    ],
    ["one platform in an index", indexOf(entry(amd64, "amd64"), attestation(amd64)), one],
  ])("%s", (_, raw, lookedAt) => {
    expect(check(raw, lookedAt)).not.toThrow();
  });

  it("a bare manifest", () => {
    const raw = JSON.stringify({ schemaVersion: 2, mediaType: manifest, layers: [] });
    expect(check(raw, new Map([["linux/amd64", digestOf(raw)]]))).not.toThrow();
  });
});

describe("any difference is an error", () => {
  const bare = JSON.stringify({ schemaVersion: 2, mediaType: manifest, layers: [] });
  it.each([
    [
      "other bytes for a platform",
      indexOf(entry(arm64, "amd64")),
      one,
      `for linux/amd64 it is ${arm64} there and was ${amd64} here`,
    ],
    [
      "a platform that is missing",
      indexOf(entry(amd64, "amd64"), attestation(amd64)),
      both,
      "for linux/arm64 it is missing there",
    ],
    [
      "a platform that nobody looked at",
      indexOf(entry(amd64, "amd64"), entry(arm64, "arm64")),
      one,
      "an image for linux/arm64 that nobody looked at",
    ],
    [
      "two images for one platform",
      indexOf(entry(amd64, "amd64"), entry(arm64, "amd64")),
      one,
      "two images for one platform",
    ],
    [
      "an image hidden as something without a platform",
      indexOf(entry(amd64, "amd64"), { mediaType: manifest, digest: arm64 }),
      one,
      "does not say its platform",
    ],
    ["another bare manifest", bare, one, `there is ${digestOf(bare)}, which nobody looked at`],
    ["nothing was looked at", indexOf(entry(amd64, "amd64")), new Map<string, string>(), "nobody looked at"],
    ["no JSON", "<html>", one, "can't be read"],
  ])("%s", (_, raw, lookedAt, message) => {
    expect(check(raw, lookedAt)).toThrow(
      expect.objectContaining({ code: "push.differs", message: expect.stringContaining(message) }),
    );
  });

  it("and so is a registry that gives something else than it was asked for", () => {
    const raw = indexOf(entry(amd64, "amd64"));
    expect(() => requireSame([{ raw, digest: digestOf("another") }], one, "app")).toThrow(/the registry gave sha256:/);
  });
});
