import ignore from "@balena/dockerignore";

/** What a `.dockerignore` keeps out of a build context, by paths from the context's root. */
export interface IgnoreRules {
  /** Whether a file is kept out. */
  ignores(path: string): boolean;
  /** Whether a directory and all that could be in it is kept out. */
  ignoresAllBelow(directory: string): boolean;
}

const none: IgnoreRules = { ignores: () => false, ignoresAllBelow: () => false };

/**
 * More than a person writes. Each `*` of a pattern makes an expression that may look at a name again for every other one,
 * so a file made for that could keep a run busy for hours.
 */
const mostPatterns = 2_000;
const mostStars = 6;

/** Two names that no pattern has in common, unless it takes every name. */
const anyNames = ["0-0", "~z"];

/**
 * Rules as BuildKit reads them (moby/patternmatcher ignorefile: lines are trimmed, comments start in the first column, a
 * byte order mark is skipped). A text that it would refuse keeps nothing out: the build says what is wrong with it.
 */
export function ignoreRules(text: string | undefined): IgnoreRules {
  const lines = (text ?? "").replace(/^\ufeff/, "").split("\n");
  const patterns = lines.filter((line) => !line.startsWith("#")).map((line) => line.trim());
  return rulesOf(patterns.filter((line) => line !== ""));
}

/** The same for a list of patterns, as `--exclude` has them. */
export function rulesOf(patterns: readonly string[]): IgnoreRules {
  if (patterns.length === 0 || patterns.length > mostPatterns || !patterns.every(isReasonable)) return none;
  try {
    const rules = ignore.default({ ignorecase: false }).add([...patterns]);
    const letsIn = patterns.some((pattern) => pattern.startsWith("!"));
    rules.ignores("a");
    return {
      ignores: (path) => rules.ignores(path),
      ignoresAllBelow: (directory) =>
        !letsIn &&
        (rules.ignores(directory) ||
          anyNames.every((name) => rules.ignores(directory === "" ? name : `${directory}/${name}`))),
    };
  } catch {
    return none;
  }
}

/** Whether a pattern can be matched without trying for long. */
export function isReasonable(pattern: string): boolean {
  return pattern.length <= 1_000 && pattern.split(/\*+/).length - 1 <= mostStars;
}
