/** An unsigned decimal number without rounding: `digits / 10 ** places`. */
export interface Decimal {
  digits: bigint;
  places: number;
}

/** Plain decimal notation only: no sign, no exponent, no grouping. At most 30 digits on each side of the point. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = "", fraction = ""] = match;
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

/** `decimal × factor`, when that is a whole number; else undefined. */
export function wholeProduct(decimal: Decimal, factor: bigint): bigint | undefined {
  const product = decimal.digits * factor;
  const divisor = 10n ** BigInt(decimal.places);
  return product % divisor === 0n ? product / divisor : undefined;
}

/** `decimal × factor` without its fraction. */
export function floorProduct(decimal: Decimal, factor: bigint): bigint {
  return (decimal.digits * factor) / 10n ** BigInt(decimal.places);
}
