import { join } from "node:path";
import type { Context } from "../model/ports.ts";

/** What the exports of one run share. */
export interface Exports {
  /** A directory of blobs, as `blobs` of a layout is one: what one export brought, no other brings again. */
  blobs: string;
  /** Does the work when all that was given before has ended, so that a blob which two images share is there for the second. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** Exports are one after the other: each is bound by the disk, and the builder has time for other variants' steps. */
export function openExports({ workDirectory }: Pick<Context, "workDirectory">): Exports {
  let last: Promise<unknown> = Promise.resolve();
  return {
    blobs: join(workDirectory, "blobs"),
    inTurn(work) {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
