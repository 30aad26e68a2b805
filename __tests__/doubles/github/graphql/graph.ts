/** The part of GitHub's graph that the double knows: a pull request and its comments, as one viewer sees them. */
import type { Comment, GitHubState, IssueEvent, Pull } from "../state.ts";
import { GraphError, type GraphField, type GraphObject } from "./execute.ts";

export interface Viewer {
  login: string;
  state: GitHubState;
  visibleComments(): readonly Comment[];
}

export function graphOf(viewer: Viewer): GraphObject {
  const { owner, name } = viewer.state.repository;
  return object("Query", {
    viewer: object("User", { login: viewer.login }),
    rateLimit: object("RateLimit", { remaining: 4_990, limit: 5_000, cost: 1 }),
    node: (given) => {
      const found = viewer.visibleComments().find(({ id }) => `IC_${id}` === given["id"]);
      if (found === undefined) throw notResolved(`a node with the global id of '${given["id"]}'`);
      return commentNode(viewer, found);
    },
    repository: (given) => {
      if (given["owner"] === owner && given["name"] === name) return repositoryNode(viewer);
      throw notResolved(`a Repository with the name '${given["owner"]}/${given["name"]}'`);
    },
  });
}

function repositoryNode(viewer: Viewer): GraphObject {
  const { owner, name, id, private: isPrivate } = viewer.state.repository;
  const pull: GraphField = (given) => {
    const found = viewer.state.pulls.find(({ number }) => number === given["number"]);
    if (found === undefined) throw notResolved(`a PullRequest with the number of ${given["number"]}`);
    return pullNode(viewer, found);
  };
  return object("Repository", {
    name,
    nameWithOwner: `${owner}/${name}`,
    databaseId: id,
    isPrivate,
    pullRequest: pull,
    issueOrPullRequest: pull,
  });
}

function pullNode(viewer: Viewer, pull: Pull): GraphObject {
  return object("PullRequest", {
    id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    state: pull.merged ? "MERGED" : pull.state.toUpperCase(),
    closed: pull.state === "closed",
    merged: pull.merged,
    isDraft: pull.draft,
    locked: pull.locked,
    headRefOid: pull.head.sha,
    headRefName: pull.head.ref,
    baseRefOid: pull.base.sha,
    baseRefName: pull.base.ref,
    author: object("User", { login: pull.author.replace(/\[bot\]$/, "") }),
    mergeQueueEntry:
      pull.queuedAs === undefined
        ? null
        : object("MergeQueueEntry", { headCommit: object("Commit", { oid: pull.queuedAs }) }),
    labels: (given) => connection(pull.labels, given, (name) => object("Label", { name }), "Label"),
    comments: (given) => {
      const comments = viewer.visibleComments().filter(({ issue }) => issue === pull.number);
      return connection(comments, given, (comment) => commentNode(viewer, comment), "IssueComment");
    },
    timelineItems: (given) => {
      const asked = given["itemTypes"] as string[] | undefined;
      const events = viewer.state.events.filter(
        ({ issue, event }) =>
          issue === pull.number && (asked === undefined || asked.includes(timelineTypes[event] ?? "")),
      );
      return connection(events, given, (event) => eventNode(viewer, event), "PullRequestTimelineItems");
    },
  });
}

/** Names of the events that the double's timeline knows, as the argument `itemTypes` has them. */
const timelineTypes: Readonly<Partial<Record<IssueEvent["event"], string>>> = {
  labeled: "LABELED_EVENT",
  unlabeled: "UNLABELED_EVENT",
  head_ref_force_pushed: "HEAD_REF_FORCE_PUSHED_EVENT",
};

function eventNode({ state }: Viewer, { event, actor, label, createdAt }: IssueEvent): GraphObject {
  const person = state.people.find(({ login }) => login === actor);
  const by = object(person?.type === "Bot" ? "Bot" : "User", {
    login: actor.replace(/\[bot\]$/, ""),
    databaseId: person?.id ?? null,
  });
  if (event === "head_ref_force_pushed") {
    return object("HeadRefForcePushedEvent", { createdAt, actor: by, afterCommit: null });
  }
  const type = event === "labeled" ? "LabeledEvent" : "UnlabeledEvent";
  return object(type, { createdAt, actor: by, label: object("Label", { name: label ?? "" }) });
}

function commentNode(viewer: Viewer, comment: Comment): GraphObject {
  const { owner, name } = viewer.state.repository;
  const isBot = viewer.state.people.some(({ login, type }) => login === comment.author && type === "Bot");
  return object("IssueComment", {
    id: `IC_${comment.id}`,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `https://github.invalid/${owner}/${name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    isMinimized: comment.minimized,
    minimizedReason: comment.minimized ? "outdated" : null,
    viewerDidAuthor: comment.author === viewer.login,
    viewerCanUpdate: comment.author === viewer.login,
    // Each edit has the whole body, in spite of its name; the newest comes first, the body it was made with last.
    userContentEdits: (given) => {
      if (!viewer.state.editsAreReadable) throw new GraphError("FORBIDDEN", "Resource not accessible by integration");
      const edit: (edit: Comment["edits"][number]) => GraphObject = ({ body, at }) =>
        object("UserContentEdit", { diff: body, editedAt: at, createdAt: at });
      return connection(comment.edits.toReversed(), given, edit, "UserContentEdit");
    },
    // The graph leaves the end off that REST has: `github-actions`, not `github-actions[bot]`.
    author: object(isBot ? "Bot" : "User", { login: comment.author.replace(/\[bot\]$/, "") }),
  });
}

/** Forward or backward by cursors; a page has at most 100 items, and one of `first` and `last` must be given. */
function connection<T>(
  items: readonly T[],
  given: Readonly<Record<string, unknown>>,
  node: (item: T) => GraphObject,
  type: string,
): GraphObject {
  const [first, last] = [given["first"], given["last"]] as [number | undefined, number | undefined];
  if (first === undefined && last === undefined) {
    throw new GraphError(
      "MISSING_PAGINATION_BOUNDARIES",
      "You must provide a `first` or `last` value to properly paginate the connection.",
    );
  }
  if ((first ?? last ?? 0) > 100) {
    throw new GraphError(
      "EXCESSIVE_PAGINATION",
      `Requesting ${first ?? last} records on the connection exceeds the \`first\` limit of 100 records.`,
    );
  }
  const from = typeof given["after"] === "string" ? position(given["after"]) + 1 : 0;
  const to = typeof given["before"] === "string" ? position(given["before"]) : items.length;
  const start = first === undefined ? Math.max(from, to - (last ?? 0)) : from;
  const end = first === undefined ? to : Math.min(to, from + first);
  return object(`${type}Connection`, {
    totalCount: items.length,
    nodes: items.slice(start, end).map(node),
    pageInfo: object("PageInfo", {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: end > start ? cursor(start) : null,
      endCursor: end > start ? cursor(end - 1) : null,
    }),
  });
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString("base64");
}

function position(text: string): number {
  const index = Number(/^cursor:(\d+)$/.exec(Buffer.from(text, "base64").toString())?.[1]);
  if (Number.isNaN(index))
    throw new GraphError("INVALID_CURSOR_ARGUMENTS", `\`${text}\` does not appear to be a valid cursor.`);
  return index;
}

function object(type: string, fields: GraphObject["fields"]): GraphObject {
  return { type, fields };
}

function notResolved(what: string): GraphError {
  return new GraphError("NOT_FOUND", `Could not resolve to ${what}.`);
}
