import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanLines, clip } from "../../../src/report/escape/clean.ts";
import { anchor, html, preformatted } from "../../../src/report/escape/html.ts";
import { logLine } from "../../../src/report/escape/log-line.ts";
import { sarifText } from "../../../src/report/escape/sarif-text.ts";
import { safeUrl } from "../../../src/report/escape/url.ts";
import { hostileText } from "./hostile.ts";

const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

describe("clean text", () => {
  test("has no control, bidirectional or hidden character, and is well-formed", () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        expect(cleanLine(raw)).not.toMatch(unseen);
        expect(cleanLine(raw).isWellFormed()).toBe(true);
        for (const line of cleanLines(raw)) expect(line).not.toMatch(unseen);
      }),
    );
  });

  test("is cut between characters, never inside one", () => {
    expect(clip("🐋🐋🐋", 2)).toBe("🐋…");
    expect(clip("🐋🐋🐋", 3)).toBe("🐋🐋🐋");
    expect(clip("abcdef", 4)).toBe("abc…");
    expect(cleanLines("a\r\nb\tc\n\n")).toEqual(["a", "b    c", "", ""]);
  });
});

describe("HTML", () => {
  test("a value opens no tag, ends no attribute and starts no entity", () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const { source } = html`<b title="${raw}">${raw}</b>`;
        expect(source).toMatch(/^<b title="[^"<>']*">[^"<>']*<\/b>$/);
        expect(source.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
        expect(preformatted([raw]).source).not.toMatch(/[<>"']/);
      }),
    );
  });

  test("safe pieces stay, lists are joined, undefined is nothing", () => {
    expect(html`<p>${[html`<i>a</i>`, html`${"<"}`]}${undefined}${1}</p>`.source).toBe("<p><i>a</i>&lt;1</p>");
  });

  test("a link without a safe address is its text", () => {
    expect(anchor("<x>", safeUrl("http://avd.aquasec.com/")).source).toBe("&lt;x&gt;");
    expect(anchor("x", safeUrl("https://avd.aquasec.com/a?b=1&c=2")).source).toBe(
      '<a href="https://avd.aquasec.com/a?b=1&amp;c=2" rel="noreferrer noopener" target="_blank">x</a>',
    );
  });
});

describe("addresses", () => {
  test.each([
    ["https://avd.aquasec.com/nvd/cve-2026-1", "https://avd.aquasec.com/nvd/cve-2026-1"],
    ["https://github.com/hadolint/hadolint/wiki/DL3008", "https://github.com/hadolint/hadolint/wiki/DL3008"],
    ["https://docs.docker.com/go/dockerfile/rule/x/", "https://docs.docker.com/go/dockerfile/rule/x/"],
    ["https://nvd.nist.gov/a)b(c|d", "https://nvd.nist.gov/a%29b%28c%7Cd"],
    ["https://github.com/owner/repo/issues/1", undefined],
    ["https://github.com/hadolint/hadolint/wiki/../../../owner/repo/issues/1", undefined],
    ["http://nvd.nist.gov/", undefined],
    ["https://nvd.nist.gov:8443/", undefined],
    ["https://user@nvd.nist.gov/", undefined],
    ["https://nvd.nist.gov.evil.example/", undefined],
    ["javascript:alert(1)", undefined],
    ["//nvd.nist.gov/", undefined],
    ["nvd.nist.gov", undefined],
    ["https://constructor/", undefined],
    [undefined, undefined],
  ])("%s", (raw, expected) => {
    expect(safeUrl(raw)?.href).toBe(expected);
  });

  test("whatever is let through fits into Markdown's brackets and into an attribute", () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        expect(safeUrl(`https://nvd.nist.gov/${raw}`)?.href ?? "").toMatch(/^[\w\-./:?=&%#+,]*$/);
      }),
    );
  });
});

test("a log line gives the runner no orders", () => {
  fc.assert(
    fc.property(hostileText, (raw) => {
      expect(logLine(raw)).not.toContain("##[");
      expect(logLine(raw)).not.toMatch(/^::/);
      expect(logLine(raw)).not.toMatch(unseen);
    }),
  );
});

test("SARIF text has no embedded link", () => {
  expect(sarifText("see [here](https://evil.example)\n{0}")).toBe("see \\[here\\](https://evil.example) {0}");
});
