import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { planInputDefinitions } from "../../../src/action/plan/inputs.ts";
import { planOutputs } from "../../../src/action/plan/outputs.ts";
import { definedInputs } from "../defined-inputs.ts";

it("plan/action.yml declares exactly these inputs and outputs", async () => {
  const { inputs, outputs, runs } = parse(await readFile(new URL("../../../plan/action.yml", import.meta.url), "utf8"));
  expect(inputs).toEqual(definedInputs(planInputDefinitions));
  expect(Object.keys(outputs)).toEqual(Object.keys(planOutputs([], [], new Map())));
  expect(runs).toEqual({ using: "node24", main: "../dist/plan.js" });
});
