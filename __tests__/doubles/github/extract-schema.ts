/**
 * Cuts the operations that the double answers out of GitHub's published OpenAPI description, as JSON Schema:
 *
 *     npm pack @octokit/openapi && tar xf octokit-openapi-*.tgz
 *     node __tests__/doubles/github/extract-schema.ts package/generated/api.github.com.json
 *
 * The result is checked in (__tests__/fixtures/github/openapi.json): the description itself has 13 MB.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { operations } from "./operations.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Prose, samples and vendor notes: they check nothing. */
const left = ["description", "summary", "example", "examples", "externalDocs", "title", "deprecated", "default"];

const [, , source] = process.argv;
if (source === undefined) throw new Error("Name the file api.github.com.json of @octokit/openapi.");
const description = JSON.parse(readFileSync(source, "utf8")) as JsonObject;
const schemas: JsonObject = {};

/** Where the description says less than github.com does. */
const corrections: Readonly<Record<string, readonly string[]>> = {
  // The fork of a pull request can be deleted (the webhooks' description of the same object says null).
  "pull-request": ["properties", "head", "properties", "repo"],
  "pull-request-simple": ["properties", "head", "properties", "repo"],
};

const cut = Object.fromEntries(operations.map((operation) => [operation, operationOf(operation)]));
for (const [name, path] of Object.entries(corrections)) allowNull(schemas[name] as JsonObject, path);
const info = description["info"] as { version: string };
const result = {
  source: `@octokit/openapi ${info.version}, api.github.com.json`,
  operations: cut,
  schemas: sorted(schemas),
};
writeFileSync(new URL("../../fixtures/github/openapi.json", import.meta.url), `${JSON.stringify(result, null, 1)}\n`);

function operationOf(operation: string): JsonObject {
  const [method = "", path = ""] = operation.split(" ");
  const paths = description["paths"] as Record<string, Record<string, JsonObject>>;
  const found = paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`There is no ${operation} in the description.`);
  const parameters = (found["parameters"] ?? []) as JsonObject[];
  const body = found["requestBody"] === undefined ? undefined : resolved(found["requestBody"] as JsonObject);
  const responses = Object.entries(found["responses"] as Record<string, JsonObject>);
  return {
    parameters: parameters.map((parameter) => parameterOf(resolved(parameter))),
    ...(body === undefined ? {} : { body: schemaOf(body) ?? true, bodyRequired: body["required"] ?? false }),
    // `null`: an answer without a body.
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, schemaOf(resolved(response)) ?? null]),
    ),
  };
}

function parameterOf({ name, in: place, required, schema }: JsonObject): JsonObject {
  return { name: name ?? "", in: place ?? "", required: required ?? false, schema: asJsonSchema(schema ?? true) };
}

function schemaOf({ content }: JsonObject): Json | undefined {
  const media = content as Record<string, { schema?: Json }> | undefined;
  const schema = media?.["application/json"]?.schema;
  return schema === undefined ? undefined : asJsonSchema(schema);
}

/** OpenAPI 3.0 says `nullable`, JSON Schema says `null`. References stay, and what they name is taken along. */
function asJsonSchema(node: Json): Json {
  if (Array.isArray(node)) return node.map(asJsonSchema);
  if (node === null || typeof node !== "object") return node;
  if (typeof node["$ref"] === "string") return { $ref: takeAlong(node["$ref"]) };
  const kept = Object.entries(node).filter(
    ([key]) => key !== "nullable" && !left.includes(key) && !key.startsWith("x-"),
  );
  const schema = Object.fromEntries(
    kept.map(([key, value]) => [key, key === "properties" ? properties(value) : asJsonSchema(value)]),
  );
  return node["nullable"] === true ? orNull(schema) : schema;
}

/** Names of properties are no keywords: `title` and `description` are common ones. */
function properties(node: Json): Json {
  return Object.fromEntries(Object.entries(node as JsonObject).map(([name, schema]) => [name, asJsonSchema(schema)]));
}

function orNull(schema: JsonObject): JsonObject {
  if (typeof schema["type"] !== "string") return { anyOf: [schema, { type: "null" }] };
  const values = schema["enum"] as Json[] | undefined;
  const withNull = values === undefined || values.includes(null) ? {} : { enum: [...values, null] };
  return { ...schema, ...withNull, type: [schema["type"], "null"] };
}

function takeAlong(reference: string): string {
  const name = reference.split("/").at(-1) ?? "";
  if (!(name in schemas)) {
    schemas[name] = null;
    schemas[name] = asJsonSchema(at(reference));
  }
  return `#/schemas/${name}`;
}

function resolved(node: JsonObject): JsonObject {
  return typeof node["$ref"] === "string" ? (at(node["$ref"]) as JsonObject) : node;
}

function at(reference: string): Json {
  const keys = reference.slice(2).split("/");
  return keys.reduce<Json>((node, key) => (node as JsonObject)[key] ?? null, description);
}

function allowNull(schema: JsonObject, [key = "", ...rest]: readonly string[]): void {
  const below = schema[key] as JsonObject;
  if (rest.length === 0) schema[key] = orNull(below);
  else allowNull(below, rest);
}

function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
