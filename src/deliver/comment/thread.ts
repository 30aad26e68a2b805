/** The comments of one pull request, as far as this instance wrote them. */
import { z } from "zod";
import type { GitHubApi, GitHubFailure, GitHubJob, IsStillWanted } from "../../model/github.ts";
import type { CommentInstance } from "../../report/comment-marker.ts";
import { type CommentHistory, type OwnComment, type Version, versionOf } from "./own-comment.ts";

/** What one look at a pull request shows. It may be older than the last write, and is never ahead of what it shows. */
export interface ThreadLook {
  headSha: string;
  isOpen: boolean;
  /** Those of this instance, oldest first. */
  own: readonly OwnComment[];
}

export interface CommentThread {
  look(): Promise<ThreadLook>;
  /** Undefined when it is not there. */
  history(comment: OwnComment): Promise<CommentHistory | undefined>;
  create(version: Version): Promise<OwnComment>;
  /** When GitHub made the edit, as in {@link CommentHistory}. `isStillWanted` is asked before one that did nothing is sent again. */
  edit(comment: OwnComment, body: string, isStillWanted: IsStillWanted): Promise<string>;
  remove(comment: OwnComment): Promise<void>;
}

export interface ThreadAddress {
  repository: Pick<GitHubJob["repository"], "owner" | "name">;
  number: number;
  instance: CommentInstance;
}

/** Ten thousand comments. */
const pageLimit = 100;

// The author is asked of GitHub and not compared by name: anyone can paste our marker, and a job's token can't ask who it is.
const lookQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      closed
      comments(first: 100, after: $after) {
        nodes { id url body isMinimized viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const lookAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      closed: z.boolean(),
      comments: z.object({
        nodes: z.array(
          z.object({
            id: z.string(),
            url: z.string(),
            body: z.string(),
            isMinimized: z.boolean(),
            viewerDidAuthor: z.boolean(),
          }),
        ),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  }),
});

/** `diff` is the whole body of an edit; the newest edit comes first. A comment that nobody edited has none. */
const historyQuery = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body updatedAt userContentEdits(first: 10) { nodes { diff } } }
  }
}`;

const stateQuery = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body updatedAt }
  }
}`;

const historyAnswer = z.object({
  node: z
    .object({
      body: z.string(),
      updatedAt: z.string(),
      userContentEdits: z.object({ nodes: z.array(z.object({ diff: z.string().nullable() }).nullable()) }).nullish(),
    })
    .nullable(),
});

const editedComment = z.object({ updated_at: z.string() });
const createdComment = z.object({ id: z.int(), node_id: z.string(), html_url: z.string() });

/** @throws GitHubError, also for an answer that is not of the form that GitHub documents */
export function openThread(api: GitHubApi, { repository, number, instance }: ThreadAddress): CommentThread {
  const place = { owner: repository.owner, repo: repository.name, number };
  let mayReadEdits = true;
  return {
    async look() {
      const own: OwnComment[] = [];
      let after: string | null = null;
      for (let page = 1; ; page++) {
        const answer = lookAnswer.parse(await api.graphql(lookQuery, { ...place, after }));
        const { headRefOid, closed, comments } = answer.repository.pullRequest;
        for (const { id: nodeId, url, body, isMinimized, viewerDidAuthor } of comments.nodes) {
          const version = viewerDidAuthor && !isMinimized ? versionOf(body, instance) : undefined;
          const id = idIn(url);
          if (version !== undefined && id !== undefined) own.push({ id, nodeId, url, ...version });
        }
        after = comments.pageInfo.endCursor;
        if (comments.pageInfo.hasNextPage && after !== null && page < pageLimit) continue;
        return { headSha: headRefOid, isOpen: !closed, own: own.sort((a, b) => a.id - b.id) };
      }
    },
    async history({ nodeId }) {
      const ask = (query: string) => api.graphql(query, { id: nodeId });
      const asked = mayReadEdits ? await ask(historyQuery).catch(unlessForbidden) : undefined;
      if (asked === undefined) mayReadEdits = false;
      const { node } = historyAnswer.parse(asked ?? (await ask(stateQuery)));
      if (node === null) return undefined;
      const { body, updatedAt, userContentEdits } = node;
      const edits = userContentEdits?.nodes.flatMap((edit) => versionOf(edit?.diff ?? "", instance) ?? []);
      return { current: versionOf(body, instance), updatedAt, ...(edits === undefined ? {} : { edits }) };
    },
    async create(version) {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      const { data } = await api.request(route, { issue_number: number, body: version.body });
      const { id, node_id, html_url } = createdComment.parse(data);
      return { ...version, id, nodeId: node_id, url: html_url };
    },
    async edit({ id }, body, isStillWanted) {
      const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
      return editedComment.parse((await api.request(route, { comment_id: id, body }, isStillWanted)).data).updated_at;
    },
    async remove({ id }) {
      await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
    },
  };
}

/** Undefined for a token that may not. @throws all else */
function unlessForbidden(error: unknown): undefined {
  if ((error as Partial<GitHubFailure>).status !== 403) throw error;
}

/** The number in the graph is 32 bits wide, which it has outgrown, and the wide one is not on every server: the address has it too. */
function idIn(url: string): number | undefined {
  const [, digits] = /#issuecomment-(\d{1,15})$/.exec(url) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
