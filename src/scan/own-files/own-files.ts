/**
 * Looks for secrets only where the author could have put one: in files that no package owns, in own layers (in all, where
 * it is not known which are the base image's). Searching everything is what makes a scan slow: on an image with a Python
 * environment Trivy takes two minutes for files that everybody can download.
 */
import { randomBytes } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { asPlimsollError, PlimsollError } from "../../errors.ts";
import type { ContentLayer, ImageContents } from "../../image/contents.ts";
import type { CompanionLayer, LayerCompanion, LayerCompanionRun } from "../../image/layer-companion.ts";
import { exactPath } from "../../image/paths.ts";
import { RewindableFile } from "../extract/rewindable-file.ts";
import type { TrivyLayer, TrivyReport } from "../trivy-report.ts";
import { type Candidate, writeCandidateLayout } from "./candidate-layout.ts";
import type { CleanLayers, StandingLayer } from "./clean-layers.ts";
import { layersWithoutFindings } from "./layers-without-findings.ts";
import { type OwnSearch, type SearchableLayer, searchFiles } from "./search-files.ts";
import { type SpooledFile, SpoolRun } from "./spool-run.ts";
import { unownedFiles } from "./unowned-files.ts";

/** What is to be searched of one image. */
export interface OwnSecretCandidates {
  /** Absolute path of an OCI layout directory with these files alone; undefined when there is nothing to search. */
  layout: string | undefined;
  /** How many files, and their bytes. */
  files: number;
  bytes: number;
  /** The image's layer that a layer of {@link layout} stands for; undefined for one that is not of it. */
  realLayer(layer: TrivyLayer | undefined): TrivyLayer | undefined;
  /** What our own patterns find in these files. @throws when a file can't be read again. */
  search(): Promise<OwnSearch>;
  /**
   * To be told what Trivy found in {@link layout}, which version of it, and what {@link search} found, so that the next run
   * need not read clean layers again. Never rejects.
   */
  remember(report: TrivyReport, own: OwnSearch, trivyVersion: string): Promise<void>;
}

/** What was kept of a layer, or why nothing could be. */
type Spool = { file: string; files: readonly SpooledFile[] } | { failure: unknown };

/** An own layer with the files of it that are to be searched. */
interface HandedOver extends SearchableLayer {
  layer: StandingLayer & { diffId: string };
}

/**
 * Keeps, from the one read of each own layer, the files that Trivy would search; after it, drops those of packages and
 * writes the rest into a layout for Trivy. One object serves all images of a run: what several share is kept once.
 */
export class OwnFileCompanion implements LayerCompanion {
  readonly #directory: string;
  readonly #clean: CleanLayers | undefined;
  /** By digest of the layer's blob. */
  readonly #spools = new Map<string, Spool>();
  readonly #knownClean = new Set<string>();

  /**
   * `directory` gets what may hold secrets: it is made when it is needed, readable to nobody else, and the caller's to
   * remove. `clean` knows layers that need not be read again.
   */
  constructor(directory: string, clean?: CleanLayers) {
    this.#directory = directory;
    this.#clean = clean;
  }

