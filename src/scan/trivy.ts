/** Runs Trivy over one platform image. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ChildResult, Context } from "../model/ports.ts";
import type { LocatedTool } from "../tools/locate.ts";
import { answerFile, askTrivy, shortRun } from "./ask-trivy.ts";
import { lacksJavaIndex, provideJavaIndex } from "./java-index.ts";
import { readOutput } from "./read-output.ts";
import { trivyFailure } from "./trivy-failure.ts";
import { parseTrivyReport, type TrivyReport } from "./trivy-report.ts";

export interface TrivyQuestion {
  /** Absolute path of an OCI layout directory with one image. */
  layout: string;
  /** What Trivy takes as `--cache-dir`, with a database in it where vulnerabilities are looked for. */
  databaseDirectory: string;
  scanners: readonly TrivyScanner[];
  input: TrivyInput;
  /** Contents of the ignore file (`.trivyignore.yaml` form). */
  ignoreFile: string;
  /** Absolute paths of VEX documents, first wins. */
  vex: readonly string[];
}

export interface TrivyAnswer {
  report: TrivyReport;
  /** Absolute path of the report as Trivy wrote it. */
  file: string;
  /** Alpine's release whose advisories its packages were held against, where its repositories are of another than it is. */
  advisoryRelease?: string;
}

/**
 * What the layout has. An `extract` brings files close together that are far apart in the image, and Trivy's result then
 * depends on which of two neighbours is done first (pkg/fanal/analyzer/analyzer.go merges in the order of arrival): it is
 * analysed one file after the other.
 */
export type TrivyInput = "image" | "extract" | "own files";

/** What Trivy looks for: known vulnerabilities of packages, secrets in files (which multiplies the time). */
export type TrivyScanner = "vuln" | "secret";

const deadlineMs = 15 * 60_000;
const tooSlow = `Trivy did not finish within ${deadlineMs / 60_000} minutes. Look for secrets in fewer files (secrets.files: own), or use a larger machine.`;

/**
 * What one scan says. `directory` is made for it and must not exist: Trivy runs inside it and reads everything under
 * names of ours, because it cuts `--input` at `@` and `:`, splits lists at commas, and takes `trivy.yaml`,
 * `trivy-secret.yaml` and `.trivyignore` from where it runs.
 *
 * @throws PlimsollError `tool.*`, `scan.database` (Java index), `cancelled`, `disk.full`.
 */
export async function runTrivy(
  question: TrivyQuestion,
  directory: string,
  trivy: LocatedTool,
  context: Context,
): Promise<TrivyAnswer> {
  await mkdir(directory, { recursive: true });
  await symlink(question.layout, join(directory, imageName));
  await writeFile(join(directory, "ignore.yaml"), question.ignoreFile);
  for (const [index, path] of question.vex.entries()) await symlink(path, join(directory, vexName(index)));
  const run = () => scan(question, directory, trivy, context);
  let result = await run();
  if (lacksJavaIndex(result.stderr)) {
    await provideJavaIndex(question.databaseDirectory, trivy, context);
    result = await run();
  }
  if (result.endedBy !== "exit" || result.exitCode !== 0) throw trivyFailure(result, "this image", tooSlow);
  const file = join(directory, answerFile);
  const release = advisoryRelease(result.stderr);
  return {
    report: parseTrivyReport(await readOutput(file, "this image")),
    file,
    ...(release === undefined ? {} : { advisoryRelease: release }),
  };
}

/** Becomes Trivy's artifact name, the same in every run. */
const imageName = "image";

/** Becomes the `Source` of what the document suppresses. */
export function vexName(index: number): string {
  return `vex-${index}`;
}

function scan(
  { databaseDirectory, scanners, input, vex }: TrivyQuestion,
  directory: string,
  trivy: LocatedTool,
  context: Context,
): Promise<ChildResult> {
  const args = [
    "image",
    `--input=${imageName}`,
    // No --severity, --ignore-unfixed or --exit-code: the whole picture is kept, and judging is the verdict's.
    `--scanners=${scanners.join(",")}`,
    ...(input === "extract" ? ["--parallel=1"] : []),
    "--show-suppressed",
    "--ignorefile=ignore.yaml",
    ...vex.map((_path, index) => `--vex=${vexName(index)}`),
  ];
  const environment = input === "image" ? {} : shortRun;
  return askTrivy({ args, directory, databaseDirectory, environment, deadlineMs }, trivy, context);
}

/** Trivy says it in its log alone (pkg/detector/ospkg/alpine/alpine.go, `Detect`). */
function advisoryRelease(stderr: string): string | undefined {
  const line = /\[alpine\] Detecting vulnerabilities\.\.\.\s+os_version="([^"\n]*)" repository="([^"\n]*)"/.exec(
    stderr,
  );
  const [, system, repository = ""] = line ?? [];
  return repository === "" || repository === system ? undefined : repository;
}
