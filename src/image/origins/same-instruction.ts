import { execForm } from "../../dockerfile/exec-form.ts";
import type { Instruction } from "../../dockerfile/model.ts";
import type { CreatedBy } from "./created-by.ts";

/**
 * Whether a layer's history is that of this instruction. White space and quotes do not count. BuildKit expands variables
 * of COPY, ADD and WORKDIR in history (any text matches them here) and leaves those of RUN to the shell.
 */
export function isSameInstruction(createdBy: CreatedBy, instruction: Instruction): boolean {
  if (createdBy.keyword !== instruction.keyword) return false;
  if (instruction.keyword === "RUN") return isSameRun(createdBy, instruction);
  if (instruction.keyword === "WORKDIR") return isSameWorkdir(createdBy, instruction);
  return isSameCopy(createdBy, instruction);
}

/** The command stands at the end; before it at most a shell, and the build arguments that BuildKit counts with `|n`. */
function isSameRun({ text }: CreatedBy, instruction: Instruction): boolean {
  const written = words(instruction).filter((word) => !word.startsWith("--"));
  const list = execForm(written.join(" "));
  const command = bare(list?.join(" ") ?? shellCommand(written.join(" "), instruction));
  const recorded = bare(text);
  if (command === "" || !recorded.endsWith(command)) return false;
  const before = recorded.slice(0, recorded.length - command.length);
  return before === "" || before.startsWith("|") || /^\/.*-[a-z]*c$/.test(before);
}

/** A heredoc alone is its body; one that a command reads stands there with its marks (moby/buildkit dispatchRun). */
function shellCommand(command: string, { heredocs = [] }: Instruction): string {
  const [first] = heredocs;
  if (first === undefined) return command;
  if (/^<<-?["']?\w+["']?$/.test(command)) return first.body;
  return `${command}${heredocs.map(({ name, body }) => `${body}${name}`).join("")}`;
}

function isSameWorkdir({ text }: CreatedBy, instruction: Instruction): boolean {
  const directory = words(instruction).join(" ").replace(/^\.\//, "");
  const pattern = directory.startsWith("/") || directory.startsWith("$") ? directory : `$any/${directory}`;
  return matches(withoutEndSlash(bare(text)), withoutEndSlash(bare(pattern)));
}

/** Flags that say where from and how, which history leaves out. */
const unrecordedFlags = /^--(?:from|link|checksum|keep-git-dir|exclude|unpack)(?:=|$)/;

function isSameCopy({ text, isClassic }: CreatedBy, instruction: Instruction): boolean {
  const written = words(instruction).filter((word) => !unrecordedFlags.test(word));
  const list = execForm(written.filter((word) => !word.startsWith("--")).join(" "));
  const flags = written.filter((word) => word.startsWith("--"));
  const parts = list === undefined ? written : [...flags, ...list];
  if (!isClassic) return matches(bare(text), bare(parts.join(" ")));
  const destination = / in (.*)$/s.exec(text)?.[1];
  const last = parts.at(-1) ?? "";
  const pattern = last.startsWith("/") || last.startsWith("$") ? last : "$any";
  return destination !== undefined && matches(withoutEndSlash(bare(destination)), withoutEndSlash(bare(pattern)));
}

function words({ text }: Instruction): string[] {
  return text.split(" ").slice(1);
}

function bare(text: string): string {
  return text.replace(/[\s"'\\]/g, "");
}

function withoutEndSlash(text: string): string {
  return text.length > 1 && text.endsWith("/") ? text.slice(0, -1) : text;
}

const variable = /\$(?:\{[^}]*\}|\w+)/;

/** `$NAME` and `${NAME…}` in the pattern stand for any text. Each fixed part is looked for once, from left to right. */
function matches(text: string, pattern: string): boolean {
  const fixed = pattern.split(variable);
  const first = fixed[0] ?? "";
  const last = fixed.at(-1) ?? "";
  if (fixed.length === 1) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of fixed.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
