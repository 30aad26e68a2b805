import { describe, expect, it } from "vitest";
import {
  type AcceptanceFacts,
  type Account,
  acceptanceOf,
  type LabelEvent,
  type Review,
} from "../../src/policy/acceptance.ts";

const head = "a".repeat(40);
const other = "b".repeat(40);
const rule = { label: "plimsoll: accepted", review: true };
const at = (minute: number) => `2026-09-01T10:${String(minute).padStart(2, "0")}:00Z`;

const author: Account = { id: 1, login: "author", isPerson: true };
const maintainer: Account = { id: 2, login: "maintainer", isPerson: true };
const reader: Account = { id: 3, login: "reader", isPerson: true };
const bot: Account = { id: 0, login: "labeler[bot]", isPerson: false };

const set = (minute: number, by: Account | undefined = maintainer, label = rule.label): LabelEvent => ({
  what: "labeled",
  label,
  at: at(minute),
  ...(by === undefined ? {} : { by }),
});
const off = (minute: number): LabelEvent => ({ what: "unlabeled", label: rule.label, at: at(minute) });
const review = (minute: number, state = "APPROVED", by: Account = maintainer, commit = head): Review => ({
  state,
  by,
  commit,
  at: at(minute),
});

/** A pull request that a maintainer labelled ten minutes after the first run. */
function facts(changes: Partial<AcceptanceFacts> = {}): AcceptanceFacts {
  return {
    judgedHead: head,
    head,
    author,
    labels: [rule.label],
    labelEvents: [set(20)],
    forcePushes: [],
    retargetedAt: [],
    runsStartedAt: [at(10)],
    reviews: [],
    permissions: new Map([
      [maintainer.id, { may: "write" }],
      [author.id, { may: "write" }],
      [reader.id, { may: "read" }],
    ]),
    ...changes,
  };
}

const outcome = (changes: Partial<AcceptanceFacts>, of = rule) => acceptanceOf(facts(changes), of);
const labelled = (minute: number, by = maintainer.login) => ({ accepted: { how: "label", by, at: at(minute) } });
const reviewed = (minute: number) => ({ accepted: { how: "review", by: maintainer.login, at: at(minute) } });

describe("a label that counts", () => {
  it.each<[string, Partial<AcceptanceFacts>]>([
    ["set after the first run for this head", {}],
    [
      "written in other letters",
      { labels: ["Plimsoll: ACCEPTED"], labelEvents: [set(20, maintainer, "Plimsoll: ACCEPTED")] },
    ],
    ["set again after it was taken off", { labelEvents: [set(5), off(15), set(20)] }],
    ["by the author first, taken off, and set by somebody else", { labelEvents: [set(12, author), off(15), set(20)] }],
    ["after later runs of the same head, too", { runsStartedAt: [at(10), at(30)] }],
    ["after a force push to this head", { forcePushes: [{ at: at(9), to: head }] }],
    ["after a force push that came just behind its run", { forcePushes: [{ at: at(11), to: head }] }],
    ["after a push behind a force push", { forcePushes: [{ at: at(8), to: other }] }],
    ["after the turn to this base", { retargetedAt: [at(15)] }],
    ["beside other labels", { labels: ["bug", rule.label], labelEvents: [set(20), set(25, author, "bug")] }],
  ])("%s", (_name, changes) => {
    expect(outcome(changes)).toEqual(labelled(20));
  });

  it("by any name that the rule has", () => {
    const other = { label: "grown on purpose", review: false };
    expect(outcome({ labels: [other.label], labelEvents: [set(20, maintainer, other.label)] }, other)).toEqual(
      labelled(20),
    );
  });
});

