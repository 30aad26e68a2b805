import type { PathNode } from "../../paths.ts";
import { type CopyParts, contextPath } from "./copy-parts.ts";
import { nameSome } from "./phrases.ts";

/**
 * The `.dockerignore` pattern that keeps what became `path` out of the build context: its exact place there when the line says
 * it, else its last `names` names at any depth. Characters that mean something in patterns are not exact any more.
 */
export function ignorePattern(path: PathNode, copy: CopyParts, names = 1): string {
  const exact = contextPath(path, copy);
  if (exact !== undefined && !/[*?[\]\\!#]/.test(exact)) return exact;
  const last: string[] = [];
  for (let at: PathNode | undefined = path; at?.parent !== undefined && last.length < names; at = at.parent) {
    last.push(at.name.toWellFormed());
  }
  return `**/${last.reverse().join("/")}`;
}

/** The patterns of several directories: of many only their names. */
export function rootPatterns(roots: readonly PathNode[], copy: CopyParts): string[] {
  if (roots.length <= 3) return roots.map((root) => ignorePattern(root, copy));
  return roots.map(({ name }) => `**/${name.toWellFormed()}`);
}

/** Each once, in order and in quotes. */
export function quotedPatterns(patterns: readonly string[]): string {
  return nameSome([...new Set(patterns)].sort().map((pattern) => `"${pattern}"`));
}
