import { PlimsollError } from "../errors.ts";
import { problemsOf } from "./config/issues.ts";
import { isSome, problemsError } from "./config/problems.ts";
import { parseYaml } from "./config/yaml-document.ts";
import type { Entry } from "./config/yaml-walk.ts";
import { type Config, configJsonSchema, configSchema } from "./config-schema.ts";

export interface ConfigFile {
  config: Config;
  /** Relative to the root. */
  name: string;
  /** Every key that was written, with its line. */
  entries: readonly Entry[];
}

/** Reads and validates the text of a configuration; `name` is how messages call the file. */
export function parseConfig(name: string, text: string): ConfigFile {
  const document = parseYaml(name, text);
  if (document.value === undefined || document.value === null) {
    throw new PlimsollError("config.syntax", `${name} is empty. Write at least "version: 1", or remove the file.`);
  }
  if (typeof document.value !== "object" || Array.isArray(document.value)) {
    const kind = Array.isArray(document.value) ? "a list" : "one value";
    throw new PlimsollError("config.syntax", `${name} holds ${kind}. It must be a mapping that has "version: 1".`);
  }
  const parsed = configSchema.safeParse(document.value);
  if (parsed.success) return { config: parsed.data, name, entries: document.entries };
  const problems = problemsOf(parsed.error.issues, document, configJsonSchema());
  if (isSome(problems)) throw problemsError(name, problems);
  throw new PlimsollError("config.value", `${name} is not valid: ${parsed.error.message}`);
}
