import type { Timing } from "../model/report.ts";
import { oneLine } from "../text/control.ts";
import { compareText } from "../text/order.ts";
import type { BuildRecords } from "./build-log.ts";
import type { VertexStatus } from "./rawjson.ts";
import { parseStepName } from "./step-name.ts";
import { nameOf, secondsOf, type VertexRecord } from "./vertex-record.ts";

interface TransferKind {
  /** Matches the vertex's name without its scope; the first group goes into the title. */
  pattern: RegExp;
  title: string;
  /** Ids of the statuses that count bytes. */
  bytes?: RegExp;
  /** Only told when bytes moved: a FROM that is there already is no transfer. */
  onlyWithBytes?: boolean;
}

// Names: moby/buildkit frontend/dockerui, exporter/*, solver/llbsolver/bridge.go and export.go; docker/buildx build/provenance.go.
const kinds: readonly TransferKind[] = [
  { pattern: /^load build context$/, title: "context", bytes: /^transferring context:/ },
  { pattern: /^FROM (\S+?)(?:@\S+)?$/, title: "pull", bytes: /^sha256:/, onlyWithBytes: true },
  { pattern: /^importing cache manifest from (\S+)/, title: "cache import" },
  { pattern: /^exporting (?:cache to|to GitHub Actions) (\S+)/, title: "cache export" },
  { pattern: /^preparing build cache for export/, title: "cache export" },
  { pattern: /^exporting to /, title: "export" },
  { pattern: /^resolving provenance for metadata file/, title: "provenance" },
];

/** Work besides the steps: what was carried in and out, with the time and, where the stream tells, the bytes. */
export function transfersOf(log: BuildRecords, target: string): Timing[] {
  const timings = [...log.vertices.values()].flatMap((vertex) => {
    return timingOf(vertex, target, [...(log.transfers.get(vertex.digest)?.values() ?? [])]) ?? [];
  });
  return addTransfers([], timings);
}

function timingOf(vertex: VertexRecord, target: string, statuses: readonly VertexStatus[]): Timing | undefined {
  const { text } = parseStepName(nameOf(vertex, target));
  for (const { pattern, title, bytes: counted, onlyWithBytes } of kinds) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const bytes = statuses.filter(({ id }) => counted?.test(id)).reduce((sum, { current }) => sum + (current ?? 0), 0);
    if (onlyWithBytes && bytes === 0) return undefined;
    const name = oneLine([title, match[1] ?? ""].join(" "));
    return { name, seconds: secondsOf(vertex), ...(counted === undefined ? {} : { bytes }) };
  }
  return undefined;
}

/** Those of two calls of buildx for one variant, added by name. */
export function addTransfers(first: readonly Timing[], second: readonly Timing[]): Timing[] {
  const totals = new Map(first.map((timing) => [timing.name, timing]));
  for (const timing of second) {
    const total = totals.get(timing.name);
    totals.set(timing.name, total === undefined ? timing : add(total, timing));
  }
  return [...totals.values()].sort((a, b) => compareText(a.name, b.name));
}

function add(a: Timing, b: Timing): Timing {
  const bytes = a.bytes === undefined && b.bytes === undefined ? {} : { bytes: (a.bytes ?? 0) + (b.bytes ?? 0) };
  return { ...a, seconds: a.seconds + b.seconds, ...bytes };
}
