import type { z } from "zod";
import { nearest } from "../../text/nearest.ts";
import type { JsonSchema } from "./blocks.ts";
import type { Problem } from "./problems.ts";
import type { YamlDocument } from "./yaml-document.ts";
import type { Path } from "./yaml-walk.ts";

type Issue = z.core.$ZodIssue;

/** Turns what the schema found into sentences with places. `schema` is the JSON Schema, for the names of known keys. */
export function problemsOf(issues: readonly Issue[], document: YamlDocument, schema: JsonSchema): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, [], document, schema));
}

function problemsOfIssue(issue: Issue, above: Path, document: YamlDocument, schema: JsonSchema): Problem[] {
  const path: Path = [...above, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  if (issue.code === "invalid_union") {
    return likeliest(issue.errors).flatMap((inner) => problemsOfIssue(inner, path, document, schema));
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      ...document.keyAt([...path, key]),
      code: "config.key" as const,
      message: unknownKey(key, path, schema),
    }));
  }
  const place = issue.code === "invalid_key" ? document.keyAt(path) : document.valueAt(path);
  return [{ ...place, code: "config.value", message: `${written(path)}: ${issue.message}` }];
}

/** Of the ways a value may be written, the one that was meant: the one whose inside was reached. */
function likeliest(branches: readonly Issue[][]): Issue[] {
  const reached = (issues: Issue[]) =>
    issues.some((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys")
      ? 2
      : Number(issues.every((issue) => issue.code !== "invalid_type" && issue.code !== "invalid_value"));
  return branches.toSorted((a, b) => reached(b) - reached(a))[0] ?? [];
}

function unknownKey(key: string, path: Path, schema: JsonSchema): string {
  const known = [...keysAt(schema, path)];
  const hint = nearest(key, known);
  const top = path.length > 0 && keysAt(schema, []).has(key);
  const place = path.length === 0 ? "" : ` in ${written(path)}`;
  const advice =
    hint !== undefined
      ? `Did you mean "${hint}"?`
      : top
        ? "It belongs to the top level of the file."
        : `Known here: ${known.join(", ")}.`;
  return `unknown key ${JSON.stringify(key)}${place}. ${advice}`;
}

/** The keys that the JSON Schema knows at `path`, over all ways to write it. */
function keysAt(schema: unknown, path: Path): Set<string> {
  if (!isRecord(schema)) return new Set();
  const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  const [step, ...rest] = path;
  const keys = alternatives.flatMap((alternative) => [...keysAt(alternative, path)]);
  const properties = isRecord(schema.properties) ? schema.properties : {};
  if (step === undefined) return new Set([...keys, ...Object.keys(properties)]);
  const own = typeof step === "string" && Object.hasOwn(properties, step) ? properties[step] : undefined;
  const inner = typeof step === "number" ? schema.items : (own ?? schema.additionalProperties);
  return new Set([...keys, ...keysAt(inner, rest)]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A path for people: `variants.cpu.budgets`, `variants."a b".platforms[1]`. */
export function written(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      const name = /^[\w@/:-]+$/.test(step) ? step : JSON.stringify(step);
      return index === 0 ? name : `.${name}`;
    })
    .join("");
}
