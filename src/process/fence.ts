/**
 * Keeps other people's text from giving orders to the GitHub Actions runner. The runner reads every line of stdout and
 * stderr: `::command::` counts at the start of a line, after white space; the older `##[command]` counts anywhere in it
 * (actions/runner src/Runner.Common/ActionCommand.cs, src/Runner.Worker/Handlers/OutputManager.cs). Between
 * `::stop-commands::TOKEN` and `::TOKEN::` it obeys neither (src/Runner.Worker/ActionCommandManager.cs).
 *
 * Stdout and stderr are read by two threads: a fence and the runner commands of this process belong in one stream.
 */
import { randomBytes } from "node:crypto";

/** A fence's secret; whoever prints it inside the fence can leave it. One per fence, made when the text is known. */
export function newFenceToken(): string {
  return `plimsoll-${randomBytes(16).toString("hex")}`;
}

export function openFence(token: string): string {
  return `::stop-commands::${token}`;
}

export function closeFence(token: string): string {
  return `::${token}::`;
}

/**
 * `lines` inside a fence of their own, to be written at once. They are neutralised too: the log page of github.com
 * renders `##[error]` and `##[endgroup]` also where the runner obeys nothing.
 */
export function fenced(lines: readonly string[]): string[] {
  const token = newFenceToken();
  return [openFence(token), ...lines.map(neutralise), closeFence(token)];
}

// What is not seen before `::` does not count as the start of text: white space of any kind, but also characters that
// .NET's culture-aware StartsWith passes over (U+00AD, U+200B). A lone CR ends a line for .NET's ReadLine.
const commandAtStart = /(^|[\r\n])([^\p{L}\p{N}\p{P}\p{S}\r\n]*):(?=:)/gu;
// Azure Pipelines' `##vso[` and TeamCity's `##teamcity[` have the same shape and the same trust in output.
const commandAnywhere = /##(?=\w*\[)/g;

/** `text` with a space inside everything that a runner would take for a command; all else stays as it is. */
export function neutralise(text: string): string {
  return text.replace(commandAnywhere, "# #").replace(commandAtStart, "$1$2: ");
}
