import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The files by which a step speaks to the GitHub Actions runner. Names and values go in heredoc form with a delimiter
 * that nobody can know beforehand (actions/toolkit packages/core/src/file-command.ts), so no value can end itself early.
 */
export interface RunnerFiles {
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  saveState(name: string, value: string): Promise<void>;
  appendSummary(markdown: string): Promise<void>;
}

/** The runner's files, by the variables that name them. Where one is not set, what it would take is dropped. */
export function openRunnerFiles(environment: Environment): RunnerFiles {
  const append = async (variable: string, text: string) => {
    const file = environment[variable];
    if (file !== undefined && file !== "") await appendFile(file, text);
  };
  return {
    setOutputs: (outputs) => append("GITHUB_OUTPUT", Object.entries(outputs).map(heredoc).join("")),
    saveState: (name, value) => append("GITHUB_STATE", heredoc([name, value])),
    appendSummary: (markdown) => append("GITHUB_STEP_SUMMARY", `${markdown}\n`),
  };
}

function heredoc([name, value]: [name: string, value: string]): string {
  const delimiter = `plimsoll_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
