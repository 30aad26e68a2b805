import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Wording } from "../../../src/build/record/changed-inputs.ts";
import { matchSteps } from "../../../src/build/record/match-steps.ts";
import { withKnownSeconds } from "../../../src/build/record/previous-builds.ts";
import { shortChange, whyNotReused } from "../../../src/build/record/why-not-reused.ts";
import type { BuildRecord, RecordedStep } from "../../../src/model/build-record.ts";

const wording: Wording = {
  kindOf: (name) => (name === "VERSION" ? "argument" : name === "MODE" ? "variable" : undefined),
};

function step(startLine: number, text: string, more: Partial<RecordedStep> = {}): RecordedStep {
  return { file: "Dockerfile", startLine, text, does: "d", ...more };
}

function recordOf(...steps: RecordedStep[]): BuildRecord {
  return { variant: "app", madeAt: "2026-01-02T03:04:05.000Z", steps };
}

function why(now: RecordedStep[], before: RecordedStep[], at = now.length - 1): string {
  const earlier = { record: recordOf(...before), called: "the build of `1a2b3c4d5e6f`" };
  const looked = now[at];
  if (looked === undefined) throw new Error("no such step");
  return whyNotReused(looked, recordOf(...now), earlier, wording);
}

const copy = (files?: Record<string, string>, more: Partial<RecordedStep> = {}) =>
  step(3, "COPY . .", { ...(files === undefined ? {} : { files }), ...more });
const run = (more: Partial<RecordedStep> = {}) => step(4, "RUN make", more);

