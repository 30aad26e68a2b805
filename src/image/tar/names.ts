import { isUtf8 } from "node:buffer";

const slash = 0x2f;

/**
 * A name's bytes as text, one to one: valid UTF-8 as it is; a path component that is not valid UTF-8 byte by byte, with
 * bytes from 0x80 up as lone surrogates U+DC80–U+DCFF (Python's "surrogateescape"). Two different names never become
 * one, which `�` would make of them. Use `toWellFormed()` before showing it.
 */
export function decodeName(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  if (!text.includes("\ufffd") || isUtf8(bytes)) return text;
  const components: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(slash, start);
    const end = found < 0 ? bytes.length : found;
    components.push(decodeComponent(bytes.subarray(start, end)));
    start = end + 1;
  }
  return components.join("/");
}

function decodeComponent(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join("");
}

/** The bytes up to the first NUL. */
export function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
