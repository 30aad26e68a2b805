import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseWorkflow } from "../examples/workflow-files.ts";
import { repository } from "./pages.ts";

const page = readFileSync(join(repository, "docs/unverified.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| assumption"));

it("every assumption names code that is there", () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [, , where = ""] = row.split("|");
    const paths = [...where.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
    expect([row, paths.length > 0]).toEqual([row, true]);
    expect([row, paths.filter((path) => !existsSync(join(repository, path)))]).toEqual([row, []]);
  }
});

it("every job that is named is one of self-use", () => {
  const text = readFileSync(join(repository, ".github/workflows/self-use.yml"), "utf8");
  const names = Object.values(parseWorkflow({ name: "self-use.yml", text }).jobs).map((job) => String(job["name"]));
  const named = [...page.matchAll(/\bjobs? "([^"]+)"(?: and "([^"]+)")?/g)].flatMap(([, ...each]) => each);
  const missing = named.filter((name) => name !== undefined && !names.some((each) => each.startsWith(name)));
  expect(named.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});
