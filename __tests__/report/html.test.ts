import { describe, expect, test } from "vitest";
import { styleHash } from "../../src/report/escape/html.ts";
import { baseStyle } from "../../src/report/html/style-base.ts";
import { mediaStyle, partsStyle } from "../../src/report/html/style-parts.ts";
import { renderHtml } from "../../src/report/html.ts";
import { reportOf, samples } from "./samples.ts";

const pages = Object.entries(samples).map(
  ([name, run]) => [name, renderHtml(reportOf(run), { today: "2026-09-01" })] as const,
);

describe.each(pages)("%s", (_name, page) => {
  test("has nothing that loads, runs or styles by itself", () => {
    expect(page).not.toMatch(/<(?:script|iframe|object|embed|form|base|img|video|audio|use|foreignObject)\b/i);
    const tags = page.replace(/"[^"]*"/g, '""');
    expect(tags).not.toMatch(/<[^>]*\s(?:style|on\w+|src|srcset|xlink:href|action|formaction)\s*=/i);
    expect(page.match(/<style>/g)).toHaveLength(1);
    const links = [...page.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href ?? "");
    const allowed =
      /^(?:#[a-z0-9-]+|data:,|https:\/\/(?:avd\.aquasec\.com|github\.com\/hadolint|docs\.docker\.com)\/.*)$/;
    expect(links.filter((href) => !allowed.test(href))).toEqual([]);
  });

  test("has every anchor once, and no link to one that is not there", () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test("a page of thirty thousand findings stays one that a browser opens", () => {
  const [, page = ""] = pages.find(([name]) => name === "huge") ?? [];
  expect(page.length).toBeLessThan(4_000_000);
  expect(page).toContain("more; <code>report.json</code> has them all.");
});

test("the policy names the style that is in the page", () => {
  const page = pages[0]?.[1].replaceAll("&#39;", "'");
  expect(page).toContain(`style-src '${styleHash([baseStyle, partsStyle, mediaStyle])}'`);
  expect(page).toContain("default-src 'none'");
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = channels.map((c) =>
      c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const [light = "", dark = ""] = baseStyle.css.split("prefers-color-scheme: dark");

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_name, sheet) => {
  const colour = (name: string) => sheet.match(new RegExp(`--${name}: (#[0-9a-f]{6})`))?.[1] ?? "missing";

  test.each([
    ["ink", "paper"],
    ["ink", "surface"],
    ["ink", "sunken"],
    ["soft", "paper"],
    ["soft", "surface"],
    ["soft", "sunken"],
    ["link", "surface"],
    ["on-navy", "navy"],
    ["soft-on-navy", "navy"],
    ["pass", "pass-ground"],
    ["warn", "warn-ground"],
    ["fail", "fail-ground"],
    ["error", "error-ground"],
    ["idle", "idle-ground"],
    ["fail", "surface"],
    ["warn", "surface"],
    ["ink", "warn-ground"],
  ])("%s on %s can be read", (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
