import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { commentBody, commentSections, renderComment } from "../../src/report/comment.ts";
import { parseMarker, renderMarker } from "../../src/report/comment-marker.ts";
import { fitted, leftOutNote } from "../../src/report/markdown/fit.ts";
import { renderDeliveries, renderSummary } from "../../src/report/summary.ts";
import { processorClock } from "../processor-clock.ts";
import { comparedReports, growthBy, hostileComparison } from "./compared-samples.ts";
import { hostileText, hostileTexts } from "./escape/hostile.ts";
import { gitHubLook } from "./github-look.ts";
import { origin } from "./sample-parts.ts";
import { reportOf, samples } from "./samples.ts";

const marker = renderMarker(
  { workflow: ".github/workflows/images.yml", job: "images" },
  { runNumber: 12, attempt: 1, headSha: "9f2c1d7be0a4c3f58a6b1e2d3c4f5a6b7c8d9e0f" },
);
const count = (text: string, part: string) => text.split(part).length - 1;

function expectWhole(markdown: string): void {
  const { html, removed } = gitHubLook(markdown);
  expect(removed.filter((each) => each !== marker)).toEqual([]);
  for (const name of ["details", "summary", "table", "tr", "td", "pre", "code", "strong", "blockquote", "h3"]) {
    expect(count(html, `<${name}>`) + count(html, `<${name} `), name).toBe(count(html, `</${name}>`));
  }
  expect(count(html, "<h3>")).toBe(1);
}

/** Ten images with three thousand findings and fifty changed lines each. */
const enormous: Report = (() => {
  const report = reportOf(samples.huge);
  const line = (index: number) => origin("Dockerfile", [index + 1, index + 1], `RUN step ${index} ${"x".repeat(300)}`);
  const steps = Array.from({ length: 50 }, (_, index) => ({
    change: "grown" as const,
    bytes: 1_000_000 - index,
    compressed: 1,
    shadows: 0,
    origin: line(index),
    base: false,
    by: index % 2 === 0 ? ("author" as const) : ("drift" as const),
    because: "its line was changed",
  }));
  return {
    ...report,
    baseline: comparedReports.still.baseline,
    policyDiff: Array.from({ length: 300 }, (_, index) => ({
      key: `k${index}`,
      base: "1",
      head: "2",
      accepted: false,
    })),
    variants: report.variants.map((variant) => ({
      ...variant,
      growth: growthBy(steps),
      findings: variant.findings.map((finding, index) => ({
        ...finding,
        state: (["new", "existing", "fixed"] as const)[index % 3] ?? "new",
      })),
    })),
  };
})();

