import type { GitHubFailure } from "../model/github.ts";

export interface FailureFacts {
  status?: number | undefined;
  ambiguous?: boolean | undefined;
  acceptedPermissions?: string | undefined;
  cause?: unknown;
}

/** A call to GitHub that did not work. The message names the call and what GitHub said, never the token. */
export class GitHubError extends Error implements GitHubFailure {
  readonly ambiguous: boolean;
  declare readonly status?: number;
  declare readonly acceptedPermissions?: string;

  constructor(message: string, { status, ambiguous, acceptedPermissions, cause }: FailureFacts = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "GitHubError";
    this.ambiguous = ambiguous ?? false;
    if (status !== undefined) this.status = status;
    if (acceptedPermissions !== undefined) this.acceptedPermissions = acceptedPermissions;
  }
}
