import { expect, it } from "vitest";
import { chooseReport } from "../../../src/action/comment/choose-report.ts";

const base = "plimsoll-report";
const names = [
  "plimsoll-report-1",
  "plimsoll-report-2",
  "plimsoll-report-9",
  "plimsoll-report-cpu-2",
  "plimsoll-report-twice-1",
  "plimsoll-report-twice-1",
  "something-2",
];
const artifacts = names.map((name, id) => ({ id, name, bytes: 1, expired: false }));

it.each([
  [undefined, 2, "plimsoll-report-2"],
  [undefined, 1, "plimsoll-report-1"],
  ["cpu", 2, "plimsoll-report-cpu-2"],
  ["cpu", 1, undefined],
  ["twice", 1, undefined],
  ["none", 2, undefined],
])("the report with the id %s in attempt %d is %s", (reportId, attempt, name) => {
  expect(chooseReport(artifacts, { base, reportId, attempt })?.name).toBe(name);
});
