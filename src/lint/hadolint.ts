/** Runs hadolint over all Dockerfiles at once. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { PlimsollError } from "../errors.ts";
import type { ChildResult, Context } from "../model/ports.ts";
import { lastLines } from "../process/excerpt.ts";
import type { LocatedTool } from "../tools/locate.ts";
import type { HadolintConfig } from "./hadolint-config.ts";
import { type LintSource, lintLevels, type Remark } from "./remark.ts";
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

/** Seen: 10,000 RUN lines take 68 s, because every rule keeps what it has seen. */
const deadlineMs = 180_000;

/**
 * What hadolint says of the sources, in one call. It is given copies under plain names: no name of the repository can
 * then become an option, standard input (`-`) or a path that its locale can't read, and it sees the very text that
 * ranges are computed from. Where a call crashes or prints nonsense, the files are split until the one that causes it
 * stands alone, and the others keep their results.
 */
export async function runHadolint(
  sources: readonly LintSource[],
  config: HadolintConfig,
  hadolint: LocatedTool,
  context: Context,
): Promise<HadolintResult> {
  if (sources.length === 0) return { remarks: [], errors: [] };
  const directory = join(context.workDirectory, "hadolint");
  await mkdir(directory, { recursive: true });
  const named = new Map(sources.map((source, index) => [`${index}.Dockerfile`, source]));
  for (const [name, { text }] of named) await writeFile(join(directory, name), text);
  // JSON is YAML, and a file that says nothing keeps hadolint from looking for one in the home directory.
  await writeFile(join(directory, "hadolint.yaml"), JSON.stringify(config));
  const overridden = new Set(Object.values(config.override ?? {}).flatMap((rules) => rules ?? []));
  return lintFiles([...named], overridden, (names) =>
    context.run({
      command: hadolint.command,
      args: ["--no-fail", "--format=json", "--config=hadolint.yaml", "--", ...names],
      cwd: directory,
      env: context.plainEnvironment,
      deadlineMs,
      keepStdout: 256 * 1024 * 1024,
    }),
  );
}

type NamedSource = readonly [name: string, source: LintSource];

async function lintFiles(
  files: readonly NamedSource[],
  overridden: ReadonlySet<string>,
  call: (names: string[]) => Promise<ChildResult>,
): Promise<HadolintResult> {
  const result = await call(files.map(([name]) => name));
  const parsed = result.endedBy === "exit" && !result.stdoutTruncated ? parse(result.stdout) : undefined;
  if (parsed !== undefined) {
    const named = new Map(files);
    return { remarks: parsed.flatMap((entry) => toRemark(entry, named.get(entry.file), overridden)), errors: [] };
  }
  if (files.length === 1 || result.endedBy !== "exit") return { remarks: [], errors: [failure(result, files)] };
  const middle = Math.ceil(files.length / 2);
  const first = await lintFiles(files.slice(0, middle), overridden, call);
  const second = await lintFiles(files.slice(middle), overridden, call);
  return { remarks: [...first.remarks, ...second.remarks], errors: [...first.errors, ...second.errors] };
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
  source: LintSource | undefined,
  overridden: ReadonlySet<string>,
): Remark[] {
  if (source === undefined) return [];
  const kept = overridden.has(code) ? level : defaultHadolintLevel(code, level);
  const title = code === "DL1000" ? "hadolint cannot read this Dockerfile" : message;
  return [{ tool: "hadolint", rule: code, level: kept, source, line, title, message, url: hadolintUrl(code) }];
}

function failure(result: ChildResult, files: readonly NamedSource[]): PlimsollError {
  const what = files.length === 1 ? (files[0]?.[1].label ?? "") : `${files.length} Dockerfiles`;
  const options = { cause: result.spawnError, detail: lastLines(result.stderr, 10) };
  const again = "Run `hadolint` on it to see more, or report it to hadolint.";
  switch (result.endedBy) {
    case "abort":
      return new PlimsollError("cancelled", "Cancelled while hadolint ran.");
    case "spawn":
      return new PlimsollError("tool.missing", "hadolint could not be started. Install it again.", options);
    case "deadline":
      return new PlimsollError(
        "tool.deadline",
        `hadolint did not finish ${what} in ${deadlineMs / 60_000} minutes. Very long Dockerfiles take it very long: split them.`,
        options,
      );
    case "exit":
      return result.exitCode === 0
        ? new PlimsollError(
            "tool.nonsense",
            `hadolint printed for ${what} something that is not its JSON. ${again}`,
            options,
          )
        : new PlimsollError(
            "tool.crashed",
            `hadolint crashed on ${what} (${result.signal ?? `status ${result.exitCode}`}). ${again}`,
            options,
          );
  }
}
