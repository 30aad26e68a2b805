import type { BaselineImage } from "../model/baseline.ts";
import type { BuildRecord } from "../model/build-record.ts";
import { compareText } from "../text/order.ts";

/** What a push run keeps of its commit, so that pull requests can be compared with it. Nothing in it is secret. */
export interface BaselineRecord {
  /** Full commit ID. */
  commit: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** The workflow's file, relative to the repository. */
  workflow: string;
  /** Every image of the run; each variant has a platform once. */
  images: readonly BaselineImage[];
  /** What its builds left, in the order of their variants; empty where that was not kept. */
  builds: readonly BuildRecord[];
}

/** The record's name in an artifact and in a cache entry. */
export const recordFileName = "baseline.plimsoll";

/** Bounds of what is kept, and so of what is read back. */
export const recordLimits = {
  /** Of the whole file. */
  bytes: 64e6,
  headerBytes: 1e6,
  images: 200,
  variantLength: 500,
  platformLength: 100,
  workflowLength: 500,
  /** Of one image's packages, not compressed; and of those of all images. */
  packageBytes: 32e6,
  allPackageBytes: 128e6,
} as const;

/** The order in which a record has its images: the same for the same images. */
export function byVariantAndPlatform(
  a: Pick<BaselineImage, "variant" | "platform">,
  b: Pick<BaselineImage, "variant" | "platform">,
): number {
  return compareText(a.variant, b.variant) || compareText(a.platform, b.platform);
}
