import type { ImageSummary } from "../image/summary/image-summary.ts";
import type { CauseGrowth, Changes } from "../model/growth.ts";
import { changeOf, largestFirst } from "./changes.ts";

/** Kinds of cause that came, went, or weigh more or less. */
export function causeGrowth(before: ImageSummary, after: ImageSummary): Changes<CauseGrowth> {
  const old = bytesByKind(before);
  const now = bytesByKind(after);
  const found = [...new Set([...old.keys(), ...now.keys()])].flatMap((kind): CauseGrowth[] => {
    const [was, is] = [old.get(kind), now.get(kind)];
    if (was === is) return [];
    return [{ change: changeOf(was, is), bytes: (is ?? 0) - (was ?? 0), kind, before: was ?? 0, after: is ?? 0 }];
  });
  return largestFirst(found, ({ kind }) => kind);
}

function bytesByKind({ causes }: ImageSummary): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { kind, bytes } of causes) sums.set(kind, (sums.get(kind) ?? 0) + bytes);
  return sums;
}
