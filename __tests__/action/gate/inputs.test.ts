import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { gateOutputs } from "../../../src/action/gate/deliver-gate.ts";
import { isSkipped, parseExpectedLegs, parseSkipped } from "../../../src/action/gate/expected-legs.ts";
import { gateInputDefinitions, readGateInputs } from "../../../src/action/gate/inputs.ts";
import { planOutputs } from "../../../src/action/plan/outputs.ts";
import { definedInputs } from "../defined-inputs.ts";
import { report } from "./leg-reports.ts";

it("gate/action.yml declares exactly these inputs and outputs", async () => {
  const { inputs, outputs, runs } = parse(await readFile(new URL("../../../gate/action.yml", import.meta.url), "utf8"));
  expect(inputs).toEqual(definedInputs(gateInputDefinitions));
  expect(Object.keys(outputs)).toEqual(Object.keys(gateOutputs(report(), "/")));
  expect(runs).toEqual({ using: "node24", main: "../dist/gate.js" });
});

describe("the legs that must have reported", () => {
  it("are what plan wrote", () => {
    const legs = [{ name: "cpu-linux-arm64", variants: ["cpu, or what"], platform: "linux/arm64" }];
    expect(parseExpectedLegs(planOutputs(legs, [], new Map()).legs)).toEqual(legs);
  });

  it.each([
    ["cpu\ncuda", ["cpu", "cuda"]],
    [" cpu, cuda ,\n rocm", ["cpu", "cuda", "rocm"]],
    ['["cpu", {"name": "cuda"}]', ["cpu", "cuda"]],
  ])("may be written by hand: %j", (text, names) => {
    expect(parseExpectedLegs(text).map(({ name }) => name)).toEqual(names);
  });

  it("can't be none: a plan that failed must not open the gate", () => {
    expect(() => readGateInputs({ INPUT_LEGS: " " })).toThrow(
      expect.objectContaining({
        code: "usage.flag",
        message: expect.stringMatching(/"legs" is empty.*that job failed/),
      }),
    );
  });

  it.each(["[]", ",", "[1]", '[{"variants": ["a"]}]', "[", '[{"name": ""}]'])("can't be %j", (text) => {
    expect(() => parseExpectedLegs(text)).toThrow(
      expect.objectContaining({ code: "usage.flag", message: expect.stringContaining('Input "legs": expected') }),
    );
  });

  it("are each named once", () => {
    expect(() => parseExpectedLegs("cpu\ncpu")).toThrow(/"cpu" stands there twice/);
  });
});

describe("a leg is left out on purpose", () => {
  const skipped = parseSkipped(planOutputs([], [{ name: "cuda", reason: "not asked for" }], new Map()).skipped);

  it.each([
    [{ name: "cuda" }, true],
    [{ name: "gpu", variants: ["cuda"] }, true],
    [{ name: "gpu", variants: ["cuda", "rocm"] }, false],
    [{ name: "gpu", variants: [] }, false],
    [{ name: "cpu" }, false],
  ])("%j: %s", (leg, is) => {
    expect(isSkipped(leg, skipped)).toBe(is);
  });

  it("by nothing else than what plan wrote", () => {
    expect(parseSkipped(undefined)).toEqual([]);
    expect(() => parseSkipped("cuda")).toThrow(/needs\.plan\.outputs\.skipped/);
  });
});
