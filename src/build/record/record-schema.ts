import { z } from "zod";
import { isCommitId } from "../../git/commit-id.ts";
import { recordBounds as most } from "./record-bounds.ts";

/** A record as JSON: it may come from anywhere. */
const name = z.string().max(most.nameLength);
const digest = z.string().max(100);
const seconds = z.number().nonnegative().max(1e7);

function few<Value extends z.ZodType>(key: number, value: Value, count: number) {
  return z.record(z.string().max(key), value).refine((entries) => Object.keys(entries).length <= count, {
    error: "has too many entries",
  });
}

const step = z.strictObject({
  file: z.string().max(most.pathLength).exactOptional(),
  startLine: z.int().positive().exactOptional(),
  stage: name.exactOptional(),
  platform: name.exactOptional(),
  text: z.string().max(most.textLength),
  seconds: seconds.exactOptional(),
  arguments: few(most.nameLength, digest, most.arguments).exactOptional(),
  files: few(most.pathLength, digest, most.files).exactOptional(),
  images: few(most.nameLength, digest, most.images).exactOptional(),
  inputs: z.array(z.int().nonnegative().max(most.steps)).max(most.inputs).exactOptional(),
  does: digest.exactOptional(),
  unseen: name.exactOptional(),
});

export const buildRecordSchema = z.strictObject({
  variant: name,
  madeAt: z.iso.datetime(),
  commit: z.string().refine(isCommitId, { error: "is no commit ID" }).exactOptional(),
  seconds: seconds.exactOptional(),
  cacheHitRatio: z.number().min(0).max(1).exactOptional(),
  steps: z.array(step).max(most.steps),
});
