import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../src/report/html.ts";
import { findChromium } from "./chromium.ts";
import { comparedReports, hostileComparison } from "./compared-samples.ts";
import { hostileTexts } from "./escape/hostile.ts";
import { reportOf, samples } from "./samples.ts";

const compared = { ...comparedReports, hostileComparison: hostileComparison(hostileTexts.join(" ")) };

let directory = "";
let browser: Browser;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "plimsoll-html-"));
  browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
});

afterAll(async () => {
  await browser?.close();
  await rm(directory, { recursive: true, force: true });
});

interface Opened {
  page: Page;
  /** Whatever the page said or asked for that it should not. */
  complaints: string[];
}

async function open(
  name: keyof typeof samples | keyof typeof compared,
  width: number,
  colorScheme: "light" | "dark",
): Promise<Opened> {
  const file = join(directory, `${name}.html`);
  const report =
    name in compared ? compared[name as keyof typeof compared] : reportOf(samples[name as keyof typeof samples]);
  await writeFile(file, renderHtml(report, { today: "2026-09-01" }));
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href && !request.url().startsWith("data:"))
      complaints.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

// Runs in the page, where it is read as text: types of the browser are not those of this project.
const openAll = "document.querySelectorAll('details').forEach((each) => { each.open = true; })";
const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

describe.each([
  "passing",
  "failing",
  "brokenBuild",
  "hostile",
  "quiet",
  "stopped",
  "overBudget",
  "driftOnly",
  "loosened",
  "hostileComparison",
] as const)("%s", (name) => {
  test.each([
    [360, "light"],
    [360, "dark"],
    [768, "light"],
    [1030, "light"],
    [1280, "dark"],
  ] as const)("at %i pixels, %s: fits, is quiet, asks for nothing", async (width, scheme) => {
    const { page, complaints } = await open(name, width, scheme);
    expect(await page.evaluate(overflow)).toBe(0);
    await page.evaluate(openAll);
    expect(await page.evaluate(overflow)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test("its style is applied in spite of the policy, and follows the theme", async () => {
  const ground = async (scheme: "light" | "dark") => {
    const { page } = await open("failing", 1280, scheme);
    const colour = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    await page.context().close();
    return colour;
  };
  expect(await ground("light")).toBe("rgb(246, 244, 238)");
  expect(await ground("dark")).toBe("rgb(12, 22, 29)");
});

test("a script that gets into the page all the same does not run", async () => {
  const { page, complaints } = await open("failing", 1280, "light");
  await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">')");
  await page.waitForTimeout(200);
  expect(await page.evaluate("window.ran")).toBe(undefined);
  expect(complaints.join("\n")).toMatch(/Content Security Policy/i);
  await page.context().close();
});

test("what changed is told by line, before and after, with drift apart", async () => {
  const { page } = await open("accepted", 1280, "light");
  const own = page.getByRole("table", { name: "By what was changed: +280 MB" });
  expect(await own.getByRole("rowheader").allTextContents()).toEqual(["Dockerfile.cuda:31"]);
  const drift = page.getByRole("table", { name: /^Drift: .*\+12\.0 MB$/ });
  expect(await drift.getByRole("rowheader").allTextContents()).toEqual(["Dockerfile.cuda:1"]);
  expect(await page.getByText("Accepted by maria-lund with the label on 2026-09-01 10:02 UTC").isVisible()).toBe(true);
  await page.evaluate(openAll);
  const sizes = page.getByRole("table", { name: "Sizes before and after" }).nth(1);
  expect(await sizes.getByRole("row", { name: /^unpacked/ }).textContent()).toMatch(
    /unpacked\s*2\.52 GB\s*2\.81 GB\s*\+292 MB \+12 %\s*\+280 MB/,
  );
  await page.context().close();
});

test.each([390, 1280])("steps of a build stand over time, at %i pixels", async (width) => {
  const { page } = await open("failing", width, "light");
  await page.evaluate(openAll);
  const timeline = page
    .getByRole("figure", { name: "Steps of the build over time" })
    .filter({ hasText: "first not reused" });
  expect(await timeline.getByText("first not reused").isVisible()).toBe(true);
  const broken = timeline.getByRole("listitem").filter({ hasText: "first not reused" });
  expect(await broken.textContent()).toMatch(/Dockerfile\.cuda:12.*COPY requirements\.txt \..*0\.10 s/s);
  const boxOf = async (text: string, part: string) => {
    const box = await timeline.getByRole("listitem").filter({ hasText: text }).locator(part).boundingBox();
    if (box === null) throw new Error(`${text} has no ${part}`);
    return box;
  };
  const [track, pip, chown] = [
    await boxOf("RUN python3", ".track"),
    await boxOf("RUN python3", ".critical"),
    await boxOf("RUN chown", ".critical"),
  ];
  expect(pip.width / track.width).toBeCloseTo(58.9 / 98.5, 1);
  expect(chown.x).toBeGreaterThanOrEqual(pip.x + pip.width);
  expect(chown.x + chown.width).toBeLessThanOrEqual(track.x + track.width + 1);
  await page.context().close();
});

test("hostile texts are texts: the page has only elements that Plimsoll writes", async () => {
  const { page } = await open("hostile", 1280, "light");
  const elements = await page.evaluate(
    "[...new Set([...document.querySelectorAll('body *')].map((each) => each.localName))].sort()",
  );
  expect(elements).toEqual([
    "a",
    "br",
    "caption",
    "circle",
    "code",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "g",
    "h1",
    "h2",
    "h3",
    "header",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "path",
    "pre",
    "rect",
    "section",
    "small",
    "span",
    "strong",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
  ]);
  expect(await page.title()).toContain("fail: ");
  await page.context().close();
});

test("can be walked by keyboard, and says its structure to a screen reader", async () => {
  const { page } = await open("failing", 1280, "light");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the result");
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  expect(await page.getByRole("img", { name: /cuda: 2\.81 GB unpacked, 312 MB over its load line/ }).count()).toBe(1);
  const fleet = page.getByRole("table").first();
  expect(await fleet.getByRole("columnheader").count()).toBe(9);
  expect(await fleet.getByRole("rowheader").first().textContent()).toContain("cuda");
  await page.context().close();
});

test("is still a table to a screen reader where rows look like cards", async () => {
  const { page } = await open("failing", 360, "light");
  const fleet = page.getByRole("table").first();
  expect(await fleet.getByRole("row").count()).toBe(5);
  expect(await fleet.getByRole("cell", { name: "unpacked 2.81 GB", exact: true }).count()).toBe(1);
  await page.context().close();
});

test("a part of the layer bar leads to its layer", async () => {
  const { page } = await open("failing", 1280, "light");
  await page.getByRole("link", { name: /Layer 6: 728 MB, Dockerfile.cuda:13-15/ }).click();
  const row = page.locator("tr:target");
  expect(await row.isVisible()).toBe(true);
  expect(await row.textContent()).toContain("RUN python3 -m venv /venv");
  await page.context().close();
});
