import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The files through which a step speaks to the runner, by the variable that names each. */
export type CommandFiles = Record<
  "GITHUB_ENV" | "GITHUB_OUTPUT" | "GITHUB_PATH" | "GITHUB_STATE" | "GITHUB_STEP_SUMMARY",
  string
>;

/** Fresh and empty ones for each step (actions/runner src/Runner.Worker/FileCommandManager.cs, InitializeFiles). */
export function createCommandFiles(runnerTemp: string): CommandFiles {
  const directory = join(runnerTemp, "_runner_file_commands");
  mkdirSync(directory, { recursive: true });
  const suffix = randomUUID();
  const create = (variable: keyof CommandFiles) => {
    const path = join(directory, `${variable.toLowerCase()}_${suffix}`);
    writeFileSync(path, "");
    return path;
  };
  return {
    GITHUB_ENV: create("GITHUB_ENV"),
    GITHUB_OUTPUT: create("GITHUB_OUTPUT"),
    GITHUB_PATH: create("GITHUB_PATH"),
    GITHUB_STATE: create("GITHUB_STATE"),
    GITHUB_STEP_SUMMARY: create("GITHUB_STEP_SUMMARY"),
  };
}

/** CreateStepSummaryCommand.AttachmentSizeLimit. */
const summaryLimit = 1024 * 1024;

/** @throws Error for a summary of more than 1 MiB: the runner uploads nothing of it. */
export function readSummary(path: string): string {
  const { size } = statSync(path);
  if (size <= summaryLimit) return readFileSync(path, "utf8");
  throw new Error(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size >> 10}k`);
}

/**
 * `NAME=VALUE` lines and heredocs, as EnvFileKeyValuePairs reads them outside of Windows: a CR before the LF belongs to
 * the value, and the last delimiter needs no line feed behind it.
 *
 * @throws Error for what the runner calls invalid; nothing behind it counts, and the step fails
 */
export function* parsePairs(text: string): Generator<[name: string, value: string]> {
  const lines = text.split("\n");
  // After a last line feed there is no line.
  if (lines.at(-1) === "") lines.pop();
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === "") continue;
    const [, name = "", operator, rest = ""] = /^(.+?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (operator === undefined) throw new Error(`Invalid format '${line}'`);
    yield [name, operator === "=" ? rest : heredoc(name, rest, lines)];
  }
}

function heredoc(name: string, delimiter: string, lines: string[]): string {
  if (delimiter === "") throw new Error(`Invalid format '${name}<<'. Delimiter must not be empty`);
  const end = lines.indexOf(delimiter);
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  const value = lines.splice(0, end + 1);
  return value.slice(0, -1).join("\n");
}
