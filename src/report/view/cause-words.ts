/** Kinds whose own name says too little by itself; all kinds are in docs/causes.md. */
const words: ReadonlyMap<string, string> = new Map([
  ["metadata-rewrite", "the same content again"],
  ["moved", "moved files"],
  ["overwritten", "overwritten later"],
  ["deleted", "deleted later"],
  ["package-upgrade", "packages upgraded later"],
  ["duplicates", "the same file several times"],
  ["version-control", "version control data"],
  ["copied-node-modules", "node_modules from the context"],
  ["copied-tests", "tests from the context"],
  ["bytecode", "Python bytecode"],
]);

/** What the bytes of a cause are, by its kind. A kind that is not known here says itself. */
export function causeWords(kind: string): string {
  return words.get(kind) ?? kind.replaceAll("-", " ");
}
