import type { Random } from "./random.ts";

const block = 512;
type Mutation = (bytes: Buffer, random: Random) => Buffer;

const interestingBytes = [0, 1, 0x20, 0x2e, 0x2f, 0x30, 0x37, 0x7f, 0x80, 0xff];
const interestingTexts = [
  "",
  "/",
  "..",
  "../..",
  ".wh.",
  ".wh..wh..opq",
  ".wh..wh.aufs",
  "a/.wh.b",
  "\0",
  "\n",
  "0",
  "-1",
  "18446744073709551616",
  "99999999999",
  "77777777777",
  "\u0080\u0000\u0000",
  "1e9",
  "null",
  "[",
  "{}",
  "ä",
  "\ud800",
  "__proto__",
  "%s",
];

const flipBits: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let count = 1 + random.below(4); count > 0; count--) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
};

const setBytes: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  const at = random.below(copy.length);
  copy.subarray(at, at + 1 + random.below(16)).fill(random.pick(interestingBytes));
  return copy;
};

const truncate: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1));

const insertText: Mutation = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(interestingTexts)), bytes.subarray(at)]);
};

const insertZeros: Mutation = (bytes, random) => {
  const at = random.chance(2) ? bytes.length : random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(random.pick([1, 7, 512, 1024])), bytes.subarray(at)]);
};

const overwriteText: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  copy.write(random.pick(interestingTexts), random.below(copy.length), "utf8");
  return copy;
};

/** Takes out, doubles or moves a run of bytes whose ends are multiples of `unit`. */
function splice(unit: number): Mutation {
  return (bytes, random) => {
    const count = Math.ceil(bytes.length / unit);
    const from = random.below(count) * unit;
    const to = from + (1 + random.below(4)) * unit;
    const piece = bytes.subarray(from, to);
    const at = random.below(count + 1) * unit;
    const rest = random.chance(2) ? bytes : Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    if (random.chance(3)) return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    return Buffer.concat([rest.subarray(0, at), piece, rest.subarray(at)]);
  };
}

/** Changes any bytes, whatever they mean. */
export const mutateBytes: Mutation = (bytes, random) =>
  several(bytes, random, [
    flipBits,
    flipBits,
    setBytes,
    truncate,
    insertText,
    insertZeros,
    overwriteText,
    splice(1),
    splice(16),
  ]);

/** Fields of a tar header: where, how long, and what somebody might write there. */
const fields: readonly [at: number, length: number][] = [
  [0, 100],
  [100, 8],
  [108, 8],
  [116, 8],
  [124, 12],
  [136, 12],
  [157, 100],
  [257, 8],
  [345, 155],
  [482, 1],
  [483, 12],
];
const flags = "\0" + "01234567LKxgSDMVNX";
const numbers = [
  "00000000000\0",
  "00000000001\0",
  "00000001000\0",
  "00000001001\0",
  "00000010000\0",
  "77777777777\0",
  "           \0",
  "-0000000001\0",
  "12 34567890\0",
].map((text) => Buffer.from(text, "latin1"));
const base256 = [
  "80".padEnd(24, "0"),
  `80${"0".repeat(18)}0200`,
  "ff".repeat(12),
  `80${"f".repeat(22)}`,
  `80000000001f${"f".repeat(12)}`,
].map((hex) => Buffer.from(hex, "hex"));

/** Changes a field of one header of the tar and makes its checksum right again, so that the reader goes on. */
const editHeader: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  const at = random.below(Math.floor(copy.length / block)) * block;
  const header = copy.subarray(at, at + block);
  if (header.length < block) return copy;
  if (random.chance(3)) header.write(random.pick([...flags]), 156, "latin1");
  else {
    const [start, length] = random.pick(fields);
    const value = random.chance(2) ? random.pick([...numbers, ...base256]) : Buffer.from(random.pick(interestingTexts));
    header.fill(0, start, start + length);
    value.copy(header, start, 0, length);
  }
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return copy;
};

/** Changes a tar archive: mostly so that most of it can still be read. */
export const mutateTar: Mutation = (bytes, random) =>
  several(bytes, random, [
    editHeader,
    editHeader,
    editHeader,
    splice(block),
    splice(block),
    flipBits,
    setBytes,
    truncate,
    insertZeros,
    overwriteText,
  ]);

function several(bytes: Buffer, random: Random, mutations: readonly Mutation[]): Buffer {
  let changed = bytes;
  for (let count = random.below(5); count > 0; count--) {
    if (changed.length > 0) changed = random.pick(mutations)(changed, random);
  }
  // Splices double things; what is too long is only slow.
  return changed.subarray(0, 400_000);
}
