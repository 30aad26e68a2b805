import { posix } from "node:path";
import { takenPaths, takesFile } from "../../baseline/taken-paths.ts";
import type { LocalContext } from "../../build/local-context.ts";
import { readFlags } from "../../dockerfile/flags.ts";
import { splitFirstWord } from "../../dockerfile/white-space.ts";
import type { GraphNode, StepGraph } from "../model.ts";
import type { StepNode } from "../predict.ts";
import type { ChangedFiles, Reruns } from "../rerun.ts";
import { readsOf } from "./installs.ts";
import type { Reads } from "./reads.ts";
import { shellCommands } from "./shell-commands.ts";

/** A copy, and the steps behind it that run again only because they stand behind it. */
export interface EarlyCopy {
  copy: StepNode;
  movable: StepNode[];
  /** Paths from the context's root that these steps read and that no earlier copy brings. */
  files: string[];
}

/** Text of a file of a context; undefined where there is none that can be read. */
export type ReadContextFile = (context: LocalContext, path: string) => Promise<string | undefined>;

/**
 * The copies that take what is changed and stand before steps which fetch dependencies and do not read it. Only RUN
 * instructions of which every command is known count, and none that stands behind another that is not: it may need that.
 */
export async function earlyCopies(
  graph: StepGraph,
  { possible }: Reruns,
  changed: ChangedFiles,
  read: ReadContextFile,
): Promise<EarlyCopy[]> {
  const found: EarlyCopy[] = [];
  for (const copy of graph.nodes.filter(isStep)) {
    const files = changedOf(copy, changed);
    if (files.length === 0 || !possible.has(copy.id) || copy.step.keyword === "RUN") continue;
    const before = behind(graph, copy).some((node) => found.some((early) => early.copy === node));
    if (before) continue;
    const early = await movableBehind(copy, graph, files, read);
    if (early.movable.length > 0) found.push(early);
  }
  return found;
}

function isStep(node: GraphNode): node is StepNode {
  return node.step !== undefined;
}

/** The changed files that a copy surely takes of a local context. */
function changedOf({ inputs }: GraphNode, changed: ChangedFiles): string[] {
  return inputs.flatMap((input) =>
    input.from === "context" ? changed(input.context).filter((path) => input.takes(path) === true) : [],
  );
}

async function movableBehind(
  copy: StepNode,
  graph: StepGraph,
  changed: readonly string[],
  read: ReadContextFile,
): Promise<EarlyCopy> {
  const early: EarlyCopy = { copy, movable: [], files: [] };
  const earlier = behind(graph, copy);
  for (const node of after(graph, copy)) {
    if (!isStep(node) || node.step.keyword === "WORKDIR") continue;
    if (node.step.keyword !== "RUN") {
      // Its files may be what the next step reads.
      if (takesChanged(node, changed)) continue;
      earlier.push(node);
      continue;
    }
    const files = await filesNeeded(node, copy, earlier, read);
    if (files === undefined || files.some((path) => changed.includes(path))) break;
    early.movable.push(node);
    early.files.push(...files.filter((path) => !early.files.includes(path)));
  }
  return early;
}

function takesChanged({ inputs }: GraphNode, changed: readonly string[]): boolean {
  return inputs.some((input) => input.from === "context" && changed.some((path) => input.takes(path) !== false));
}

/** The files of the copy that a RUN reads; undefined where that is not known or it could not run without the copy. */
async function filesNeeded(
  { written, inputs }: GraphNode,
  copy: StepNode,
  earlier: readonly GraphNode[],
  read: ReadContextFile,
): Promise<string[] | undefined> {
  if (written === undefined || inputs.some(({ from }) => from === "context")) return undefined;
  const files: string[] = [];
  for (const words of shellCommands(written.instruction) ?? [[]]) {
    const reads = readsOf(words);
    if (reads === undefined) return undefined;
    const needed = await filesOf(reads, written.directory, copy, earlier, read);
    if (needed === undefined) return undefined;
    files.push(...needed);
  }
  return [...new Set(files)];
}

