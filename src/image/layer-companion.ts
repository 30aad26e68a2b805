import type { LayerSource } from "./layout.ts";
import type { EntrySink } from "./tar/entry.ts";

/** A layer as a companion is told of it. */
export interface CompanionLayer extends LayerSource {
  /** Whether it is the base image's; false also where that is not known. */
  base: boolean;
  /** Diff IDs of this layer and all below it, lowest first: what it stands on. */
  chain: readonly string[];
}

/** Takes something along from the one read of each layer: what a scanner needs, candidates for secrets. */
export interface LayerCompanion {
  /**
   * Whether what it would take from the layer is there already, from an earlier read on this machine. Then the layer need
   * not be read again for its sake. Never rejects.
   */
  restore(layer: CompanionLayer): Promise<boolean>;
  /** Called before the layer's first entry; nothing when it wants nothing of this layer. */
  open(layer: CompanionLayer): Promise<LayerCompanionRun | undefined>;
}

/** One layer's way past a companion: `begin` sees every entry of the tar in order. */
export interface LayerCompanionRun extends EntrySink {
  /** After the layer's last entry, when the whole blob was read and is what its digest says. */
  finish(): Promise<void>;
  /** The layer could not be read, or the run was cancelled: what was written goes. Never rejects. */
  abandon(): Promise<void>;
}
