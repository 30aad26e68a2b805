/** What the thread that reads out of a builder and the one that started it say to each other. */

/** How the builder's API is reached: a child that is talked with; see {@link talkToChild}. */
export interface BuilderAddress {
  command: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
}

/** Bytes of a whole piece of a blob. */
export const pieceBytes = 1024 * 1024;

/** Pieces of one blob that may be on their way at once: one is looked at while the next one comes. */
export const piecesAhead = 2;

/** Each read, and each question, has a number of its own. */
export type Asked =
  /** Something will be asked. */
  | { ask: "connect" }
  | { ask: "size"; id: number; digest: string }
  | { ask: "read"; id: number; digest: string }
  /** A piece was looked at: another one may come, in the same memory where that is handed back. */
  | { ask: "more"; id: number; memory?: ArrayBuffer }
  | { ask: "stop"; id: number };

export type Told =
  /** The child that leads to the builder, a process group of its own. */
  | { tell: "child"; pid: number }
  | { tell: "size"; id: number; size: number | undefined }
  /** The first `bytes` of `memory`, which is the receiver's. */
  | { tell: "piece"; id: number; memory: ArrayBuffer; bytes: number }
  | { tell: "end"; id: number }
  | { tell: "failed"; id: number; why: string };
