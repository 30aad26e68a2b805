/** Scans one platform image: vulnerabilities and secrets, as findings on Dockerfile lines. */
import { randomUUID } from "node:crypto";
import { access } from "node:fs/promises";
import { join, resolve } from "node:path";
import { codedError } from "../coded-error.ts";
import { PlimsollError } from "../errors.ts";
import type { PlannedVariant } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Finding, Image } from "../model/report.ts";
import type { Settings, VariantPolicy } from "../model/settings.ts";
import type { PlatformImage, ScanOutcome } from "../model/stages.ts";
import { configSecretFindings } from "./config-secrets.ts";
import { fileSecretFindings } from "./file-secrets.ts";
import { type IgnoreEntry, mergedIgnoreFile, readIgnoreFiles } from "./ignore-files.ts";
import { packagesOf } from "./packages.ts";
import type { Scanner } from "./scanner.ts";
import { runTrivy } from "./trivy.ts";
import type { TrivyReport } from "./trivy-report.ts";
import { vulnerabilityFindings } from "./vulnerabilities.ts";

/**
 * What is in the image that should not be. Never rejects: `failure` says that the scan could not be done, and then the
 * findings are only those that need no scanner. With `scan: off` no scanner is needed, and only secrets of the image's
 * configuration are looked for.
 */
export async function scanImage(
  image: PlatformImage,
  measured: Image,
  { name, policy }: Pick<PlannedVariant, "name" | "policy">,
  scanner: Promise<Scanner> | undefined,
  settings: Pick<Settings, "root">,
  context: Context,
): Promise<ScanOutcome> {
  const task = context.progress.task("scan", "scanning", name);
  const today = new Date().toISOString().slice(0, 10);
  let findings: Finding[] = [];
  try {
    const ignored = await readIgnoreFiles(settings.root, policy.vulnerabilities.ignoreFiles);
    if (policy.secrets.level !== "off") {
      findings = await configSecretFindings(image, measured, ignored, settings.root, today);
    }
    if (policy.scan === "off") return finished({ findings, packages: [] }, task);
    const report = await trivyReport(image, policy, ignored, await required(scanner), settings, context);
    warnOfEndOfLife(report, context);
    const sources = { entries: ignored, vex: policy.vulnerabilities.vex };
    const found = [
      ...vulnerabilityFindings(report, measured, sources, today),
      ...(policy.secrets.level === "off" ? [] : fileSecretFindings(report, measured, sources)),
      ...findings,
    ];
    return finished({ findings: found, packages: packagesOf(report) }, task);
  } catch (error) {
    const failure = codedError(error, "tool.crashed");
    task.fail(failure.message);
    return { findings, packages: [], failure };
  }
}

async function trivyReport(
  image: PlatformImage,
  policy: VariantPolicy,
  ignored: readonly IgnoreEntry[],
  { trivy, database }: Scanner,
  { root }: Pick<Settings, "root">,
  context: Context,
): Promise<TrivyReport> {
  if (!trivy.ok) throw trivy.error;
  if (database.status === "failed") throw database.error;
  const question = {
    image,
    databaseDirectory: database.cacheDirectory,
    secrets: policy.secrets.level !== "off" && policy.secrets.files === "all",
    ignoreFile: mergedIgnoreFile(ignored),
    vex: await existing(policy.vulnerabilities.vex, root),
  };
  return runTrivy(question, join(context.workDirectory, "scan", randomUUID()), trivy.value, context);
}

function required(scanner: Promise<Scanner> | undefined): Promise<Scanner> {
  if (scanner === undefined)
    throw new PlimsollError("internal", "An image is to be scanned, and no scanner was made ready.");
  return scanner;
}

/** Trivy would stop at a missing document with an internal error of several lines. */
async function existing(paths: readonly string[], root: string): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const absolute = resolve(root, path);
      try {
        await access(absolute);
        return absolute;
      } catch (error) {
        throw new PlimsollError(
          "config.ignore-file",
          `The VEX document ${path} cannot be read. Correct vulnerabilities.vex, or make the file readable.`,
          { cause: error },
        );
      }
    }),
  );
}

function warnOfEndOfLife({ Metadata: { OS } }: TrivyReport, context: Context): void {
  if (OS?.EOSL !== true) return;
  context.progress.warn(
    `${OS.Family} ${OS.Name ?? ""} is no longer maintained: its new vulnerabilities are recorded nowhere, so few findings mean little.`,
  );
}

function finished(outcome: ScanOutcome, task: { done(summary?: string): void }): ScanOutcome {
  const open = outcome.findings.filter(({ state }) => state !== "suppressed").length;
  const suppressed = outcome.findings.length - open;
  const tail = suppressed === 0 ? "" : `, ${suppressed} suppressed`;
  task.done(`${outcome.packages.length} packages, ${open === 1 ? "1 finding" : `${open} findings`}${tail}`);
  return outcome;
}
