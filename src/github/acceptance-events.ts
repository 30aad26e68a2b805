/** What happened to a pull request's labels, head and base, by GitHub's clock. */
import { z } from "zod";
import type { GitHubApi, GitHubJob } from "../model/github.ts";
import type { AcceptanceFacts, Account, LabelEvent } from "../policy/acceptance.ts";

/** A pull request of a repository. */
export interface PullRequestId {
  repository: Pick<GitHubJob["repository"], "owner" | "name">;
  number: number;
}

type Events = Pick<AcceptanceFacts, "labelEvents" | "forcePushes" | "retargetedAt">;

export const noEvents: Events = { labelEvents: [], forcePushes: [], retargetedAt: [] };

/**
 * GraphQL, because only there a force push says which commit it went to. The last hundred such events are enough: where the
 * one that set the label is not among them, the label does not count, and can be set again.
 */
const query = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
        nodes {
          __typename
          ... on LabeledEvent { createdAt label { name } actor { __typename login ... on User { databaseId } } }
          ... on UnlabeledEvent { createdAt label { name } }
          ... on HeadRefForcePushedEvent { createdAt afterCommit { oid } }
          ... on BaseRefChangedEvent { createdAt }
          ... on AutomaticBaseChangeSucceededEvent { createdAt }
        }
      }
    }
  }
}`;

const label = z.object({ name: z.string() });
const actor = z.object({ __typename: z.string(), login: z.string(), databaseId: z.int().nullish() });

const node = z.discriminatedUnion("__typename", [
  z.object({ __typename: z.literal("LabeledEvent"), createdAt: z.string(), label, actor: actor.nullish() }),
  z.object({ __typename: z.literal("UnlabeledEvent"), createdAt: z.string(), label }),
  z.object({
    __typename: z.literal("HeadRefForcePushedEvent"),
    createdAt: z.string(),
    afterCommit: z.object({ oid: z.string() }).nullish(),
  }),
  z.object({ __typename: z.enum(["BaseRefChangedEvent", "AutomaticBaseChangeSucceededEvent"]), createdAt: z.string() }),
]);

const answer = z.object({
  repository: z.object({ pullRequest: z.object({ timelineItems: z.object({ nodes: z.array(node) }) }) }),
});

/** The events of one pull request, oldest first, as GitHub orders them. @throws GitHubError */
export async function eventsOf(api: GitHubApi, { repository: of, number }: PullRequestId): Promise<Events> {
  const variables = { owner: of.owner, repo: of.name, number };
  const { repository } = answer.parse(await api.graphql(query, variables));
  const nodes = repository.pullRequest.timelineItems.nodes;
  return {
    labelEvents: nodes.flatMap((event): LabelEvent[] => {
      if (event.__typename === "UnlabeledEvent") {
        return [{ what: "unlabeled", label: event.label.name, at: event.createdAt }];
      }
      if (event.__typename !== "LabeledEvent") return [];
      const by = event.actor ? { by: accountOf(event.actor) } : {};
      return [{ what: "labeled", label: event.label.name, at: event.createdAt, ...by }];
    }),
    forcePushes: nodes.flatMap((event) => {
      if (event.__typename !== "HeadRefForcePushedEvent") return [];
      return [{ at: event.createdAt, ...(event.afterCommit ? { to: event.afterCommit.oid } : {}) }];
    }),
    retargetedAt: nodes.flatMap((event) => (isRetargeting(event.__typename) ? [event.createdAt] : [])),
  };
}

function isRetargeting(type: string): boolean {
  return type === "BaseRefChangedEvent" || type === "AutomaticBaseChangeSucceededEvent";
}

/** Bots and mannequins have no id here, and nobody's id is 0. */
function accountOf({ __typename, login, databaseId }: z.output<typeof actor>): Account {
  return { id: databaseId ?? 0, login, isPerson: __typename === "User" };
}
