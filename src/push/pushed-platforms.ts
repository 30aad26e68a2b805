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

/** An index or manifest as a registry gave it. */
export interface Pushed {
  raw: string;
  digest: string;
}

/**
 * Holds what lies in a registry against what was measured and scanned: all of `parts` together are one image, of which every
 * machine pushed its platforms. That each is what its digest says is checked first. Attestations have no counterpart and are
 * left out, by their annotation (moby/buildkit docs/attestations/attestation-storage.md). Pure.
 *
 * @throws PlimsollError push.differs
 */
export function requireSame(parts: readonly Pushed[], lookedAt: LookedAt, variant: string): void {
  const entries = parts.flatMap((part) => platformsOf(part, lookedAt, variant));
  const pushed = new Map(entries);
  if (pushed.size < entries.length) throw differs(variant, "there are two images for one platform");
  for (const [platform, each] of lookedAt) {
    const there = pushed.get(platform);
    if (there !== each)
      throw differs(variant, `for ${platform} it is ${there ?? "missing"} there and was ${each} here`);
  }
  const more = [...pushed.keys()].find((platform) => !lookedAt.has(platform));
  if (more !== undefined) throw differs(variant, `there is an image for ${more} that nobody looked at`);
}

function platformsOf({ raw, digest }: Pushed, lookedAt: LookedAt, variant: string): [string, string][] {
  const own = digestOf(raw);
  if (own !== digest) throw differs(variant, `the registry gave ${own} when it was asked for ${digest}`);
  const { mediaType, manifests = [] } = read(raw, variant);
  if (kindOfMediaType(mediaType) !== "index") {
    // A bare manifest does not say its platform. Being the very one that was looked at, it need not.
    const platform = [...lookedAt].find(([, each]) => each === digest)?.[0];
    if (platform === undefined) throw differs(variant, `there is ${digest}, which nobody looked at`);
    return [[platform, digest]];
  }
  const images = manifests.filter(({ annotations }) => annotations?.["vnd.docker.reference.type"] === undefined);
  return images.map(({ platform, digest: each }) => {
    if (platform === undefined) throw differs(variant, "an image there does not say its platform");
    return [platformName(platform), each];
  });
}

/** The digest of a document of a registry. */
export function digestOf(raw: string): string {
  return `sha256:${createHash("sha256").update(raw).digest("hex")}`;
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
