/**
 * hadolint's own configuration, read by us. hadolint reports a broken file on stderr and then lints without it, passes
 * over unknown keys, and lets `format: tty` in the file win over `--format=json` (seen with 2.15.1). So the file is
 * checked here, strictly, and hadolint is given a copy that holds only what decides about rules.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { hasErrno, PlimsollError } from "../errors.ts";
import { nearest } from "../text/nearest.ts";

const rules = z.array(z.string()).nullish();
const flag = z.boolean().nullish();
const severities = ["error", "warning", "info", "style"];
const threshold = z.enum([...severities, "ignore", "none"]);

// Keys: hadolint src/Hadolint/Config/Configfile.hs and README, "Configure".
const configuration = z.strictObject({
  ignored: rules,
  override: z.strictObject({ error: rules, warning: rules, info: rules, style: rules }).nullish(),
  trustedRegistries: rules,
  "label-schema": z.record(z.string(), z.enum(["text", "rfc3339", "semver", "url", "hash", "spdx", "email"])).nullish(),
  "strict-labels": flag,
  "disable-ignore-pragma": flag,
  "failure-threshold": threshold.nullish(),
  format: z.string().nullish(),
  "no-fail": flag,
  "no-color": flag,
});

/** The part of the configuration that decides about rules. */
export type HadolintConfig = Omit<
  z.infer<typeof configuration>,
  "failure-threshold" | "format" | "no-fail" | "no-color"
>;

/** In hadolint's own order; the first one that exists is used alone. */
const names = [".hadolint.yaml", ".hadolint.yml"];

/**
 * The configuration of the repository; empty when it has none. Files in the user's home directory are not consulted:
 * they would make a run here differ from one in CI.
 *
 * @throws PlimsollError `config.hadolint` with file, line and column.
 */
export async function readHadolintConfig(root: string): Promise<HadolintConfig> {
  for (const name of names) {
    try {
      return parseHadolintConfig(await readFile(join(root, name), "utf8"), name);
    } catch (error) {
      if (hasErrno(error, "ENOENT")) continue;
      if (error instanceof PlimsollError) throw error;
      throw new PlimsollError("config.hadolint", `${name} cannot be read. Make it a readable file, or remove it.`, {
        cause: error,
      });
    }
  }
  return {};
}

/**
 * Reads the text of a `.hadolint.yaml`; `name` is for messages.
 *
 * @throws PlimsollError `config.hadolint`.
 */
export function parseHadolintConfig(text: string, name: string): HadolintConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const [broken] = document.errors;
  if (broken !== undefined) throw invalid(`${at(broken.pos[0])}: ${broken.message}`);
  if (document.contents === null) return {};
  const parsed = configuration.safeParse(document.toJS({ maxAliasCount: 20 }));
  if (parsed.success) return onlyRules(parsed.data);
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw invalid(`${name}: it is not valid`);
  const { path, sentence } = describe(issue);
  throw invalid(`${at(offsetOf(document, path))}: ${sentence}`);
}

function onlyRules(config: z.infer<typeof configuration>): HadolintConfig {
  const { "failure-threshold": _threshold, format: _format, "no-fail": _fail, "no-color": _color, ...kept } = config;
  return kept;
}

function invalid(sentence: string): PlimsollError {
  return new PlimsollError(
    "config.hadolint",
    `${sentence}. hadolint would pass over this silently, so correct it first.`,
  );
}

function describe(issue: z.core.$ZodIssue): { path: PropertyKey[]; sentence: string } {
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const known = issue.path[0] === "override" ? severities : Object.keys(configuration.shape);
    const guess = nearest(key, known);
    const hint = guess === undefined ? `known are ${known.join(", ")}` : `did you mean "${guess}"?`;
    return { path: [...issue.path, key], sentence: `unknown key "${key}"; ${hint}` };
  }
  const where = issue.path.length === 0 ? "the file" : `"${issue.path.join(".")}"`;
  if (issue.code === "invalid_value") {
    return { path: issue.path, sentence: `${where} must be one of ${issue.values.join(", ")}` };
  }
  const wanted = issue.code === "invalid_type" ? (nouns[issue.expected] ?? issue.expected) : issue.message;
  return { path: issue.path, sentence: `${where} must be ${wanted}` };
}

const nouns: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  object: "a mapping of keys to values",
  record: "a mapping of keys to values",
  string: "text (put it in quotes if it looks like a number)",
};

/** Where the value at `path` stands in the text, or the key, or as near as the document has it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    if (isCollection(parent) && !isMap(parent)) {
      const item = parent.items[Number(last)];
      if (isNode(item) && !isPair(item) && item.range) return item.range[0];
    }
  }
  return document.contents?.range?.[0] ?? 0;
}
