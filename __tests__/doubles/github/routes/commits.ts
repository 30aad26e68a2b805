import { fill } from "../fill.ts";
import { notFound, ok, paged, type Routes, refusal } from "../route.ts";
import { pullShape, user } from "../shapes.ts";
import type { Commit, GitHubState } from "../state.ts";

export function commitShape(state: GitHubState, { sha, parents, message, author, date }: Commit) {
  return fill("commit", {
    sha,
    commit: { message, author: { name: author, date }, committer: { name: author, date }, tree: {} },
    author: user(state, author),
    committer: user(state, author),
    parents: parents.map((parent) => ({ sha: parent })),
  });
}

function find(state: GitHubState, name: string | undefined): Commit | undefined {
  return state.commits.find(({ sha }) => sha === name);
}

export const commitRoutes: Routes = {
  "GET /repos/{owner}/{repo}/commits/{ref}": {
    needs: ["contents=read"],
    answer({ state, path }) {
      const commit = find(state, path["ref"]);
      // GitHub's words for a name that is no commit.
      return commit === undefined
        ? refusal(422, `No commit found for SHA: ${path["ref"]}`)
        : ok(commitShape(state, commit));
    },
  },
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": {
    needs: ["contents=read"],
    answer({ state, path }) {
      const commit = find(state, path["commit_sha"]);
      if (commit === undefined) return notFound();
      const { sha, parents, message, author, date } = commit;
      const by = { name: author, email: `${author}@example.invalid`, date };
      return ok(
        fill("git-commit", {
          sha,
          message,
          author: by,
          committer: by,
          parents: parents.map((parent) => ({ sha: parent })),
        }),
      );
    },
  },
  "GET /repos/{owner}/{repo}/compare/{basehead}": {
    needs: ["contents=read"],
    answer({ state, path }) {
      const [base, head] = (path["basehead"] ?? "").split("...");
      const found = state.comparisons.find((each) => each.base === base && each.head === head);
      const mergeBase = find(state, found?.mergeBase);
      if (found === undefined || mergeBase === undefined) return notFound();
      const shape = commitShape(state, mergeBase);
      return ok(
        fill("commit-comparison", {
          status: found.status,
          merge_base_commit: shape,
          base_commit: shape,
          commits: [],
          files: [],
        }),
      );
    },
  },
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": {
    needs: ["pull_requests=read"],
    // Of a fork's commit the base repository knows none (falcosecurity/plugins#1505).
    answer(request) {
      const { state, path } = request;
      const found = state.pulls.filter(
        ({ head, mergeCommitSha, merged }) =>
          (head.sha === path["commit_sha"] && head.repository?.id === state.repository.id) ||
          (merged && mergeCommitSha === path["commit_sha"]),
      );
      return paged(request, found, (page) => page.map((pull) => pullShape(state, pull, "pull-request-simple")));
    },
  },
};
