import { extname } from "node:path";
import type { LocalContext } from "../build/local-context.ts";
import type { Rebuild } from "../model/report.ts";
import type { StepGraph } from "./model.ts";

/** A file or a line that stands for many. */
export interface Typical {
  kind: Exclude<Rebuild["kind"], "asked">;
  /** A file of a context; for a line, the step that is written there. */
  at: { context: LocalContext; path: string } | { file: string; line: number };
}

/** Files of the contexts, by the context's key; paths from its root. */
export type ContextFiles = ReadonlyMap<string, readonly string[]>;

const sourceEndings = new Set(
  ".py .js .mjs .cjs .jsx .ts .mts .cts .tsx .go .rs .java .kt .scala .rb .php .cs .fs .vb .c .h .cc .cpp .hpp .swift .ex .exs .erl .hs .ml .clj .dart .lua .pl .r .jl .vue .svelte .sh .sql .html .css .scss".split(
    " ",
  ),
);
const lockNames = new Set(
  "requirements.txt uv.lock poetry.lock Pipfile.lock pdm.lock package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb go.sum Cargo.lock pom.xml gradle.lockfile Gemfile.lock composer.lock packages.lock.json mix.lock".split(
    " ",
  ),
);

/**
 * What stands for a source file, a lock file and a line of the Dockerfile. The rules depend on nothing but the sources:
 * - source: of the files with a programming language's ending, most of which make the same steps run again, the first of
 *   those, nearest to the root and then by path;
 * - lock: the lock file, or list of versions, nearest to the root and then by path;
 * - line: the first RUN of the stage that is built, else of the target, else the first step.
 *
 * Only files that some step surely takes count.
 */
export function typicalChanges(graph: StepGraph, files: ContextFiles): Typical[] {
  const taken = takenFiles(graph, files);
  const sources = taken.filter(({ path }) => sourceEndings.has(extname(path).toLowerCase()));
  const locks = taken.filter(({ path }) => lockNames.has(path.split("/").at(-1) ?? ""));
  const [source] = mostAlike(sources);
  const [lock] = locks;
  const line = typicalLine(graph);
  return [
    ...(source === undefined ? [] : [{ kind: "source" as const, at: source }]),
    ...(lock === undefined ? [] : [{ kind: "lock" as const, at: lock }]),
    ...(line === undefined ? [] : [{ kind: "line" as const, at: line }]),
  ];
}

interface TakenFile {
  context: LocalContext;
  path: string;
  /** The steps that take it. */
  by: string;
}

/** Nearest to the root first. */
function takenFiles({ nodes }: StepGraph, files: ContextFiles): TakenFile[] {
  const takers = new Map<LocalContext, { id: string; takes: (path: string) => boolean | undefined }[]>();
  for (const { id, inputs } of nodes) {
    for (const input of inputs) {
      if (input.from === "context") takers.set(input.context, [...(takers.get(input.context) ?? []), { id, ...input }]);
    }
  }
  const found = [...takers].flatMap(([context, steps]) =>
    (files.get(context.key) ?? []).flatMap((path) => {
      const by = steps.filter(({ takes }) => takes(path) === true).map(({ id }) => id);
      return by.length === 0 ? [] : [{ context, path, by: JSON.stringify(by) }];
    }),
  );
  return found.sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function depth({ path }: TakenFile): number {
  return path.split("/").length;
}

/** The largest group of files that the same steps take; of groups of one size the first. */
function mostAlike(files: readonly TakenFile[]): TakenFile[] {
  const groups = Map.groupBy(files, ({ by }) => by);
  return [...groups.values()].reduce<TakenFile[]>((most, group) => (group.length > most.length ? group : most), []);
}

function typicalLine({ nodes }: StepGraph): { file: string; line: number } | undefined {
  const steps = nodes.flatMap(({ step }) => (step?.file === undefined ? [] : [{ ...step, file: step.file }]));
  // The stage that is built comes last.
  const built = nodes.findLast(({ step }) => step !== undefined)?.step;
  const runs = steps.filter(({ keyword }) => keyword === "RUN");
  const own = runs.find((step) => step.target === built?.target && step.stage === built.stage);
  const found = own ?? runs.find(({ target }) => target === built?.target) ?? runs[0] ?? steps[0];
  return found === undefined ? undefined : { file: found.file, line: found.startLine };
}
