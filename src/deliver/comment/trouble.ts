import { z } from "zod";
import { isMissingPermission } from "../../github/probe-permissions.ts";
import { tokenTrust } from "../../github/trust.ts";
import type { GitHubFailure, GitHubJob } from "../../model/github.ts";
import type { Delivery } from "../../model/report.ts";

const surface = "comment";

/** What a reader should know and can do when GitHub did not take the comment. */
export function commentTrouble(
  error: unknown,
  job: Pick<GitHubJob, "event" | "actor" | "pullRequest"> | undefined,
): Delivery {
  const { status, message } = failureOf(error);
  if (status === 403 && isMissingPermission({ status, message })) {
    const trust = job === undefined ? undefined : tokenTrust(job);
    if (trust?.access === "read-only") return { surface, status: "skipped", reason: trust.reason };
    return failed("the token can't write comments. Add `pull-requests: write` to the job's `permissions`");
  }
  if (status === 403 && /locked/i.test(message)) {
    return { surface, status: "skipped", reason: "the conversation of the pull request is locked" };
  }
  if (status === 403 && /archived/i.test(message)) {
    return { surface, status: "skipped", reason: "the repository is archived" };
  }
  if (status === 401) return failed("GitHub does not know the token. Leave the input `token` out, or give a valid one");
  return failed(message);
}

function failureOf(error: unknown): Pick<GitHubFailure, "status" | "message"> {
  if (error instanceof z.ZodError) return { message: "an answer of GitHub is not of the form that it documents" };
  return error instanceof Error ? (error as GitHubFailure) : { message: String(error) };
}

function failed(reason: string): Delivery {
  return { surface, status: "failed", reason };
}
