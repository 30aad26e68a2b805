import { type Operation, operations } from "./operations.ts";

export interface Match {
  operation: Operation;
  path: Record<string, string>;
}

const templates = operations.map((operation) => {
  const [method = "", path = ""] = operation.split(" ");
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  // A ref or a comparison may hold slashes, written as they are.
  const pattern = path.replace(/\{(ref|basehead)\}/, "(.+)").replace(/\{\w+\}/g, "([^/]+)");
  const words = path.split("/").filter((part) => !part.startsWith("{")).length;
  return { operation, method, names, words, pattern: new RegExp(`^${pattern}$`) };
});

/** The operation that a method and a path mean. The more literal one wins: `…/issues/comments/{comment_id}`. */
export function match(method: string, pathname: string): Match | undefined {
  const found = templates
    .filter((template) => template.method === method && template.pattern.test(pathname))
    .sort((a, b) => b.words - a.words)[0];
  if (found === undefined) return undefined;
  const values = found.pattern.exec(pathname)?.slice(1) ?? [];
  return {
    operation: found.operation,
    path: Object.fromEntries(found.names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")])),
  };
}
