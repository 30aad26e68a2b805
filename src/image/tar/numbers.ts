/** Numbers as tar headers write them. Errors are plain sentences; the caller knows the offset. */

/**
 * A numeric header field, the bytes of `block` from `start` to `end`: octal digits padded with spaces and NULs (POSIX), or
 * big-endian two's complement when the first bit is set (GNU "base-256"). An empty field is 0, as in Go's archive/tar, the
 * reader of container runtimes. Returns undefined for anything else, and for what a JavaScript number can't hold exactly.
 */
export function parseNumber(block: Uint8Array, start = 0, end = block.length): number | undefined {
  const first = block[start] ?? 0;
  return (first & 0x80) !== 0 ? parseBase256(block.subarray(start, end)) : parseOctal(block, start, end);
}

function parseOctal(block: Uint8Array, from: number, to: number): number | undefined {
  let start = from;
  let end = to;
  while (start < end && isPadding(block[start])) start += 1;
  while (end > start && isPadding(block[end - 1])) end -= 1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const byte = block[i] ?? 0;
    // Go cuts the trimmed field at its first NUL, so that garbage behind the terminator is harmless.
    if (byte === 0) break;
    const digit = byte - 0x30;
    if (digit < 0 || digit > 7) return undefined;
    value = value * 8 + digit;
  }
  return Number.isSafeInteger(value) ? value : undefined;
}

function isPadding(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0;
}

function parseBase256(field: Uint8Array): number | undefined {
  const negative = ((field[0] ?? 0) & 0x40) !== 0;
  let value = 0n;
  for (const [i, byte] of field.entries()) value = (value << 8n) | BigInt(i === 0 ? byte & 0x7f : byte);
  if (negative) value -= 1n << BigInt(field.length * 8 - 1);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** A decimal number of a PAX record: digits only, no sign. Undefined for anything else. */
export function parseDecimal(text: string): number | undefined {
  if (!/^[0-9]{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
