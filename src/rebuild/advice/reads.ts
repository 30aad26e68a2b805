/** What a command reads of the files that were copied; paths from where it runs. */
export interface Reads {
  /** Without one of each of these it can't run. */
  required: readonly (readonly string[])[];
  /** Read where they are there. */
  optional: readonly string[];
  /** What a file must not say, because the command would then read more. */
  unless?: readonly { file: string; says: RegExp }[];
}

export const nothing: Reads = { required: [], optional: [] };

/** Sub-command and the words after it; flags before it are passed over. */
export function subCommand(rest: readonly string[]): {
  sub: string;
  after: readonly string[];
  flags: readonly string[];
} {
  const at = rest.findIndex((word) => !word.startsWith("-"));
  const flags = rest.filter((word) => word.startsWith("-"));
  return at < 0 ? { sub: "", after: [], flags } : { sub: rest[at] ?? "", after: rest.slice(at + 1), flags };
}

/** The words that are no flags. */
export const plain = (words: readonly string[]) => words.filter((word) => !word.startsWith("-"));

export function valueAfter(words: readonly string[], flag: string): string | undefined {
  const at = words.indexOf(flag);
  return at < 0 ? undefined : words[at + 1];
}
