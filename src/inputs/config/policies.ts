import { z } from "zod";
import { type Parsed, quoted } from "../parsed.ts";
import { parseSize, sizePattern } from "../units/size.ts";
import { block, choice, key, mapOf, oneOrMany, scalar } from "./blocks.ts";
import { count, level, parseRatio, pathInside, truth } from "./scalars.ts";

const severity = choice(["critical", "high", "medium", "low", "info"]);
const lintSeverities = ["error", "warning", "info", "style"] as const;

function ruleProblem(name: string): string | undefined {
  return /^[A-Za-z][\w.-]{0,99}$/.test(name) ? undefined : `${quoted(name)} is not the name of a rule`;
}

/** `vulnerabilities`. */
export const vulnerabilities = block({
  level: key(level, "What a finding that counts means. Default: warn."),
  severity: key(severity, "The least severity that counts. Default: high."),
  fixable: key(truth, "Count only what has a fixed version. Default: true."),
  new: key(
    truth,
    "Count only what the baseline does not have. Default: true; without a baseline all count then, unless it is written.",
  ),
  "grace-days": key(count(0, 3650), "Days after publication in which a finding does not count yet. Default: 0."),
  "ignore-files": key(oneOrMany(pathInside), "Trivy ignore files. Default: .trivyignore and .trivyignore.yaml."),
  vex: key(oneOrMany(pathInside), "VEX documents."),
  "if-unavailable": key(
    choice(["error", "skip"]),
    "What it means when they are not known, or with a written `new`, which of them are new. Default: error.",
  ),
});

/** `secrets`, as a policy. */
export const secretsPolicy = {
  level: key(level, "What a secret in an image means. Default: warn."),
  files: key(
    choice(["own", "all", "off"]),
    "Which files are searched: those of own layers, all, or none. Image configuration, history and build arguments are always searched. Default: own.",
  ),
};

/** `lint`: hadolint and BuildKit's build checks. */
export const lint = block({
  level: key(level, "What a finding that counts means. Default: warn."),
  "fail-at": key(choice(lintSeverities), "The least severity that counts. Default: warning."),
  rules: key(
    mapOf(choice(["off", ...lintSeverities]), ruleProblem),
    "Severity by rule (`DL3008`, `SC2086`, `StageNameCasing`), or `off`.",
  ),
});

/** `audit`. */
export const audit = block({
  level: key(level, "What a score below `fail-under` means. Default: warn."),
  "fail-under": key(count(0, 100), "The least score, 0 to 100."),
  rules: key(
    mapOf(choice(["off", "critical", "high", "medium", "low", "info"]), ruleProblem),
    "Severity by rule, or `off`.",
  ),
});

/** dive's words for a rule that is off (wagoodman/dive cmd/dive/cli/internal/command/ci/rules.go, isRuleDisabled). */
export function isDisabled(value: string): boolean {
  return ["", "disabled", "off", "false"].includes(value.trim().toLowerCase());
}

/** One of dive's rules: a limit, or off. */
function diveRule(expected: string, parse: (text: string) => Parsed<number>, like: Record<string, unknown>[]) {
  return z.union([
    z.literal(false).transform((): "off" => "off"),
    scalar(
      expected,
      (value): Parsed<number | "off"> => (isDisabled(String(value)) ? { value: "off" } : parse(String(value))),
      { anyOf: [...like, { enum: ["", "disabled", "off", "false"] }] },
    ),
  ]);
}

const diveRatio = diveRule("a ratio from 0 to 1, or off", parseRatio, [
  { type: "number", minimum: 0, maximum: 1 },
  { type: "string", pattern: "^(0|1|0\\.\\d{1,30}|1\\.0{1,30})$" },
]);

/** `dive`: its three CI rules, by its own meanings. */
export const dive = block({
  lowestEfficiency: key(diveRatio, "The least efficiency, a ratio from 0 to 1."),
  highestWastedBytes: key(
    diveRule("a size such as 20MB, or off", parseSize, [
      { type: "integer", minimum: 0 },
      { type: "string", pattern: sizePattern },
    ]),
    "The most wasted bytes, a size.",
  ),
  highestUserWastedPercent: key(
    diveRatio,
    "The most wasted bytes by user bytes: a ratio from 0 to 1, despite its name.",
  ),
});
