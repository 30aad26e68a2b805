import { PlimsollError } from "../errors.ts";
import { type Parsed, sentence } from "./parsed.ts";

/**
 * Holds a flag or input to the same rules as the key in `plimsoll.yml`; nothing given stays nothing.
 * @throws PlimsollError usage.flag, naming it.
 */
export function checked<T>(parse: (text: string) => Parsed<T>, text: string | undefined, label: string): T | undefined {
  if (text === undefined) return undefined;
  const parsed = parse(text);
  if ("value" in parsed) return parsed.value;
  throw new PlimsollError("usage.flag", sentence(`${label}: ${parsed.problem}`));
}
