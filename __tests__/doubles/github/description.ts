/** GitHub's published description of its REST API, cut down by extract-schema.ts. */
import { readFileSync } from "node:fs";
import type { Operation } from "./operations.ts";

export interface JsonSchema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  minItems?: number;
  allOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
}

export interface DescribedOperation {
  parameters: readonly { name: string; in: "path" | "query" | "header"; required: boolean; schema: JsonSchema }[];
  body?: JsonSchema | true;
  bodyRequired?: boolean;
  /** By status; `null` where the answer has no JSON body. */
  responses: Readonly<Record<string, JsonSchema | null>>;
}

interface Description {
  source: string;
  operations: Readonly<Record<Operation, DescribedOperation>>;
  schemas: Readonly<Record<string, JsonSchema>>;
}

export const description = JSON.parse(
  readFileSync(new URL("../../fixtures/github/openapi.json", import.meta.url), "utf8"),
) as Description;

/** The schema itself, where `schema` is a reference. */
export function dereferenced(schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.slice("#/schemas/".length);
  const named = description.schemas[name];
  if (named === undefined) throw new Error(`The description has no schema ${name}.`);
  return dereferenced(named);
}
