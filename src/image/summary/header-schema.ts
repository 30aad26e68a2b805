import { z } from "zod";
import { isDigest } from "../digest.ts";
import { summaryLimits } from "./image-summary.ts";

/** What of a summary is kept as JSON: all but its long lists. Everything is bounded: it may come from anywhere. */
const bytes = z.int().nonnegative();
const word = z.int().min(0).max(0xffffffff);
const text = z.string().max(summaryLimits.textLength);
const digest = z.string().max(summaryLimits.textLength).refine(isDigest, { error: "is no digest" });
const line = z.int().positive();

const originFields = {
  file: text.exactOptional(),
  startLine: line.exactOptional(),
  endLine: line.exactOptional(),
  stage: text.exactOptional(),
  instruction: text.exactOptional(),
  via: z.enum(["provenance", "history", "none"]),
};

const origin = z.strictObject({ ...originFields, madeBy: z.strictObject(originFields).exactOptional() });

const size = z.strictObject({ total: bytes.nullable(), own: bytes.nullable(), base: bytes.nullable() });
/** Known for every image. */
const measured = size.extend({ total: bytes });

const layer = z.strictObject({
  digest,
  diffId: digest,
  compressed: bytes.nullable(),
  unpacked: bytes,
  visible: bytes,
  hides: z.strictObject({ own: bytes, base: bytes }),
  content: word,
  origin,
  base: z.boolean(),
});

export const headerSchema = z.strictObject({
  manifestDigest: digest,
  configDigest: digest,
  base: z.strictObject({ name: text, digest: text.exactOptional() }).exactOptional(),
  sizes: z.strictObject({ compressed: size, unpacked: measured, visible: measured, shadowed: measured }),
  codec: z.enum(["gzip", "zstd", "none", "mixed"]),
  layers: z.array(layer).max(summaryLimits.layers),
  causes: z.array(z.strictObject({ kind: text, bytes, origin })).max(summaryLimits.causes),
  otherPackages: z.strictObject({ count: bytes, bytes }),
  depth: bytes.max(summaryLimits.pathLength),
  threshold: bytes,
  packages: bytes.max(summaryLimits.packages),
  directories: bytes.max(summaryLimits.directories),
  singles: bytes.max(summaryLimits.files),
  small: bytes.max(summaryLimits.directories),
});

export type SummaryHeader = z.infer<typeof headerSchema>;