  async restore(layer: CompanionLayer): Promise<boolean> {
    if (this.#isDone(layer)) return true;
    if ((await this.#clean?.has(layer)) !== true) return false;
    this.#knownClean.add(nameOf(layer));
    return true;
  }

  async open(layer: CompanionLayer): Promise<LayerCompanionRun | undefined> {
    if (this.#isDone(layer)) return undefined;
    try {
      return await this.#spool(layer.digest);
    } catch (failure) {
      this.#spools.set(layer.digest, { failure });
      return undefined;
    }
  }

  /**
   * What is to be searched of an image whose layers this companion has seen.
   *
   * @throws PlimsollError `disk.full` or `io` when a file could not be kept: then nothing can be said of the image.
   */
  async candidates(contents: ImageContents): Promise<OwnSecretCandidates> {
    try {
      return await this.#handOver(this.#choose(contents));
    } catch (error) {
      throw asPlimsollError(error, "io");
    }
  }

  #isDone(layer: CompanionLayer): boolean {
    return layer.base || this.#spools.has(layer.digest) || this.#knownClean.has(nameOf(layer));
  }

  async #spool(digest: string): Promise<LayerCompanionRun> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    // Not the layer's name: two images with the same layer may be read at the same time.
    const file = join(this.#directory, `${newName()}.spool`);
    const handle = await open(file, "wx", 0o600);
    const run = new SpoolRun(new RewindableFile(handle.fd));
    return {
      begin: (tar) => run.begin(tar),
      finish: async () => {
        run.close();
        const failure =
          run.failure ??
          (await handle.close().then(
            () => undefined,
            (error: unknown) => error,
          ));
        this.#spools.set(digest, failure === undefined ? { file, files: run.files } : { failure });
      },
      abandon: async () => {
        await handle.close().catch(() => undefined);
        await rm(file, { force: true }).catch(() => undefined);
      },
    };
  }

  #choose(contents: ImageContents): HandedOver[] {
    const diffIds = contents.layers.map(({ diffId }) => diffId);
    const unknown = contents.layers
      .map((layer, index) => ({ layer, index, chain: diffIds.slice(0, index + 1) }))
      .filter(({ layer, chain }) => !layer.base && !this.#knownClean.has(nameOf({ digest: layer.digest, chain })));
    if (unknown.length === 0) return [];
    const unowned = unownedFiles(contents);
    const chosen = new Map<string, HandedOver>();
    for (const { layer, index, chain } of unknown) {
      const { digest, diffId } = layer;
      const { file, files } = this.#kept(layer);
      const isChosen = (kept: SpooledFile) => unowned[index]?.has(kept.entry) === true;
      const candidates = files.filter(isChosen).map((kept) => toCandidate(layer, kept));
      const before = chosen.get(digest);
      // The same blob once more: of both the uppermost stands for the layer, as it does where layers are read.
      chosen.delete(digest);
      chosen.set(digest, {
        layer: { digest, diffId, chain },
        spool: file,
        files: [...(before?.files ?? []), ...candidates],
      });
    }
    return [...chosen.values()];
  }

  #kept({ digest }: ContentLayer): { file: string; files: readonly SpooledFile[] } {
    const spool = this.#spools.get(digest);
    if (spool === undefined) throw new PlimsollError("internal", "A layer was not looked through for secrets.");
    if ("failure" in spool) throw spool.failure;
    return spool;
  }

  async #handOver(chosen: readonly HandedOver[]): Promise<OwnSecretCandidates> {
    const full = chosen.filter(({ files }) => files.length > 0);
    for (const { layer } of chosen.filter(({ files }) => files.length === 0)) await this.#clean?.add(layer);
    if (full.length === 0) return nothingToSearch;
    const layout = join(this.#directory, newName());
    const digests = await writeCandidateLayout(full, layout);
    const all = full.flatMap(({ files }) => files);
    return {
      layout,
      files: all.length,
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      realLayer: (layer) => {
        const found = full[digests.indexOf(layer?.DiffID ?? "")];
        return found === undefined ? undefined : { Digest: found.layer.digest, DiffID: found.layer.diffId };
      },
      search: () => searchFiles(full),
      remember: async (report, { secrets, unfinished }, trivyVersion) => {
        if (trivyVersion !== this.#clean?.trivyVersion) return;
        const found = new Set(secrets.map(({ layer }) => layer.diffId));
        for (const index of layersWithoutFindings(report, full, digests)) {
          const layer = full[index]?.layer;
          if (layer === undefined || found.has(layer.diffId) || unfinished.has(layer.diffId)) continue;
          await this.#clean.add(layer);
        }
      },
    };
  }
}

function toCandidate({ entries }: ContentLayer, { entry: index, at, bytes }: SpooledFile): Candidate {
  const entry = entries[index];
  if (entry === undefined) throw new PlimsollError("internal", "A layer is not what it was when it was read.");
  return { path: exactPath(entry.path), mode: entry.mode, at, bytes };
}

/** A layer together with what it stands on. */
function nameOf({ digest, chain }: StandingLayer): string {
  return [digest, ...chain].join(" ");
}

function newName(): string {
  return randomBytes(12).toString("hex");
}

const nothingToSearch: OwnSecretCandidates = {
  layout: undefined,
  files: 0,
  bytes: 0,
  realLayer: () => undefined,
  search: async () => ({ secrets: [], unfinished: new Set() }),
  remember: async () => undefined,
};
