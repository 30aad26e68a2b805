import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commentBody } from "../../src/report/comment.ts";
import { renderMarker } from "../../src/report/comment-marker.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { findChromium } from "./chromium.ts";
import { comparedReports, hostileComparison } from "./compared-samples.ts";
import { hostileTexts } from "./escape/hostile.ts";
import { gitHubLook, gitHubPage } from "./github-look.ts";
import { reportOf, samples } from "./samples.ts";

// SCREENSHOTS=directory keeps what was seen, to be looked at.
const screenshots = process.env["SCREENSHOTS"];
const today = "2026-09-01";
const marker = renderMarker(
  { workflow: ".github/workflows/images.yml", job: "images" },
  { runNumber: 12, attempt: 1, headSha: "9f2c1d7be0a4c3f58a6b1e2d3c4f5a6b7c8d9e0f" },
);

const reports = {
  ...comparedReports,
  brokenBuild: reportOf(samples.brokenBuild),
  hostile: hostileComparison(hostileTexts.join(" ")),
};
const documents = Object.entries(reports).flatMap(([name, report]) => [
  [`${name}.comment`, commentBody(report, { today, marker })] as const,
  [`${name}.summary`, renderSummary(report, { today })] as const,
]);

// Colours move nothing: both themes are for whoever looks at the pictures.
const looks = ([360, 1280] as const).flatMap((width) =>
  (screenshots === undefined ? (["light"] as const) : (["light", "dark"] as const)).map(
    (scheme) => [width, scheme] as const,
  ),
);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  page = await browser.newPage({ offline: true });
  if (screenshots !== undefined) await mkdir(screenshots, { recursive: true });
});

afterAll(() => browser?.close());

describe.each(documents)("%s", (name, markdown) => {
  test("has nothing that GitHub takes out, but the marker", () => {
    const expected = name.endsWith(".comment") ? [marker] : [];
    expect(gitHubLook(markdown).removed).toEqual(expected);
  });

  test.each(looks)("at %i pixels, %s: nothing but a table scrolls sideways", async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.setContent(gitHubPage(gitHubLook(markdown)));
    expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
    expect(await page.getByRole("heading", { level: 3 }).first().isVisible()).toBe(true);
    if (screenshots !== undefined) {
      await page.screenshot({ path: join(screenshots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  });
});
