import { cleanLine } from "./clean.ts";

/**
 * `raw` as a SARIF plain text message of at most `max` characters. `[text](target)` would be an embedded link, so
 * brackets get a backslash (SARIF 2.1.0 §3.11.6); braces would be placeholders only in messages that have arguments
 * (§3.11.5), which ours never have, so they stay readable.
 */
export function sarifText(raw: string, max = 1000): string {
  return cleanLine(raw, max).replace(/[[\]\\]/g, "\\$&");
}
