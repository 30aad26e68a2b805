import { nearest } from "../../text/nearest.ts";
import { type Parsed, quoted } from "../parsed.ts";
import { parseDecimal, wholeProduct } from "./decimal.ts";

/** Bytes per unit. `MB` is 10⁶ and `MiB` is 2²⁰ (IEC 80000-13); `KB` is a common way to write `kB`. */
const bytesPerUnit = {
  B: 1n,
  kB: 10n ** 3n,
  KB: 10n ** 3n,
  MB: 10n ** 6n,
  GB: 10n ** 9n,
  TB: 10n ** 12n,
  KiB: 2n ** 10n,
  MiB: 2n ** 20n,
  GiB: 2n ** 30n,
  TiB: 2n ** 40n,
} as const;

type Unit = keyof typeof bytesPerUnit;
const units = Object.keys(bytesPerUnit) as Unit[];

export const expectedSize = "a size such as 800MB, 2.5GB or 1MiB";
/** The same notation as {@link parseSize} reads, for JSON Schema. That the bytes are whole is not in it. */
export const sizePattern = `^\\d{1,30}(\\.\\d{1,30})? ?(${units.join("|")})$|^\\d{1,30}$`;

/** Reads `800MB`, `2.5 GB`, `1MiB` or a plain count of bytes. Bytes are whole and at most 2⁵³ − 1. */
export function parseSize(text: string): Parsed<number> {
  const match = /^([\d.]+) ?([A-Za-z]*)$/.exec(text.trim());
  const decimal = match?.[1] === undefined ? undefined : parseDecimal(match[1]);
  if (match === null || decimal === undefined) return { problem: `expected ${expectedSize}, got ${quoted(text)}` };
  const name = match[2] === "" ? "B" : (match[2] ?? "B");
  const unit = units.find((candidate) => candidate === name);
  if (unit === undefined) return { problem: unknownUnit(name) };
  const bytes = wholeProduct(decimal, bytesPerUnit[unit]);
  if (bytes === undefined) return { problem: `${quoted(text)} is not a whole number of bytes` };
  if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) return { problem: `${quoted(text)} is more than 2^53 bytes` };
  return { value: Number(bytes) };
}

function unknownUnit(name: string): string {
  const hint = nearest(name, units);
  return `unknown unit ${quoted(name)}${hint === undefined ? `, expected one of ${units.join(", ")}` : `. Did you mean "${hint}"?`}`;
}

/** A short decimal notation of exactly these bytes: `2500000000` → `2.5GB`, `1234567` → `1234.567kB`. */
export function writeSize(bytes: number): string {
  const thousandths = BigInt(bytes) * 1000n;
  const unit = (["TB", "GB", "MB", "kB"] as const).find(
    (candidate) => bytes >= Number(bytesPerUnit[candidate]) && thousandths % bytesPerUnit[candidate] === 0n,
  );
  if (unit === undefined) return `${bytes}B`;
  const inUnit = thousandths / bytesPerUnit[unit];
  const fraction = String(inUnit % 1000n)
    .padStart(3, "0")
    .replace(/0+$/, "");
  return `${inUnit / 1000n}${fraction === "" ? "" : `.${fraction}`}${unit}`;
}
