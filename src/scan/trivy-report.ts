/** The border to `trivy image --format=json`: strict on what is used, silent on the rest. */
import { z } from "zod";
import { PlimsollError } from "../errors.ts";

/** pkg/fanal/types/artifact.go; both digests can be missing for other sources than layouts. */
const layer = z.object({ Digest: z.string().optional(), DiffID: z.string().optional() });

const identifier = z.object({ PURL: z.string().optional(), UID: z.string().optional() });

const severity = z.enum(["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"]);

const packageEntry = z.object({
  ID: z.string().optional(),
  Name: z.string(),
  Identifier: identifier.optional(),
  Version: z.string().optional(),
  Release: z.string().optional(),
  Epoch: z.int().optional(),
  SrcName: z.string().optional(),
  Layer: layer.optional(),
  FilePath: z.string().optional(),
  /** The analyser that found it. */
  AnalyzedBy: z.string().optional(),
});

/** pkg/types/vulnerability.go. */
const vulnerability = z.object({
  VulnerabilityID: z.string().min(1),
  PkgID: z.string().optional(),
  PkgName: z.string(),
  PkgPath: z.string().optional(),
  PkgIdentifier: identifier.optional(),
  InstalledVersion: z.string().optional(),
  FixedVersion: z.string().optional(),
  Status: z.string().optional(),
  Layer: layer.optional(),
  SeveritySource: z.string().optional(),
  PrimaryURL: z.string().optional(),
  DataSource: z.object({ ID: z.string().optional(), Name: z.string().optional() }).optional(),
  Title: z.string().optional(),
  Severity: severity,
  PublishedDate: z.string().optional(),
});

/** pkg/fanal/types/secret.go. `Match` and `Code` quote the line with the secret masked; a second one may stand there unmasked. */
const secret = z.object({
  RuleID: z.string().min(1),
  Severity: severity,
  Title: z.string(),
  StartLine: z.int(),
  Layer: layer.optional(),
});

/** pkg/types/finding.go. Findings of other types (misconfiguration, licence) are not asked for. */
const modified = z.discriminatedUnion("Type", [
  z.object({ Type: z.literal("vulnerability"), ...modification(), Finding: vulnerability }),
  z.object({ Type: z.literal("secret"), ...modification(), Finding: secret }),
]);

function modification() {
  return { Status: z.string(), Statement: z.string().optional(), Source: z.string().optional() };
}

const result = z.object({
  Target: z.string(),
  Class: z.string().optional(),
  Type: z.string().optional(),
  Packages: z.array(packageEntry).nullish(),
  Vulnerabilities: z.array(vulnerability).nullish(),
  Secrets: z.array(secret).nullish(),
  ExperimentalModifiedFindings: z.array(modified).nullish(),
});

/** pkg/types/report.go. `Results` is absent for an image without anything. */
const report = z.object({
  SchemaVersion: z.literal(2),
  ArtifactName: z.string(),
  ArtifactType: z.literal("container_image"),
  Metadata: z.object({
    ImageID: z.string(),
    OS: z.object({ Family: z.string(), Name: z.string().optional(), EOSL: z.boolean().optional() }).optional(),
  }),
  Results: z.array(result).nullish(),
});

export type TrivyReport = z.infer<typeof report>;
export type TrivyResult = z.infer<typeof result>;
export type TrivyPackage = z.infer<typeof packageEntry>;
export type TrivyVulnerability = z.infer<typeof vulnerability>;
export type TrivySecret = z.infer<typeof secret>;
export type TrivyModified = z.infer<typeof modified>;
export type TrivyLayer = z.infer<typeof layer>;
export type TrivySeverity = z.infer<typeof severity>;

/**
 * Reads what Trivy wrote.
 *
 * @throws PlimsollError `tool.nonsense` for half a JSON, another schema version, or fields that are not what they were.
 */
export function parseTrivyReport(text: string): TrivyReport {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw nonsense("no whole JSON", error);
  }
  const parsed = report.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw nonsense(`${issue?.path.join(".") ?? "the report"} is unexpected`, parsed.error);
}

function nonsense(what: string, cause: unknown): PlimsollError {
  return new PlimsollError(
    "tool.nonsense",
    `Trivy's report can't be understood (${what}), so nothing is known of this image. Run again; if it stays, use the Trivy version that Plimsoll is tested with.`,
    { cause },
  );
}