describe("a label that does not count", () => {
  it.each<[string, Partial<AcceptanceFacts>, RegExp]>([
    ["it is not there", { labels: [] }, /^the label "plimsoll: accepted" is not set, and no review/],
    ["it was there: events are no state", { labels: [], labelEvents: [set(20)] }, /is not set/],
    ["nothing says who set it", { labelEvents: [] }, /nothing says who set/],
    ["the last event took it off", { labelEvents: [set(20), off(21)] }, /nothing says who set/],
    ["it is the author's", { labelEvents: [set(20, author)] }, /author is the author/],
    ["set again by the author", { labelEvents: [set(15), off(16), set(20, author)] }, /author is the author/],
    [
      "the author under a new name",
      { labelEvents: [set(20, { ...author, login: "renamed" })] },
      /renamed is the author/,
    ],
    ["a bot's", { labelEvents: [set(20, bot)] }, /labeler\[bot\] is not a person/],
    ["of somebody without write access", { labelEvents: [set(20, reader)] }, /reader has no write access/],
    [
      "of an account that is gone",
      { labelEvents: [{ what: "labeled", label: rule.label, at: at(20) }] },
      /the account is gone/,
    ],
    ["the permission is not told", { permissions: new Map([[maintainer.id, { unknown: "403" }]]) }, /not known: 403/],
    ["the permission was not asked for", { permissions: new Map() }, /nobody asked for it/],
    ["set before the first run", { labelEvents: [set(9)] }, /before this head had been looked at/],
    ["set in the second of the first run", { labelEvents: [set(10)] }, /before this head had been looked at/],
    ["no run is known", { runsStartedAt: [] }, /no run for this head is known yet/],
    ["a run's time can't be read", { runsStartedAt: ["soon"] }, /before this head had been looked at/],
    [
      "the label's time can't be read",
      { labelEvents: [{ ...set(20), at: "" }] },
      /before this head had been looked at/,
    ],
    [
      "a force push to this head came later",
      { forcePushes: [{ at: at(25), to: head }] },
      /before this head had been looked at/,
    ],
    // Shown at 10, put back to a harmless commit at 15, labelled there at 20, pushed again at 25.
    [
      "the head had been put back in between",
      { forcePushes: [{ at: at(15), to: other }], runsStartedAt: [at(10), at(25)] },
      /before this head had been looked at/,
    ],
    ["and no run followed yet", { forcePushes: [{ at: at(15), to: other }] }, /no run for this head is known yet/],
    [
      "and the commit that it was put back to is gone",
      { forcePushes: [{ at: at(15) }] },
      /no run for this head is known yet/,
    ],
    ["another base since", { retargetedAt: [at(12), at(22)] }, /before this head had been looked at/],
  ])("%s", (_name, changes, reason) => {
    expect(outcome(changes)).toEqual({ refused: expect.stringMatching(reason) });
  });
});

describe("a review that counts", () => {
  const unlabelled = { labels: [], labelEvents: [] };
  it.each<[string, Partial<AcceptanceFacts>]>([
    ["approves this head", { reviews: [review(12)] }],
    ["commented on later", { reviews: [review(12), review(14, "COMMENTED")] }],
    ["after the same person asked for changes", { reviews: [review(11, "CHANGES_REQUESTED"), review(12)] }],
    ["whatever others say", { reviews: [review(12), review(13, "CHANGES_REQUESTED", reader)] }],
    ["beside approvals that do not count", { reviews: [review(11, "APPROVED", reader), review(12)] }],
    ["even before the first run", { reviews: [review(12)], runsStartedAt: [] }],
    ["listed in any order", { reviews: [review(12), review(11, "CHANGES_REQUESTED")] }],
  ])("%s", (_name, changes) => {
    expect(outcome({ ...unlabelled, ...changes })).toEqual(reviewed(12));
  });

  it("stands in for a label that does not count", () => {
    expect(outcome({ labelEvents: [set(20, author)], reviews: [review(12)] })).toEqual(reviewed(12));
  });
});

describe("a review that does not count", () => {
  const unlabelled = { labels: [], labelEvents: [] };
  it.each<[string, Partial<AcceptanceFacts>, RegExp]>([
    [
      "of an older head",
      { reviews: [review(12, "APPROVED", maintainer, other)] },
      /no review approves exactly this head/,
    ],
    ["dismissed", { reviews: [review(12, "DISMISSED")] }, /no review approves/],
    ["asks for changes", { reviews: [review(12, "CHANGES_REQUESTED")] }, /no review approves/],
    [
      "taken back by asking for changes",
      { reviews: [review(12), review(13, "CHANGES_REQUESTED")] },
      /no review approves/,
    ],
    ["not sent yet", { reviews: [review(12, "PENDING")] }, /no review approves/],
    ["only a comment", { reviews: [review(12, "COMMENTED")] }, /no review approves/],
    ["without write access", { reviews: [review(12, "APPROVED", reader)] }, /reader has no write access/],
    ["a bot's", { reviews: [review(12, "APPROVED", bot)] }, /is not a person/],
    ["the author's own", { reviews: [review(12, "APPROVED", author)] }, /author is the author/],
    [
      "of an account that is gone",
      { reviews: [{ state: "APPROVED", commit: head, at: at(12) }] },
      /no review approves/,
    ],
    ["of no commit", { reviews: [{ state: "APPROVED", by: maintainer, at: at(12) }] }, /no review approves/],
    ["for another base", { reviews: [review(12)], retargetedAt: [at(13)] }, /turned to another base/],
  ])("%s", (_name, changes, reason) => {
    expect(outcome({ ...unlabelled, ...changes })).toEqual({ refused: expect.stringMatching(reason) });
  });

  it("where the rule asks for the label", () => {
    const onlyLabel = { ...rule, review: false };
    expect(outcome({ labels: [], reviews: [review(12)] }, onlyLabel)).toEqual({
      refused: 'the label "plimsoll: accepted" is not set',
    });
  });
});

it("a run of a head that is no longer the head accepts nothing: its event is old", () => {
  const moved = { judgedHead: other, reviews: [review(12, "APPROVED", maintainer, other), review(12)] };
  expect(outcome(moved)).toEqual({
    refused: "the pull request has moved on to aaaaaaa since bbbbbbb, which this run judges",
  });
});
