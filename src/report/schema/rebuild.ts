import { z } from "zod";
import { origin, seconds } from "./parts.ts";

const rebuildStep = z
  .strictObject({
    step: z.string(),
    origin,
    seconds: seconds.nullable().describe("null: it was never seen to run"),
    certain: z.boolean().describe("false: it does not run where what is copied from a stage turns out as it was"),
  })
  .meta({ id: "RebuildStep" });

const rebuildAdvice = z
  .strictObject({
    copy: origin,
    before: z.array(origin),
    files: z.array(z.string()),
    seconds: seconds.nullable(),
    text: z.string(),
  })
  .describe("A copy that stands before steps which do not need what it brings")
  .meta({ id: "RebuildAdvice" });

export const rebuild = z
  .strictObject({
    change: z.string().describe("A path relative to the root, or Dockerfile:14"),
    kind: z.enum(["source", "lock", "line", "asked"]),
    steps: z.array(rebuildStep).describe("The steps that run again at most"),
    of: z.int().describe("Steps of the whole build"),
    seconds: seconds.describe("From start to end, of all in steps; stages run side by side"),
    certainSeconds: seconds,
    allSeconds: seconds,
    work: seconds.describe("All in steps added up"),
    allWork: seconds,
    untimed: z.int().describe("Steps of the build that were never seen to run: the sums are then too low"),
    advice: z.array(rebuildAdvice),
  })
  .describe("What a change would cost to rebuild, as predicted")
  .meta({ id: "Rebuild" });
