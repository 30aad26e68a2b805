/** Runs hadolint over all Dockerfiles at once. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { DockerfileSource } from "../dockerfile/source.ts";
import type { PlimsollError } from "../errors.ts";
import type { ChildResult, Context } from "../model/ports.ts";
import { oneLine } from "../text/control.ts";
import type { LocatedTool } from "../tools/locate.ts";
import type { HadolintConfig } from "./hadolint-config.ts";
import { hadolintFailure } from "./hadolint-failure.ts";
import { lintLevels, type Remark } from "./remark.ts";
import { defaultHadolintLevel, hadolintUrl } from "./rules.ts";

/** `hadolint --format=json` (hadolint src/Hadolint/Formatter/Json.hs). */
const output = z.array(
  z.object({
    file: z.string(),
    line: z.int(),
    level: z.enum(lintLevels),
    code: z.string(),
    message: z.string(),
  }),
);

export interface HadolintResult {
  remarks: Remark[];
  errors: PlimsollError[];
}

/**
 * What one call may take. hadolint's time and memory grow with the square of a file's length (seen with 2.15.1 on two
 * cores: 10,000 RUN lines 68 s; one RUN of 10,000 lines more than 20 GB), so both have an end, and long files go alone.
 */
const deadlineMs = 180_000;
const heapLimit = "2g";
const longFileLines = 1_500;

/**
 * What hadolint says of the sources, in one call, and one more for each very long file. It is given copies under plain
 * names: no name of the repository can then become an option, standard input (`-`) or a path that its locale can't read,
 * and it sees the very text that ranges are computed from. Where a call crashes or prints nonsense, the files are split
 * until the one that causes it stands alone, and the others keep their results.
 */
export async function runHadolint(
  sources: readonly DockerfileSource[],
  config: HadolintConfig,
  hadolint: LocatedTool,
  context: Context,
): Promise<HadolintResult> {
  const directory = join(context.workDirectory, "hadolint");
  await mkdir(directory, { recursive: true });
  const files = sources.map((source, index): NamedSource => [`${index}.Dockerfile`, source]);
  for (const [name, { text }] of files) await writeFile(join(directory, name), text);
  // JSON is YAML, and a file that says nothing keeps hadolint from looking for one in the home directory.
  await writeFile(join(directory, "hadolint.yaml"), JSON.stringify(config));
  const overridden = new Set(Object.values(config.override ?? {}).flatMap((rules) => rules ?? []));
  const call = (names: string[]) =>
    context.run({
      command: hadolint.command,
      args: [...runtimeOptions, "--no-fail", "--format=json", "--config=hadolint.yaml", "--", ...names],
      cwd: directory,
      env: context.plainEnvironment,
      deadlineMs,
      keepStdout: 256 * 1024 * 1024,
    });
  const results: HadolintResult[] = [];
  for (const group of groupsOf(files)) results.push(await lintFiles(group, overridden, call));
  return { remarks: results.flatMap(({ remarks }) => remarks), errors: results.flatMap(({ errors }) => errors) };
}

/** For the Haskell runtime that hadolint is linked with (hadolint.cabal: -rtsopts). */
const runtimeOptions = ["+RTS", `-M${heapLimit}`, "-RTS"];

function groupsOf(files: readonly NamedSource[]): NamedSource[][] {
  const isLong = ([, { text }]: NamedSource) => text.split("\n", longFileLines + 1).length > longFileLines;
  const usual = files.filter((file) => !isLong(file));
  return [...(usual.length > 0 ? [usual] : []), ...files.filter(isLong).map((file) => [file])];
}

interface Lint extends HadolintResult {
  /** Files of which nothing is known. */
  unread: number;
}

type NamedSource = readonly [name: string, source: DockerfileSource];

async function lintFiles(
  files: readonly NamedSource[],
  overridden: ReadonlySet<string>,
  call: (names: string[]) => Promise<ChildResult>,
): Promise<Lint> {
  const result = await call(files.map(([name]) => name));
  const parsed = result.endedBy === "exit" && !result.stdoutTruncated ? parse(result.stdout) : undefined;
  if (parsed !== undefined) {
    const named = new Map(files);
    return {
      remarks: parsed.flatMap((entry) => toRemark(entry, named.get(entry.file), overridden)),
      errors: [],
      unread: 0,
    };
  }
  if (files.length === 1 || result.endedBy !== "exit") return failed(result, files);
  const middle = Math.ceil(files.length / 2);
  const halves = [
    await lintFiles(files.slice(0, middle), overridden, call),
    await lintFiles(files.slice(middle), overridden, call),
  ];
  const unread = halves.reduce((sum, half) => sum + half.unread, 0);
  // When no file at all could be read it is not the files' fault, and one error says it.
  if (unread === files.length) return failed(result, files);
  return { remarks: halves.flatMap(({ remarks }) => remarks), errors: halves.flatMap(({ errors }) => errors), unread };
}

function failed(result: ChildResult, files: readonly NamedSource[]): Lint {
  const what = files.length === 1 ? (files[0]?.[1].label ?? "") : `${files.length} Dockerfiles`;
  const error = hadolintFailure(result, what, { deadlineMs, heap: "2 GB" });
  return { remarks: [], errors: [error], unread: files.length };
}

/** The exit status says nothing: a missing file and a finding both give 1 (hadolint app/Main.hs). Output that parses does. */
function parse(stdout: string): z.infer<typeof output> | undefined {
  try {
    return output.parse(JSON.parse(stdout));
  } catch {
    return undefined;
  }
}

function toRemark(
  { code, level, line, message }: z.infer<typeof output>[number],
  source: DockerfileSource | undefined,
  overridden: ReadonlySet<string>,
): Remark[] {
  if (source === undefined) return [];
  const kept = overridden.has(code) ? level : defaultHadolintLevel(code, level);
  const title = code === "DL1000" ? "hadolint cannot read this Dockerfile" : oneLine(message);
  return [
    {
      tool: "hadolint",
      rule: code,
      level: kept,
      source,
      line,
      title,
      message: oneLine(message),
      url: hadolintUrl(code),
    },
  ];
}
