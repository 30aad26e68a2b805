/** State as GitHub's answers have it. */
import { fill } from "./fill.ts";
import type { Branch, Comment, GitHubState, Pull, Repository } from "./state.ts";

export function user(state: GitHubState, login: string) {
  const person = state.people.find((each) => each.login === login);
  return fill("simple-user", { login, id: person?.id ?? 99, type: person?.type ?? "User" });
}

export function commentShape(state: GitHubState, comment: Comment) {
  const { repository } = state;
  const home = `https://github.invalid/${repository.owner}/${repository.name}`;
  return fill("issue-comment", {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    body: comment.body,
    user: user(state, comment.author),
    html_url: `${home}/pull/${comment.issue}#issuecomment-${comment.id}`,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "NONE",
  });
}

export function minimalRepository({ id, owner, name }: Pick<Repository, "id" | "owner" | "name">, isFork: boolean) {
  return { id, name, full_name: `${owner}/${name}`, owner: { login: owner }, fork: isFork };
}

function branchShape(state: GitHubState, { ref, sha, repository }: Branch) {
  const isFork = repository?.id !== state.repository.id;
  const owner = repository?.owner ?? "ghost";
  return {
    ref,
    sha,
    label: `${owner}:${ref}`,
    user: user(state, owner),
    repo: repository === null ? null : minimalRepository(repository, isFork),
  };
}

/** In full for one, in part for lists: the schema's name says which. */
export function pullShape(state: GitHubState, pull: Pull, schema: "pull-request" | "pull-request-simple") {
  const { repository } = state;
  return fill(schema, {
    id: 7_000 + pull.number,
    number: pull.number,
    title: pull.title,
    state: pull.state,
    locked: pull.locked,
    draft: pull.draft,
    html_url: `https://github.invalid/${repository.owner}/${repository.name}/pull/${pull.number}`,
    user: user(state, pull.author),
    labels: pull.labels.map((name, index) => ({ id: index + 1, name })),
    head: branchShape(state, pull.head),
    base: branchShape(state, pull.base),
    merge_commit_sha: pull.mergeCommitSha,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    merged_at: pull.merged ? pull.updatedAt : null,
    closed_at: pull.state === "closed" ? pull.updatedAt : null,
    ...(schema === "pull-request" ? { merged: pull.merged, changed_files: pull.files.length } : {}),
  });
}
