import type { PlaceRule } from "../regions.ts";

/** A directory that a program fills while it works and that nothing needs afterwards. */
export interface LeftoverRule extends PlaceRule {
  readonly kind: string;
  /** Programs that fill it. */
  readonly programs: readonly string[];
  /** An option that keeps them from filling it: `--no-cache-dir` of `pip install`. */
  readonly option?: { readonly flag: string; readonly of: string };
  /** What empties it; `%` stands for the directory. Without it: `rm -rf %`. */
  readonly cleanup?: string;
  /** How many directories above the place a cache mount goes. */
  readonly mountAbove?: number;
  /** Not to be mounted as a cache: it holds what the build makes, too. */
  readonly noMount?: true;
  /** The kind of mount that keeps it out of the layer; `cache` where it is absent. */
  readonly mountType?: "tmpfs";
  /** What has to be said where the bytes may be wanted after all. */
  readonly caution?: string;
  /** Commands that need it, where a container starts with one of them. */
  readonly neededBy?: RegExp;
  /** A name that no path of the image may have: with it, the program loads what it needs from here. */
  readonly unlessAnywhere?: string;
  /** Settings, in the environment or on the line, by which what is installed is links into it. */
  readonly linkedBy?: RegExp;
  /** Nobody copies it on purpose: where the build context brings it, it can be ignored. */
  readonly ignorable?: true;
  /** Caches are told also where a later line deletes them; other places only while they are visible. */
  readonly alsoHidden: boolean;
}
