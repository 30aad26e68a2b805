import { readFlags } from "../../dockerfile/flags.ts";
import type { Instruction } from "../../dockerfile/model.ts";
import { splitFirstWord } from "../../dockerfile/white-space.ts";
import { readWords } from "../../dockerfile/words.ts";

/**
 * The commands of a RUN, word by word. Undefined where more than a list of plain commands stands there: what such a RUN
 * reads can't be told.
 */
export function shellCommands({ keyword, text, heredocs = [] }: Instruction): string[][] | undefined {
  if (keyword !== "RUN") return undefined;
  const { rest } = readFlags(splitFirstWord(text)[1], "\\");
  if (rest.startsWith("[")) return arrayCommand(rest);
  if (heredocs.length > 1 || (heredocs.length === 1 && !/^<<-?["']?\w+["']?$/.test(rest.trim()))) return undefined;
  const script = heredocs[0]?.body ?? rest;
  if (script.startsWith("#!")) return undefined;
  const commands = script
    .replace(/\\\n/g, " ")
    .split(/&&|;|\n/)
    .map((command) => command.trim())
    .filter((command) => command !== "" && !command.startsWith("#"));
  return commands.some(isMore) ? undefined : commands.map(wordsOf);
}

function arrayCommand(rest: string): string[][] | undefined {
  try {
    const words: unknown = JSON.parse(rest);
    return Array.isArray(words) && words.every((word) => typeof word === "string") ? [words] : undefined;
  } catch {
    return undefined;
  }
}

/** Pipes, substitutions, groups, loops, input from files. */
function isMore(command: string): boolean {
  return /[|`<(){}]|\$\(/.test(command) || /^(?:if|for|while|case|cd|\.|source|eval|exec)\b/.test(command);
}

/** Without variables before the command, and without what its output goes to. */
function wordsOf(command: string): string[] {
  const plain = command.replace(/\s[12&]?>>?\s*(?:\/dev\/\S+|&[12])/g, "").replace(/\s#.*$/s, "");
  const words = readWords(plain, { escape: "\\" })?.words ?? plain.split(/\s+/);
  const first = words.findIndex((word) => !/^\w+=/.test(word));
  return first < 0 ? [] : words.slice(first);
}
