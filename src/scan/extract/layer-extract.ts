import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { CompanionLayer, LayerCompanion, LayerCompanionRun } from "../../image/layer-companion.ts";
import type { ExtractStore } from "./extract-store.ts";
import { cannotWrite, LayerWriter } from "./layer-writer.ts";
import { RewindableFile } from "./rewindable-file.ts";

/** What was taken of one layer for the scanner. */
export type LayerExtract =
  | {
      ok: true;
      /** A small uncompressed tar, nobody's to change. */
      file: string;
      /** Its length. */
      bytes: number;
      /** Whether Trivy needs its Java index for it. */
      java: boolean;
    }
  /** The image has to be scanned itself. */
  | { ok: false; because: string };

/** Bytes that may be kept of one layer, those included that are taken back again. */
const defaultMaximumBytes = 16e9;

export interface ScanExtractOptions {
  /** Extracts of earlier runs. */
  store?: ExtractStore | undefined;
  /** Bytes that may be kept of one layer. */
  maximumBytes?: number;
}

/**
 * Takes along, from the one read of each layer, the files that Trivy would open of it, into one small tar for each layer.
 * Nothing that goes wrong with that stops the reading: the layer's {@link LayerExtract} says so, and the image is scanned itself.
 */
export class ScanExtract implements LayerCompanion {
  readonly #directory: string;
  readonly #options: ScanExtractOptions;
  readonly #extracts = new Map<string, LayerExtract>();

  /** `directory` gets the tars. It is made when it is needed, and is the caller's to remove. */
  constructor(directory: string, options: ScanExtractOptions = {}) {
    this.#directory = directory;
    this.#options = options;
  }

  /** What there is of the layer with this blob; nothing before it was read or restored. */
  of(digest: string): LayerExtract | undefined {
    return this.#extracts.get(digest);
  }

  async restore({ digest }: CompanionLayer): Promise<boolean> {
    if (this.#extracts.get(digest)?.ok === true) return true;
    const file = join(this.#directory, newName());
    const stored = await mkdir(this.#directory, { recursive: true }).then(
      () => this.#options.store?.load(digest, file),
      () => undefined,
    );
    if (stored !== undefined) this.#extracts.set(digest, { ok: true, file, ...stored });
    return stored !== undefined;
  }

  async open({ digest }: CompanionLayer): Promise<LayerCompanionRun | undefined> {
    if (this.#extracts.get(digest)?.ok === true) return undefined;
    const file = join(this.#directory, newName());
    try {
      await mkdir(this.#directory, { recursive: true });
      return this.#run(digest, file, await open(file, "wx", 0o600));
    } catch (error) {
      this.#extracts.set(digest, { ok: false, because: cannotWrite(error) });
      return undefined;
    }
  }

  #run(digest: string, file: string, handle: FileHandle): LayerCompanionRun {
    const { maximumBytes = defaultMaximumBytes, store } = this.#options;
    const output = new RewindableFile(handle.fd);
    const writer = new LayerWriter(output, maximumBytes);
    return {
      begin: (tar) => writer.begin(tar),
      finish: async () => {
        writer.end();
        const extract: LayerExtract =
          writer.obstacle === undefined
            ? { ok: true, file, bytes: output.length, java: writer.java }
            : { ok: false, because: writer.obstacle };
        const isClosed = await close(handle);
        this.#extracts.set(digest, isClosed.ok ? extract : isClosed);
        if (extract.ok && isClosed.ok) await store?.keep(digest, file, { bytes: extract.bytes, java: extract.java });
        else await remove(file);
      },
      abandon: async () => {
        await close(handle);
        await remove(file);
      },
    };
  }
}

/** Never rejects. */
async function close(handle: FileHandle): Promise<{ ok: true } | { ok: false; because: string }> {
  try {
    await handle.close();
    return { ok: true };
  } catch (error) {
    return { ok: false, because: cannotWrite(error) };
  }
}

/** Never rejects: the whole directory goes when the run is over. */
function remove(file: string): Promise<void> {
  return rm(file, { force: true }).catch(() => undefined);
}

/** Not the layer's: two variants with the same layer may be read at the same time. */
function newName(): string {
  return `${randomBytes(12).toString("hex")}.tar`;
}
