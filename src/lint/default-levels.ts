/** The level that a rule has where nobody set one, as far as it is known without running its linter. */
import type { LintLevel } from "./remark.ts";
import { buildCheckLevel, defaultHadolintLevel } from "./rules.ts";

// hadolint README, "Rules", at 2.15; those that are not named here are warnings.
const errors = "3000 3004 3011 3012 3020 3021 3023 3024 3026 3043 3044 3061 4000 4004";
const infos = "3001 3009 3010 3015 3019 3047 3049 3050 3059 3060";
const levelByRule: ReadonlyMap<string, LintLevel | "off"> = new Map([
  ...numbered(errors, "error"),
  ...numbered(infos, "info"),
  ...numbered("3048", "style"),
  ...numbered("1001 3057", "off"),
]);

/** Later rules came after that list; ShellCheck's have levels of their own. */
const listed = /^DL(30[0-5]\d|306[0-3]|400[0-6])$/;

/** `off`: the rule is not on unless it is given a level. Undefined: not known. */
export function defaultLevelOf(rule: string): LintLevel | "off" | undefined {
  if (!/^(DL|SC)\d+$/.test(rule)) return buildCheckLevel(rule);
  const level = levelByRule.get(rule);
  if (level !== undefined) return level;
  return listed.test(rule) ? defaultHadolintLevel(rule, "warning") : undefined;
}

function numbered(numbers: string, level: LintLevel | "off"): [string, LintLevel | "off"][] {
  return numbers.split(" ").map((number) => [`DL${number}`, level]);
}
