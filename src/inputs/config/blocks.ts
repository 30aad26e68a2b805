/** How `plimsoll.yml` is put together: strict mappings, maps with free names, lists, and scalars read by a parser. */
import { z } from "zod";
import { notAChoice, type Parsed, quoted } from "../parsed.ts";

export type JsonSchema = Record<string, unknown>;

/** A key that may be left out, with the sentence that editors and docs/configuration.md show for it. */
export function key<Value extends z.ZodType>(value: Value, description: string): z.ZodExactOptional<Value> {
  return value.describe(description).exactOptional();
}

/** A mapping with exactly these keys; another one is an error (CONTRACTS §3). */
export function block<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const keys = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "invalid_type" ? `expected a mapping with ${keys}, got ${quoted(issue.input)}` : undefined,
  });
}

/** One of these words. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: (issue) => notAChoice(issue.input, words) });
}

/** A scalar that `parse` reads from its text or number; `json` describes the same for editors. */
export function scalar<T>(expected: string, parse: (value: string | number) => Parsed<T>, json: JsonSchema) {
  return z
    .unknown()
    .transform((input, context): T => {
      const isScalar = typeof input === "string" || typeof input === "number";
      const parsed: Parsed<T> = isScalar ? parse(input) : { problem: `expected ${expected}, got ${quoted(input)}` };
      if ("value" in parsed) return parsed.value;
      const message = parsed.problem;
      context.issues.push(
        isScalar ? { code: "custom", message, input } : { code: "invalid_type", expected: "string", message, input },
      );
      return z.NEVER;
    })
    .meta(json);
}

/** A list of these. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, {
    error: (issue) => (issue.code === "invalid_type" ? `expected a list, got ${quoted(issue.input)}` : undefined),
  });
}

/** A list of these, or a single one that stands for a list of one. */
export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.union([listOf(item), item.transform((value): z.output<Item>[] => [value])]);
}

/**
 * A mapping from names that the user chooses. It becomes a Map, so that a variant may be called `constructor` or
 * `__proto__`: both are legal bake targets (docker/buildx bake/bake.go, validateTargetName), and zod's own record
 * drops the second silently.
 */
export function mapOf<Value extends z.ZodType>(value: Value, key: (name: string) => string | undefined) {
  return z
    .unknown()
    .transform((input, context): Map<string, z.output<Value>> => {
      const result = new Map<string, z.output<Value>>();
      if (typeof input !== "object" || input === null || Array.isArray(input)) {
        const message = `expected a mapping from names to values, got ${quoted(input)}`;
        context.issues.push({ code: "invalid_type", expected: "map", message, input });
        return result;
      }
      for (const [name, entry] of Object.entries(input)) {
        const problem = key(name);
        if (problem !== undefined) context.issues.push(badKey(problem, [name]));
        const parsed = value.safeParse(entry);
        if (parsed.success) result.set(name, parsed.data);
        else context.issues.push(...parsed.error.issues.map((issue) => below(name, issue, entry)));
      }
      return result;
    })
    .meta({
      type: "object",
      // A getter: the schema of the values is only written out when somebody asks for JSON Schema.
      get additionalProperties() {
        return inlineJsonSchema(value);
      },
    });
}

function badKey(message: string, path: PropertyKey[]): z.core.$ZodRawIssue {
  return { code: "invalid_key", origin: "record", issues: [], message, path, input: {} };
}

/** The issue of an inner value, moved below the key it stands at. */
function below(name: string, issue: z.core.$ZodIssue, input: unknown): z.core.$ZodRawIssue {
  const { message } = issue;
  const path = [name, ...issue.path];
  if (issue.code === "unrecognized_keys") return { code: issue.code, keys: issue.keys, message, path, input: {} };
  if (issue.code === "invalid_union") return { code: issue.code, errors: issue.errors, message, path, input };
  if (issue.code === "invalid_key") return badKey(message, path);
  if (issue.code === "invalid_type") return { code: issue.code, expected: issue.expected, message, path, input };
  return { code: "custom", message, path, input };
}

/** JSON Schema (draft 7, the one editors know best) of what may be written for `schema`. */
export function inlineJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any" });
  return rest;
}
