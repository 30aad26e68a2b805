import { createHash } from "node:crypto";
import * as z from "zod";
import { PlimsollError } from "../errors.ts";
import { kindOfMediaType } from "../image/media-types.ts";
import { platformName } from "../image/platform-name.ts";

const descriptor = z.object({
  digest: z.string(),
  platform: z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() }).optional(),
  annotations: z.record(z.string(), z.string()).nullish(),
});
const document = z.object({ mediaType: z.string(), manifests: z.array(descriptor).max(10_000).optional() });

/** The manifests of the image that was looked at, by platform. */
export type LookedAt = ReadonlyMap<string, string>;

/**
 * Holds what lies in a registry against what was measured and scanned. `raw` is the index or manifest as the registry gave
 * it for `digest`; that it is this one is checked first. Attestations have no counterpart and are left out, by their
 * annotation (moby/buildkit docs/attestations/attestation-storage.md). Pure.
 *
 * @throws PlimsollError push.differs
 */
export function requireSame(raw: string, digest: string, lookedAt: LookedAt, variant: string): void {
  const own = `sha256:${createHash("sha256").update(raw).digest("hex")}`;
  if (own !== digest) throw differs(variant, `the registry gave ${own} when it was asked for ${digest}`);
  const pushed = platformsOf(raw, digest, lookedAt, variant);
  for (const [platform, each] of lookedAt) {
    const there = pushed.get(platform);
    if (there !== each)
      throw differs(variant, `for ${platform} it is ${there ?? "missing"} there and was ${each} here`);
  }
  const more = [...pushed.keys()].find((platform) => !lookedAt.has(platform));
  if (more !== undefined) throw differs(variant, `there is an image for ${more} that nobody looked at`);
}

function platformsOf(raw: string, digest: string, lookedAt: LookedAt, variant: string): Map<string, string> {
  const { mediaType, manifests = [] } = read(raw, variant);
  if (kindOfMediaType(mediaType) !== "index") {
    // A bare manifest does not say its platform. Being the very one that was looked at, it need not.
    const [only, second] = [...lookedAt.keys()];
    return new Map(only === undefined || second !== undefined ? [] : [[only, digest]]);
  }
  const images = manifests.filter(({ annotations }) => annotations?.["vnd.docker.reference.type"] === undefined);
  const entries = images.map(({ platform, digest: each }): [string, string] => {
    if (platform === undefined) throw differs(variant, "an image there does not say its platform");
    return [platformName(platform), each];
  });
  const platforms = new Map(entries);
  if (platforms.size < entries.length) throw differs(variant, "there are two images for one platform");
  return platforms;
}

function read(raw: string, variant: string): z.infer<typeof document> {
  try {
    return document.parse(JSON.parse(raw));
  } catch (cause) {
    throw new PlimsollError("push.differs", `What was pushed of \`${variant}\` can't be read. Nothing was tagged.`, {
      cause,
    });
  }
}

function differs(variant: string, how: string): PlimsollError {
  return new PlimsollError(
    "push.differs",
    `What was pushed of \`${variant}\` is not what was checked: ${how}. Nothing was tagged. A step ran again, or a base image moved meanwhile: run again.`,
  );
}
