import { LineCounter, parseDocument, type YAMLError } from "yaml";
import { isSome, type Problem, problemsError } from "./problems.ts";
import { type Entry, type Path, type Position, walkYaml } from "./yaml-walk.ts";

/** A parsed YAML file as plain data, with the place of every key and value. */
export interface YamlDocument {
  /** Plain mappings, lists, strings, numbers, booleans and null; undefined when the file holds nothing. */
  value: unknown;
  /** Every key and list item that was written, in the order of the file. */
  entries: readonly Entry[];
  /** Where the key at `path` (or the list item) stands; for a path that was not written, what encloses it. */
  keyAt(path: Path): Position;
  valueAt(path: Path): Position;
}

/**
 * Parses one YAML 1.2 document (core schema, no `<<` merging). Numbers that plain decimal notation would not give back
 * (`3.10`, `0x1F`, `1e9`) stay text, as written. Tags, duplicate keys and keys that are not text are refused.
 * @throws PlimsollError config.syntax with every problem found.
 */
export function parseYaml(file: string, text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    lineCounter: lines,
    prettyErrors: false,
    // The walk checks this: the parser's own check takes quadratic time.
    uniqueKeys: false,
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings];
  const tooDeep = faults.find((fault) => fault.code === "RESOURCE_EXHAUSTION");
  const problems = (tooDeep === undefined ? faults : [tooDeep]).map(
    (fault): Problem => ({ ...place(fault.pos[0]), code: "config.syntax", message: sentenceAbout(fault) }),
  );
  if (isSome(problems)) throw problemsError(file, problems);
  const walked = walkYaml(document.contents, place);
  if (isSome(walked.problems)) throw problemsError(file, walked.problems);
  const places = new Map(walked.entries.map((entry) => [JSON.stringify(entry.path), entry]));
  const find = (path: Path): Entry | undefined =>
    path.length === 0 ? undefined : (places.get(JSON.stringify(path)) ?? find(path.slice(0, -1)));
  const start = { line: 1, column: 1 };
  return {
    value: walked.value,
    entries: walked.entries,
    keyAt: (path) => find(path)?.key ?? start,
    valueAt: (path) => find(path)?.at ?? start,
  };
}

/** The parser's own words, except where they speak of its insides. */
function sentenceAbout(fault: YAMLError): string {
  switch (fault.code) {
    case "RESOURCE_EXHAUSTION":
      return "the file is nested too deep";
    case "TAB_AS_INDENT":
      return "tabs are not allowed as indentation in YAML. Use spaces";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return "a key and its colon must be on one line, and only what belongs to a key is indented deeper than it";
    case "MULTIPLE_DOCS":
      return 'only one YAML document is read. Remove the "---" in the middle';
    case "TAG_RESOLVE_FAILED":
      return `YAML tags are not read here: ${fault.message}`;
    default:
      return fault.message;
  }
}
