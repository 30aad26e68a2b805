import { type Document, isNode, LineCounter, type Pair, parseAllDocuments, visit } from "yaml";
import { gatherNodes, keyTexts, stringsBelow } from "./compose-nodes.ts";

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
  /** The text without the `env_file` keys at these lines; undefined when others refer to what stands there. */
  withoutEnvFiles(lines: ReadonlySet<number>): string | undefined;
}

export type ComposeParse = { document: ComposeDocument } | { problem: { line: number; message: string } };

const readKeys = ["env_file", "include", "extends"] as const;

/**
 * Looks a compose file over without evaluating it. Keys count wherever they stand, also below anchors and extension
 * fields, because merges can carry them into a service. An alias counts for every anchor of its name.
 */
export function parseCompose(text: string): ComposeParse {
  const lines = new LineCounter();
  const lineOf = (offset: number) => Math.max(lines.linePos(offset).line, 1);
  const lineAt = (node: unknown) => lineOf(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  // The parser's own check of equal keys takes quadratic time; buildx refuses such a file itself.
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const documents: Document[] = "empty" in parsed ? [] : parsed;
  const fault = documents.flatMap(({ errors }) => errors)[0];
  if (fault !== undefined) return { problem: { line: lineOf(fault.pos[0]), message: fault.message } };
  const { pairs, aliases, anchors, encoded } = gatherNodes(documents);
  if (encoded !== undefined) return { problem: { line: lineAt(encoded), message: `${encoded.tag} is not plain text` } };
  const loose = aliases.find(({ source }) => !anchors.has(source));
  if (loose !== undefined) return { problem: { line: lineAt(loose), message: `there is no anchor ${loose.source}` } };
  const named = (name: string) => pairs.filter((pair) => keyTexts(pair, anchors).includes(name));
  const strings = (pair: Pair) => stringsBelow(pair.value, anchors);
  const reads = readKeys.flatMap((key) =>
    named(key).flatMap((pair) => strings(pair).map((path) => ({ key, path, line: lineAt(pair.key) }))),
  );
  return {
    document: {
      mayBuild: ["build", "include", "extends"].some((key) => named(key).length > 0),
      reads,
      projectDirectories: named("project_directory").flatMap(strings),
      withoutEnvFiles: (at) => print(documents, new Set(named("env_file").filter(({ key }) => at.has(lineAt(key))))),
    },
  };
}

function print(documents: readonly Document[], unwanted: ReadonlySet<Pair>): string | undefined {
  for (const document of documents) {
    visit(document, { Pair: (_key, pair) => (unwanted.has(pair) ? visit.REMOVE : undefined) });
  }
  try {
    return documents.map((document) => `---\n${document.toString({ directives: false })}`).join("");
  } catch {
    // An alias lost its anchor.
    return undefined;
  }
}
