import { dereferenced, description, type JsonSchema } from "./description.ts";

/**
 * An answer as GitHub's description wants it: what the double knows, and for every other required property the plainest
 * value that the schema takes. So state holds what tests are about, and answers are whole all the same.
 */
export function fill(schemaName: string, known: object): Record<string, unknown> {
  return filled({ $ref: `#/schemas/${schemaName}` }, known) as Record<string, unknown>;
}

/** Fills the body of an answer whose schema has no name of its own. */
export function filled(schema: JsonSchema, known: unknown): unknown {
  const { type, properties, required, items } = flattened(schema);
  if (known === null) return null;
  if (Array.isArray(known)) return items === undefined ? known : known.map((item) => filled(items, item));
  if (typeof known === "object") return filledObject(properties ?? {}, required ?? [], known);
  return known === undefined ? plainest(schema, type) : known;
}

function filledObject(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  known: object,
): Record<string, unknown> {
  const given = Object.entries(known).filter(([, value]) => value !== undefined);
  const result = Object.fromEntries(given.map(([key, value]) => [key, filled(properties[key] ?? {}, value)]));
  for (const key of required) {
    if (!(key in result)) result[key] = filled(properties[key] ?? {}, undefined);
  }
  return result;
}

function plainest(schema: JsonSchema, type: JsonSchema["type"]): unknown {
  const flat = flattened(schema);
  const types = [type ?? []].flat();
  if (types.includes("null") || isNullable(schema)) return null;
  if (flat.enum !== undefined) return flat.enum[0];
  if (types.includes("object") || flat.properties !== undefined)
    return filledObject(flat.properties ?? {}, flat.required ?? [], {});
  if (types.includes("array")) return [];
  if (types.includes("integer") || types.includes("number")) return 0;
  if (types.includes("boolean")) return false;
  return { uri: "https://github.invalid/", "date-time": "2026-01-01T00:00:00Z" }[flat.format ?? ""] ?? "";
}

function isNullable(schema: JsonSchema): boolean {
  return (schema.anyOf ?? schema.oneOf ?? []).some((choice) => dereferenced(choice).type === "null");
}

/** References followed, `allOf` put together, and of alternatives the first. */
function flattened(schema: JsonSchema): JsonSchema {
  const own = dereferenced(schema);
  const choice = (own.anyOf ?? own.oneOf ?? []).find((each) => dereferenced(each).type !== "null");
  const parts = [...(own.allOf ?? []), ...(choice === undefined ? [] : [choice])].map(flattened);
  return parts.reduce<JsonSchema>(merged, own);
}

function merged(a: JsonSchema, b: JsonSchema): JsonSchema {
  const properties = { ...b.properties, ...a.properties };
  const required = [...(a.required ?? []), ...(b.required ?? [])];
  return { ...b, ...a, ...(Object.keys(properties).length === 0 ? {} : { properties, required }) };
}

/** Names of all schemas, for tests. */
export const schemaNames = Object.keys(description.schemas);
