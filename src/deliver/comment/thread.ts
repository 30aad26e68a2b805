/** The comments of one pull request, as far as this instance wrote them. */
import { z } from "zod";
import type { GitHubApi, GitHubJob } from "../../model/github.ts";
import type { CommentInstance } from "../../report/comment-marker.ts";
import { type OwnComment, type Version, versionOf } from "./own-comment.ts";

/** What one look at a pull request shows. It may be older than the last write, and is never ahead of what it shows. */
export interface ThreadLook {
  headSha: string;
  isOpen: boolean;
  /** Those of this instance, oldest first. */
  own: readonly OwnComment[];
}

export interface CommentThread {
  look(): Promise<ThreadLook>;
  /**
   * The last versions that a comment had, this one included; empty when it is not there.
   * Only those of this instance: what a person made of it is not among them.
   */
  versions(comment: OwnComment): Promise<Version[]>;
  create(version: Version): Promise<OwnComment>;
  edit(comment: OwnComment, body: string): Promise<void>;
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
const versionsQuery = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body userContentEdits(first: 10) { nodes { diff } } }
  }
}`;

const versionsAnswer = z.object({
  node: z
    .object({
      body: z.string(),
      userContentEdits: z.object({ nodes: z.array(z.object({ diff: z.string().nullable() }).nullable()) }).nullable(),
    })
    .nullable(),
});

const createdComment = z.object({ id: z.int(), node_id: z.string(), html_url: z.string() });

/** @throws GitHubError, also for an answer that is not of the form that GitHub documents */
export function openThread(api: GitHubApi, { repository, number, instance }: ThreadAddress): CommentThread {
  const place = { owner: repository.owner, repo: repository.name, number };
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
    async versions({ nodeId }) {
      const { node } = versionsAnswer.parse(await api.graphql(versionsQuery, { id: nodeId }));
      if (node === null) return [];
      const bodies = [node.body, ...(node.userContentEdits?.nodes ?? []).map((edit) => edit?.diff ?? "")];
      return bodies.flatMap((body) => versionOf(body, instance) ?? []);
    },
    async create(version) {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      const { data } = await api.request(route, { issue_number: number, body: version.body });
      const { id, node_id, html_url } = createdComment.parse(data);
      return { ...version, id, nodeId: node_id, url: html_url };
    },
    async edit({ id }, body) {
      await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id, body });
    },
    async remove({ id }) {
      await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
    },
  };
}

/** The number in the graph is 32 bits wide, which it has outgrown, and the wide one is not on every server: the address has it too. */
function idIn(url: string): number | undefined {
  const [, digits] = /#issuecomment-(\d{1,15})$/.exec(url) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
