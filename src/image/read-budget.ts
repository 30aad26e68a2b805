import { maximumBytes } from "./limits.ts";
import { TarError } from "./tar/entry.ts";

/** What an image may still bring; its layers share it. More than any real image has, and less than what fills a machine. */
export interface ReadBudget {
  /** Entries of all layers. */
  entries: number;
  /** Bytes of symlinks' targets, which are kept. */
  "bytes of link targets": number;
  /** Bytes of package databases and lists, which are kept. */
  "bytes of package lists": number;
  /** Bytes of all layers' uncompressed tars. */
  bytes: number;
}

const whole: Readonly<ReadBudget> = {
  entries: 4_000_000,
  "bytes of link targets": 64 * 1024 ** 2,
  "bytes of package lists": 512 * 1024 ** 2,
  bytes: 2 * maximumBytes,
};

export function newBudget(): ReadBudget {
  return { ...whole };
}

/** Throws TarError at `offset` when the image has more than it may. */
export function spend(budget: ReadBudget, what: keyof ReadBudget, amount: number, offset: number): void {
  budget[what] -= amount;
  if (budget[what] >= 0) return;
  throw new TarError(`the image's layers hold more than ${whole[what]} ${what}; that is the limit`, offset);
}
