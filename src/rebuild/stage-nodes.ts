import { posix } from "node:path";
import { takenPaths, takesFile } from "../baseline/taken-paths.ts";
import type { LocalContext } from "../build/local-context.ts";
import { flagValue, readFlags } from "../dockerfile/flags.ts";
import type { Instruction, Stage } from "../dockerfile/model.ts";
import { splitFirstWord } from "../dockerfile/white-space.ts";
import { takesContext } from "../growth/instruction-inputs.ts";
import { instructionLabel } from "../image/origins/image-origins.ts";
import { compareText } from "../text/order.ts";
import type { GraphNode, Input, Ref, Step } from "./model.ts";
import { afterSetting, filled, type GivenValues, type StageSettings } from "./variables.ts";

/** What a stage is at some point: where its files come from, and what its instructions have set. */
export interface StageState {
  ref: Ref;
  settings: StageSettings;
}

/** What a `--from` names. */
export type Source = { local: LocalContext } | { ref: Ref; name: string };

/** What a stage's instructions need from outside. */
export interface StageSurroundings {
  target: string;
  /** As BuildKit shows it. */
  name: string;
  /** What it starts from. BuildKit counts a FROM of an image or a context, and shows that of an image as the first step. */
  startsFrom: "image" | "context" | "stage";
  file?: string;
  /** Of the Dockerfile. */
  lines: readonly string[];
  given: GivenValues;
  /** The build context, where it is a directory here. */
  context: LocalContext | undefined;
  source(reference: string): Source;
}

const steps = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);

/** The nodes of one stage, in their order, and what it ends as. */
export function stageNodes(
  { index: stageIndex, instructions }: Stage,
  start: StageState,
  around: StageSurroundings,
): { nodes: GraphNode[]; end: StageState } {
  const own = instructions.slice(1);
  const total = own.filter(({ keyword }) => steps.has(keyword)).length + (around.startsFrom === "stage" ? 0 : 1);
  const nodes: GraphNode[] = [];
  let { ref, settings } = start;
  let index = around.startsFrom === "image" ? 1 : 0;
  for (const [ordinal, instruction] of own.entries()) {
    if (instruction.keyword === "WORKDIR") settings = { ...settings, directory: directoryAfter(settings, instruction) };
    if (!steps.has(instruction.keyword) || (instruction.keyword === "WORKDIR" && settings.directory === "/")) {
      settings = afterSetting(settings, instruction, around.given);
      continue;
    }
    index += 1;
    const id = `${around.target}\n${stageIndex}\n${ordinal}`;
    const step = stepOf(instruction, index, total, around);
    const isLinked = isLinkedCopy(instruction);
    const written: Instruction = { ...instruction, text: filled(instruction.text, settings) };
    nodes.push({
      id,
      does: whatItDoes(instruction, settings, around),
      standsOn: isLinked ? [] : [ref],
      inputs: inputsOf(written, around),
      step,
      written: { instruction: written, directory: settings.directory },
    });
    if (isLinked) nodes.push({ id: `${id}\nmerge`, does: "merge", standsOn: [ref, { node: id }], inputs: [] });
    ref = { node: isLinked ? `${id}\nmerge` : id };
  }
  return { nodes, end: { ref, settings } };
}

function stepOf(
  instruction: Instruction,
  index: number,
  total: number,
  { target, name, file }: StageSurroundings,
): Step {
  const { keyword, startLine, endLine } = instruction;
  const place = { ...(file === undefined ? {} : { file }), startLine, endLine };
  return { target, stage: name, index, total, keyword, text: instructionLabel(instruction), ...place };
}

/** A copy with `--link` stands on nothing, unless it changes modes (dockerfile2llb/convert_copy.go). */
function isLinkedCopy({ keyword, text }: Instruction): boolean {
  if (keyword !== "COPY" && keyword !== "ADD") return false;
  const { flags } = readFlags(splitFirstWord(text)[1], "\\");
  return flags.some((flag) => flag === "--link" || flag === "--link=true") && flagValue(flags, "chmod") === undefined;
}

/** A RUN sees every variable, the directory and the user; a copy only what stands in its line. */
function whatItDoes(instruction: Instruction, settings: StageSettings, { lines }: StageSurroundings): string {
  const { keyword, text, heredocs = [] } = instruction;
  const { environment, args, directory, user, shell } = settings;
  if (keyword === "WORKDIR") return JSON.stringify([keyword, directory, user]);
  if (keyword === "RUN") {
    const variables = [...new Map([...args, ...environment])].sort(([a], [b]) => compareText(a, b));
    const bodies = heredocs.map(({ body }) => body);
    return JSON.stringify([keyword, writtenLines(instruction, lines), bodies, variables, directory, user, shell]);
  }
  const line = filled(text.replace(/ --from=\S+/, ""), settings);
  const destination = line.split(" ").at(-1) ?? "";
  const base = /^["']?\//.test(destination) ? "" : directory;
  return JSON.stringify([keyword, line, base, heredocs.map(({ body }) => filled(body, settings))]);
}

/** As BuildKit hands them to the shell: with their white space, without comment lines. */
function writtenLines({ startLine, endLine, heredocs = [] }: Instruction, lines: readonly string[]): string[] {
  const last = heredocs[0] === undefined ? endLine : heredocs[0].startLine - 1;
  return lines.slice(startLine - 1, last).filter((line) => !/^\s*(?:#|$)/.test(line));
}

function directoryAfter(settings: StageSettings, { text }: Instruction): string {
  const path = filled(splitFirstWord(text)[1], settings).replace(/^(["'])(.*)\1$/, "$2");
  const joined = posix.normalize(path.startsWith("/") ? path : `${settings.directory}/${path}`);
  return joined.length > 1 ? joined.replace(/\/$/, "") : joined;
}

function inputsOf(written: Instruction, around: StageSurroundings): Input[] {
  const inputs = sourcesOf(written, around).map((source): Input => {
    if ("local" in source) return { from: "context", context: source.local, takes: taker(withoutFrom(written)) };
    return { from: "stage", of: source.ref, place: `${source.name} ${selectors(written)}` };
  });
  if (!takesContext(written)) return inputs;
  const { context, target } = around;
  if (context !== undefined) return [...inputs, { from: "context", context, takes: taker(written) }];
  return [...inputs, { from: "stage", of: { given: `context of ${target}` }, place: "context" }];
}

function sourcesOf({ copyFrom, mountFrom = [] }: Instruction, { source }: StageSurroundings): Source[] {
  return [...(copyFrom === undefined ? [] : [copyFrom]), ...mountFrom].map(source);
}

/** What is copied out of a stage: the line without its flags, so without what becomes of it there. */
function selectors({ keyword, text }: Instruction): string {
  const { flags, rest } = readFlags(splitFirstWord(text)[1], "\\");
  return keyword === "RUN" ? flags.filter((flag) => flag.startsWith("--mount=")).join(" ") : rest;
}

/** So that what it takes of a directory with a name is read like what it takes of the build context. */
function withoutFrom(instruction: Instruction): Instruction {
  const { keyword, text } = instruction;
  return { ...instruction, text: keyword === "RUN" ? text.replace(/,from=[^,\s]+|from=[^,\s]+,/g, "") : text };
}

function taker(instruction: Instruction): (path: string) => boolean | undefined {
  const taken = takenPaths(instruction);
  return (path) => ("unknown" in taken ? undefined : takesFile(taken, path));
}
