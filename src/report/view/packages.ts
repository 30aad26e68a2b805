import type { Image, Package } from "../../model/report.ts";
import { compareText } from "../../text/order.ts";

/** A package whose size is known. */
export type WeighedPackage = Package & { bytes: number };

/** Packages by the bytes of their files, heaviest first; those without bytes are left out. */
export function weighedPackages({ packages }: Pick<Image, "packages">): WeighedPackage[] {
  return packages
    .flatMap((each) => (each.bytes === null || each.bytes === 0 ? [] : [{ ...each, bytes: each.bytes }]))
    .sort((a, b) => b.bytes - a.bytes || compareText(a.type, b.type) || compareText(a.name, b.name));
}
