import { posix } from "node:path";
import { execForm } from "../dockerfile/exec-form.ts";
import { readFlags } from "../dockerfile/flags.ts";
import type { Instruction } from "../dockerfile/model.ts";
import { splitFirstWord } from "../dockerfile/white-space.ts";
import { type IgnoreRules, isReasonable, rulesOf } from "./ignore-rules.ts";

/** What an instruction takes from its build context; `unknown` where only building would tell. */
export type TakenPaths = { unknown: true } | KnownPaths;

interface KnownPaths {
  sources: TakenSource[];
  excluded: IgnoreRules;
  /** `--parents`: what is excluded then counts from the `/./` in a source. */
  parents: boolean;
}

/** A path or pattern from the context's root, part by part; none: all of the context. */
export type TakenSource = readonly string[];

/**
 * The sources of a COPY or ADD, or of a RUN's bind mounts, that lie in the build context. Variables, quotes, escapes and
 * character classes are not worked out: such an instruction is `unknown`.
 */
export function takenPaths({ keyword, text }: Instruction): TakenPaths {
  const { flags, rest } = readFlags(splitFirstWord(text)[1], "\\");
  const written = keyword === "RUN" ? boundSources(flags) : copiedSources(rest);
  const isPlain = (source: string) => !/[$"'`\\[\]]/.test(source) && isReasonable(source);
  if (written === undefined || !written.every(isPlain)) return { unknown: true };
  const excludes = flags.flatMap((flag) => /^--exclude=(.*)$/s.exec(flag)?.[1] ?? []);
  // An exclude that holds a variable may exclude nothing; one that lets in again is left out, because it only adds.
  const excluded = rulesOf(excludes.some((pattern) => /[$!]/.test(pattern)) ? [] : excludes);
  const parents = flags.some((flag) => flag === "--parents" || flag === "--parents=true");
  return { sources: written.map(partsOf), excluded, parents };
}

/** Whether a changed path (a file, or a directory with all below it) may be among what an instruction takes. */
export function takes({ sources, excluded }: KnownPaths, path: string): boolean {
  const parts = partsOf(path);
  return sources.some((source) => meets(source, parts) && !isExcluded(source, parts, excluded));
}

/**
 * Whether a file is among what BuildKit compares of an instruction; undefined where the patterns need a build. What is
 * excluded counts from the source (moby/buildkit cache/contenthash/checksum.go, includedPaths).
 */
export function takesFile({ sources, excluded, parents }: KnownPaths, path: string): boolean | undefined {
  const parts = partsOf(path);
  const answers = sources.map((source) => {
    if (!meets(source, parts)) return false;
    if (source.some((part) => part.includes("**"))) return undefined;
    if (parts.length <= source.length) return true;
    const [whole, inside] = [parts, parts.slice(source.length)].map((each) => excluded.ignores(each.join("/")));
    return parents && whole !== inside ? undefined : !inside;
  });
  return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
}

/**
 * Whether a source leads through a path, or is one: with a symbolic link there, it takes what the link points to.
 */
export function leadsThrough({ sources }: KnownPaths, path: string): boolean {
  const parts = partsOf(path);
  return sources.some((source) => (parts.length <= source.length || source.includes("**")) && meets(source, parts));
}

/** One is the other, or lies below it. */
function meets(source: TakenSource, path: readonly string[]): boolean {
  for (const [index, pattern] of source.entries()) {
    const name = path[index];
    if (name === undefined || pattern.includes("**")) return true;
    if (!matchesName(pattern, name)) return false;
  }
  return true;
}

/** `*` and `?` as Go's filepath.Match has them, within one part. */
function matchesName(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === name;
  const expression = pattern
    .replace(/[.+^${}()|]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${expression}$`, "su").test(name);
}

/**
 * `--exclude` counts from the source that is copied, and from where that is when it has wildcards. Only what is excluded
 * from either point of view is left out; a source itself never is.
 */
function isExcluded(source: TakenSource, path: readonly string[], excluded: IgnoreRules): boolean {
  if (path.length <= source.length) return false;
  return [path, path.slice(source.length)].every((parts) => excluded.ignores(parts.join("/")));
}

/** BuildKit cleans a source and holds it below the context's root, whatever `..` it has. */
function partsOf(source: string): string[] {
  return posix
    .normalize(`/${source}`)
    .split("/")
    .filter((part) => part !== "");
}

function copiedSources(rest: string): string[] | undefined {
  if (rest.startsWith("[")) {
    // Where there is no array, BuildKit takes the words as they are; telling which is not worth it.
    const words = execForm(rest);
    return words?.slice(0, -1).filter((word) => !isAddress(word));
  }
  const words = rest.split(" ").filter((word) => word !== "");
  return words.slice(0, -1).filter((word) => !word.startsWith("<<") && !isAddress(word));
}

function isAddress(source: string): boolean {
  return /^(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/i.test(source);
}

/** Mounts are binds of the context unless they name another type or `from`; without a source they take all of it. */
function boundSources(flags: readonly string[]): string[] {
  return flags.flatMap((flag) => {
    const mount = /^--mount=(.*)$/s.exec(flag)?.[1];
    if (mount === undefined) return [];
    const fields = mount.split(",").map((field) => field.split(/=(.*)/s));
    const valueOfKey = (...names: string[]) =>
      fields.findLast(([name = ""]) => names.includes(name.toLowerCase()))?.[1];
    if ((valueOfKey("type") ?? "bind").toLowerCase() !== "bind" || valueOfKey("from") !== undefined) return [];
    return [valueOfKey("source", "src") ?? "."];
  });
}
