/**
 * Which files of an image Trivy reads: the one table from which the extract is made. A file that matches no rule is
 * opened by no analyser, so leaving it out changes nothing in the report.
 */
import { languageRules } from "./rules/languages.ts";
import type { Rule } from "./rules/rule.ts";
import { systemRules } from "./rules/systems.ts";
import { rulesWithoutFiles } from "./rules/without-files.ts";

/** One for each analyser that Trivy registers, also for those that read nothing here. */
export const extractRules: readonly Rule[] = [...systemRules, ...languageRules, ...rulesWithoutFiles];

/**
 * The versions of Trivy whose rules these are: `tested` by the equivalence suite; from `oldest` on the rules are the same
 * but for one file that older versions don't open (`usr/share/rapidfort/curated.json`, new in 0.74.0).
 */
export const extractTrivyVersions = { oldest: [0, 70], newest: [0, 74], tested: "0.74.0" } as const;

/** Whether a scan of the extract by this version of Trivy says what a scan of the image says. `v0.74.1` and `0.74.1` are one. */
export function extractSupports(trivyVersion: string): boolean {
  const match = /^v?(\d{1,6})\.(\d{1,6})\.\d{1,6}$/.exec(trivyVersion);
  if (match === null) return false;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  const { oldest, newest } = extractTrivyVersions;
  return major === oldest[0] && minor >= oldest[1] && minor <= newest[1];
}
