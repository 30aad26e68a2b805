/** What code scanning says when it does not take results, and what can be done about it. */
import { isMissingPermission } from "../../github/probe-permissions.ts";
import { tokenTrust } from "../../github/trust.ts";
import type { GitHubFailure } from "../../model/github.ts";
import type { Delivery } from "../../model/report.ts";
import type { UploadingJob } from "./upload-target.ts";

export interface Refusal extends Pick<Delivery, "status"> {
  reason: string;
  /** It would be the same for every other file. */
  isForAll: boolean;
}

type Failure = Pick<GitHubFailure, "status" | "message">;

const elsewhere = "The findings are in the summary, the comment and the artifact";

/** Why an upload was refused. */
export function uploadRefusal(failure: Failure, job: UploadingJob): Refusal {
  const { status, message } = failure;
  const isEnterprise = job.serverUrl !== "https://github.com";
  switch (status) {
    case 401:
      return failed("GitHub does not know the token. Leave the input `token` out, or give a valid one");
    case 403:
      return forbidden(failure, job);
    case 404:
      return failed(
        isEnterprise
          ? "this server has no code scanning for the repository: an administrator has to enable it, or the server is too old. Set `sarif: file` to upload nothing"
          : "GitHub finds no such repository for this token. Add `security-events: write` and `contents: read` to the job's `permissions`",
      );
    case 413:
      return {
        status: "failed",
        isForAll: false,
        reason: "the file is too large for code scanning (10 MB compressed)",
      };
    case 400:
    case 422:
      return { status: "failed", isForAll: false, reason: withAdvice(message) };
    default:
      return failed(message);
  }
}

function forbidden({ status, message }: Failure, job: UploadingJob): Refusal {
  // github/codeql-action src/api-client.ts knows these two forms.
  if (/(code|advanced) security must be enabled|code scanning is not enabled/i.test(message)) {
    return skipped(
      `code scanning is off for this repository. ${elsewhere}. An owner can turn on Code Security in its settings; \`sarif: file\` says that nothing is to be uploaded`,
    );
  }
  if (/archived/i.test(message)) return skipped("the repository is archived");
  if (!isMissingPermission({ message, ...(status === undefined ? {} : { status }) })) return failed(message);
  const trust = tokenTrust(job);
  if (trust.access === "full") {
    return failed("the token can't write to code scanning. Add `security-events: write` to the job's `permissions`");
  }
  return skipped(`${trust.reason} ${trust.because === "fork" ? elsewhere : adviceToDependabot(job)}`);
}

/** github/codeql-action src/status-report.ts: Dependabot's pushes only read, its pull requests can be given more. */
function adviceToDependabot({ event }: UploadingJob): string {
  return event === "push"
    ? "Run the check on pull_request rather than on push, or leave Dependabot's branches out of push"
    : "Add `security-events: write` to the job's `permissions`";
}

/** Texts of refusals, at the upload or while GitHub works on it (github/codeql-action src/upload-lib.ts), and advice. */
const advices: readonly [RegExp, string][] = [
  [
    /commit (not|could not be) found|no commit found/i,
    "The commit is gone: the branch was pushed to in the meantime. The next run uploads again",
  ],
  [/ref .*not found/i, "The branch or pull request is gone or was never pushed"],
  [/multiple runs with the same category/i, "Two jobs upload the same category: give each job variants of its own"],
  [/too many (logical )?alerts|exceeds .*alerts/i, "Turn rules off, or raise the severity that counts"],
  [
    /invalid uri|expected artifact location|uri scheme/i,
    "A path is not one of the repository: please report this with the file in sarif/",
  ],
  [/invalid security severity/i, "Please report this with the file in sarif/"],
  [/larger than|too large|exceeds/i, "The file is too large for code scanning"],
];

/** What GitHub said, and what to do where that is known. */
export function withAdvice(message: string): string {
  const advice = advices.find(([pattern]) => pattern.test(message))?.[1];
  return advice === undefined ? message : `${message.replace(/[.\s]*$/, "")}. ${advice}`;
}

function failed(reason: string): Refusal {
  return { status: "failed", reason, isForAll: true };
}

function skipped(reason: string): Refusal {
  return { status: "skipped", reason, isForAll: true };
}
