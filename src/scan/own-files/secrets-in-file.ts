import type { FoundToken } from "../secret-patterns.ts";
import { tokensIn } from "../secret-patterns.ts";
import { loginsIn } from "./login-files.ts";

/** That a file holds a secret, and where; not the secret. */
export interface SecretInFile extends Pick<FoundToken, "rule" | "title" | "severity"> {
  /** Counted from 1, as Trivy does: by line feeds. */
  line: number;
}

/** Nobody reads on; and a hostile file shall not fill the memory. */
const mostOfFile = 100;

/**
 * The secrets in a file's text, by our own patterns: at most one for a rule and line, in their order. A token that is known
 * by its form says more than the login that it stands in.
 */
export function secretsInFile(path: string, text: string): SecretInFile[] {
  const tokens = placed(tokensIn(text), text);
  const lines = new Set(tokens.map(({ line }) => line));
  return [...tokens, ...placed(loginsIn(path, text), text).filter(({ line }) => !lines.has(line))];
}

function placed(found: readonly FoundToken[], text: string): SecretInFile[] {
  const secrets = new Map<string, SecretInFile>();
  let line = 1;
  let counted = 0;
  for (const { rule, title, severity, at } of found.toSorted((a, b) => a.at - b.at)) {
    for (let next = text.indexOf("\n", counted); next >= 0 && next < at; next = text.indexOf("\n", counted)) {
      line += 1;
      counted = next + 1;
    }
    const key = `${line} ${rule}`;
    if (!secrets.has(key)) secrets.set(key, { rule, title, severity, line });
    if (secrets.size === mostOfFile) break;
  }
  return [...secrets.values()];
}
