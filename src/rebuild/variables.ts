import { expand } from "../dockerfile/base-name.ts";
import type { Dockerfile, Instruction } from "../dockerfile/model.ts";
import { readWords } from "../dockerfile/words.ts";

/** What a stage's instructions have set so far. Every RUN sees all of it, and so its key has all of it. */
export interface StageSettings {
  /** ENV: goes along with the image. */
  environment: ReadonlyMap<string, string>;
  /** ARG: only within this Dockerfile; a stage that starts from another one has its arguments too. */
  args: ReadonlyMap<string, string>;
  /** Absolute where it is known; a path of the base image's own directory otherwise. */
  directory: string;
  user: string;
  shell: string;
}

export const noSettings: StageSettings = {
  environment: new Map(),
  args: new Map(),
  directory: "",
  user: "",
  shell: "",
};

/** What the arguments of a build and the lines before the first FROM give. */
export interface GivenValues {
  buildArgs: Readonly<Record<string, string>>;
  globalArgs: Dockerfile["globalArgs"];
}

/** Proxy variables are given to a RUN and are no part of its key (dockerfile2llb/convert.go, nonEnvArgs). */
const unkeyed = /^(?:https?|ftp|no|all)_proxy$/i;

/** The settings after an instruction that runs nothing. */
export function afterSetting(
  settings: StageSettings,
  { keyword, text }: Instruction,
  given: GivenValues,
): StageSettings {
  const rest = text.slice(keyword.length).trim();
  const fill = (word: string) => filled(word, settings);
  if (keyword === "ENV") return { ...settings, environment: withAll(settings.environment, assignments(rest), fill) };
  if (keyword === "ARG") return { ...settings, args: withArguments(settings, rest, given) };
  if (keyword === "USER") return { ...settings, user: fill(rest) };
  if (keyword === "SHELL") return { ...settings, shell: rest };
  return settings;
}

/** A text with the variables that are known filled in; others stay as they are written. */
export function filled(text: string, { environment, args }: StageSettings): string {
  if (!text.includes("$")) return text;
  return expand(text, new Map([...args, ...environment]), "\\") ?? text;
}

function withArguments(
  settings: StageSettings,
  rest: string,
  { buildArgs, globalArgs }: GivenValues,
): Map<string, string> {
  const args = new Map(settings.args);
  for (const word of words(rest)) {
    const [name = "", written] = splitOnce(word);
    if (unkeyed.test(name)) continue;
    const fallback = written === undefined ? globalArgs.get(name) : filled(unquoted(written), settings);
    const value = Object.hasOwn(buildArgs, name) ? buildArgs[name] : fallback;
    if (value !== undefined) args.set(name, value);
  }
  return args;
}

function withAll(
  known: ReadonlyMap<string, string>,
  pairs: readonly (readonly [string, string])[],
  fill: (word: string) => string,
): Map<string, string> {
  return new Map([...known, ...pairs.map(([name, value]) => [name, fill(value)] as const)]);
}

/** `A=1 B="2 3"`, or the old form `A 1 2 3`. */
function assignments(rest: string): (readonly [string, string])[] {
  const found = words(rest);
  if (found[0]?.includes("=") !== true) {
    const [, name = "", value = ""] = /^(\S+)\s*(.*)$/s.exec(rest) ?? [];
    return [[name, value]];
  }
  return found.map((word) => {
    const [name = "", value = ""] = splitOnce(word);
    return [name, unquoted(value)] as const;
  });
}

function words(rest: string): string[] {
  return readWords(rest, { escape: "\\", rawQuotes: true, rawEscapes: true })?.words ?? rest.split(" ");
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value;
}

function splitOnce(word: string): [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
