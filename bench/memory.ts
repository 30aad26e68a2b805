import { mkdtempSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { formatBytes } from "../src/text/bytes.ts";
import { formatSeconds } from "../src/text/duration.ts";
import type { Figure } from "./figure.ts";
import { bundled, runNode } from "./measure.ts";
import { writeSyntheticLayout } from "./synthetic-layout.ts";

const limitBytes = 250e6;

/** Peak memory of measuring images: 2 GB in few large files, and in 60,000 small ones. */
export async function measureMemory(): Promise<Figure[]> {
  const directory = mkdtempSync(join(homedir(), ".plimsoll-bench-"));
  try {
    const large = join(directory, "large");
    await writeSyntheticLayout(large, [
      { codec: "zstd", files: 2, bytesPerFile: 500e6 },
      { codec: "zstd", files: 600, bytesPerFile: 1e6 },
      { codec: "gzip", files: 400, bytesPerFile: 1e6 },
    ]);
    const many = join(directory, "many");
    await writeSyntheticLayout(many, [
      { codec: "zstd", files: 30_000, bytesPerFile: 20e3 },
      { codec: "zstd", files: 30_000, bytesPerFile: 47e3 },
    ]);
    return [...measure("2 GB in 1,002 files", large), ...measure("2 GB in 60,000 files", many)];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function measure(input: string, layout: string): Figure[] {
  const args = [bundled("cli.js"), "check", "--image", layout, "--only", "size", "--quiet"];
  const { peakRssBytes, seconds, exit } = runNode(args, { cwd: join(layout, "..") });
  return [
    {
      measure: `measuring ${input}: peak RSS`,
      measured: formatBytes(peakRssBytes),
      limit: formatBytes(limitBytes),
      holds: exit === 0 && peakRssBytes < limitBytes,
    },
    { measure: "the same: wall time, blob digests verified", measured: formatSeconds(seconds) },
  ];
}
