/** Scans one platform image: vulnerabilities and secrets, as findings on Dockerfile lines. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { codedError } from "../coded-error.ts";
import { PlimsollError } from "../errors.ts";
import type { PlannedVariant } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Finding, Image, ScanInput } from "../model/report.ts";
import type { Settings, VariantPolicy } from "../model/settings.ts";
import type { PlatformImage, ScanOutcome } from "../model/stages.ts";
import { configSecretFindings } from "./config-secrets.ts";
import { fileSecretFindings } from "./file-secrets.ts";
import { type IgnoreEntry, mergedIgnoreFile, readIgnoreFiles } from "./ignore-files.ts";
import { packagesOf } from "./packages.ts";
import { type PackageScan, scanPackages } from "./scan-packages.ts";
import { type SecretScan, scanSecrets } from "./scan-secrets.ts";
import type { Scanner } from "./scanner.ts";
import type { TakenAlong } from "./taken-along.ts";
import { runTrivy, type TrivyQuestion } from "./trivy.ts";
import type { TrivyReport } from "./trivy-report.ts";
import { readableDocuments } from "./vex-documents.ts";
import { vulnerabilityFindings } from "./vulnerabilities.ts";

/** What is to be scanned: the image, what was measured of it, and what its one read took along. */
export interface ScanSubject {
  image: PlatformImage;
  measured: Image;
  taken: TakenAlong;
}

/**
 * What is in the image that should not be. Never rejects: `failure` says that the scan could not be done, and then the
 * findings are only those that need no scanner. With `scan: off` no scanner is needed, and only secrets of the image's
 * configuration are looked for.
 */
export async function scanImage(
  subject: ScanSubject,
  { name, policy }: Pick<PlannedVariant, "name" | "policy">,
  scanner: Promise<Scanner> | undefined,
  settings: Pick<Settings, "root">,
  context: Context,
): Promise<ScanOutcome> {
  const { image, measured } = subject;
  const task = context.progress.task("scan", "scanning", name);
  const today = new Date().toISOString().slice(0, 10);
  let findings: Finding[] = [];
  try {
    const ignored = await readIgnoreFiles(settings.root, policy.vulnerabilities.ignoreFiles);
    if (policy.secrets.level !== "off") {
      findings = await configSecretFindings(image, measured, ignored, settings.root, today);
    }
    if (policy.scan === "off") return finished({ findings, packages: measured.packages }, task);
    const ask = await askTrivy(policy, ignored, await required(scanner), settings, context);
    const [packages, secrets] = await scanBoth(subject, policy, ask);
    warnOfEndOfLife(packages.report, context);
    warnOfFullScan(packages.input, name, context);
    const sources = { entries: ignored, vex: policy.vulnerabilities.vex };
    const found = [
      ...vulnerabilityFindings(packages.report, measured, sources, today),
      ...(secrets.report === undefined ? [] : fileSecretFindings(secrets.report, secrets.layerOf, measured, sources)),
      ...findings,
    ];
    const listed = packagesOf(packages.report, measured.packages);
    const searched = secrets.files === undefined ? {} : { secretFiles: secrets.files };
    return finished({ findings: found, packages: listed, input: packages.input, ...searched }, task);
  } catch (error) {
    const failure = codedError(error, "tool.crashed");
    task.fail(failure.message);
    return { findings, packages: measured.packages, failure };
  }
}

/** Packages and secrets are two questions; Trivy answers both in one run where both are asked of the whole image. */
async function scanBoth(
  { image, taken }: ScanSubject,
  { scan, secrets: { level, files } }: VariantPolicy,
  { trivyVersion, scanLayout }: Asked,
): Promise<[PackageScan, SecretScan]> {
  if (scan === "off") throw new PlimsollError("internal", "An image is scanned that was not to be.");
  const where = level === "off" ? "off" : files;
  if (scan === "full" && where === "all") {
    const report = await scanLayout(image.layout, ["vuln", "secret"], false);
    return [
      { report, input: { of: "full" } },
      { files: "all", report, layerOf: (layer) => layer },
    ];
  }
  return Promise.all([
    scanPackages(scan, image.layout, trivyVersion, taken, (layout, { inOrder }) =>
      scanLayout(layout, ["vuln"], inOrder),
    ),
    scanSecrets(where, image.layout, taken, (layout) => scanLayout(layout, ["secret"], false)),
  ]);
}

interface Asked {
  trivyVersion: string;
  scanLayout(layout: string, scanners: TrivyQuestion["scanners"], inOrder: boolean): Promise<TrivyReport>;
}

async function askTrivy(
  policy: VariantPolicy,
  ignored: readonly IgnoreEntry[],
  { trivy, database }: Scanner,
  { root }: Pick<Settings, "root">,
  context: Context,
): Promise<Asked> {
  if (!trivy.ok) throw trivy.error;
  if (database.status === "failed") throw database.error;
  const { cacheDirectory: databaseDirectory } = database;
  const ignoreFile = mergedIgnoreFile(ignored);
  const vex = await readableDocuments(policy.vulnerabilities.vex, root);
  return {
    trivyVersion: trivy.value.tool.version,
    scanLayout: (layout, scanners, inOrder) => {
      const question = { layout, databaseDirectory, scanners, inOrder, ignoreFile, vex };
      return runTrivy(question, join(context.workDirectory, "scan", randomUUID()), trivy.value, context);
    },
  };
}

function required(scanner: Promise<Scanner> | undefined): Promise<Scanner> {
  if (scanner === undefined)
    throw new PlimsollError("internal", "An image is to be scanned, and no scanner was made ready.");
  return scanner;
}

function warnOfEndOfLife({ Metadata: { OS } }: TrivyReport, context: Context): void {
  if (OS?.EOSL !== true) return;
  context.progress.warn(
    `${OS.Family} ${OS.Name ?? ""} is no longer maintained: its new vulnerabilities are recorded nowhere, so few findings mean little.`,
  );
}

function warnOfFullScan({ reason }: ScanInput, name: string, context: Context): void {
  if (reason !== undefined) context.progress.warn(`${name} was scanned in full: ${reason}.`);
}

function finished(outcome: ScanOutcome, task: { done(summary?: string): void }): ScanOutcome {
  const open = outcome.findings.filter(({ state }) => state !== "suppressed").length;
  const suppressed = outcome.findings.length - open;
  const tail = suppressed === 0 ? "" : `, ${suppressed} suppressed`;
  task.done(`${outcome.packages.length} packages, ${open === 1 ? "1 finding" : `${open} findings`}${tail}`);
  return outcome;
}
