/**
 * The part of GraphQL that a client of ours can use: one query, variables, aliases, arguments, inline fragments
 * (spec.graphql.org/October2021, section 2).
 */

export interface Selection {
  name: string;
  alias: string;
  arguments: Readonly<Record<string, Value>>;
  selections: readonly Selection[] | undefined;
  /** Only for objects of this type. */
  on?: string;
}

export type Value = { variable: string } | { literal: unknown };

/** @throws Error with GitHub's kind of words for what is no query. */
export function parseQuery(text: string): { kind: "query" | "mutation"; selections: readonly Selection[] } {
  const tokens =
    text.replace(/#.*$/gm, "").match(/"(?:[^"\\]|\\.)*"|\.\.\.|-?\d+(?:\.\d+)?|[A-Za-z_]\w*|[{}()[\]:,$!=@]/g) ?? [];
  const reader = new TokenReader(tokens.filter((token) => token !== ","));
  const kind = reader.takeIf("mutation") ? "mutation" : "query";
  reader.takeIf("query");
  if (/^\w/.test(reader.peek())) reader.take();
  if (reader.takeIf("(")) while (!reader.takeIf(")")) reader.take();
  const selections = selectionSet(reader);
  if (reader.peek() !== "") throw new Error(`Parse error on "${reader.peek()}"`);
  return { kind, selections };
}

class TokenReader {
  readonly #tokens: string[];

  constructor(tokens: string[]) {
    this.#tokens = tokens;
  }

  peek(): string {
    return this.#tokens[0] ?? "";
  }

  take(expected?: string): string {
    const token = this.#tokens.shift();
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new Error(`Parse error on "${token ?? "end of query"}"`);
    }
    return token;
  }

  takeIf(token: string): boolean {
    if (this.peek() !== token) return false;
    this.#tokens.shift();
    return true;
  }
}

function selectionSet(reader: TokenReader): Selection[] {
  reader.take("{");
  const selections: Selection[] = [];
  while (!reader.takeIf("}")) selections.push(selection(reader));
  return selections;
}

function selection(reader: TokenReader): Selection {
  if (reader.takeIf("...")) {
    reader.take("on");
    const on = reader.take();
    return { name: "...", alias: "...", arguments: {}, on, selections: selectionSet(reader) };
  }
  const first = reader.take();
  const name = reader.takeIf(":") ? reader.take() : first;
  const given: Record<string, Value> = {};
  if (reader.takeIf("(")) {
    while (!reader.takeIf(")")) {
      const argument = reader.take();
      reader.take(":");
      given[argument] = value(reader);
    }
  }
  const selections = reader.peek() === "{" ? selectionSet(reader) : undefined;
  return { name, alias: first, arguments: given, selections };
}

function value(reader: TokenReader): Value {
  if (reader.takeIf("$")) return { variable: reader.take() };
  const token = reader.take();
  if (token === "{") {
    const fields: Record<string, unknown> = {};
    while (!reader.takeIf("}")) {
      const key = reader.take();
      reader.take(":");
      const field = value(reader);
      fields[key] = "literal" in field ? field.literal : undefined;
    }
    return { literal: fields };
  }
  if (token === "[") {
    const items: unknown[] = [];
    while (!reader.takeIf("]")) {
      const item = value(reader);
      items.push("literal" in item ? item.literal : undefined);
    }
    return { literal: items };
  }
  if (/^["\-\d]/.test(token) || ["true", "false", "null"].includes(token)) return { literal: JSON.parse(token) };
  return { literal: token };
}
