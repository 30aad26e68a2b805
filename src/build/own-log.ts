/**
 * What of a log is the build's own. Two builds that come to equal work at the same time do it once: one's step is merged into
 * the other's, and from then on the progress of that is told to both, under the digest, the stage and the count of the
 * build that it belongs to, while the merged step itself may never be spoken of again (moby/buildkit solver/jobs.go,
 * setEdge and connectProgressFromState). Steps that take files of a local context have another digest in every build, so
 * that is how variants meet that stand on one base.
 */
import type { BuildRecords } from "./build-log.ts";
import type { VertexStatus } from "./rawjson.ts";
import { parseStepName } from "./step-name.ts";
import { hasStarted, nameOf, type VertexRecord, wasReached } from "./vertex-record.ts";

/** The build's own steps that a foreign one stands for, by the foreign one's digest. */
type Echoes = ReadonlyMap<string, readonly VertexRecord[]>;

/**
 * The log without echoes of other builds' steps: what was told of those stands at the own step that was merged into it.
 * Steps that were passed over, because one that is built on them was there already, count as cached.
 *
 * @param known digests of the build's own vertices, from its provenance; where there is none, own is what was announced
 *   before it began, and what that is built on
 */
export function ownLog(log: BuildRecords, target: string, known: ReadonlySet<string> = new Set()): BuildRecords {
  const echoes = echoesOf(log, target, known.size > 0 ? known : announced(log));
  const told = new Map<VertexRecord, VertexRecord[]>();
  for (const [digest, originals] of echoes) {
    const echo = log.vertices.get(digest);
    if (echo !== undefined) for (const each of originals) told.set(each, [...(told.get(each) ?? []), echo]);
  }
  const own = [...log.vertices.values()].filter(({ digest }) => !echoes.has(digest));
  const vertices = new Map(own.map((record) => [record.digest, withEchoes(record, told.get(record) ?? [], target)]));
  const { warnings, text } = log;
  return { vertices: withPassedOver(vertices), transfers: transfersOf(log, echoes), warnings, text };
}

/** Nobody announces a vertex to a build that it was merged into. */
function announced({ vertices }: BuildRecords): Set<string> {
  return below(
    [...vertices.values()].filter(({ announced: isOwn }) => isOwn).map(({ digest }) => digest),
    vertices,
  );
}

function echoesOf({ vertices }: BuildRecords, target: string, own: ReadonlySet<string>): Echoes {
  const originals = new Map<string, VertexRecord[]>();
  const foreign: VertexRecord[] = [];
  for (const record of vertices.values()) {
    if (parseStepName(nameOf(record, target)).index === undefined) continue;
    if (!own.has(record.digest)) foreign.push(record);
    else {
      const what = whatItDoes(record, target);
      originals.set(what, [...(originals.get(what) ?? []), record]);
    }
  }
  const isLike = (a: string, b: string) => {
    const [one, other] = [vertices.get(a), vertices.get(b)];
    return (
      a === b || one === undefined || (other !== undefined && whatItDoes(one, target) === whatItDoes(other, target))
    );
  };
  return new Map(
    foreign.flatMap((echo) => {
      const found = (originals.get(whatItDoes(echo, target)) ?? []).filter(
        ({ inputs }) =>
          inputs.length === echo.inputs.length &&
          echo.inputs.every((input, index) => isLike(input, inputs[index] ?? "")),
      );
      return found.length === 0 ? [] : [[echo.digest, found] as const];
    }),
  );
}

/** Without stage and count, which are each build's own, and without an image's name, where its digest is known. */
function whatItDoes(record: VertexRecord, target: string): string {
  const { scope, text } = parseStepName(nameOf(record, target));
  const platform = /(?:^|\s)([a-z]+\/\S+)(?:\s|$)/.exec(scope)?.[1] ?? "";
  return `${platform} ${text.replace(/^FROM \S+@(?=sha256:)/, "FROM ")}`;
}

/** One that ran itself was not merged, whatever else is told. */
function withEchoes(record: VertexRecord, echoes: readonly VertexRecord[], target: string): VertexRecord {
  if (echoes.length === 0 || (hasStarted(record) && !record.cached)) return record;
  const name = nameOf(record, target);
  const runs = echoes.flatMap((echo) => [...(echo.runs.get(nameOf(echo, target)) ?? [])]);
  const error = record.error ?? echoes.find((echo) => echo.error !== undefined)?.error;
  return {
    ...record,
    cached: echoes.every(({ cached }) => cached),
    ...(error === undefined ? {} : { error }),
    log: echoes.find(({ log }) => log.lines().length > 0)?.log ?? record.log,
    runs: new Map(record.runs).set(name, new Map([...runs, ...(record.runs.get(name) ?? [])])),
  };
}

/** A step begins when all that it is built on is there. */
function withPassedOver(vertices: ReadonlyMap<string, VertexRecord>): Map<string, VertexRecord> {
  const reached = [...vertices.values()].filter(wasReached).flatMap(({ inputs }) => inputs);
  const ready = below(reached, vertices);
  return new Map(
    [...vertices].map(([digest, record]) => {
      const isPassedOver = ready.has(digest) && !wasReached(record);
      return [digest, isPassedOver ? { ...record, cached: true } : record];
    }),
  );
}

/** Vertices and all that they are built on. */
function below(digests: readonly string[], vertices: ReadonlyMap<string, VertexRecord>): Set<string> {
  const seen = new Set<string>();
  const open = [...digests];
  for (let digest = open.pop(); digest !== undefined; digest = open.pop()) {
    if (seen.has(digest)) continue;
    seen.add(digest);
    open.push(...(vertices.get(digest)?.inputs ?? []));
  }
  return seen;
}

function transfersOf({ transfers }: BuildRecords, echoes: Echoes): Map<string, ReadonlyMap<string, VertexStatus>> {
  const own = new Map([...transfers].filter(([digest]) => !echoes.has(digest)));
  for (const [digest, [original]] of echoes) {
    const told = transfers.get(digest);
    if (told !== undefined && original !== undefined && !own.has(original.digest)) own.set(original.digest, told);
  }
  return own;
}
