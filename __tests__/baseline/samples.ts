import { createHash } from "node:crypto";
import type { BaselineRecord } from "../../src/baseline/baseline-record.ts";
import { file, makeSummary } from "../image/summary/made-image.ts";

/** A commit ID that stands for a name. */
export function commitOf(name: string): string {
  return createHash("sha1").update(name).digest("hex");
}

export const workflow = ".github/workflows/images.yml";

/** The record that a push run of the workflow stored: two variants, one of them scanned. Sizes tell commits apart. */
export function recordFor(commit: string, change: Partial<BaselineRecord> = {}): BaselineRecord {
  const size = 1000 + Number.parseInt(commit.slice(0, 4), 16);
  const summary = makeSummary({ layers: [{ files: [file("a", 100), file("b", size)] }] });
  return {
    commit,
    madeAt: "2026-01-02T03:04:05.000Z",
    workflow,
    builds: [],
    images: [
      { variant: "cpu", platform: "linux/amd64", summary, packages: '{"bomFormat":"CycloneDX"}' },
      { variant: "cuda", platform: "linux/amd64", summary },
    ],
    ...change,
  };
}
