/** The border to Trivy's `--format=json`: strict on what is used, silent on the rest. */
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
  /** `official` or `third-party`: whether it is of the distribution, by its maintainer or vendor. */
  Repository: z.object({ Class: z.string().optional() }).optional(),
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

/** pkg/fanal/types/artifact.go. */
const system = z.object({
  Family: z.string(),
  Name: z.string().optional(),
  EOSL: z.boolean().optional(),
  /** Ubuntu with extended maintenance. */
  extended: z.boolean().optional(),
  /** Who curated it, where that is not the distribution. */
  Supplier: z.string().optional(),
});

/** pkg/types/report.go. `Results` is absent for an image without anything. */
const report = z.object({
  SchemaVersion: z.literal(2),
  ArtifactName: z.string(),
  ArtifactType: z.literal("container_image"),
  Metadata: z.object({ ImageID: z.string(), OS: system.optional() }),
  Results: z.array(result).nullish(),
});

/** The same of `trivy sbom`. */
const packageListReport = z.object({
  SchemaVersion: z.literal(2),
  ArtifactType: z.literal("cyclonedx"),
  Results: z.array(result).nullish(),
});

export type TrivyReport = z.infer<typeof report>;
export type TrivyPackageListReport = z.infer<typeof packageListReport>;
export type TrivyResult = z.infer<typeof result>;
export type TrivyPackage = z.infer<typeof packageEntry>;
export type TrivyVulnerability = z.infer<typeof vulnerability>;
export type TrivySecret = z.infer<typeof secret>;
export type TrivyModified = z.infer<typeof modified>;
export type TrivyLayer = z.infer<typeof layer>;
export type TrivySeverity = z.infer<typeof severity>;

/**
 * Reads what Trivy wrote about an image.
 *
 * @throws PlimsollError `tool.nonsense` for half a JSON, another schema version, or fields that are not what they were.
 */
export function parseTrivyReport(text: string): TrivyReport {
  return parse(text, report, "this image");
}

/** Reads what Trivy wrote about a package list. @throws PlimsollError `tool.nonsense`, likewise. */
export function parsePackageListReport(text: string): TrivyPackageListReport {
  return parse(text, packageListReport, "these packages");
}

function parse<T>(text: string, schema: z.ZodType<T>, of: string): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw nonsense("no whole JSON", of, error);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw nonsense(`${issue?.path.join(".") ?? "the report"} is unexpected`, of, parsed.error);
}

function nonsense(what: string, of: string, cause: unknown): PlimsollError {
  return new PlimsollError(
    "tool.nonsense",
    `Trivy's report can't be understood (${what}), so nothing is known of ${of}. Run again; if it stays, use the Trivy version that Plimsoll is tested with.`,
    { cause },
  );
}
