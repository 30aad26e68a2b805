import fc from "fast-check";
import { expect, test } from "vitest";
import type { Push, Report } from "../../src/model/report.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { withPush } from "../../src/report/with-push.ts";
import { hostileText } from "./escape/hostile.ts";
import { reportOf, samples } from "./samples.ts";

const digest = `sha256:${"a1".repeat(32)}`;
const image = { variant: "cpu", repository: "ghcr.io/acme/shop", digest, tags: ["1.2", "latest"], signed: false };
const judged = reportOf(samples.quiet);

/** Without the marks of Markdown's escaper. */
function rendered(report: Report): string[] {
  const terminal = renderTerminal(report, { columns: 120, colour: false, files: [] });
  return [terminal, renderSummary(report).replaceAll("\\", ""), renderHtml(report)];
}

test.each<[string, Push, string[]]>([
  ["what lies where", { images: [image] }, ["1.2, latest", "ghcr.io/acme/shop", digest]],
  ["that it is signed", { images: [{ ...image, signed: true }] }, ["1.2, latest (signed)"]],
  ["that it has no name", { images: [{ ...image, tags: [] }] }, ["no tag"]],
  [
    "that the gate sets its tags",
    { images: [{ ...image, tags: [], awaiting: ["1.2"] }] },
    ["no tag yet; the gate sets 1.2"],
  ],
  [
    "why nothing was pushed",
    { images: [], reason: "the verdict is fail." },
    ["Nothing was pushed: the verdict is fail."],
  ],
])("every report says %s", (_, push, texts) => {
  for (const text of rendered(withPush(judged, push, []))) for (const each of texts) expect(text).toContain(each);
});

test("nobody hears of a push that nobody asked for", () => {
  for (const text of rendered(judged)) expect(text).not.toMatch(/pushed/i);
});

test("an error of the push takes the verdict away, and a green push leaves it", () => {
  const failed = withPush(judged, { images: [] }, [{ code: "push.refused", message: "no", variant: "cpu" }]);
  expect([judged.verdict, failed.verdict]).toEqual(["pass", "error"]);
  expect(withPush(judged, { images: [image] }, []).verdict).toBe("pass");
});

test("what another job's report says of a push is text", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const hostile = { ...image, variant: text, repository: text, tags: [text], awaiting: [text] };
      const [terminal = "", , page = ""] = rendered(withPush(judged, { images: [hostile], reason: text }, []));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not reach a terminal
      expect(terminal).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/);
      expect(page).not.toMatch(/<script|<img src=x|<svg onload/);
    }),
  );
});
