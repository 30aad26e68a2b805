import { type FileHandle, open } from "node:fs/promises";
import type { Candidate, CandidateLayer } from "./candidate-layout.ts";
import { type SecretInFile, secretsInFile } from "./secrets-in-file.ts";

/** A layer of the image, by its names there, with files of it. */
export interface SearchableLayer extends CandidateLayer {
  layer: { digest: string; diffId: string };
}

export interface SecretInLayer extends SecretInFile {
  /** Clean, without a leading slash. */
  path: string;
  layer: SearchableLayer["layer"];
}

/** What our own patterns found; never the secrets themselves. */
export interface OwnSearch {
  /** Lowest layer first, files in the order of their layer. */
  secrets: readonly SecretInLayer[];
  /** Diff IDs of layers with files that another image's bounds would have left room for. */
  unfinished: ReadonlySet<string>;
}

/** In bytes. Tokens are left in small files; Trivy searches the large ones all the same. */
export interface SearchBounds {
  file: number;
  sum: number;
}

const usualBounds: SearchBounds = { file: 1 << 20, sum: 64 << 20 };

/**
 * Searches files for what Trivy's rules may miss. Files that are too large are passed over, and of too many the largest.
 * Latin-1, because each byte is a character there, whatever the file's encoding: tokens are ASCII.
 */
export async function searchFiles(layers: readonly SearchableLayer[], bounds = usualBounds): Promise<OwnSearch> {
  const chosen = withinBounds(layers, bounds);
  const secrets: SecretInLayer[] = [];
  const unfinished = new Set<string>();
  for (const { layer, spool, files } of layers) {
    if (files.some((file) => file.bytes <= bounds.file && !chosen.has(file))) unfinished.add(layer.diffId);
    await using source = await open(spool, "r");
    for (const file of files) {
      if (!chosen.has(file)) continue;
      const text = await textOf(source, file);
      secrets.push(...secretsInFile(file.path, text).map((secret) => ({ ...secret, path: file.path, layer })));
    }
  }
  return { secrets, unfinished };
}

/** The smallest files, as many as there is room for. */
function withinBounds(layers: readonly CandidateLayer[], { file, sum }: SearchBounds): Set<Candidate> {
  const bySize = layers.flatMap(({ files }) => files).sort((a, b) => a.bytes - b.bytes);
  const chosen = new Set<Candidate>();
  let total = 0;
  for (const candidate of bySize) {
    total += candidate.bytes;
    if (candidate.bytes > file || total > sum) break;
    chosen.add(candidate);
  }
  return chosen;
}

async function textOf(source: FileHandle, { at, bytes }: Candidate): Promise<string> {
  const content = Buffer.allocUnsafe(bytes);
  const { bytesRead } = await source.read(content, 0, bytes, at);
  if (bytesRead < bytes) throw new RangeError("a file that was kept is cut short");
  return content.toString("latin1");
}
