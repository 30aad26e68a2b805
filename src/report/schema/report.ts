import { z } from "zod";
import { growth } from "./growth.ts";
import { build, image } from "./image.ts";
import { bytes, check, codedError, finding, origin, seconds, timing } from "./parts.ts";

const variant = z
  .strictObject({
    name: z.string(),
    platform: z.string().describe("os/architecture[/variant]; empty when a build failed before one was known"),
    status: z.enum(["built", "failed", "cancelled", "skipped"]),
    failure: codedError.exactOptional(),
    image: image.exactOptional(),
    build: build.exactOptional(),
    probe: z
      .strictObject({
        startupSeconds: seconds.exactOptional(),
        memoryBytes: bytes.exactOptional(),
        user: z.string().exactOptional(),
      })
      .exactOptional(),
    scan: z
      .strictObject({
        of: z.enum(["extract", "full"]).describe("What Trivy read: the files that its analysers ask for, or all"),
        bytes: bytes.exactOptional().describe("Bytes that Trivy was given of the layers, where it was the extract"),
        reason: z.string().exactOptional().describe("Why it was not what was asked for"),
      })
      .exactOptional(),
    lookedAt: z
      .string()
      .exactOptional()
      .describe("When an earlier run looked at the same image with the same database and scan settings; ISO 8601"),
    growth: growth.exactOptional().describe("Against the baseline; absent when it has no such image"),
    checks: z.array(check),
    findings: z.array(finding),
  })
  .meta({ id: "VariantReport" });

const audit = z
  .strictObject({
    score: z.number(),
    categories: z.array(
      z.strictObject({ id: z.string(), score: z.number(), of: z.literal(10), lost: z.array(z.string()) }),
    ),
    files: z.array(z.strictObject({ file: z.string(), score: z.number() })),
    findings: z.array(finding),
    good: z.array(z.strictObject({ text: z.string(), origin: origin.exactOptional() })),
    readiness: z.array(z.strictObject({ id: z.string(), ok: z.boolean().nullable(), evidence: z.string() })),
    plan: z.array(z.strictObject({ step: z.enum(["now", "next", "later"]), findings: z.array(z.string()) })),
  })
  .meta({ id: "Audit" });

const tool = z
  .strictObject({
    name: z.string(),
    version: z.string(),
    source: z.enum(["path", "setting", "download", "cache"]),
    sha256: z.string().exactOptional(),
    verified: z.string().describe("How it was verified, in words"),
    ms: z.number(),
  })
  .meta({ id: "Tool" });

const storedBytes = z.strictObject({
  compressed: bytes.nullable().describe("As a registry stores them; null when not all are known"),
  unpacked: bytes.describe("As a node stores them"),
});

const sharing = z
  .strictObject({
    platform: z.string(),
    variants: z.array(z.string()),
    all: storedBytes.describe("In layers that every variant has"),
    some: storedBytes.describe("In layers that some variants have"),
    unique: storedBytes.describe("In layers that one variant has"),
    stored: storedBytes.describe("What storing every variant takes: each layer once"),
    commonBase: z
      .strictObject({
        variants: z.array(z.string()),
        saves: storedBytes,
        largest: z.array(z.strictObject({ name: z.string(), bytes, variants: z.array(z.string()) })),
        meaning: z.string().describe("What the numbers mean, in words"),
      })
      .exactOptional()
      .describe("What one base for several variants would save: equal contents in layers of their own"),
  })
  .meta({ id: "RunSharing" });

const push = z
  .strictObject({
    images: z.array(
      z.strictObject({
        variant: z.string(),
        repository: z.string().describe("With its host"),
        digest: z.string().describe("Of what lies there: an index, or a bare manifest"),
        tags: z.array(z.string()).describe("Those that were set, without the repository"),
        awaiting: z.array(z.string()).exactOptional().describe("Tags that are left to the gate"),
        signed: z.boolean(),
      }),
    ),
    reason: z.string().exactOptional().describe("Why nothing was pushed"),
  })
  .meta({ id: "Push" });

/** `report.json` as CONTRACTS §4 has it. A test holds it against the types of `model/report.ts`. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    verdict: z.enum(["pass", "warn", "fail", "error", "cancelled"]),
    commit: z.string().exactOptional(),
    event: z.string().exactOptional(),
    tools: z.array(tool),
    database: z.strictObject({ updated: z.string(), source: z.string() }).exactOptional(),
    baseline: z.strictObject({
      source: z.enum(["artifact", "cache", "image", "rebuild", "none"]),
      commit: z.string().exactOptional(),
      branch: z.string().exactOptional().describe("The branch that the commit is of, where it is known"),
      ageHours: z.number().exactOptional(),
      reason: z.string().exactOptional(),
      gone: z
        .array(z.strictObject({ name: z.string(), platform: z.string(), unpacked: bytes.exactOptional() }))
        .exactOptional()
        .describe("Images of the baseline that this run no longer makes"),
    }),
    policyDiff: z.array(z.strictObject({ key: z.string(), base: z.string(), head: z.string(), accepted: z.boolean() })),
    acceptance: z
      .strictObject({
        how: z.enum(["label", "review"]),
        by: z.string().describe("Login of the person"),
        at: z.string().describe("By GitHub's clock"),
      })
      .exactOptional()
      .describe("Who accepted growth and loosened policies, where somebody did"),
    checks: z.array(check).describe("Checks of the repository; those of a variant are in variants[]"),
    errors: z.array(codedError).describe("What went wrong beside a variant's own failure"),
    variants: z.array(variant).describe("One entry per variant and platform"),
    sharing: z.array(sharing).exactOptional().describe("What variants have in common, by platform"),
    push: push.exactOptional().describe("What was pushed after the verdict; absent where nobody asked for it"),
    audit: audit.exactOptional(),
    timings: z.array(timing),
    deliveries: z.array(
      z.strictObject({
        surface: z.string(),
        status: z.enum(["delivered", "skipped", "failed"]),
        reason: z.string().exactOptional(),
      }),
    ),
    findings: z.array(finding).describe("Findings that belong to files and not to one variant"),
  })
  .meta({ title: "Plimsoll report", description: "Result of one run of Plimsoll, as written to report.json" });

/** The JSON Schema (draft 2020-12) that is published as `schema/report.schema.json`. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema, { target: "draft-2020-12" });
}