describe("why a step was not reused", () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`f${i}`, "644:a"]));
  const changed = Object.fromEntries(Object.keys(many).map((name) => [name, "644:b"]));
  const causes: [string, RecordedStep[], RecordedStep[], string][] = [
    [
      "files that changed, most of them counted",
      [copy(changed)],
      [copy(many)],
      "`f0`, `f1`, `f2` and 6 more were changed",
    ],
    ["a directory, where no file says it", [copy({ "empty/": "755" })], [copy({})], "`empty/` was added"],
    [
      "files, and not the directory that came with them",
      [copy({ "a/": "755", "a/b": "644:1" })],
      [copy({})],
      "`a/b` was added",
    ],
    ["a mode", [copy({ a: "755:1" })], [copy({ a: "644:1" })], "the mode of `a` went from 644 to 755"],
    ["a link", [copy({ a: "link:1" })], [copy({ a: "644:1" })], "`a` was changed"],
    [
      "an argument",
      [run({ arguments: { VERSION: "1", PATH: "x" } })],
      [run({ arguments: { VERSION: "2", PATH: "x" } })],
      "argument `VERSION` has another value",
    ],
    [
      "arguments and variables that came and went",
      [run({ arguments: { VERSION: "1" } })],
      [run({ arguments: { MODE: "2" } })],
      "argument `VERSION` is new; variable `MODE` is gone",
    ],
    [
      "the image, before the variables that it brings",
      [run({ images: { debian: `sha256:${"b".repeat(64)}` }, arguments: { LANG: "1" } })],
      [run({ images: { debian: `sha256:${"a".repeat(64)}` }, arguments: { LANG: "2" } })],
      "the image `debian` moved from aaaaaaaaaaaa to bbbbbbbbbbbb",
    ],
    [
      "a line",
      [step(3, "RUN pip install a b")],
      [step(2, "RUN pip install a")],
      "the line was changed: `RUN pip install a` → `RUN pip install a b`",
    ],
    [
      "the right one of two changed lines",
      [step(1, "RUN a2"), step(2, "COPY x y2")],
      [step(1, "RUN a1"), step(2, "COPY x y1")],
      "the line was changed: `COPY x y1` → `COPY x y2`",
    ],
    [
      "a line between two that stayed",
      [step(1, "RUN a"), step(3, "RUN c"), step(2, "RUN b")],
      [step(1, "RUN a"), step(2, "RUN c")],
      "the line is new since the build of `1a2b3c4d5e6f`",
    ],
    [
      "the second of two equal lines",
      [step(1, "RUN a"), step(2, "RUN a", { arguments: { VERSION: "2" } })],
      [step(1, "RUN a"), step(2, "RUN a", { arguments: { VERSION: "1" } })],
      "argument `VERSION` has another value",
    ],
    [
      "what another stage made, which was in the cache",
      [step(1, "COPY src .", { stage: "tools", files: { a: "644:1" } }), copy(undefined, { inputs: [0] })],
      [step(1, "COPY src .", { stage: "tools", files: { a: "644:2" } }), copy(undefined, { inputs: [0] })],
      "it builds on `Dockerfile:1`, where `a` was changed",
    ],
    [
      "a line that was taken away before it",
      [step(1, "RUN a"), run({ inputs: [0] })],
      [step(1, "RUN a"), step(2, "RUN gone"), run({ inputs: [1] })],
      "`RUN gone` no longer stands before it",
    ],
    [
      "a heredoc",
      [step(1, "COPY <<EOF /a", { does: "2" })],
      [step(1, "COPY <<EOF /a", { does: "1" })],
      "the text of its heredoc was changed",
    ],
    [
      "a variable in a path",
      [step(1, "COPY $DIR /a", { does: "2" })],
      [step(1, "COPY $DIR /a", { does: "1" })],
      "`DIR` in it has another value",
    ],
    [
      "nothing",
      [copy({ a: "644:1" })],
      [copy({ a: "644:1" })],
      "nothing of it changed since the build of `1a2b3c4d5e6f`: the cache no longer had it",
    ],
    [
      "nothing that was recorded",
      [step(1, "ADD https://example.com/a /", { unseen: "a source outside of this machine" })],
      [step(1, "ADD https://example.com/a /", { unseen: "a source outside of this machine" })],
      "nothing that is recorded of it changed since the build of `1a2b3c4d5e6f`, but it takes a source outside of this machine: that changed, or the cache no longer had it",
    ],
    [
      "nothing but perhaps a large file",
      [copy({ a: "644:~9" })],
      [copy({ a: "644:~9" })],
      "nothing that is recorded of it changed since the build of `1a2b3c4d5e6f`, but files too large to be read are known by their size alone: one changed, or the cache no longer had it",
    ],
  ];

  it.each(causes)("%s", (_name, now, before, expected) => {
    expect(why(now, before)).toBe(expected);
  });

  it("says the same of steps that moved, and of any name", () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 99 }), (path, line) => {
        const sentence = why([{ ...copy({ [path]: "644:1" }), startLine: line }], [copy({ [path]: "644:2" })]);
        expect(sentence.split("`")).toHaveLength(3);
        expect(sentence).toMatch(/ was changed$/);
        expect(sentence).not.toContain("\n");
      }),
    );
  });

  it("comes to an end when a record says that steps stand on each other", () => {
    const now = [step(1, "RUN a", { inputs: [1] }), step(2, "RUN b", { inputs: [0, 7] })];
    expect(why(now, now)).toContain("the cache no longer had it");
  });

  it("shows both texts around the place where they differ", () => {
    const long = "RUN apt-get update && apt-get install -y --no-install-recommends curl";
    const [before, after] = shortChange(`${long} git`, `${long} git-lfs`);
    expect(before).toMatch(/^….*curl git$/);
    expect(after).toMatch(/^….*curl git-lfs$/);
  });
});

describe("times", () => {
  it("are kept of steps that came from the cache, the latest that is known", () => {
    const now = [step(5, "RUN a"), step(6, "RUN b", { seconds: 3 }), step(7, "RUN new")];
    const earlier = (madeAt: string, seconds: number) => ({
      record: { ...recordOf(step(1, "RUN a", { seconds }), step(2, "RUN b", { seconds })), madeAt },
      called: "",
    });
    const known = withKnownSeconds(now, [earlier("2026-01-01T00:00:00Z", 7), earlier("2026-02-01T00:00:00Z", 8)]);
    expect(known.map(({ seconds }) => seconds)).toEqual([8, 3, undefined]);
  });

  it("are not taken from a step of another stage or platform", () => {
    const pairs = matchSteps([step(1, "RUN a", { stage: "x" })], [step(1, "RUN a", { stage: "y" }), step(1, "RUN a")]);
    expect(pairs.size).toBe(0);
  });
});
