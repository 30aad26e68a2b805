import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderInspectPage } from "../../src/report/inspect/page.ts";
import type { NamedImage } from "../../src/report/inspect.ts";
import { encodeTree } from "../../src/report/treemap/encode.ts";
import { findChromium } from "./chromium.ts";
import { files, foreign, hostileFiles, hostileNamed, ours } from "./inspect-samples.ts";
import { filled, type Written } from "./treemap/trees.ts";

let directory = "";
let browser: Browser;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "plimsoll-inspect-"));
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
  named: NamedImage,
  written: readonly Written[],
  width = 1280,
  colorScheme: "light" | "dark" = "light",
) {
  const { files: visible, paths } = filled(written);
  const file = join(directory, "page.html");
  await writeFile(file, renderInspectPage(named, encodeTree(visible, paths.root, 150_000)));
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, offline: true });
  const page = await context.newPage();
  const opened: Opened = { page, complaints: [] };
  page.on("console", (message) => opened.complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => opened.complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    opened.complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href && !request.url().startsWith("data:"))
      opened.complaints.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return opened;
}

const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
const tile = (page: Page, name: string) => page.locator(`#chart > button[aria-label^="${name} ·"]`);

describe.each([
  [360, "light"],
  [768, "dark"],
  [1280, "light"],
] as const)("at %i pixels, %s", (width, scheme) => {
  test.each([
    ["ours", ours, files],
    ["foreign", foreign, files],
    ["nothing in it", foreign, []],
    ["hostile", hostileNamed[0] ?? ours, hostileFiles],
  ] as const)("%s fits, is quiet, asks for nothing", async (_name, named, written) => {
    const { page, complaints } = await open(named, written, width, scheme);
    expect(await page.evaluate(overflow)).toBe(0);
    await page.locator("#find").fill("o");
    await page.waitForTimeout(100);
    expect(await page.evaluate(overflow)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test("a click goes into a directory, the way leads out of it", async () => {
  const { page } = await open(ours, files);
  await tile(page, "/usr/").click({ position: { x: 20, y: 8 } });
  expect(await page.locator("#inside-title").textContent()).toBe("/usr: 908 MB in 3 files");
  expect(await page.locator("#inside li").count()).toBe(2);
  await page.getByRole("navigation", { name: "Where the map is" }).getByRole("button", { name: "/" }).click();
  expect(await page.locator("#inside-title").textContent()).toBe("/: 1.35 GB in 7 files");
  await page.context().close();
});

test("pointing at a file says its path, bytes, layer and line", async () => {
  const { page } = await open(ours, files);
  await page.locator(".tile.file", { hasText: "libtorch.so" }).hover();
  const said = await page.locator("#tile-text").textContent();
  expect(said).toContain("/venv/lib/python3.10/site-packages/torch/lib/libtorch.so · 400 MB · 30 % of the image");
  expect(said).toContain("layer 8 · Dockerfile.cuda:31 · RUN chown -R app /app /venv");
  await page.context().close();
});

test("keys do what a mouse does", async () => {
  const { page } = await open(ours, files);
  await tile(page, "/usr/").focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toMatch(
    /^\/venv\/lib\/python3.10\/site-packages\/ · 440 MB/,
  );
  await page.keyboard.press("Enter");
  expect(await page.locator("#inside-title").textContent()).toContain("/venv/lib/python3.10/site-packages: 440 MB");
  await page.keyboard.press("Escape");
  expect(await page.locator("#inside-title").textContent()).toContain("/: 1.35 GB");
  expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toMatch(/^\/venv\//);
  // One stop for the whole map.
  expect(await page.locator('#chart > button[tabindex="0"]').count()).toBe(1);
  await page.context().close();
});

test("the search finds files and directories, and leads to them", async () => {
  const { page } = await open(ours, files);
  await page.getByRole("searchbox", { name: "Search paths" }).fill("TORCH");
  const hits = page.locator("#hits li");
  await hits.first().waitFor();
  expect(await page.getByRole("status").textContent()).toBe("4 paths, 400 MB in files.");
  expect(await hits.first().textContent()).toContain("/venv/lib/python3.10/site-packages/torch");
  await hits.filter({ hasText: "version.py" }).getByRole("button").click();
  expect(await page.locator("#inside-title").textContent()).toContain("site-packages/torch: 400 MB");
  expect(await page.locator("#tile-text").textContent()).toContain("torch/version.py · 1.00 kB");
  await page.context().close();
});

test("hostile names are texts: the map has only elements that Plimsoll writes, and says what can't be seen", async () => {
  const { page } = await open(ours, hostileFiles);
  await tile(page, "/opt/").click({ position: { x: 20, y: 8 } });
  const elements = await page.evaluate(
    "[...new Set([...document.querySelectorAll('#map-parts *')].map((each) => each.localName))].sort()",
  );
  expect(elements).toEqual([
    "bdi",
    "button",
    "code",
    "div",
    "h3",
    "input",
    "label",
    "li",
    "nav",
    "ol",
    "p",
    "span",
    "ul",
  ]);
  const names = await page.locator("#inside").textContent();
  expect(names).toContain("<script>alert(1)<∕script>");
  expect(names).toContain("\\u202egnp.exe");
  expect(names).toContain("\\x1b[31mred");
  await page.context().close();
});

test("a script that gets into the page all the same does not run", async () => {
  const { page, complaints } = await open(ours, files);
  await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">')");
  await page.waitForTimeout(200);
  expect(await page.evaluate("window.ran")).toBe(undefined);
  expect(complaints.join("\n")).toMatch(/Content Security Policy/i);
  await page.context().close();
});

test("150,000 files: drawn and searched while one looks on", async () => {
  const written = Array.from({ length: 150_000 }, (_, index) => ({
    path: `opt/node_modules/package-${index % 1999}/lib/file-${index}.js`,
    bytes: 200 + ((index * 7919) % 30_011),
    layer: index % 9,
  }));
  const { page } = await open(ours, written);
  await tile(page, "/opt/node_modules/").waitFor();
  await page.locator("#find").fill("package-7");
  await page.locator("#hits li").first().waitFor();
  const times = await page.evaluate(`(() => {
    const field = document.getElementById("find");
    const start = performance.now();
    field.value = "package-77";
    field.dispatchEvent(new Event("input"));
    return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now() - start)));
  })()`);
  // Generous, because other tests share the machine; about 30 ms where it is quiet.
  expect(times).toBeLessThan(1000);
  expect(await page.locator("#hits li").count()).toBe(200);
  await page.context().close();
});
