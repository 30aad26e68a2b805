import { type Alias, type Document, isAlias, isScalar, LineCounter, type Pair, parseAllDocuments, visit } from "yaml";

/** A path that a compose file makes buildx read while it only prints the definition. */
export interface ComposeRead {
  key: "env_file" | "include" | "extends";
  path: string;
  /** 1-based. */
  line: number;
}

export interface ComposeDocument {
  /** Whether a service may have something to build. False only when no key in the file can bring a build. */
  mayBuild: boolean;
  reads: ComposeRead[];
  /** Directories that included files take their own paths from. */
  projectDirectories: string[];
  /** The text without the `env_file` keys at these lines. */
  withoutEnvFiles(lines: ReadonlySet<number>): string;
}

export type ComposeParse = { document: ComposeDocument } | { problem: { line: number; message: string } };

const readKeys = ["env_file", "include", "extends"] as const;

/**
 * Looks a compose file over without evaluating it. Keys count wherever they stand, also below anchors and extension
 * fields, because merges can carry them into a service.
 */
export function parseCompose(text: string): ComposeParse {
  const lines = new LineCounter();
  const lineAt = (offset: number | undefined) => Math.max(lines.linePos(offset ?? 0).line, 1);
  // The parser's own check of equal keys takes quadratic time; buildx refuses such a file itself.
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const documents = "empty" in parsed ? [] : parsed;
  const fault = documents.flatMap(({ errors }) => errors)[0];
  if (fault !== undefined) return { problem: { line: lineAt(fault.pos[0]), message: fault.message } };
  const pairs = documents.flatMap((document) => pairsOf(document, lineAt));
  const binary = pairs.find(({ key }) => key === undefined);
  if (binary !== undefined) {
    return { problem: { line: binary.line, message: "a key is not plain text" } };
  }
  const strings = (name: string) => pairs.filter(({ key }) => key === name);
  const reads = readKeys.flatMap((key) =>
    strings(key).flatMap(({ line, values }) => values.map((path) => ({ key, path, line }))),
  );
  return {
    document: {
      mayBuild: pairs.some(({ key }) => key === "build" || key === "include" || key === "extends"),
      reads,
      projectDirectories: strings("project_directory").flatMap(({ values }) => values),
      withoutEnvFiles: (at) => withoutEnvFiles(documents, (offset) => at.has(lineAt(offset))),
    },
  };
}

interface FoundPair {
  /** Undefined when the key is not a string, number or truth value that reads the same for every parser. */
  key: string | undefined;
  line: number;
  /** Every string below it, aliases followed. */
  values: string[];
}

function pairsOf(document: Document, lineAt: (offset: number | undefined) => number): FoundPair[] {
  const found: FoundPair[] = [];
  visit(document, {
    Pair(_key, pair) {
      const values: string[] = [];
      collectStrings(pair.value, document, values, new Set());
      found.push({ key: keyText(pair, document), line: lineAt(offsetOf(pair)), values });
    },
  });
  return found;
}

function keyText({ key }: Pair, document: Document): string | undefined {
  const node = isAlias(key) ? key.resolve(document) : key;
  // go-yaml decodes `!!binary` keys into text; this parser does not.
  if (
    !isScalar(node) ||
    (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|merge|int|bool|null|float)$/.test(node.tag))
  ) {
    return undefined;
  }
  return String(node.value);
}

function offsetOf({ key }: Pair): number | undefined {
  return isScalar(key) || isAlias(key) ? key.range?.[0] : undefined;
}

function collectStrings(node: unknown, document: Document, into: string[], seen: Set<unknown>): void {
  if (node === null || typeof node !== "object" || seen.has(node)) return;
  seen.add(node);
  if (isAlias(node)) collectStrings((node satisfies Alias).resolve(document), document, into, seen);
  else if (isScalar(node)) {
    if (typeof node.value === "string") into.push(node.value);
  } else if ("items" in node && Array.isArray(node.items)) {
    for (const item of node.items) collectStrings(item, document, into, seen);
  } else if ("value" in node) collectStrings(node.value, document, into, seen);
}

function withoutEnvFiles(documents: readonly Document[], unwanted: (offset: number | undefined) => boolean): string {
  for (const document of documents) {
    visit(document, {
      Pair(_key, pair) {
        if (keyText(pair, document) !== "env_file" || !unwanted(offsetOf(pair))) return undefined;
        return visit.REMOVE;
      },
    });
  }
  return documents.map((document) => `---\n${document.toString({ directives: false })}`).join("");
}
