import { z } from "zod";
import { errorCodes } from "../../errors.ts";
import type { Origin } from "../../model/origin.ts";
import { severities } from "../../model/severity.ts";

/** The parts of `report.json` that stand in several places (CONTRACTS §4). Times are ISO 8601, lines 1-based. */
export const bytes = z.int().describe("Bytes");
export const seconds = z.number().describe("Seconds");
const digest = z.string().describe("algorithm:hex");

export const severity = z.enum(severities);

/** An origin's own fields; {@link origin} has one more, which is an origin again. */
export const originFields = z.strictObject({
  file: z.string().exactOptional().describe("Relative to the repository, with /"),
  startLine: z.int().exactOptional(),
  endLine: z.int().exactOptional(),
  stage: z.string().exactOptional(),
  instruction: z.string().exactOptional().describe("The instruction on one line"),
  via: z.enum(["provenance", "history", "none"]).describe("How it is known"),
});

export const origin: z.ZodType<Origin> = originFields
  .extend({
    madeBy: z.lazy(() => origin).exactOptional(),
  })
  .describe("madeBy, for COPY --from: the builder-stage line that made the bytes")
  .meta({ id: "Origin" });

export const codedError = z
  .strictObject({
    code: z.enum(errorCodes),
    message: z.string().describe("One sentence with the fix in it"),
    detail: z.string().exactOptional().describe("Several lines of context"),
    origin: origin.exactOptional(),
    variant: z.string().exactOptional(),
  })
  .meta({ id: "CodedError" });

export const timing = z
  .strictObject({
    name: z.string(),
    seconds,
    variant: z.string().exactOptional(),
    bytes: bytes.exactOptional(),
  })
  .meta({ id: "Timing" });

export const check = z
  .strictObject({
    id: z.string(),
    level: z.enum(["warn", "error"]),
    status: z.enum(["pass", "warn", "fail", "error", "skipped", "accepted"]),
    actual: z.number().exactOptional(),
    limit: z.number().exactOptional(),
    baseline: z.number().exactOptional(),
    unit: z.string().exactOptional(),
    message: z.string(),
  })
  .meta({ id: "Check" });

export const finding = z
  .strictObject({
    key: z.string().describe("Stable across builds of the same source: no version, digest, line or temporary path"),
    tool: z.enum(["trivy", "hadolint", "buildkit", "plimsoll"]),
    rule: z.string(),
    severity,
    title: z.string(),
    message: z.string(),
    origin: origin.exactOptional(),
    state: z.enum(["new", "existing", "fixed", "suppressed", "unknown"]),
    package: z
      .strictObject({
        name: z.string(),
        version: z.string(),
        fixedIn: z.string().exactOptional(),
        path: z.string().exactOptional(),
        purl: z.string().exactOptional(),
      })
      .exactOptional(),
    layer: digest.exactOptional().describe("diff ID of the layer that brought it"),
    evidence: z
      .strictObject({
        bytes: bytes.exactOptional(),
        seconds: seconds.exactOptional(),
        observed: z.string().exactOptional(),
      })
      .exactOptional(),
    fix: z
      .strictObject({ text: z.string(), diff: z.string().exactOptional(), minutes: z.number().exactOptional() })
      .exactOptional(),
    sources: z.array(z.string()).exactOptional(),
    url: z.string().exactOptional(),
    published: z.string().exactOptional().describe("Day on which the vulnerability was published"),
    suppression: z
      .strictObject({
        source: z.string(),
        statement: z.string().exactOptional(),
        expires: z.string().exactOptional().describe("ISO date"),
      })
      .exactOptional(),
  })
  .meta({ id: "Finding" });
