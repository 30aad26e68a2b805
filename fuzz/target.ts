import { isDeepStrictEqual } from "node:util";
import type { Random } from "./random.ts";

/** One or several pieces of bytes: the layers of an image, lowest first, or a single file. */
export type Input = readonly Buffer[];

/** Something that takes hostile bytes, and what must hold whatever they are. */
export interface Target {
  name: string;
  /** Small valid inputs, which are then changed. */
  seeds: readonly Input[];
  /** How a piece is changed. */
  mutate(piece: Buffer, random: Random): Buffer;
  /** Throws {@link Broken} where something does not hold; everything else that is thrown counts as a crash. */
  check(input: Input, random: Random): void | Promise<void>;
}

/** An invariant does not hold. */
export class Broken extends Error {}

export function hold(condition: boolean, what: string): void {
  if (!condition) throw new Broken(what);
}

export function holdSame(a: unknown, b: unknown, what: string): void {
  if (isDeepStrictEqual(a, b)) return;
  const [left, right] = [JSON.stringify(a) ?? "", JSON.stringify(b) ?? ""];
  const common = [...left].findIndex((letter, i) => letter !== right[i]);
  const from = Math.max(0, common - 100);
  throw new Broken(`${what}:\n  …${left.slice(from, from + 300)}\n  …${right.slice(from, from + 300)}`);
}
