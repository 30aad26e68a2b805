/** What the comments of a Dockerfile tell its linters not to say. */
import { readDirectives } from "../dockerfile/directives.ts";

export interface Silences {
  /** hadolint's pragmas, by `scope rule` (`"line DL3008"`, `"stage DL3008"`, `"global DL3008"`, `"shell pwsh"`): how often each stands there. */
  pragmas: ReadonlyMap<string, number>;
  /** Rules that `# check=skip=` leaves out; `all` for all. */
  skipped: readonly string[];
  /** Experimental checks that `# check=experimental=` turns on; `all` for all. */
  experimental: readonly string[];
  /** `# check=error=true`: a warning fails the build. */
  failsBuild: boolean;
}

/**
 * hadolint src/Hadolint/Pragma.hs; the stage scope came with 2.15. A line that merely looks like a pragma, in a heredoc or
 * inside a longer RUN, counts too: that can only make a comparison stricter.
 */
const pragma = /^\s*#\s*hadolint\s+(?:(global|stage)\s+)?ignore\s*=([^#]*)/;
const shell = /^\s*#\s*hadolint\s+shell\s*=\s*(\S+)/;

/** Never throws: any text is read as far as it makes sense. */
export function readSilences(text: string): Silences {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const pragmas = new Map<string, number>();
  for (const key of lines.flatMap(pragmasOf)) pragmas.set(key, (pragmas.get(key) ?? 0) + 1);
  return { pragmas, ...readCheckOptions(readDirectives(lines).get("check") ?? "") };
}

function pragmasOf(line: string): string[] {
  const [, scope = "line", rules] = pragma.exec(line) ?? [];
  if (rules !== undefined) return [...new Set(wordsOf(rules))].map((rule) => `${scope} ${rule}`);
  const name = shell.exec(line)?.[1];
  return name === undefined ? [] : [`shell ${name}`];
}

/** The value of `# check=`, or of the build argument of the same meaning (moby/buildkit frontend/dockerfile/linter/linter.go, ParseLintOptions). */
export function readCheckOptions(value: string): Omit<Silences, "pragmas"> {
  const options = new Map(
    value.split(";").map((part): [string, string] => {
      const [name = "", ...rest] = part.split("=");
      return [name.trim(), rest.join("=").trim()];
    }),
  );
  return {
    skipped: wordsOf(options.get("skip") ?? ""),
    experimental: wordsOf(options.get("experimental") ?? ""),
    // Go's strconv.ParseBool.
    failsBuild: ["1", "t", "T", "true", "TRUE", "True"].includes(options.get("error") ?? ""),
  };
}

function wordsOf(list: string): string[] {
  return list.split(/[\s,]+/).filter((word) => word !== "");
}
