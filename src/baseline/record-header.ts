import { z } from "zod";
import { isCommitId } from "../git/commit-id.ts";
import { recordLimits } from "./baseline-record.ts";

/** What stands before a record's summaries and package lists, as JSON: it may come from anywhere. */
const bytes = z.int().nonnegative();

const image = z.strictObject({
  variant: z.string().min(1).max(recordLimits.variantLength),
  platform: z.string().max(recordLimits.platformLength),
  /** Bytes of the encoded summary. */
  summary: bytes,
  /** Bytes of the package list, not compressed. */
  packages: bytes.max(recordLimits.packageBytes).exactOptional(),
});

export const recordHeaderSchema = z.strictObject({
  commit: z.string().refine(isCommitId, { error: "is no commit ID" }),
  madeAt: z.iso.datetime(),
  workflow: z.string().max(recordLimits.workflowLength),
  images: z.array(image).max(recordLimits.images),
  /** Bytes of what the builds left, which stands between summaries and package lists. Absent: nothing. */
  builds: bytes.exactOptional(),
});

export type RecordHeader = z.infer<typeof recordHeaderSchema>;
