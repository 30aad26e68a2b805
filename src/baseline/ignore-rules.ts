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
 * More than a person writes. A pattern becomes an expression that, for each `*` in one name, may look at the name again for
 * every other one: a file made for that could keep a run busy for hours. `mostMs`: for all questions to one file.
 */
const mostPatterns = 1_000;
const mostStars = 3;
const mostMs = 3_000;

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
    rules.ignores("a");
    const letsIn = patterns.some((pattern) => pattern.startsWith("!"));
    let spentMs = 0;
    const ignores = (path: string) => {
      if (spentMs > mostMs) return false;
      const start = performance.now();
      const isOut = rules.ignores(path);
      spentMs += performance.now() - start;
      return isOut;
    };
    const below = (directory: string, name: string) => (directory === "" ? name : `${directory}/${name}`);
    return {
      ignores,
      ignoresAllBelow: (directory) =>
        !letsIn && (ignores(directory) || anyNames.every((name) => ignores(below(directory, name)))),
    };
  } catch {
    return none;
  }
}

/** Whether a pattern can be matched without trying for long. */
export function isReasonable(pattern: string): boolean {
  const stars = (text: string, run: RegExp) => [...text.matchAll(run)].length;
  const isModest = pattern.split("/").every((part) => stars(part, /\*+/g) <= mostStars);
  return isModest && pattern.length <= 1_000 && stars(pattern, /\*\*+/g) <= mostStars;
}
