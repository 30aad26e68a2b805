import { decodeName } from "../../tar/names.ts";

/** A path out of a Latin-1 text as the engine names it, without the one leading slash that Trivy takes away. */
export function asFileName(latin1: string): string {
  const relative = latin1.startsWith("/") ? latin1.slice(1) : latin1;
  return /[\x80-\xff]/.test(relative) ? decodeName(Buffer.from(relative, "latin1")) : relative;
}
