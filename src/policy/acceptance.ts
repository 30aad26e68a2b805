/**
 * Whether somebody who may do so accepted growth and loosened policies (CONTRACTS §6). Everything is decided from what
 * GitHub's API says now, by GitHub's clock: not from the event, whose payload is as old as the first attempt, and not from
 * the dates of commits, which their author writes.
 */
import type { Acceptance } from "../model/report.ts";
import type { AcceptanceRule } from "../model/settings.ts";

/** What the API says of a pull request, as far as acceptance rests on it. Times are ISO 8601, UTC. */
export interface AcceptanceFacts {
  /** The commit that this run judges. */
  judgedHead: string;
  /** The head of the pull request now. */
  head: string;
  author: Account;
  /** Names of the labels that are set now. */
  labels: readonly string[];
  /** Every setting and removing of a label, oldest first. */
  labelEvents: readonly LabelEvent[];
  /** When somebody moved the head by force, and to which commit, in any order. Every way back to an earlier head is one. */
  forcePushes: readonly ForcePush[];
  /** When the pull request was turned to another base. */
  retargetedAt: readonly string[];
  /** When runs for this head started, in any order. */
  runsStartedAt: readonly string[];
  /** Oldest first. */
  reviews: readonly Review[];
  /** By the id of an account; nobody else's was asked for. */
  permissions: ReadonlyMap<number, Permission>;
}

export interface Account {
  /** Logins can be changed, ids can't. */
  id: number;
  login: string;
  isPerson: boolean;
}

export interface LabelEvent {
  what: "labeled" | "unlabeled";
  label: string;
  /** Absent when the account is gone. */
  by?: Account;
  at: string;
}

export interface ForcePush {
  at: string;
  /** Absent when the commit is gone. */
  to?: string;
}

export interface Review {
  state: string;
  by?: Account;
  /** The commit that was looked at. */
  commit?: string;
  at: string;
}

/** What a person may do in the repository, or why that is not known. */
export type Permission = { may: "write" | "read" } | { unknown: string };

export type AcceptanceOutcome = { accepted: Acceptance } | { refused: string };

/**
 * Who accepted what this run judges, or why nobody did, as the end of a sentence. A label counts when it is set, by a person
 * with write access who is not the author, after the first run for this head started; a review, when it approves exactly
 * this head, is the reviewer's last word, and the reviewer is such a person.
 */
export function acceptanceOf(facts: AcceptanceFacts, rule: AcceptanceRule): AcceptanceOutcome {
  if (facts.head !== facts.judgedHead) {
    const [head, judged] = [facts.head, facts.judgedHead].map((sha) => sha.slice(0, 7));
    return { refused: `the pull request has moved on to ${head} since ${judged}, which this run judges` };
  }
  const byLabel = acceptedByLabel(facts, rule);
  if ("accepted" in byLabel || !rule.review) return byLabel;
  const byReview = acceptedByReview(facts);
  if ("accepted" in byReview) return byReview;
  return { refused: `${byLabel.refused}, and ${byReview.refused}` };
}

/** Whether a label of the rule is set; names of labels have no case on GitHub. */
export function hasLabel(labels: readonly string[], { label }: AcceptanceRule): boolean {
  return labels.some((each) => isSame(each, label));
}

/** The event that set the label as it is set now. */
export function settingOf(events: readonly LabelEvent[], { label }: AcceptanceRule): LabelEvent | undefined {
  const last = events.findLast((each) => isSame(each.label, label));
  return last?.what === "labeled" ? last : undefined;
}

/** The last word of each reviewer, where it is an approval of exactly this commit. */
export function approvalsOf(reviews: readonly Review[], commit: string): (Review & { by: Account })[] {
  const lastWords = new Map<number, Review & { by: Account }>();
  for (const review of reviews.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const { by } = review;
    // A comment changes nothing about what was said before.
    if (by !== undefined && decisive.has(review.state)) lastWords.set(by.id, { ...review, by });
  }
  return [...lastWords.values()].filter((review) => review.state === "APPROVED" && review.commit === commit);
}

const decisive = new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);

function acceptedByLabel(facts: AcceptanceFacts, rule: AcceptanceRule): AcceptanceOutcome {
  const name = `the label "${rule.label}"`;
  if (!hasLabel(facts.labels, rule)) return { refused: `${name} is not set` };
  const setting = settingOf(facts.labelEvents, rule);
  if (setting === undefined) return { refused: `nothing says who set ${name}` };
  const objection = objectionTo(setting.by, facts);
  if (objection !== undefined) return { refused: `${name} does not count: ${objection}` };
  const since = lookedAtSince(facts);
  if (since === undefined) return { refused: `${name} does not count: no run for this head is known yet` };
  // A time that can't be read is after nothing.
  if (!(Date.parse(setting.at) > since)) {
    return { refused: `${name} was set before this head had been looked at; take it off and set it again` };
  }
  return { accepted: { how: "label", by: setting.by?.login ?? "", at: setting.at } };
}

/**
 * Since when there was something to accept, in milliseconds: the first run for this head. Runs count only from the time on
 * when it became the head for good: an author may show a commit, go back to a harmless one, and return after the label.
 */
function lookedAtSince({ head, forcePushes, retargetedAt, runsStartedAt }: AcceptanceFacts): number | undefined {
  const moves = forcePushes.map(({ at, to }) => ({ at: Date.parse(at), to })).toSorted((a, b) => a.at - b.at);
  const last = moves.at(-1);
  const starts = runsStartedAt.map((at) => Date.parse(at));
  const counting = last === undefined || last.to === head ? starts : starts.filter((start) => start > last.at);
  if (counting.length === 0) return undefined;
  return Math.max(Math.min(...counting), last?.at ?? 0, retargeted({ retargetedAt }));
}

/** Another base makes other growth of the same head. */
function retargeted({ retargetedAt }: Pick<AcceptanceFacts, "retargetedAt">): number {
  return Math.max(0, ...retargetedAt.map((at) => Date.parse(at)));
}

function acceptedByReview(facts: AcceptanceFacts): AcceptanceOutcome {
  const approvals = approvalsOf(facts.reviews, facts.head);
  const objections: string[] = [];
  for (const { by, at } of approvals) {
    const isLate = Date.parse(at) > retargeted(facts);
    const objection = isLate ? objectionTo(by, facts) : "the pull request was turned to another base after it";
    if (objection === undefined) return { accepted: { how: "review", by: by.login, at } };
    objections.push(objection);
  }
  const [first] = objections;
  return {
    refused:
      first === undefined ? "no review approves exactly this head" : `the approving review does not count: ${first}`,
  };
}

/** Why somebody's word does not count; undefined when it does. */
function objectionTo(who: Account | undefined, { author, permissions }: AcceptanceFacts): string | undefined {
  if (who === undefined) return "the account is gone";
  if (!who.isPerson) return `${who.login} is not a person`;
  if (who.id === author.id) return `${who.login} is the author`;
  const permission = permissions.get(who.id) ?? { unknown: "nobody asked for it" };
  if ("unknown" in permission) return `what ${who.login} may do is not known: ${permission.unknown}`;
  return permission.may === "write" ? undefined : `${who.login} has no write access`;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
