import { execForm } from "../../../dockerfile/exec-form.ts";
import { flagValue } from "../../../dockerfile/flags.ts";
import { type ParsedInstruction, readInstructions } from "../../../dockerfile/instructions.ts";
import type { Dockerfile, Instruction, Stage } from "../../../dockerfile/model.ts";
import { parseDockerfile } from "../../../dockerfile/parse.ts";
import { placeFinder } from "../../../dockerfile/place.ts";
import type { Origin } from "../../../model/origin.ts";
import type { ContentLayer } from "../../contents.ts";
import type { KnownDockerfile } from "../../origins/hints.ts";
import { type CopyParts, copyParts } from "./copy-parts.ts";
import { type Command, programOf, shellCommands } from "./shell-commands.ts";

/** The Dockerfile line that made a layer, as far as advice needs to understand it. */
export interface LayerLine {
  readonly origin: Origin;
  /** Whether the layer is the base image's. */
  readonly base: boolean;
  /** `RUN`, `COPY`, `ADD`, …; empty when the line is not known. */
  readonly keyword: string;
  /** The whole instruction, heredocs included; of an image without Dockerfile as much as its history says. */
  readonly text: string;
  /** For RUN: what it runs. */
  readonly commands: readonly Command[];
  /** For COPY and ADD. */
  readonly copy?: CopyParts;
  /** Instructions that come later in the same stage, and those of the layers above. */
  readonly later: () => readonly Instruction[];
}

/** The lines of all layers, lowest first; read from the Dockerfile itself where it is known, for origins are cut short. */
export function layerLines(layers: readonly ContentLayer[], dockerfiles: readonly KnownDockerfile[]): LayerLine[] {
  const finders = new Map<string, Finder>();
  const finderOf = (path: string): Finder | undefined => {
    const known = finders.get(path);
    const file = known === undefined ? dockerfiles.find((each) => each.path === path) : undefined;
    if (file === undefined) return known;
    const finder = openDockerfile(file.text);
    finders.set(path, finder);
    return finder;
  };
  const found = layers.map(({ origin: { file, startLine } }) =>
    file === undefined || startLine === undefined ? undefined : finderOf(file)?.(startLine),
  );
  const instructions = layers.map(({ origin }, index) => found[index]?.instruction ?? toldInstruction(origin));
  return layers.map(({ origin, base }, index) => {
    const place = found[index];
    const line = place === undefined ? fromText(origin, base) : fromPlace(place, origin, base);
    return { ...line, later: () => [...laterInStage(place), ...instructions.slice(index + 1)] };
  });
}

type KnownLine = Omit<LayerLine, "later">;

/** What is known of an instruction without its Dockerfile. */
function toldInstruction({ instruction = "" }: Origin): Instruction {
  const [keyword = ""] = instruction.split(" ", 1);
  return { keyword, text: instruction, startLine: 0, endLine: 0 };
}

function laterInStage(found: FoundLine | undefined): Instruction[] {
  return found?.stage.instructions.filter(({ startLine }) => startLine > found.instruction.startLine) ?? [];
}

interface FoundLine {
  dockerfile: Dockerfile;
  instruction: Instruction;
  stage: Stage;
}

type Finder = (line: number) => FoundLine | undefined;

function openDockerfile(text: string): Finder {
  const dockerfile = parseDockerfile(text);
  const placeAt = placeFinder(dockerfile);
  return (line) => {
    const { instruction, stage } = placeAt(line) ?? {};
    return instruction === undefined || stage === undefined ? undefined : { dockerfile, instruction, stage };
  };
}

function fromPlace({ dockerfile, instruction, stage }: FoundLine, origin: Origin, base: boolean): KnownLine {
  const bodies = (instruction.heredocs ?? []).map(({ body }) => `\n${body}`).join("");
  const line = understood(instruction.text, bodies, origin, base);
  if (line.copy === undefined) return line;
  return { ...line, copy: { ...line.copy, ...workingDirectory(dockerfile, stage, instruction) } };
}

function fromText(origin: Origin, base: boolean): KnownLine {
  return understood(origin.instruction ?? "", "", origin, base);
}

function understood(text: string, bodies: string, origin: Origin, base: boolean): KnownLine {
  const parsed: ParsedInstruction | undefined = readInstructions(text).instructions[0];
  const keyword = parsed?.keyword ?? "";
  const line = { origin, base, keyword, text: text + bodies };
  if (parsed === undefined) return { ...line, commands: [] };
  if (keyword === "RUN") return { ...line, commands: commandsOf(parsed.args, bodies) };
  if (keyword !== "COPY" && keyword !== "ADD") return { ...line, commands: [] };
  return { ...line, commands: [], copy: copyParts(parsed.args, flagValue(parsed.flags, "from")) };
}

/** The exec form's words are one command, or a shell's script. */
function commandsOf(args: string, bodies: string): Command[] {
  const words = execForm(args);
  if (words === undefined) return shellCommands(args + bodies);
  const isShell = /^(?:ba|da|a|z|k)?sh$/.test(programOf(words));
  const script = isShell ? words[words.findIndex((word) => /^-\w*c$/.test(word)) + 1] : undefined;
  return script === undefined ? [words] : shellCommands(script);
}

/** The WORKDIR that holds at an instruction, from its stage and those below; none when no absolute one is written. */
function workingDirectory(
  { stages }: Dockerfile,
  stage: Stage,
  { startLine }: Instruction,
): { workingDirectory?: string } {
  const steps: string[] = [];
  for (let at: Stage | undefined = stage; at !== undefined; at = stages[at.fromStage ?? -1]) {
    const lines = at.instructions.filter(
      (each) => each.keyword === "WORKDIR" && (at !== stage || each.startLine < startLine),
    );
    for (const { text } of lines.toReversed()) {
      const path = text.slice("WORKDIR".length).trim();
      steps.push(path);
      if (path.startsWith("/")) return { workingDirectory: steps.toReversed().join("/") };
    }
  }
  return {};
}
