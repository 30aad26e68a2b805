import type { GitHubJob } from "../../src/model/github.ts";

/** A job of a pull request of `shipwright`, from a branch of this repository. */
export function jobOf(given: Partial<GitHubJob> = {}): GitHubJob {
  return {
    serverUrl: "https://github.invalid",
    apiUrl: "https://api.github.invalid",
    graphqlUrl: "https://api.github.invalid/graphql",
    repository: { owner: "shipyard", name: "harbour", id: 1001 },
    event: "pull_request",
    ref: "refs/pull/7/merge",
    sha: "a".repeat(40),
    workflow: ".github/workflows/images.yml",
    job: "images",
    runId: 1,
    runNumber: 1,
    attempt: 1,
    actor: "shipwright",
    pullRequest: pullRequestOf(),
    ...given,
  };
}

export function pullRequestOf(given: Partial<NonNullable<GitHubJob["pullRequest"]>> = {}) {
  return {
    number: 7,
    author: { login: "shipwright", isBot: false },
    head: { sha: "b".repeat(40), ref: "branch", repositoryId: 1001 },
    base: { sha: "c".repeat(40), ref: "main", repositoryId: 1001 },
    fromFork: false,
    isDraft: false,
    isOpen: true,
    ...given,
  };
}
