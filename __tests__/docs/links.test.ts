import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { pages, repository, withoutCode } from "./pages.ts";

/** Targets of Markdown links and images that lie in this repository. */
function targets(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The fragments that GitHub gives a page's headings: lower case, no punctuation, a dash for a space. */
function fragments(text: string): string[] {
  const headings = [...text.replace(/^```.*?^```$/gms, "").matchAll(/^#{1,6} (.+)$/gm)];
  return headings.map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

/** Why a link of the page `from` leads nowhere; undefined when it does not. */
function fault(from: string, target: string): string | undefined {
  const [path = "", fragment] = target.split("#");
  const file = path === "" ? from : normalize(join(dirname(from), path));
  const absolute = join(repository, file);
  if (!existsSync(absolute)) return `${target}: there is no ${file}`;
  if (fragment === undefined || statSync(absolute).isDirectory()) return undefined;
  if (fragments(readFileSync(absolute, "utf8")).includes(fragment)) return undefined;
  return `${target}: ${file} has no such heading`;
}

describe("links between pages", () => {
  it("are found", () => {
    expect(pages.flatMap(({ text }) => targets(text)).length).toBeGreaterThan(50);
  });

  it.each(pages)("$name", ({ name, text }) => {
    expect(targets(text).flatMap((target) => fault(name, target) ?? [])).toEqual([]);
  });

  it("would be seen to lead nowhere", () => {
    expect(fault("README.md", "docs/no-such-page.md")).toContain("there is no");
    expect(fault("README.md", "docs/checks.md#no-such-check")).toContain("no such heading");
    expect(fault("docs/checks.md", "#policyloosened")).toBeUndefined();
  });
});
