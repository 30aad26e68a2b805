/** Requests and answers held against GitHub's published description. */
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { type DescribedOperation, description, type JsonSchema } from "./description.ts";
import type { Operation } from "./operations.ts";

const ajv = new Ajv({ strict: false, allErrors: false, coerceTypes: false });
formats.default(ajv);
ajv.addSchema(description, "github");
const compiled = new Map<string, ValidateFunction>();

export interface ReceivedRequest {
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  /** Parsed; undefined when there is none. */
  body: unknown;
}

/** What is wrong with a request; nothing when GitHub's description allows it. */
export function requestProblems(operation: Operation, { path, query, body }: ReceivedRequest): string[] {
  const described = description.operations[operation];
  return [
    ...described.parameters.flatMap((parameter, index) => {
      const values: Readonly<Record<string, string>> = { path, query, header: {} }[parameter.in];
      const value = values[parameter.name];
      if (value === undefined)
        return parameter.required ? [`${parameter.in} parameter ${parameter.name} is missing`] : [];
      return problems(
        [operation, "parameters", String(index), "schema"],
        typed(value, parameter.schema),
        parameter.name,
      );
    }),
    ...unknownNames(
      query,
      described.parameters.filter((each) => each.in === "query").map((each) => each.name),
      "query",
    ),
    ...bodyProblems(operation, described, body),
  ];
}

/** What is wrong with an answer of the double itself. */
export function answerProblems(operation: Operation, status: number, body: unknown): string[] {
  const { responses } = description.operations[operation];
  const schema = responses[String(status)];
  if (schema === undefined) return isCommon(status) ? [] : [`${operation} does not answer ${status}`];
  if (schema === null) return [];
  return problems([operation, "responses", String(status)], body, "answer");
}

/** Not listed for every operation, and yet any can answer with them. */
function isCommon(status: number): boolean {
  return [400, 401, 403, 404, 422, 429].includes(status) || status >= 500;
}

function bodyProblems(operation: Operation, described: DescribedOperation, body: unknown): string[] {
  if (described.body === undefined) return body === undefined ? [] : ["there is a body, and none belongs here"];
  if (body === undefined) return described.bodyRequired === true ? ["the body is missing"] : [];
  if (described.body === true) return [];
  const known = Object.keys(described.body.properties ?? {});
  return [
    ...problems([operation, "body"], body, "body"),
    ...(known.length > 0 ? unknownNames(body as object, known, "body") : []),
  ];
}

/** GitHub ignores a misspelt name, and a test should not. */
function unknownNames(given: object, known: readonly string[], place: string): string[] {
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  return unknown.map((name) => `${place} has ${name}, which the description does not know`);
}

function problems(pointer: readonly string[], value: unknown, subject: string): string[] {
  const address = `github#/operations/${pointer.map((key) => encodeURIComponent(key.replace(/~/g, "~0").replace(/\//g, "~1"))).join("/")}`;
  const validate = compiled.get(address) ?? ajv.compile({ $ref: address });
  compiled.set(address, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => describe(subject, error));
}

function describe(subject: string, { instancePath, message, params }: ErrorObject): string {
  return `${subject}${instancePath}: ${message} ${JSON.stringify(params)}`;
}

/** Path and query are text; the description says what it stands for. */
function typed(text: string, schema: JsonSchema): unknown {
  const types = [schema.type ?? []].flat();
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
