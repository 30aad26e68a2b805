import { join } from "node:path";
import type { Context } from "../model/ports.ts";
import { type Lanes, openLanes } from "./schedule.ts";

/** What the exports of one run share. */
export interface Exports {
  /** A directory of blobs, as `blobs` of a layout is one: what one export brought, no other brings again. */
  blobs: string;
  /** One after the other, so that a blob which two images share is there for the second; the disk bounds them anyway. */
  inTurn: Lanes;
}

export function openExports({ workDirectory }: Pick<Context, "workDirectory">): Exports {
  return { blobs: join(workDirectory, "blobs"), inTurn: openLanes(1) };
}
