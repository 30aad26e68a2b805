import type { GitHubFailure, GitHubJob } from "../../model/github.ts";

/**
 * Why code scanning did not take an upload and what there is to do, in a sentence without its full stop. The texts are
 * those that GitHub answers with (github/codeql-action src/api-client.ts and src/upload-lib.ts have the same list).
 */
export function refusalHint(failure: Pick<GitHubFailure, "status" | "message">, job: GitHubJob): string {
  const { status, message } = failure;
  if (/(Code|Advanced) Security must be enabled|[Cc]ode scanning is not enabled/.test(message)) {
    return "code scanning is not enabled for this repository: turn on Code Security in its settings, or write `sarif: file` to keep the files only";
  }
  if (/archived/i.test(message)) return "the repository is archived, so code scanning takes nothing";
  if (/Resource not accessible/i.test(message) || status === 403 || status === 401) return withoutPermission(job);
  if (status === 404) return notThere(job);
  if (status === 413) return "the file is larger than the 10 MB that code scanning takes";
  if (status === 429) return "GitHub's limit of uploads is used up for this hour";
  return message;
}

function withoutPermission({ pullRequest, actor, event }: GitHubJob): string {
  if (pullRequest?.fromFork === true) {
    return "the token of a pull request from a fork can only read; the push run after the merge uploads";
  }
  if (actor === "dependabot[bot]" && event === "push") {
    return "the token of a push by Dependabot can only read: run the workflow on pull_request";
  }
  return "the token may not write code scanning results: add `security-events: write` to the job's permissions";
}

function notThere({ serverUrl }: GitHubJob): string {
  return serverUrl === "https://github.com"
    ? "GitHub knows no code scanning for this repository or token: add `security-events: write` to the job's permissions"
    : "this GitHub Enterprise Server has no code scanning, or it is switched off";
}

/** What a report of processing errors means, by their known texts. */
export function processingHint(errors: readonly string[]): string {
  const text = errors.join("; ").slice(0, 500);
  if (/too many|limit/i.test(text)) return `${text}: raise the severity floor, or split variants over jobs`;
  if (/commit not found|ref .* not found/i.test(text)) return `${text}: the commit is not on GitHub any more`;
  return text === "" ? "GitHub does not say why" : text;
}
