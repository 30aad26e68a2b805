import type { ImageSummary } from "../image/summary/image-summary.ts";
import type { Image } from "../model/report.ts";
import type { ScanOutcome } from "../model/stages.ts";

/** What is kept of one look at a platform image: all that a later run would find out by looking again. */
export interface KnownLook {
  /** ISO 8601, UTC. */
  lookedAt: string;
  /** Which vulnerability database the scan used (`databaseIdentity`); absent when packages were not scanned. */
  database?: string;
  platform: string;
  image: Image;
  /** Absent when it was not scanned. Its packages are the image's. */
  scan?: Omit<ScanOutcome, "packages" | "failure">;
  summary: ImageSummary;
}

/** Bounds of what is kept, and so of what is read back. */
export const lookLimits = {
  /** Of the whole file. */
  bytes: 32e6,
  /** Of the header, inflated: findings, packages and the package list. */
  headerBytes: 128e6,
} as const;
