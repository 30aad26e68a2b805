import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CommentInstance,
  type CommentStamp,
  compareStamps,
  instanceKey,
  isSameComment,
  markerStart,
  parseMarker,
  renderMarker,
} from "../../src/report/comment-marker.ts";
import { hostileText } from "./escape/hostile.ts";
import { gitHubLook } from "./github-look.ts";

const instance: CommentInstance = { workflow: ".github/workflows/images.yml", job: "images" };
const stamp: CommentStamp = { runNumber: 12, attempt: 2, headSha: "9f2c1d7be0a4c3f58a6b1e2d3c4f5a6b7c8d9e0f" };
const marker = renderMarker(instance, stamp);

const anyInstance = fc.record({ workflow: hostileText, job: hostileText, reportId: hostileText });
const anyStamp = fc.record({
  runNumber: fc.nat(),
  attempt: fc.nat(),
  headSha: fc.oneof(
    fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 40, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
  ),
});

test("never changes: comments that are out there are found by it", () => {
  expect(marker).toBe(
    "<!-- plimsoll:v1 da953c4ac38bbb2d63b8184b5c6bedad eyJydW4iOjEyLCJhdHRlbXB0IjoyLCJoZWFkIjoiOWYyYzFkN2JlMGE0YzNmNThhNmIxZTJkM2M0ZjVhNmI3YzhkOWUwZiJ9 -->",
  );
});

test("whatever things are called, it is one line that nobody sees, and reads back", () => {
  fc.assert(
    fc.property(anyInstance, anyStamp, hostileText, (of, by, text) => {
      const line = renderMarker(of, by);
      expect(line).toMatch(/^<!-- plimsoll:v1 [0-9a-f]{32} [\w-]+ -->$/);
      expect(line.startsWith(markerStart(of))).toBe(true);
      expect(parseMarker(`${line}\n${text}`)).toEqual({ key: instanceKey(of), stamp: by });
      expect(parseMarker(`${line}\r\n${text}`)).toEqual({ key: instanceKey(of), stamp: by });
      expect(gitHubLook(line)).toEqual({ html: "", removed: [line] });
    }),
  );
});

test("other workflows, jobs and reports have other keys, also where their names run together", () => {
  const keys = [
    instance,
    { ...instance, job: "images2" },
    { ...instance, reportId: "2" },
    { workflow: ".github/workflows/images.ymlimages", job: "" },
    { workflow: "a", job: "b", reportId: "c" },
    { workflow: "a", job: "", reportId: "bc" },
  ].map(instanceKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(instanceKey({ ...instance, reportId: "" })).toBe(instanceKey(instance));
});

describe("is not found", () => {
  const encoded = (text: string) => Buffer.from(text).toString("base64url");
  const key = instanceKey(instance);
  const head = stamp.headSha;
  test.each([
    ["", ""],
    ["further down", `Look:\n${marker}`],
    ["behind white space", ` ${marker}`],
    ["in a quotation", `> ${marker}`],
    ["with more behind it", `${marker} x`],
    ["cut", marker.slice(0, -2)],
    ["of another version", marker.replace("v1", "v2")],
    ["with an upper-case key", marker.replace(key, key.toUpperCase())],
    ["with a stamp that is no JSON", `<!-- plimsoll:v1 ${key} ${encoded("run 1")} -->`],
    [
      "with another key in its stamp",
      `<!-- plimsoll:v1 ${key} ${encoded(`{"run":1,"attempt":1,"head":"${head}","x":1}`)} -->`,
    ],
    ["with a negative run", `<!-- plimsoll:v1 ${key} ${encoded(`{"run":-1,"attempt":1,"head":"${head}"}`)} -->`],
    [
      "with a run that JSON would not write so",
      `<!-- plimsoll:v1 ${key} ${encoded(`{"run":007,"attempt":1,"head":"${head}"}`)} -->`,
    ],
    ["with a head that is no commit", `<!-- plimsoll:v1 ${key} ${encoded('{"run":1,"attempt":1,"head":"main"}')} -->`],
    ["with bits that say nothing", marker.replace(" -->", "= -->")],
    ["endless", `<!-- plimsoll:v1 ${key} ${"A".repeat(100_000)} -->`],
  ])("%s", (_what, body) => {
    expect(parseMarker(body)).toBe(undefined);
  });

  test("in any other text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parseMarker(text)).toBe(undefined);
      }),
    );
  });
});

test("runs come one after another, attempts within a run", () => {
  const of = (runNumber: number, attempt: number): CommentStamp => ({ ...stamp, runNumber, attempt });
  expect(compareStamps(of(2, 1), of(10, 1))).toBeLessThan(0);
  expect(compareStamps(of(10, 2), of(10, 1))).toBeGreaterThan(0);
  expect(compareStamps(of(9, 3), of(10, 1))).toBeLessThan(0);
  expect(compareStamps(of(10, 1), of(10, 1))).toBe(0);
});

test("two bodies say the same when only the stamp, or the line ends, differ", () => {
  const later = renderMarker(instance, { ...stamp, runNumber: 13 });
  expect(isSameComment(`${marker}\n### A\n\nb\n`, `${later}\r\n### A\r\n\r\nb`)).toBe(true);
  expect(isSameComment(`${marker}\n### A\n`, `${marker}\n### B\n`)).toBe(false);
  expect(isSameComment("### A", `${marker}\n### A`)).toBe(true);
});
