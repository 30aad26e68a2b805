import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pages, repository } from "./pages.ts";

interface Snippet {
  page: string;
  file: string;
  lines: string[];
}

/** Blocks that say which file they are from: a comment with its path right above. */
function snippetsOf({ name, text }: { name: string; text: string }): Snippet[] {
  return [...text.matchAll(/^<!-- (examples\/\S+) -->\n```ya?ml\n(.*?)^```$/gms)].map(([, file = "", block = ""]) => ({
    page: name,
    file,
    lines: linesOf(block),
  }));
}

/** Without comments, which are the file's; but those behind a pinned commit say its version. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => (/@[0-9a-f]{40} # v/.test(line) ? line : line.replace(/(^|\s)#.*$/, "")).trimEnd())
    .filter((line) => line !== "");
}

function stands(snippet: readonly string[], file: readonly string[]): boolean {
  return file.some((_, at) => snippet.every((line, index) => file[at + index] === line));
}

const snippets = pages.flatMap((page) => snippetsOf(page));

interface Excerpt {
  page: string;
  file: string;
  /** Runs of lines; between them an ellipsis stands alone on a line. */
  parts: string[];
}

/** Quotes that say which golden file they are from. */
function excerptsOf({ name, text }: { name: string; text: string }): Excerpt[] {
  return [...text.matchAll(/^<!-- (__tests__\/\S+) -->\n((?:>.*\n)+)/gm)].map(([, file = "", quote = ""]) => ({
    page: name,
    file,
    parts: quote.replace(/^> ?/gm, "").trim().split("\n…\n"),
  }));
}

const excerpts = pages.flatMap((page) => excerptsOf(page));

describe("snippets of the examples", () => {
  it("are found in each page that shows them", () => {
    const shown = new Set(snippets.map(({ page }) => page));
    expect([...shown]).toEqual(expect.arrayContaining(["README.md", "docs/workflows.md"]));
  });

  it.each(snippets)("$page shows $file as it is", ({ file, lines }) => {
    expect(stands(lines, linesOf(readFileSync(join(repository, file), "utf8")))).toBe(true);
  });
});

describe("excerpts of reports", () => {
  it("are found", () => {
    expect(excerpts.map(({ page }) => page)).toContain("docs/pull-requests.md");
  });

  it.each(excerpts)("$page shows what stands in $file", ({ file, parts }) => {
    // Reports keep numbers and units together with spaces that don't break.
    const report = readFileSync(join(repository, file), "utf8").replaceAll("\u00a0", " ");
    for (const part of parts) expect(report).toContain(part);
  });
});
