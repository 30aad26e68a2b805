/** What Plimsoll knows of single rules: which mean the same, which are worth less than they claim, where they are explained. */
import type { LintLevel } from "./remark.ts";

/**
 * BuildKit's checks (moby/buildkit frontend/dockerfile/linter/ruleset.go) and the hadolint rules that say the same. Both
 * tools were run on one Dockerfile to see it (`__tests__/fixtures/lint/pairs`).
 */
const sameAs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    DuplicateStageName: ["DL3024"],
    DockerfileError: ["DL1000"],
    FromPlatformFlagConstDisallowed: ["DL3029"],
    JSONArgsRecommended: ["DL3025"],
    MaintainerDeprecated: ["DL4000"],
    MultipleInstructionsDisallowed: ["DL4003", "DL4004", "DL3012"],
    RedundantTargetPlatform: ["DL3065"],
    ReservedStageName: ["DL3063"],
    SecretsUsedInArgOrEnv: ["DL3064"],
    WorkdirRelativePath: ["DL3000"],
  }),
);

/** The rules of the other tool that say the same as `rule`. */
export function equivalentsOf(rule: string): readonly string[] {
  return sameAs.get(rule) ?? [...sameAs].filter(([, rules]) => rules.includes(rule)).map(([check]) => check);
}

/**
 * Rules that ask for exact package versions. Distributions delete old versions from their mirrors, so following them
 * breaks builds; hadolint's users switch them off more than any other (hadolint#363, #685, #928). They stay visible as info.
 */
const versionPinRules: ReadonlySet<string> = new Set([
  "DL3008", // apt-get
  "DL3013", // pip
  "DL3016", // npm
  "DL3018", // apk
  "DL3028", // gem
  "DL3033", // yum
  "DL3037", // zypper
  "DL3041", // dnf
  "DL3062", // go install
]);

/** The level of a hadolint remark where nobody set another one. */
export function defaultHadolintLevel(rule: string, reported: LintLevel): LintLevel {
  return versionPinRules.has(rule) && reported === "warning" ? "info" : reported;
}

const buildCheckLevels: ReadonlyMap<string, LintLevel> = new Map<string, LintLevel>([
  ["DockerfileError", "error"],
  ["ConsistentInstructionCasing", "style"],
  ["ExposeProtoCasing", "style"],
  ["FromAsCasing", "style"],
  ["StageNameCasing", "style"],
  ["InvalidDefinitionDescription", "info"],
  ["LegacyKeyValueFormat", "info"],
]);

/** BuildKit gives its checks no level: matters of taste are style or info, the rest is a warning. */
export function buildCheckLevel(rule: string): LintLevel {
  return buildCheckLevels.get(rule) ?? "warning";
}

/** The page that explains a hadolint or ShellCheck rule. */
export function hadolintUrl(rule: string): string {
  return rule.startsWith("SC")
    ? `https://www.shellcheck.net/wiki/${rule}`
    : `https://github.com/hadolint/hadolint/wiki/${rule}`;
}
