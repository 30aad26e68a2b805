import { detectSyntax, readDirectives } from "./directives.ts";
import { flagValue, mountSources, readFlags } from "./flags.ts";
import { type HeredocMark, heredocMarks } from "./heredoc.ts";
import type { Heredoc, Instruction } from "./model.ts";
import { splitFirstWord, trim, trimStart } from "./white-space.ts";

/** An instruction with what the parser needs beyond the model. */
export interface ParsedInstruction extends Instruction {
  flags: string[];
  /** What follows keyword and flags on the logical line. */
  args: string;
}

export interface InstructionList {
  instructions: ParsedInstruction[];
  escapeCharacter: string;
  syntax: string | undefined;
}

/**
 * Splits a Dockerfile into instructions by BuildKit's own rules (moby/buildkit frontend/dockerfile/parser/parser.go,
 * Parse). The dockerfile-ast package is not used for this: at 0.7.1 it ends instructions on other lines than BuildKit
 * for `<< EOF`, `3<<EOF`, quoted heredoc names, an escaped backslash at a line's end and empty continuation lines.
 */
export function readInstructions(source: string): InstructionList {
  const lines = source.replace(/^\ufeff/, "").split("\n");
  if (lines.at(-1) === "") lines.pop();
  const escapeDirective = readDirectives(lines).get("escape");
  const escapeCharacter = escapeDirective === "`" ? "`" : "\\";
  const instructions: ParsedInstruction[] = [];
  let next = 0;
  while (next < lines.length) {
    const logical = readLogicalLine(lines, next, escapeCharacter);
    if (logical === undefined) {
      next += 1;
      continue;
    }
    const instruction = parseLine(logical.text, escapeCharacter);
    const heredocs = readHeredocs(lines, logical.end, heredocsOf(instruction, logical.text, escapeCharacter));
    instructions.push(complete(instruction, logical.text, next + 1, heredocs.end, heredocs.found));
    next = heredocs.end;
  }
  return { instructions, escapeCharacter, syntax: detectSyntax(lines) };
}

type Head = Pick<ParsedInstruction, "keyword" | "flags" | "args">;

function parseLine(text: string, escapeCharacter: string): Head {
  const [word, remainder] = splitFirstWord(text);
  const { flags, rest } = readFlags(remainder, escapeCharacter);
  return { keyword: word.toUpperCase(), flags, args: trim(rest) };
}

function complete(head: Head, text: string, startLine: number, endLine: number, heredocs: Heredoc[]) {
  const instruction: ParsedInstruction = { ...head, text: foldSpace(text), startLine, endLine };
  const copyFrom = flagValue(head.flags, "from");
  const mounts = mountSources(head.flags);
  if ((head.keyword === "COPY" || head.keyword === "ADD") && copyFrom !== undefined) instruction.copyFrom = copyFrom;
  if (head.keyword === "RUN" && mounts.length > 0) instruction.mountFrom = mounts;
  if (heredocs.length > 0) instruction.heredocs = heredocs;
  return instruction;
}

/**
 * The logical line that starts at `lines[start]`: continuation marks, comments and empty lines inside it are taken away.
 * `end` is the index after its last line. Undefined when nothing starts there.
 */
function readLogicalLine(lines: readonly string[], start: number, escapeCharacter: string) {
  const first = trimStart(withoutLineEnd(lines[start] ?? ""));
  let part = cutContinuation(first.startsWith("#") ? "" : first, escapeCharacter);
  if (part.text === "" && !part.continued) return undefined;
  const parts = [part.text];
  let end = start + 1;
  while (part.continued && end < lines.length) {
    const line = withoutLineEnd(lines[end] ?? "");
    end += 1;
    const content = trimStart(line);
    if (content === "" || content.startsWith("#")) continue;
    part = cutContinuation(line, escapeCharacter);
    parts.push(part.text);
  }
  return { text: parts.join(""), end };
}

/** An escape character at the end continues the line, unless another one stands before it. */
function cutContinuation(line: string, escapeCharacter: string): { text: string; continued: boolean } {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end -= 1;
  const continued = end > 0 && line[end - 1] === escapeCharacter && line[end - 2] !== escapeCharacter;
  return continued ? { text: line.slice(0, end - 1), continued } : { text: line, continued };
}

/** RUN, COPY and ADD take heredocs, also as the trigger of ONBUILD, unless their arguments are a JSON array. */
function heredocsOf(instruction: Head, text: string, escapeCharacter: string): HeredocMark[] {
  const inner = instruction.keyword === "ONBUILD" ? parseLine(instruction.args, escapeCharacter) : instruction;
  if (!["RUN", "COPY", "ADD"].includes(inner.keyword) || isStringArray(inner.args)) return [];
  return heredocMarks(text);
}

/** A heredoc without its end mark reaches to the end of the file; BuildKit refuses such a file. */
function readHeredocs(lines: readonly string[], start: number, marks: readonly HeredocMark[]) {
  const found: Heredoc[] = [];
  let end = start;
  for (const { name, chomp } of marks) {
    const body: string[] = [];
    const startLine = end + 1;
    while (end < lines.length) {
      const line = withoutLineEnd(lines[end] ?? "");
      end += 1;
      if ((chomp ? line.replace(/^\t+/, "") : line) === name) break;
      body.push(line);
    }
    found.push({ name, body: body.map((line) => `${line}\n`).join(""), startLine });
  }
  return { found, end };
}

function isStringArray(args: string): boolean {
  if (!args.startsWith("[")) return false;
  try {
    const parsed: unknown = JSON.parse(args);
    return Array.isArray(parsed) && parsed.every((element) => typeof element === "string");
  } catch {
    return false;
  }
}

function withoutLineEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === "\r") end -= 1;
  return line.slice(0, end);
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
