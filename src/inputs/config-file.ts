import { readSmallText } from "./config/read-text.ts";
import { findConfig } from "./find-config.ts";
import type { ConfigFile } from "./parse-config.ts";

/**
 * The configuration of a repository, or undefined when it has none.
 * @throws PlimsollError config.missing, config.syntax, config.key or config.value; the detail lists every problem.
 */
export async function readConfigFile(
  root: string,
  explicit?: string,
): Promise<{ file?: ConfigFile; warnings: string[] }> {
  const { found, warnings } = await findConfig(root, explicit);
  if (found === undefined) return { warnings };
  // The YAML parser and the schema take long to load, so they come only where there is something to read.
  const { parseConfig } = await import("./parse-config.ts");
  return { file: parseConfig(found.name, await readSmallText(found.path, found.name)), warnings };
}
