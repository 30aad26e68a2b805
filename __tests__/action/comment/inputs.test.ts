import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { commentInputDefinitions } from "../../../src/action/comment/inputs.ts";
import { definedInputs } from "../defined-inputs.ts";

it("comment/action.yml declares exactly these inputs, and the output", async () => {
  const text = await readFile(new URL("../../../comment/action.yml", import.meta.url), "utf8");
  const { inputs, outputs, runs } = parse(text);
  expect(inputs).toEqual(definedInputs(commentInputDefinitions));
  expect(Object.keys(outputs)).toEqual(["comment-url"]);
  expect(runs).toEqual({ using: "node24", main: "../dist/comment.js" });
});
