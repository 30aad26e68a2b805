import { readFileSync } from "node:fs";
import { parseQuery, type Selection, type Value } from "./parse.ts";

/** An object of the graph: its type, and a function or value for each field that the double knows. */
export interface GraphObject {
  type: string;
  fields: Readonly<Record<string, GraphField>>;
}

/** Arguments by field by type, as GitHub publishes them (extract-graph.ts). */
const published = JSON.parse(
  readFileSync(new URL("../../../fixtures/github/graph.json", import.meta.url), "utf8"),
) as Record<string, Record<string, readonly string[]>>;

type Arguments = Readonly<Record<string, unknown>>;
export type GraphResult = null | string | number | boolean | GraphObject | readonly GraphResult[];
export type GraphField = GraphResult | ((given: Arguments) => GraphResult);

export class GraphError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** `data`, or `errors` in GitHub's form, which comes with status 200. A field that is not known is an error, as there. */
export function executeQuery(root: GraphObject, query: string, variables: Arguments): object {
  try {
    const { kind, selections } = parseQuery(query);
    if (kind === "mutation") throw new GraphError("undefinedField", "the double knows no mutation");
    return { data: select(root, selections, variables) };
  } catch (error) {
    const { message } = error as Error;
    const type = error instanceof GraphError ? { type: error.type } : {};
    return { data: null, errors: [{ ...type, message, path: [] }] };
  }
}

function select(object: GraphObject, selections: readonly Selection[], variables: Arguments): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.on !== undefined) {
      if (selection.on === object.type) Object.assign(result, select(object, selection.selections ?? [], variables));
      continue;
    }
    result[selection.alias] = fieldOf(object, selection, variables);
  }
  return result;
}

function fieldOf(object: GraphObject, selection: Selection, variables: Arguments): unknown {
  if (selection.name === "__typename") return object.type;
  const field = object.fields[selection.name];
  const accepted = published[object.type]?.[selection.name];
  if (field === undefined || accepted === undefined) {
    throw new GraphError("undefinedField", `Field '${selection.name}' doesn't exist on type '${object.type}'`);
  }
  const strange = Object.keys(selection.arguments).find((name) => !accepted.includes(name));
  if (strange !== undefined) {
    throw new GraphError("argumentNotAccepted", `Field '${selection.name}' doesn't accept argument '${strange}'`);
  }
  const given = Object.entries(selection.arguments).map(([name, value]) => [name, resolved(value, variables)]);
  return shape(typeof field === "function" ? field(Object.fromEntries(given)) : field, selection, variables);
}

function shape(result: GraphResult, selection: Selection, variables: Arguments): unknown {
  if (Array.isArray(result)) return result.map((item) => shape(item, selection, variables));
  if (result === null || typeof result !== "object") return result;
  if (selection.selections === undefined) {
    throw new GraphError("selectionMismatch", `Field must have selections (field '${selection.name}')`);
  }
  return select(result as GraphObject, selection.selections, variables);
}

function resolved(value: Value, variables: Arguments): unknown {
  return "variable" in value ? variables[value.variable] : value.literal;
}
