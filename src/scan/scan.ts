/** Scans one platform image: vulnerabilities and secrets, as findings on Dockerfile lines. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type Attempt, attempt } from "../attempt.ts";
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
import { ownSecretFindings } from "./own-secrets.ts";
import { writePackageList, writeSpdx } from "./package-list/write-package-list.ts";
import { packagesOf } from "./packages.ts";
import { type PackageScan, scanPackages } from "./scan-packages.ts";
import { ofAllFiles, type SecretScan, scanSecrets } from "./scan-secrets.ts";
import type { Scanner } from "./scanner.ts";
import type { SuppressionSources } from "./suppression.ts";
import type { TakenAlong } from "./taken-along.ts";
import { runTrivy, type TrivyAnswer, type TrivyQuestion } from "./trivy.ts";
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
    const trivy = await readyTrivy(policy, ignored, await required(scanner), settings, context);
    const scans = scanBoth(subject, policy, trivy);
    // The list is written while secrets are still looked for.
    const list = scans.packages.then((found) => (found.ok ? packageListOf(found.value, name, trivy, context) : {}));
    const [packages, secrets, listed] = await Promise.all([scans.packages, scans.secrets, list]);
    const sources = { entries: ignored, vex: policy.vulnerabilities.vex };
    if (packages.ok) warnOf(packages.value, name, context);
    findings = [
      ...(packages.ok ? vulnerabilityFindings(packages.value.report, measured, sources, today) : []),
      ...(secrets.ok ? secretFindings(secrets.value, measured, sources, today) : []),
      ...findings,
    ];
    // What the other one found is told all the same.
    if (!packages.ok) throw packages.error;
    if (!secrets.ok) throw secrets.error;
    const { report, input } = packages.value;
    const searched = secrets.value.files === undefined ? {} : { secretFiles: secrets.value.files };
    return finished({ findings, packages: packagesOf(report, measured.packages), input, ...searched, ...listed }, task);
  } catch (error) {
    const failure = codedError(error, "tool.crashed");
    task.fail(failure.message);
    return { findings, packages: measured.packages, failure };
  }
}

/** None of them rejects. */
interface BothScans {
  packages: Promise<Attempt<PackageScan>>;
  secrets: Promise<Attempt<SecretScan>>;
}

/** Packages and secrets are two questions; Trivy answers both in one run where both are asked of the whole image. */
function scanBoth(
  { image, taken }: ScanSubject,
  { scan, secrets: { level, files } }: VariantPolicy,
  { version, scanLayout }: ReadyTrivy,
): BothScans {
  if (scan === "off") throw new PlimsollError("internal", "An image is scanned that was not to be.");
  const where = level === "off" ? "off" : files;
  const whole = () => wholeLayout(image);
  if (scan === "full" && where === "all") {
    const answer = whole().then((layout) => scanLayout(layout, ["vuln", "secret"], false));
    return {
      packages: attempt(answer.then((found) => ({ ...found, input: { of: "full" as const } }))),
      secrets: attempt(answer.then(({ report }) => ofAllFiles(report))),
    };
  }
  const secretsOf = async (layout: string) => (await scanLayout(layout, ["secret"], false)).report;
  return {
    packages: attempt(scanPackages(scan, whole, taken, (layout, how) => scanLayout(layout, ["vuln"], how.inOrder))),
    secrets: attempt(scanSecrets(where, whole, taken, version, secretsOf)),
  };
}

/** Where all files of the image are: its layers may still be in the builder. */
async function wholeLayout({ layout, elsewhere }: PlatformImage): Promise<string> {
  await elsewhere?.bring();
  return layout;
}

interface ReadyTrivy {
  version: string;
  scanLayout(layout: string, scanners: TrivyQuestion["scanners"], inOrder: boolean): Promise<TrivyAnswer>;
  packageList(scan: TrivyAnswer, name: string): Promise<string>;
  /** Absent where nobody asks for SPDX. */
  spdx?: (scan: TrivyAnswer, name: string) => Promise<string>;
}

async function readyTrivy(
  policy: VariantPolicy,
  ignored: readonly IgnoreEntry[],
  scanner: Scanner,
  { root }: Pick<Settings, "root">,
  context: Context,
): Promise<ReadyTrivy> {
  const { trivy } = scanner;
  if (!trivy.ok) throw trivy.error;
  const database = await scanner.database;
  if (database.status === "failed") throw database.error;
  const { cacheDirectory: databaseDirectory } = database;
  const ignoreFile = mergedIgnoreFile(ignored);
  const vex = await readableDocuments(policy.vulnerabilities.vex, root);
  return {
    version: trivy.value.tool.version,
    scanLayout: (layout, scanners, inOrder) => {
      const question = { layout, databaseDirectory, scanners, inOrder, ignoreFile, vex };
      return runTrivy(question, join(context.workDirectory, "scan", randomUUID()), trivy.value, context);
    },
    packageList: (scan, listed) => writePackageList(scan, listed, trivy.value, context),
    ...(policy.push?.sbom === true ? { spdx: (scan, listed) => writeSpdx(scan, listed, trivy.value, context) } : {}),
  };
}

/** What was found stands without the list; whoever looks for it is told why it is missing. */
async function packageListOf(
  scan: TrivyAnswer,
  name: string,
  { packageList, spdx }: ReadyTrivy,
  context: Context,
): Promise<Pick<ScanOutcome, "sbom" | "spdx">> {
  const list = await attempt(packageList(scan, name), "tool.crashed");
  const more = spdx === undefined ? undefined : await attempt(spdx(scan, name), "tool.crashed");
  for (const each of [list, more]) {
    if (each?.ok === false) context.progress.warn(`There is no package list of ${name}: ${each.error.message}`);
  }
  return { ...(list.ok ? { sbom: list.value } : {}), ...(more?.ok ? { spdx: more.value } : {}) };
}

function secretFindings(
  { report, own, layerOf }: SecretScan,
  measured: Image,
  sources: SuppressionSources,
  today: string,
): Finding[] {
  if (report === undefined) return [];
  return [
    ...fileSecretFindings(report, layerOf, measured, sources),
    ...ownSecretFindings(own, report, layerOf, measured, sources.entries, today),
  ];
}

function required(scanner: Promise<Scanner> | undefined): Promise<Scanner> {
  if (scanner === undefined)
    throw new PlimsollError("internal", "An image is to be scanned, and no scanner was made ready.");
  return scanner;
}

function warnOf({ report, input }: PackageScan, name: string, context: Context): void {
  warnOfEndOfLife(report, context);
  if (input.reason !== undefined) context.progress.warn(`${name} was scanned in full: ${input.reason}.`);
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
