import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { cleanLine } from "../../../src/report/escape/clean.ts";
import { code, type Inline, inline, joined, link, prose } from "../../../src/report/escape/markdown.ts";
import { safeUrl } from "../../../src/report/escape/url.ts";
import { hostileText, hostileTexts } from "./hostile.ts";

/** What GitHub's Markdown makes of it: GFM with raw HTML let through, which is harsher than GitHub's sanitiser. */
function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** The text that a reader sees; gaps of no width are not seen. */
function seen(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("\u200b", "")
    .trim();
}

const elements = (html: string) => [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name ?? "");
const cell = (content: Inline) => rendered(`| a | b |\n|---|---|\n| ${content.source} | end |\n`);
const cells = (html: string) => [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, content]) => content ?? "");

describe("text", () => {
  test.each(hostileTexts)("%j reads as it is, in a paragraph, a list item and a cell", (raw) => {
    const escaped = inline`${raw}`;
    expect(seen(rendered(escaped.source))).toBe(cleanLine(raw));
    expect(seen(rendered(`- x ${escaped.source}`))).toBe(`x ${cleanLine(raw)}`.trim());
    expect(cells(cell(escaped)).map(seen)).toEqual([cleanLine(raw), "end"]);
  });

  test("whatever it is, it makes no element, and reads as it is", () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const html = rendered(inline`${raw}`.source);
        expect(
          elements(html).every((name) => name === "p" || name === "span"),
          html,
        ).toBe(true);
        expect(seen(html)).toBe(cleanLine(raw));
      }),
      { numRuns: 2000 },
    );
  });

  test("whatever it is, a table keeps its shape, and bold stays bold", () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        expect(cells(cell(inline`${raw}`)).map(seen)).toEqual([cleanLine(raw), "end"]);
        expect(cells(cell(code(raw))).map(seen)).toEqual([cleanLine(raw, 200) || "–", "end"]);
        if (cleanLine(raw) !== "") expect(cells(cell(inline`🔴 **x ${raw} x**`))[0]).toMatch(/<strong>.*<\/strong>/s);
      }),
      { numRuns: 1000 },
    );
  });

  test("nobody is mentioned and nothing is referred to", () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const { source } = inline`${raw}`;
        expect(source).not.toMatch(/@[\w-]/);
        expect(source).not.toMatch(/#\d/);
        expect(source).not.toMatch(/\bgh-\d/i);
        expect(source).not.toMatch(/\b[0-9a-f]{7,40}\b/i);
        expect(source).not.toMatch(/:\/\/|\bwww\./i);
      }),
    );
  });
});

describe("code", () => {
  test.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["``", "``` `` ```"],
    ["", "–"],
    ["a|b", "<code>a\\|b</code>"],
    ["node@sha256:1", "`node@\u200bsha256:1`"],
    ["a\nb", "`a b`"],
  ])("%j is %s", (raw, source) => {
    expect(code(raw).source).toBe(source);
  });

  test("whatever it is, it is one code span that reads as it is", () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const html = rendered(code(raw).source);
        expect(seen(html)).toBe(cleanLine(raw, 200) || "–");
        expect(
          elements(html).every((name) => ["p", "code", "span"].includes(name)),
          html,
        ).toBe(true);
        expect(code(raw).source).not.toMatch(/@[\w-]/);
      }),
      { numRuns: 1000 },
    );
  });
});

test("links go only where they may, whatever their text is", () => {
  const url = safeUrl("https://avd.aquasec.com/nvd/cve-2026-1");
  fc.assert(
    fc.property(hostileText, (raw) => {
      const html = rendered(`x ${link(raw, url).source}`);
      const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      expect(hrefs).toEqual(cleanLine(raw) === "" ? [] : ["https://avd.aquasec.com/nvd/cve-2026-1"]);
    }),
  );
  expect(link("CVE", safeUrl("javascript:alert(1)")).source).toBe("CVE");
});

test("an advisory's id stays whole in its link, and is broken where it would refer to something", () => {
  const url = safeUrl("https://avd.aquasec.com/nvd/cve-2025-1234567");
  expect(link("CVE-2025-1234567", url).source).toBe("[CVE-2025-1234567](https://avd.aquasec.com/nvd/cve-2025-1234567)");
  expect(link("GH-1", url).source).toContain("[GH-\u200b1]");
  expect(link("0123456789", url).source).toContain("[012345\u200b6789]");
});

describe("a sentence with code in it", () => {
  test.each([
    ["Use `apt-get install <x>` here", "Use `apt-get install <x>` here"],
    ["one ` alone", "one \\` alone"],
    ["`` ` ``", "\\`\\` \\` \\`\\`"],
    ["`a|b` *c*", "<code>a\\|b</code> \\*c\\*"],
    ["- `x`", "\\- `x`"],
    ["` ` is blank", "\\` \\` is blank"],
    ["Put --chown=app:app on it, or --link.", "Put `--chown=app:app` on it, or `--link`."],
    ["a--b, -- and --- are none", "a--b, -- and --- are none"],
  ])("%j is %s", (raw, source) => {
    expect(prose(raw).source).toBe(source);
  });

  test("whatever it is, nothing but text and code comes of it, also in a cell", () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const html = rendered(prose(raw).source);
        expect(
          elements(html).every((name) => ["p", "code", "span"].includes(name)),
          html,
        ).toBe(true);
        expect(cells(cell(prose(raw)))).toHaveLength(2);
        expect(prose(raw).source).not.toMatch(/@[\w-]/);
      }),
      { numRuns: 2000 },
    );
  });
});

test("templates keep what is already safe and escape what is not", () => {
  const name = code("cuda");
  expect(inline`**${name}** is ${3} × <b>${"<i>"}</b>`.source).toBe("**`cuda`** is 3 × <b>&lt;i&gt;</b>");
  expect(joined([inline`${"a|b"}`, name], " · ").source).toBe("a\\|b · `cuda`");
});
