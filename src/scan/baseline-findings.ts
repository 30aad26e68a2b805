/** What a baseline's packages are vulnerable to by today's database: only then is a difference the change's doing. */
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asPlimsollError } from "../errors.ts";
import type { BaselineImage } from "../model/baseline.ts";
import type { Context } from "../model/ports.ts";
import type { Finding } from "../model/report.ts";
import type { LocatedTool } from "../tools/locate.ts";
import { counted } from "../verdict/subject.ts";
import { answerFile, askTrivy, shortRun } from "./ask-trivy.ts";
import { rescannable } from "./package-list/rescannable.ts";
import { readOutput } from "./read-output.ts";
import type { Scanner } from "./scanner.ts";
import { trivyFailure } from "./trivy-failure.ts";
import { parsePackageListReport, type TrivyPackageListReport } from "./trivy-report.ts";
import { vulnerabilityFindings } from "./vulnerabilities.ts";

/** Findings, none of them suppressed, or why they are not known: a clause without a full stop. */
export type BaselineFindings = { baseFindings: Finding[] } | { reason: string };

/** It takes about a second for an image with thousands of packages. */
const deadlineMs = 120_000;
const tooSlow = `Trivy took longer than ${deadlineMs / 60_000} minutes.`;

/**
 * Looks up the packages of a baseline's image, with the scanner and the database of this run. Nothing is remembered.
 * Never rejects: a comparison that can't be made makes no run fail by itself.
 */
export async function baselineFindings(
  { variant, packages }: Pick<BaselineImage, "variant" | "packages">,
  scanner: Scanner,
  context: Context,
): Promise<BaselineFindings> {
  if (packages === undefined) return { reason: "the baseline was not scanned" };
  const list = rescannable(packages);
  if (!list.ok) return { reason: `the baseline's vulnerabilities are not known: ${list.reason}` };
  const task = context.progress.task("scan", "looking up the baseline's packages", variant);
  try {
    const { trivy } = scanner;
    if (!trivy.ok) throw trivy.error;
    const database = await scanner.database;
    if (database.status === "failed") throw database.error;
    const report = await scanAgain(list.text, database.cacheDirectory, trivy.value, context);
    const today = new Date().toISOString().slice(0, 10);
    const baseFindings = vulnerabilityFindings(report, { layers: [] }, { entries: [], vex: [] }, today);
    task.done(`${counted(baseFindings.length, "finding")} in the baseline`);
    return { baseFindings };
  } catch (error) {
    const { message } = asPlimsollError(error, "tool.crashed");
    task.fail(message);
    // What there is to do about it stands in the task; the clause is part of a sentence.
    const [what] = message.split(/\.(?:\s|$)/);
    return { reason: `the baseline's packages could not be looked up: ${what}` };
  }
}

async function scanAgain(
  list: string,
  databaseDirectory: string,
  trivy: LocatedTool,
  context: Context,
): Promise<TrivyPackageListReport> {
  const directory = join(context.workDirectory, "scan", randomUUID());
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "packages.cdx.json"), list);
  const args = ["sbom", "packages.cdx.json", "--scanners=vuln"];
  const result = await askTrivy(
    { args, directory, databaseDirectory, environment: shortRun, deadlineMs },
    trivy,
    context,
  );
  if (result.endedBy !== "exit" || result.exitCode !== 0) throw trivyFailure(result, "the baseline", tooSlow);
  return parsePackageListReport(await readOutput(join(directory, answerFile), "the baseline"));
}
