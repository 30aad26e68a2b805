/** Reads everything that is policy at one commit, through one port. */
import { isAbsolute, normalize } from "node:path/posix";
import { PlimsollError } from "../errors.ts";
import { configNames } from "../inputs/find-config.ts";
import { type HadolintConfig, hadolintConfigNames, parseHadolintConfig } from "../lint/hadolint-config.ts";
import type { DivePolicy } from "../model/settings.ts";
import { type IgnoreEntry, parseIgnoreFile, usualIgnoreFiles } from "../scan/ignore-files.ts";
import type { Policy, Rules, VariantRules } from "./model.ts";
import type { ReadText } from "./read-text.ts";
import { readSilences, type Silences } from "./silences.ts";
import { readVex, type VexDocument } from "./vex.ts";

export interface PolicyRequest {
  /** ISO date (UTC): what has expired by then silences nothing. */
  today: string;
  /** The configuration that was asked for by name, relative to the root; where the commit has none there, the usual names count. */
  config?: string;
  /** The text of a configuration that lies outside of the repository: no pull request can change it, so it holds at every commit. */
  outsideConfig?: string;
  /** Dockerfiles, and bake files that hold inline ones; relative to the root. */
  files: readonly string[];
  /** Variants that are known to be there without being named in the configuration. */
  variants: readonly string[];
}

/**
 * The policy of a commit. What is there and can't be read (an older syntax, a mistake) is left out and named in `unread`.
 * Rejects only when the commit itself can't be asked.
 */
export async function readPolicy(read: ReadText, request: PolicyRequest): Promise<Policy> {
  const unread: string[] = [];
  const tell = (reason: string) => {
    if (!unread.includes(reason)) unread.push(reason);
  };
  const dive = await orTold(diveCiAt(read), tell);
  const written = await orTold(configAt(read, request), tell);
  const hadolint = await orTold(hadolintAt(read), tell);
  const rules = written === undefined ? undefined : await rulesAt(read, request, written, dive?.policy, tell);
  return {
    hasLines: written === undefined || written.config !== undefined || dive?.policy !== undefined,
    ...(rules === undefined ? {} : { rules }),
    ...(hadolint === undefined ? {} : { hadolint }),
    silences: await silencesAt(read, [...request.files, ...namedFiles(written)], tell),
    unread,
  };
}

/** Those that the configuration names: they may be gone at the other commit, where nobody would look for them. */
function namedFiles({ config }: Written = { config: undefined }): string[] {
  const blocks = [...(config?.variants?.values() ?? [])];
  const files = [...(config?.bake ?? []), ...blocks.flatMap(({ dockerfile }) => dockerfile ?? [])];
  return files.map((file) => normalize(file)).filter((file) => !isOutside(file));
}

type Tell = (reason: string) => void;

/** What can't be read is told and then missing; that a commit can't be asked is nobody's mistake in a file, and rejects. */
async function orTold<T>(reading: Promise<T>, tell: Tell): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof PlimsollError) || !error.code.startsWith("config.")) throw error;
    tell(error.message);
    return undefined;
  }
}

type Written = { config: Parameters<typeof import("./rules.ts")["rulesOf"]>[0] };

async function configAt(read: ReadText, request: PolicyRequest): Promise<Written> {
  const { config, outsideConfig } = request;
  const names = [...(config === undefined || isOutside(config) ? [] : [config]), ...configNames];
  const found = outsideConfig === undefined ? await firstOf(read, names) : { name: config ?? "", text: outsideConfig };
  if (found === undefined) return { config: undefined };
  const { parseConfig } = await import("../inputs/parse-config.ts");
  return { config: parseConfig(found.name, found.text).config };
}

/** Whether a path relative to the root leads out of it. */
export function isOutside(path: string): boolean {
  return isAbsolute(path) || path === ".." || path.startsWith("../");
}