async function filesOf(
  { required, optional, unless = [] }: Reads,
  directory: string,
  copy: StepNode,
  earlier: readonly GraphNode[],
  read: ReadContextFile,
): Promise<string[] | undefined> {
  const files: string[] = [];
  const texts = new Map<string, string>();
  const add = async (name: string): Promise<boolean> => {
    const path = posix.resolve("/", directory, name);
    const brought = await bringerOf(path, copy, read);
    if (brought !== undefined) files.push(brought.path);
    const known = brought ?? (await anyBrings(path, earlier, read));
    if (known !== undefined) texts.set(name, known.text);
    return known !== undefined;
  };
  for (const names of required) {
    let isThere = false;
    for (const name of names) isThere = (await add(name)) || isThere;
    if (!isThere) return undefined;
  }
  for (const name of optional) await add(name);
  return unless.some(({ file, says }) => says.test(texts.get(file) ?? "")) ? undefined : files;
}

interface Brought {
  path: string;
  text: string;
}

async function anyBrings(
  path: string,
  nodes: readonly GraphNode[],
  read: ReadContextFile,
): Promise<Brought | undefined> {
  for (const node of nodes) {
    const brought = await bringerOf(path, node, read);
    if (brought !== undefined) return brought;
  }
  return undefined;
}

/** The file of the context that a copy puts at a path of the image. */
async function bringerOf(
  path: string,
  { inputs, written }: GraphNode,
  read: ReadContextFile,
): Promise<Brought | undefined> {
  const input = inputs.find(({ from }) => from === "context");
  if (input?.from !== "context" || written === undefined) return undefined;
  const taken = takenPaths(written.instruction);
  if ("unknown" in taken) return undefined;
  const destination = destinationOf(written);
  for (const candidate of candidates(path, taken.sources, destination)) {
    if (takesFile(taken, candidate) !== true || input.context.rules.ignores(candidate)) continue;
    const text = await read(input.context, candidate);
    if (text !== undefined) return { path: candidate, text };
  }
  return undefined;
}

/** A directory's content goes below the destination; a file is put into it, or becomes it. */
function candidates(path: string, sources: readonly (readonly string[])[], destination: string): string[] {
  const below = posix.relative(destination, path);
  const isBelow = below !== "" && below !== ".." && !below.startsWith("../");
  return sources.flatMap((source) => {
    const place = source.join("/");
    if (below === "") return [place];
    if (!isBelow) return [];
    const name = posix.basename(path);
    return [
      posix.join(place, below),
      posix.join(posix.dirname(place), below),
      ...(below === name ? [place] : []),
    ].filter((candidate) => posix.basename(candidate) === name);
  });
}

function destinationOf({ instruction, directory }: NonNullable<GraphNode["written"]>): string {
  const { rest } = readFlags(splitFirstWord(instruction.text)[1], "\\");
  const last = rest.startsWith("[") ? /"([^"]*)"\s*\]$/.exec(rest)?.[1] : rest.split(" ").at(-1);
  return posix.resolve("/", directory, last ?? ".");
}

/** What a node stands on, nearest first. */
function behind({ nodes }: StepGraph, start: GraphNode): GraphNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Set([start]);
  for (const { standsOn } of found) {
    for (const ref of standsOn) {
      const node = "node" in ref ? byId.get(ref.node) : undefined;
      if (node !== undefined) found.add(node);
    }
  }
  return [...found].slice(1);
}

/** What stands on a node, nearest first. */
function after({ nodes }: StepGraph, start: GraphNode): GraphNode[] {
  const above = new Set([start.id]);
  return nodes.filter(({ id, standsOn }) => {
    const stands = standsOn.some((ref) => "node" in ref && above.has(ref.node));
    if (stands) above.add(id);
    return stands;
  });
}
