import type { RecordedStep } from "../../model/build-record.ts";
import { oneLine } from "../../text/control.ts";

/** Where the variables come from that a step can see. */
export interface Wording {
  /** `argument`: an ARG declares it or the build was given it; `variable`: an ENV. All others are the base image's. */
  kindOf: (name: string) => "argument" | "variable" | undefined;
}

/** How many names a sentence holds. */
const shown = 3;

/** What of a step's own inputs is not what it was, in words; undefined when nothing is. Both have the same text. */
export function changedInputs(now: RecordedStep, before: RecordedStep, wording: Wording): string | undefined {
  return (
    changedVariables(now, before, wording, (kind) => kind !== undefined) ??
    changedFiles(now.files, before.files) ??
    changedImages(now.images, before.images) ??
    changedDoing(now, before)
  );
}

/** The variables of `isTold` kinds that are not what they were. */
export function changedVariables(
  now: RecordedStep,
  before: RecordedStep,
  { kindOf }: Wording,
  isTold: (kind: ReturnType<Wording["kindOf"]>) => boolean,
): string | undefined {
  if (now.arguments === undefined || before.arguments === undefined) return undefined;
  const { changed, added, removed } = differences(now.arguments, before.arguments);
  const told = [...changed, ...added, ...removed]
    .filter((name) => isTold(kindOf(name)))
    .map((name) => `${kindOf(name) ?? "the image's variable"} ${quoted(name)} ${verbFor(name)}`);
  return told.length === 0 ? undefined : listed(told);

  function verbFor(name: string): string {
    return added.includes(name) ? "is new" : removed.includes(name) ? "is gone" : "has another value";
  }
}

function changedFiles(now: RecordedStep["files"], before: RecordedStep["files"]): string | undefined {
  if (now === undefined || before === undefined) return undefined;
  const { changed, added, removed } = differences(now, before);
  const modes = changed.filter(
    (path) => hasMode(now[path]) && hasMode(before[path]) && contentOf(now[path]) === contentOf(before[path]),
  );
  const contents = changed.filter((path) => !modes.includes(path));
  const told = [
    toldPaths(contents, "changed"),
    toldPaths(added, "added"),
    toldPaths(removed, "removed"),
    toldModes(modes, now, before),
  ].filter((text) => text !== undefined);
  return told.length === 0 ? undefined : told.join("; ");
}

/** Files before directories: those are added and changed with the files in them. */
function toldPaths(paths: readonly string[], verb: string): string | undefined {
  const files = paths.filter((path) => !path.endsWith("/"));
  const named = files.length > 0 ? files : paths;
  if (named.length === 0) return undefined;
  const some = named.slice(0, shown).map(quoted).join(", ");
  const more = named.length > shown ? ` and ${named.length - shown} more` : "";
  return `${some}${more} ${named.length === 1 ? "was" : "were"} ${verb}`;
}

function toldModes(
  paths: readonly string[],
  now: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): string | undefined {
  const [first] = paths;
  if (first === undefined) return undefined;
  const more = paths.length > 1 ? ` (and of ${paths.length - 1} more)` : "";
  return `the mode of ${quoted(first)}${more} went from ${modeOf(before[first])} to ${modeOf(now[first])}`;
}

function modeOf(value = ""): string {
  return value.split(":")[0] ?? "";
}

/** A link has none. */
function hasMode(value: string | undefined): boolean {
  return /^[0-7]+$/.test(modeOf(value));
}

function contentOf(value = ""): string {
  return value.split(":").slice(1).join(":");
}

function changedImages(now: RecordedStep["images"], before: RecordedStep["images"]): string | undefined {
  const { changed, added, removed } = differences(now ?? {}, before ?? {});
  const [moved] = changed;
  if (moved !== undefined) {
    const [from, to] = [before?.[moved] ?? "", now?.[moved] ?? ""].map(shortImageDigest);
    return `the image ${quoted(moved)} moved from ${from} to ${to}`;
  }
  if (added[0] === undefined && removed[0] === undefined) return undefined;
  if (added[0] === undefined) return `the image ${quoted(removed[0] ?? "")} is not taken from any more`;
  if (removed[0] === undefined) return `the image ${quoted(added[0])} is new`;
  return `the image is ${quoted(added[0])}, it was ${quoted(removed[0])}`;
}

function shortImageDigest(digest: string): string {
  return digest === "" ? "another one" : (/^sha256:([0-9a-f]{12})/.exec(digest)?.[1] ?? "another one");
}

function changedDoing(now: RecordedStep, before: RecordedStep): string | undefined {
  if (now.does === undefined || before.does === undefined || now.does === before.does) return undefined;
  const variables = [...now.text.matchAll(/\$\{?(\w+)/g)].flatMap(([, name]) => name ?? []);
  if (!/^RUN\b/i.test(now.text)) {
    if (/<</.test(now.text)) return "the text of its heredoc was changed";
    const names = [...new Set(variables)].slice(0, shown).map(quoted).join(" or ");
    if (names !== "") return `${names} in it has another value`;
    return "the directory, user or flags that it is done with were changed above it";
  }
  if (/<</.test(now.text)) return "its heredoc, or the shell, user or directory that it runs with, was changed";
  return "the shell, user or directory that it runs with was changed above it";
}

function differences(now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>) {
  const [left, right] = [new Map(Object.entries(now)), new Map(Object.entries(before))];
  const names = [...left.keys()].sort();
  return {
    changed: names.filter((name) => right.has(name) && right.get(name) !== left.get(name)),
    added: names.filter((name) => !right.has(name)),
    removed: [...right.keys()].filter((name) => !left.has(name)).sort(),
  };
}

function listed(told: readonly string[]): string {
  const more = told.length > shown ? `; and ${told.length - shown} more` : "";
  return told.slice(0, shown).join("; ") + more;
}

const longestName = 120;

/** Set apart as code; a backtick of its own would end that. */
export function quoted(text: string): string {
  const clean = oneLine(text).replaceAll("`", "'");
  return `\`${clean.length > longestName ? `…${clean.slice(-longestName)}` : clean}\``;
}
