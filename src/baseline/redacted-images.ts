import type { ImageSummary, SummaryLayer } from "../image/summary/image-summary.ts";
import type { BaselineImage } from "../model/baseline.ts";
import type { Origin } from "../model/origin.ts";
import type { ImagesOutcome } from "./request.ts";

type Redact = (text: string) => string;

/**
 * The images without values that must not be shown: an artifact and a cache entry can be read by many. Where one stands in
 * a name of a file, package or variant the images can't be kept, because names are what they are compared by.
 */
export function redactedImages(images: readonly BaselineImage[], redact: Redact): ImagesOutcome {
  const redacted = images.map((image) => ({
    ...image,
    summary: redactedSummary(image.summary, redact),
    ...(image.packages === undefined ? {} : { packages: redact(image.packages) }),
  }));
  for (const { packages: _, ...image } of redacted) {
    const keep = (_key: string, value: unknown) => (typeof value === "string" ? redact(value) : value);
    if (JSON.stringify(image, keep) !== JSON.stringify(image)) {
      return { ok: false, reason: "a secret's value stands in a name of a file, package or variant" };
    }
  }
  return { ok: true, images: redacted };
}

/** Lines and base names are for people. */
function redactedSummary(summary: ImageSummary, redact: Redact): ImageSummary {
  const { base, layers, causes } = summary;
  const origin = (of: Origin): Origin => redactedOrigin(of, redact);
  return {
    ...summary,
    ...(base === undefined ? {} : { base: { ...base, name: redact(base.name) } }),
    layers: layers.map((layer): SummaryLayer => ({ ...layer, origin: origin(layer.origin) })),
    causes: causes.map((cause) => ({ ...cause, origin: origin(cause.origin) })),
  };
}

function redactedOrigin({ stage, instruction, file, madeBy, ...rest }: Origin, redact: Redact): Origin {
  return {
    ...rest,
    ...(file === undefined ? {} : { file: redact(file) }),
    ...(stage === undefined ? {} : { stage: redact(stage) }),
    ...(instruction === undefined ? {} : { instruction: redact(instruction) }),
    ...(madeBy === undefined ? {} : { madeBy: redactedOrigin(madeBy, redact) }),
  };
}
