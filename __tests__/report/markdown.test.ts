import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { renderComment } from "../../src/report/comment.ts";
import { inline } from "../../src/report/escape/markdown.ts";
import { bullets, details, fence, heading, paragraph, table } from "../../src/report/markdown/blocks.ts";
import { fitted, type Section } from "../../src/report/markdown/fit.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { hostileText } from "./escape/hostile.ts";
import { reportOf, samples } from "./samples.ts";

function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

const count = (text: string, part: string) => text.split(part).length - 1;

/** Everything that is opened is closed, as it is rendered. */
function expectWhole(markdown: string): void {
  const html = rendered(markdown);
  for (const name of ["details", "summary", "table", "tr", "td", "pre", "code", "strong"]) {
    expect(count(html, `<${name}>`) + count(html, `<${name} `), name).toBe(count(html, `</${name}>`));
  }
  expect(markdown.endsWith("\n")).toBe(true);
}

const within = {
  summary: (text: string) => Buffer.byteLength(text) <= 1_000_000,
  comment: (text: string) => text.length <= 65_000 && Buffer.byteLength(text) <= 250_000,
};

/** Everything long: names, paths, messages, and thousands of each. */
function swollen(report: Report): Report {
  const long = (text: string) => text + " 🐋$`|<".repeat(2000);
  return {
    ...report,
    errors: Array.from({ length: 300 }, (_, index) => ({
      code: "io",
      message: long(String(index)),
      detail: long("x\n"),
    })),
    variants: Array.from({ length: 8 }).flatMap((_, turn) =>
      report.variants.map((variant) => ({
        ...variant,
        name: long(`${variant.name}${turn}`),
        platform: long("linux/"),
        checks: variant.checks.map((check) => ({ ...check, message: long(`${turn} ${check.message}`) })),
      })),
    ),
  };
}

describe.each(Object.entries(samples))("%s", (_name, run) => {
  test("summary and comment are whole and within their limits", () => {
    const report = reportOf(run);
    expect(within.summary(renderSummary(report))).toBe(true);
    expect(within.comment(renderComment(report))).toBe(true);
    expectWhole(renderSummary(report));
    expectWhole(renderComment(report));
  });
});

test("a report past all measure still gives a whole summary and comment that start with the verdict", () => {
  const report = swollen(reportOf({ ...samples.huge, variants: samples.huge.variants.slice(0, 2) }));
  const [summary, comment] = [renderSummary(report), renderComment(report)];
  expect(within.summary(summary)).toBe(true);
  expect(within.comment(comment)).toBe(true);
  expectWhole(summary);
  expectWhole(comment);
  expect(comment.startsWith("### 🔴 ")).toBe(true);
  expect(comment).toContain("Left out for want of space");
});

test("what had to go is named, and it is the least important", () => {
  const comment = renderComment(reportOf(samples.huge));
  expect(comment).toContain("and 29,950 more");
  expect(comment).not.toContain("Left out");
});

const sections: fc.Arbitrary<Section[]> = fc.array(
  fc.record({ priority: fc.nat(9), items: fc.array(hostileText, { maxLength: 12 }) }).map(
    ({ priority, items }): Section => ({
      title: `section ${priority}`,
      priority,
      sizes: [12, 5, 1, 0],
      render: (size) => {
        const some = items.slice(0, size).map((text) => inline`${text}`);
        const rows = table(
          [{ title: "x", align: "left" }],
          some.map((cell) => [cell]),
        );
        return [...bullets(some), ...details("more", [...rows, fence(items.join("\n"), size)])];
      },
    }),
  ),
  { maxLength: 5 },
);

test("whatever the sections and the room, nothing is cut in the middle", () => {
  fc.assert(
    fc.property(sections, fc.nat(3000), (parts, room) => {
      const head: Section = { title: "head", priority: 99, sizes: [1], render: () => [heading(3, inline`Verdict`)] };
      const text = fitted(
        [head, ...parts],
        (gone) => paragraph(inline`Left out: ${gone.length}`),
        (each) => each.length <= room,
      );
      expect(text.startsWith("### Verdict")).toBe(true);
      expectWhole(text);
      if (room >= 40) expect(text.length).toBeLessThanOrEqual(room);
    }),
    { numRuns: 300 },
  );
});

test("a fence holds what it is given, also other fences", () => {
  fc.assert(
    fc.property(hostileText, (raw) => {
      expect(rendered(fence(raw, 100).source).match(/<pre>/g)).toHaveLength(1);
      expect(rendered(fence(raw, 100).source)).toMatch(/^<pre><code class="language-text">[^<]*<\/code><\/pre>$/);
    }),
  );
});
