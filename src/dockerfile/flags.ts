import { isWhiteSpace } from "./white-space.ts";

/**
 * The `--flag` words at the front of an instruction's arguments, quotes and escapes taken away, and what follows them.
 * Rules: moby/buildkit frontend/dockerfile/parser/split_command.go.
 */
export function readFlags(text: string, escapeCharacter: string): { flags: string[]; rest: string } {
  const flags: string[] = [];
  let position = 0;
  for (;;) {
    while (position < text.length && isWhiteSpace(text.charAt(position))) position += 1;
    if (!text.startsWith("--", position)) return { flags, rest: text.slice(position) };
    const { word, end } = readFlag(text, position, escapeCharacter);
    position = end;
    if (word === "--") return { flags, rest: text.slice(position) };
    flags.push(word);
  }
}

function readFlag(text: string, start: number, escapeCharacter: string): { word: string; end: number } {
  let word = "";
  let quote = "";
  let position = start;
  for (; position < text.length; position += 1) {
    const character = text.charAt(position);
    if (quote === "" && isWhiteSpace(character)) break;
    if (character === quote) quote = "";
    else if (quote === "" && (character === "'" || character === '"')) quote = character;
    else if (character === escapeCharacter) {
      position += 1;
      word += text.charAt(position);
    } else word += character;
  }
  return { word, end: position };
}

/** Value of the last flag `--name=value`; undefined when there is none. */
export function flagValue(flags: readonly string[], name: string): string | undefined {
  const prefix = `--${name}=`;
  return flags.findLast((flag) => flag.startsWith(prefix))?.slice(prefix.length);
}

/** The `from` of every `--mount=` flag that has one. */
export function mountSources(flags: readonly string[]): string[] {
  const mounts = flags.filter((flag) => flag.startsWith("--mount="));
  return mounts.flatMap((mount) => {
    const fields = mount.slice("--mount=".length).split(",");
    const from = fields.map((field) => /^"?from=(.+?)"?$/i.exec(field)?.[1]).find((value) => value !== undefined);
    return from ?? [];
  });
}
