import { createHash } from "node:crypto";
import { mkdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { evictOldest } from "../../image/evict-oldest.ts";
import { writeWhole } from "../../image/write-whole.ts";
import { version } from "../../version.ts";

/** A layer and what it stands on. */
export interface StandingLayer {
  digest: string;
  /** Diff IDs of this layer and all below it, lowest first. */
  chain: readonly string[];
}

/**
 * Layers in which no secret was found, kept between runs; never a secret, a path or a file.
 *
 * Candidates themselves are not kept. They may hold secrets, and a cache directory outlives the run, on GitHub even the
 * machine, where everybody who can open a pull request can read it. Nor is what was found: whoever knows the rule, the
 * file and the line need only ask the image. So a layer with a finding, suppressed or not, is read in every run.
 */
export interface CleanLayers {
  /** The Trivy by which they are clean; another one may find more. */
  readonly trivyVersion: string;
  /** Never rejects. */
  has(layer: StandingLayer): Promise<boolean>;
  /** Never rejects: a full disk only costs time in the next run. */
  add(layer: StandingLayer): Promise<void>;
}

/** Part of every key; goes up when another file is looked at, or our own patterns change. */
const rulesVersion = 2;

/** An entry takes 65 bytes and, on disk, a block. */
const maximumBytes = 65 * 20_000;

/**
 * The clean layers known in `directory`, safe under concurrent runs. What a layer's files are called depends on all layers
 * below it, hence the chain; the blob's digest is there because diff IDs are an image's own word.
 */
export function openCleanLayers(directory: string, trivyVersion: string): CleanLayers {
  const keyOf = (layer: StandingLayer) => cleanLayerFile(layer, trivyVersion);
  return {
    trivyVersion,
    has: (layer) => has(directory, keyOf(layer)).catch(() => false),
    add: (layer) => add(directory, keyOf(layer)).catch(() => undefined),
  };
}

/** The name of a layer's file in the directory. */
export function cleanLayerFile({ digest, chain }: StandingLayer, trivyVersion: string): string {
  return createHash("sha256")
    .update(JSON.stringify([rulesVersion, version, trivyVersion, digest, chain]))
    .digest("hex");
}

/** The key is its own checksum: a file that was cut short does not hold it. */
async function has(directory: string, key: string): Promise<boolean> {
  const file = join(directory, key);
  if ((await readFile(file, "latin1")) !== `${key}\n`) return false;
  const now = new Date();
  await utimes(file, now, now);
  return true;
}

async function add(directory: string, key: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeWhole(join(directory, key), `${key}\n`, { mode: 0o600 });
  await evictOldest(directory, maximumBytes);
}