test("ten variants with three thousand findings each fit, marker and verdict first", () => {
  const spent = processorClock();
  const body = commentBody(enormous, { today: "2026-09-01", marker });
  expect(spent()).toBeLessThan(10_000);
  expect(body.length).toBeLessThanOrEqual(65_000);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(250_000);
  expect(body.split("\n")[0]).toBe(marker);
  expect(body.split("\n")[1]).toMatch(/^### 🔴 /);
  expect(parseMarker(body)?.stamp.runNumber).toBe(12);
  expectWhole(body);
  expect(Buffer.byteLength(renderSummary(enormous))).toBeLessThanOrEqual(1_000_000);
});

describe("at every level of shortening", () => {
  const reports = { enormous, ...comparedReports, hostile: hostileComparison(hostileTexts.join(" ")) };
  test.each(Object.entries(reports))(
    "%s is whole, starts with the verdict, and keeps what is most important",
    (_name, report) => {
      const sections = commentSections(report, "2026-09-01");
      const full = fitted(sections, leftOutNote, () => true).length;
      const rooms = Array.from({ length: 14 }, (_, index) => Math.floor(Math.min(full, 400_000) * 0.62 ** index));
      for (const room of rooms) {
        const text = fitted(sections, leftOutNote, (each) => each.length <= room);
        expect(text).toMatch(/^### \p{Emoji} /u);
        expectWhole(text);
        if (report.policyDiff.some(({ accepted }) => !accepted)) expect(text).toContain("[!CAUTION]");
        expect(text).toContain("| variant |");
      }
    },
  );
});

test("the marker counts: a body is as long as it may be with it, not beyond", () => {
  const long = `${marker.slice(0, -4)}${"A".repeat(20_000)} -->`;
  const body = commentBody(enormous, { marker: long });
  expect(body.length).toBeLessThanOrEqual(65_000);
  expect(body.startsWith(`${long}\n### `)).toBe(true);
});

test("whatever a stranger wrote, nobody is mentioned, nothing is referred to, no element gets in", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const body = commentBody(hostileComparison(text), { marker });
      expectWhole(body);
      const prose = gitHubLook(body)
        .html.replace(/<code>.*?<\/code>/gs, "")
        .replace(/<[^>]*>/g, "");
      expect(body.slice(marker.length)).not.toMatch(/@[\w-]/);
      expect(prose).not.toMatch(/#\d|\bgh-\d|\b[0-9a-f]{7,40}\b|:\/\/|\bwww\./i);
      expect(body.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 150 },
  );
});

test("equal reports give equal bytes, whatever order their keys came in", () => {
  const turned: Report = JSON.parse(JSON.stringify(comparedReports.overBudget), (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(renderComment(turned)).toBe(renderComment(comparedReports.overBudget));
});

test("what is drift never stands among what the author did", () => {
  const [, own = ""] = renderComment(comparedReports.accepted).split("**Why `cuda` grew**");
  const [author = "", drift = ""] = own.split("**Drift in `cuda`**");
  expect(author).toContain("RUN chown");
  expect(author).not.toContain("base image moved");
  expect(drift.split("<details>")[0]).toContain("base image moved");
});

test("a finding on a line that nobody changed is in the comment: code scanning does not show it there", () => {
  const comment = renderComment(comparedReports.overBudget);
  expect(comment).toMatch(
    /New vulnerabilities \(2\)[\s\S]*CVE-2026-31001[\s\S]*Known vulnerabilities \(6\)[\s\S]*CVE-2026-20418/,
  );
});

test("its age is told in days, so that an hour later it is the same comment", () => {
  const report = comparedReports.still;
  const later = { ...report, baseline: { ...report.baseline, ageHours: 7 } };
  expect(renderComment(later)).toBe(renderComment(report));
  expect(renderSummary(later)).not.toBe(renderSummary(report));
});

describe("the word of a fork's own run", () => {
  test("is called so below the headline", () => {
    const body = commentBody(comparedReports.still, { marker, fork: { succeeded: true } });
    expect(body.split("\n").slice(1, 5)).toEqual([
      "### 🟢 Both variants ride within their load lines · no change in size",
      "",
      "> [!NOTE]",
      "> **As reported by the fork's own run**. Nobody else has checked it.",
    ]);
    expectWhole(body);
  });

  test("is nowhere green when that run did not succeed, whatever things are called", () => {
    const body = commentBody(hostileComparison("🟢 all well"), { marker, fork: { succeeded: false } });
    expect(body).not.toContain("🟢");
    expect(body).toContain("which did not end in success");
  });
});

describe("how it was delivered", () => {
  test("says what failed in the open, and folds the rest", () => {
    const text = renderDeliveries([
      { surface: "comment", status: "failed", reason: "403: `issues=write` is missing" },
      { surface: "job summary", status: "delivered" },
    ]);
    expect(text.startsWith("🟠 1 part of the result could not be delivered.")).toBe(true);
    expect(text).toContain("| comment | 🟠 failed | 403: `issues=write` is missing |");
    expectWhole(`### x\n\n${text}`);
  });

  test("has nothing to say of nothing", () => {
    expect(renderDeliveries([])).toBe("");
  });

  test("stays in its room", () => {
    const many = Array.from({ length: 500 }, () => ({
      surface: "🐋".repeat(100),
      status: "failed" as const,
      reason: "`x` ".repeat(300),
    }));
    expect(Buffer.byteLength(renderDeliveries(many))).toBeLessThanOrEqual(40_000);
  });
});
