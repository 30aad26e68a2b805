/** Scans one platform image: vulnerabilities and secrets, as findings on Dockerfile lines. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Attempt, attempt } from "../attempt.ts";
import { codedError } from "../coded-error.ts";
import { PlimsollError } from "../errors.ts";
import type { PlannedVariant } from "../model/plan.ts";
import type { Context, Task } from "../model/ports.ts";
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
import { runTrivy, type TrivyAnswer, type TrivyInput, type TrivyQuestion } from "./trivy.ts";
import type { TrivyReport } from "./trivy-report.ts";
import { readableDocuments } from "./vex-documents.ts";
import { vulnerabilityFindings } from "./vulnerabilities.ts";

/** Whoever waits for more than Trivy's own files, for a database or for layers, is not waited for. */
const headStartMs = 100;

/** What is to be scanned: the image, and what its one read took along. */
export interface ScanSubject {
  image: PlatformImage;
  taken: TakenAlong;
}

/** A scan whose questions were asked. */
export interface BegunScan {
  /**
   * What is in the image that should not be, with the lines of what was measured. Never rejects: `failure` says that the scan
   * could not be done, and then the findings are only those that need no scanner.
   */
  finish(measured: Image): Promise<ScanOutcome>;
}

/**
 * Lets Trivy scan one platform image, and returns while it works: what is known of the image can be made of what was read
 * meanwhile. With `scan: off` no scanner is needed, and only secrets of the image's configuration are looked for. Never rejects.
 */
export async function beginScan(
  subject: ScanSubject,
  variant: Pick<PlannedVariant, "name" | "policy">,
  scanner: Promise<Scanner> | undefined,
  settings: Pick<Settings, "root">,
  context: Context,
): Promise<BegunScan> {
  const task = context.progress.task("scan", "scanning", variant.name);
  const running = Promise.withResolvers<void>();
  const run: Context["run"] = (request) => {
    const result = context.run(request);
    running.resolve();
    return result;
  };
  const asked = attempt(ask(subject, variant, scanner, settings, { ...context, run }), "tool.crashed");
  await Promise.race([running.promise, asked, delay(headStartMs, undefined, { ref: false })]);
  return { finish: (measured) => finish(asked, subject.image, measured, variant, settings, context, task) };
}

/** What was asked of Trivy, and what tells which of its answers count. */
interface Asked {
  ignored: readonly IgnoreEntry[];
  /** Absent with `scan: off`; why Trivy could not be asked. */
  answers?: Attempt<Answers>;
}

interface Answers {
  packages: Attempt<PackageScan>;
  secrets: Attempt<SecretScan>;
  listed: Pick<ScanOutcome, "sbom" | "spdx">;
}

async function ask(
  subject: ScanSubject,
  { name, policy }: Pick<PlannedVariant, "name" | "policy">,
  scanner: Promise<Scanner> | undefined,
  settings: Pick<Settings, "root">,
  context: Context,
): Promise<Asked> {
  const ignored = await readIgnoreFiles(settings.root, policy.vulnerabilities.ignoreFiles);
  if (policy.scan === "off") return { ignored };
  const answers = async (): Promise<Answers> => {
    const trivy = await readyTrivy(policy, ignored, await required(scanner), settings, context);
    const scans = scanBoth(subject, policy, trivy);
    // The list is written while secrets are still looked for.
    const list = scans.packages.then((found) => (found.ok ? packageListOf(found.value, name, trivy, context) : {}));
    const [packages, secrets, listed] = await Promise.all([scans.packages, scans.secrets, list]);
    return { packages, secrets, listed };
  };
  return { ignored, answers: await attempt(answers(), "tool.crashed") };
}

async function finish(
  asked: Promise<Attempt<Asked>>,
  image: PlatformImage,
  measured: Image,
  { name, policy }: Pick<PlannedVariant, "name" | "policy">,
  { root }: Pick<Settings, "root">,
  context: Context,
  task: Task,
): Promise<ScanOutcome> {
  const today = new Date().toISOString().slice(0, 10);
  let findings: Finding[] = [];
  try {
    const { ignored, answers } = unwrap(await asked);
    if (policy.secrets.level !== "off") {
      findings = await configSecretFindings(image, measured, ignored, root, today);
    }
    if (answers === undefined) return finished({ findings, packages: measured.packages }, task);
    const { packages, secrets, listed } = unwrap(answers);
    const sources = { entries: ignored, vex: policy.vulnerabilities.vex };
    if (packages.ok) warnOf(packages.value, name, context);
    findings = [
      ...(packages.ok ? vulnerabilityFindings(packages.value.report, measured, sources, today) : []),
      ...(secrets.ok ? secretFindings(secrets.value, measured, sources, today) : []),
      ...findings,
    ];
    // What the other one found is told all the same.
    const { report, input } = unwrap(packages);
    const { files } = unwrap(secrets);
    const searched = files === undefined ? {} : { secretFiles: files };
    return finished({ findings, packages: packagesOf(report, measured.packages), input, ...searched, ...listed }, task);
  } catch (error) {
    const failure = codedError(error, "tool.crashed");
    task.fail(failure.message);
    return { findings, packages: measured.packages, failure };
  }
}

function unwrap<Value>(found: Attempt<Value>): Value {
  if (!found.ok) throw found.error;
  return found.value;
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
    const answer = whole().then((layout) => scanLayout(layout, ["vuln", "secret"], "image"));
    return {
      packages: attempt(answer.then((found) => ({ ...found, input: { of: "full" as const } }))),
      secrets: attempt(answer.then(({ report }) => ofAllFiles(report))),
    };
  }
  const secretsOf = async (layout: string, input: TrivyInput) => (await scanLayout(layout, ["secret"], input)).report;
  return {
    packages: attempt(scanPackages(scan, whole, taken, (layout, input) => scanLayout(layout, ["vuln"], input))),
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
  scanLayout(layout: string, scanners: TrivyQuestion["scanners"], input: TrivyInput): Promise<TrivyAnswer>;
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
    scanLayout: (layout, scanners, input) => {
      const question = { layout, databaseDirectory, scanners, input, ignoreFile, vex };
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

function finished(outcome: ScanOutcome, task: Task): ScanOutcome {
  const open = outcome.findings.filter(({ state }) => state !== "suppressed").length;
  const suppressed = outcome.findings.length - open;
  const tail = suppressed === 0 ? "" : `, ${suppressed} suppressed`;
  task.done(`${outcome.packages.length} packages, ${open === 1 ? "1 finding" : `${open} findings`}${tail}`);
  return outcome;
}
