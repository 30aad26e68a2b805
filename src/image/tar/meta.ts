import type { Extension } from "./build-entry.ts";
import { type ContentSink, TarError } from "./entry.ts";
import type { Header } from "./header.ts";
import type { TarLimits } from "./limits.ts";
import { decodeName, untilNul } from "./names.ts";
import { decisiveKey, type PaxRecords, parsePax } from "./pax.ts";

/** Entries that are not files but say something of the next one (or, `global`, of all). */
export type MetaKind = "local" | "global" | "long-name" | "long-link";

const kinds: Readonly<Record<string, MetaKind>> = { x: "local", g: "global", L: "long-name", K: "long-link" };

export function metaKind(flag: string): MetaKind | undefined {
  return kinds[flag];
}

/** A sink that gathers the meta entry's content and, at its end, writes what it says into `extension`. */
export function readMeta(
  kind: MetaKind,
  header: Header,
  extension: Extension,
  offset: number,
  limits: TarLimits,
): ContentSink {
  if (header.size > limits.extendedBytes) {
    throw new TarError(`an extended header is ${header.size} bytes; the limit is ${limits.extendedBytes}`, offset);
  }
  const chunks: Buffer[] = [];
  return {
    content: (chunk) => chunks.push(Buffer.from(chunk)),
    end: () => apply(kind, Buffer.concat(chunks), extension, offset),
  };
}

function apply(kind: MetaKind, bytes: Buffer, extension: Extension, offset: number): void {
  if (kind === "long-name") extension.longName = decodeName(untilNul(bytes));
  else if (kind === "long-link") extension.longLink = decodeName(untilNul(bytes));
  else if (kind === "local") extension.records = records(bytes, offset);
  else refuseDecisive(records(bytes, offset), offset);
}

function records(bytes: Buffer, offset: number): PaxRecords {
  const result = parsePax(bytes);
  if ("problem" in result) throw new TarError(result.problem, offset);
  return result.records;
}

/**
 * POSIX applies a global header to all entries that follow; Go's archive/tar, and so every container runtime, ignores it.
 * A global time or comment (git archive writes one) does no harm. A global name or size would make two readers see two
 * different layers.
 */
function refuseDecisive(global: PaxRecords, offset: number): void {
  const key = decisiveKey(global);
  if (key !== undefined) {
    throw new TarError(`a global extended header sets "${key}", which readers of layers do not agree on`, offset);
  }
}
