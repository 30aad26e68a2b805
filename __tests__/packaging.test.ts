import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { parseConfig } from "../src/inputs/parse-config.ts";
import { version } from "../src/version.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");
const described = z.record(z.string(), z.object({ description: z.string() }));
const action = z.object({ inputs: described, outputs: described }).parse(parse(read("action.yml")));
const readme = read("README.md");

/** Rows of the first table below `header`, without its two first lines: cells without Markdown's marks. */
function rowsBelow(header: string): string[][] {
  const table = readme.slice(readme.indexOf(header)).split("\n\n", 1)[0] ?? "";
  return table
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe("what the package says of itself", () => {
  it("has one version", () => {
    expect(version).toBe(z.object({ version: z.string() }).parse(JSON.parse(read("package.json"))).version);
  });

  it("the README's inputs are those of the action, in its words", () => {
    const inputs = Object.entries(action.inputs);
    expect(rowsBelow("| input |")).toEqual(inputs.map(([name, { description }]) => [`\`${name}\``, description]));
  });

  it("the README names outputs that the action has", () => {
    const named = rowsBelow("| output |").flatMap(([names = ""]) => names.replaceAll("`", "").split(", "));
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(named));
    const empty = Object.values(action.outputs).filter(({ description }) =>
      description.includes("Empty in this version"),
    );
    expect(named).toHaveLength(Object.keys(action.outputs).length - empty.length);
  });

  it("the README's plimsoll.yml is valid", () => {
    const [, text = ""] = readme.match(/```yaml\n(# plimsoll\.yml\n[^`]*)```/) ?? [];
    expect(text).toContain("version: 1");
    expect(() => parseConfig("plimsoll.yml", text)).not.toThrow();
  });
});
