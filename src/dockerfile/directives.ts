import { trimStart } from "./white-space.ts";

const known = new Set(["syntax", "escape", "check"]);
const pattern = /^([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.*\S)\s*$/;

/**
 * The parser directives (`# escape=`, `# syntax=`, `# check=`) at the top of a file, by lower-case name. They end at the
 * first line that is none, be it a comment or an empty line; the first of two equal ones counts.
 * Rules: moby/buildkit frontend/dockerfile/parser/directives.go. `comment` is what starts a directive.
 */
export function readDirectives(lines: readonly string[], comment: "#" | "//" = "#"): Map<string, string> {
  const directives = new Map<string, string>();
  for (const line of lines) {
    const text = trimStart(line);
    if (!text.startsWith(comment)) break;
    const match = pattern.exec(trimStart(text.slice(comment.length)));
    const [, name = "", value = ""] = match ?? [];
    if (!known.has(name.toLowerCase())) break;
    if (!directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), value);
  }
  return directives;
}

/**
 * The frontend image that a `syntax` directive names. Unlike the other directives it is also found after a `#!` line
 * and in the `//` form (DetectSyntax in the file named above).
 */
export function detectSyntax(lines: readonly string[]): string | undefined {
  const after = lines[0]?.startsWith("#!") ? lines.slice(1) : lines;
  const value = readDirectives(after).get("syntax") ?? readDirectives(after, "//").get("syntax");
  return value?.split(" ")[0];
}
