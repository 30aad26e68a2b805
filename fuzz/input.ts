import { Random } from "./random.ts";
import type { Input, Target } from "./target.ts";

/** Which input it was: everything about it follows from these three. */
export interface Which {
  seed: number;
  target: string;
  iteration: number;
}

/** The input, and the random numbers that its check goes on with. */
export function inputOf(target: Target, { seed, iteration }: Which): { input: Input; random: Random } {
  const random = new Random(`${seed} ${target.name} ${iteration}`);
  const input = random.pick(target.seeds).map((piece) => target.mutate(piece, random));
  return { input, random };
}

const lengthBytes = 4;

/** An input as one file: each piece behind its length. */
export function packInput(input: Input): Buffer {
  return Buffer.concat(
    input.flatMap((piece) => {
      const length = Buffer.alloc(lengthBytes);
      length.writeUInt32LE(piece.length);
      return [length, piece];
    }),
  );
}

export function unpackInput(bytes: Buffer): Input {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = at + lengthBytes;
    at = start + bytes.readUInt32LE(at);
    pieces.push(bytes.subarray(start, at));
  }
  return pieces;
}
