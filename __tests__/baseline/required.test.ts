import { expect, it } from "vitest";
import { requiresBaseline } from "../../src/baseline/required.ts";
import type { Budget, Stage, VariantPolicy } from "../../src/model/settings.ts";
import { policy } from "../verdict/samples.ts";

const grow = (changes: Partial<Budget> = {}): Budget => ({
  grow: { percent: 5 },
  level: "error",
  ifUnavailable: "error",
  ...changes,
});
const vulnerabilities = (changes: Partial<VariantPolicy["vulnerabilities"]> = {}) => ({
  vulnerabilities: { ...policy().vulnerabilities, level: "error" as const, explicit: true, new: true, ...changes },
});

it.each<[boolean, string, Partial<VariantPolicy>, Stage[]]>([
  [false, "no configuration", {}, ["size", "scan"]],
  [true, "growth at error", { budgets: { unpacked: grow() } }, ["size"]],
  [false, "growth at warn", { budgets: { unpacked: grow({ level: "warn" }) } }, ["size"]],
  [
    false,
    "a limit that is no growth",
    { budgets: { unpacked: { max: 5, level: "error", ifUnavailable: "error" } } },
    ["size"],
  ],
  [false, "growth of what a build does not tell", { budgets: { startup: grow() } }, ["size"]],
  [false, "growth in a run that measures nothing", { budgets: { unpacked: grow() } }, ["lint"]],
  [true, "new vulnerabilities at error", vulnerabilities(), ["scan"]],
  [false, "all vulnerabilities at error", vulnerabilities({ new: false }), ["scan"]],
  [false, "new ones at warn", vulnerabilities({ level: "warn" }), ["scan"]],
  [false, "new ones where nothing is scanned", { ...vulnerabilities(), scan: "off" }, ["scan"]],
  [false, "new ones in a run without scan", vulnerabilities(), ["size"]],
])("%s: %s", (expected, _, changes, only) => {
  expect(requiresBaseline([policy(), policy(changes)], { only: new Set(only) })).toBe(expected);
});
