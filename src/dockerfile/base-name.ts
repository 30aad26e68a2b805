import type { ParsedInstruction } from "./instructions.ts";
import { readWords } from "./words.ts";

/** Platform arguments that a build defines by itself (moby/buildkit frontend/dockerfile/dockerfile2llb/platform.go). */
const automatic = /^(?:BUILD|TARGET)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$/;

export interface GlobalArgs {
  /** Name → default value as far as it is known without building. */
  defaults: Map<string, string | undefined>;
  /** What FROM lines see: defaults overridden by build arguments. */
  values: Map<string, string>;
}

/** Reads the ARG instructions before the first FROM. Build arguments count only for declared names, as in BuildKit. */
export function readGlobalArgs(
  preamble: readonly ParsedInstruction[],
  buildArgs: Readonly<Record<string, string>>,
  escapeCharacter: string,
): GlobalArgs {
  const given = new Map(Object.entries(buildArgs));
  const defaults = new Map<string, string | undefined>();
  const values = new Map([...given].filter(([name]) => automatic.test(name)));
  for (const { args } of preamble.filter(({ keyword }) => keyword === "ARG")) {
    for (const word of readWords(args, { escape: escapeCharacter, rawQuotes: true, rawEscapes: true })?.words ?? []) {
      const [name = "", written] = splitOnce(word);
      const known = written === undefined ? undefined : expand(written, values, escapeCharacter);
      defaults.set(name, known);
      const value = given.get(name) ?? known;
      if (value !== undefined) values.set(name, value);
      else if (written !== undefined) values.delete(name);
    }
  }
  return { defaults, values };
}

/** `text` with variables filled in and quotes removed; undefined when one has no value that is known before the build. */
export function expand(text: string, values: ReadonlyMap<string, string>, escapeCharacter: string): string | undefined {
  const result = readWords(text, { escape: escapeCharacter, variables: values });
  return result === undefined || result.missing.size > 0 ? undefined : result.text;
}

function splitOnce(word: string): [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