async function firstOf(read: ReadText, names: readonly string[]) {
  for (const name of names) {
    const text = await read(name);
    if (text !== undefined) return { name, text };
  }
  return undefined;
}

async function diveCiAt(read: ReadText): Promise<{ policy?: DivePolicy }> {
  const text = await read(".dive-ci");
  if (text === undefined) return {};
  const { parseDiveCi } = await import("../inputs/parse-dive-ci.ts");
  return parseDiveCi(text);
}

async function hadolintAt(read: ReadText): Promise<HadolintConfig> {
  const found = await firstOf(read, hadolintConfigNames);
  return found === undefined ? {} : parseHadolintConfig(found.text, found.name);
}

async function rulesAt(
  read: ReadText,
  request: PolicyRequest,
  { config }: Written,
  diveCi: DivePolicy | undefined,
  tell: Tell,
): Promise<Rules> {
  const { rulesOf } = await import("./rules.ts");
  const rules = rulesOf(config, diveCi);
  const excuses = excusesReader(read, request.today, tell);
  const withExcuses = async (of: VariantRules): Promise<VariantRules> => ({ ...of, ...(await excuses(of)) });
  const variants = new Map<string, VariantRules>();
  for (const [name, of] of rules.variants) variants.set(name, await withExcuses(of));
  const names = new Set([...variants.keys(), ...request.variants]);
  return { ...rules, defaults: await withExcuses(rules.defaults), variants, names };
}

/** Reads ignore files and VEX documents, each set once, however many variants share it. */
function excusesReader(read: ReadText, today: string, tell: Tell) {
  const known = new Map<string, Promise<Pick<VariantRules, "ignored" | "vexDocuments">>>();
  return ({ vulnerabilities: { ignoreFiles, vex } }: VariantRules) => {
    const key = JSON.stringify([ignoreFiles, vex]);
    const reading = known.get(key) ?? readExcuses(read, ignoreFiles, vex, today, tell);
    known.set(key, reading);
    return reading;
  };
}

async function readExcuses(
  read: ReadText,
  ignoreFiles: readonly string[],
  vex: readonly string[],
  today: string,
  tell: Tell,
): Promise<Pick<VariantRules, "ignored" | "vexDocuments">> {
  const ignored = await orTold(ignoredAt(read, ignoreFiles), tell);
  const vexDocuments = await orTold(vexAt(read, vex), tell);
  const holding = ignored?.filter(({ expires }) => expires === undefined || expires > today);
  return {
    ...(holding === undefined ? {} : { ignored: holding }),
    ...(vexDocuments === undefined ? {} : { vexDocuments }),
  };
}

async function ignoredAt(read: ReadText, given: readonly string[]): Promise<IgnoreEntry[]> {
  const entries: IgnoreEntry[] = [];
  for (const file of given.length > 0 ? given : usualIgnoreFiles) {
    const text = await read(file);
    if (text !== undefined) entries.push(...parseIgnoreFile(text, file));
    else if (given.length > 0) throw new PlimsollError("config.ignore-file", `There is no file ${file}.`);
  }
  return entries;
}

async function vexAt(read: ReadText, paths: readonly string[]): Promise<VexDocument[]> {
  const documents: VexDocument[] = [];
  for (const path of paths) {
    const text = await read(path);
    if (text === undefined) throw new PlimsollError("config.ignore-file", `There is no VEX document ${path}.`);
    documents.push(readVex(path, text));
  }
  return documents;
}

async function silencesAt(read: ReadText, files: readonly string[], tell: Tell): Promise<Policy["silences"]> {
  const silences = new Map<string, Silences | undefined>();
  for (const file of new Set(files)) {
    const found = await orTold(textAt(read, file), tell);
    if (found === undefined) silences.set(file, undefined);
    else if (found.text !== undefined) silences.set(file, readSilences(found.text));
  }
  return silences;
}

async function textAt(read: ReadText, file: string): Promise<{ text: string | undefined }> {
  return { text: await read(file) };
}
