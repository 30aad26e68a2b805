/**
 * Reads RPM's own "new" database (rpm-software-management/rpm lib/backend/ndb/rpmpkg.c): a header, pages of slots, each
 * pointing at a blob; numbers are little-endian. Malformed files throw a RangeError.
 */

const magics = { file: "RpmP", slot: "Slot", blob: "BlbS" } as const;
const pageBytes = 4096;
const slotBytes = 16;

export function isNdb(file: Buffer): boolean {
  return file.length >= 32 && file.toString("latin1", 0, 4) === magics.file;
}

/** The packages' headers, in the order of their slots. Blobs that overlap are malformed: together they fit the file. */
export function* ndbBlobs(file: Buffer): Generator<Buffer> {
  if (file.readUInt32LE(4) !== 0) throw new RangeError("the version is not known");
  const end = file.readUInt32LE(12) * pageBytes;
  let left = file.length;
  for (let slot = 2 * slotBytes; slot < end; slot += slotBytes) {
    if (file.toString("latin1", slot, slot + 4) !== magics.slot) throw new RangeError("a slot is damaged");
    const index = file.readUInt32LE(slot + 4);
    if (index === 0) continue;
    const blob = blobAt(file, file.readUInt32LE(slot + 8) * slotBytes, index);
    left -= blob.length;
    if (left < 0) throw new RangeError("the packages are larger than the file");
    yield blob;
  }
}

function blobAt(file: Buffer, at: number, index: number): Buffer {
  if (file.toString("latin1", at, at + 4) !== magics.blob || file.readUInt32LE(at + 4) !== index) {
    throw new RangeError("a slot points nowhere");
  }
  const start = at + 16;
  const end = start + file.readUInt32LE(at + 12);
  if (end > file.length) throw new RangeError("a package is outside the file");
  return file.subarray(start, end);
}
