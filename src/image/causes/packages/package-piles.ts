import { compareText } from "../../../text/order.ts";
import type { InstalledPackage } from "../../packages/installed.ts";
import { Piles, type Sorted } from "../pile.ts";
import type { ShippedFile } from "../shipped-file.ts";

/** Piles of files that belong to packages: bytes by package. */
export type PackageBytes = Map<InstalledPackage, number>;

/** Sorts files by the line that brought them, and keeps whose they are. */
export class PackagePiles {
  readonly #piles = new Piles<PackageBytes>();

  add(file: ShippedFile, owner: InstalledPackage, number = 0): void {
    const { pile, subject } = this.#piles.of(file, number, () => new Map());
    pile.add(file);
    subject.set(owner, (subject.get(owner) ?? 0) + file.entry.size);
  }

  get told(): Sorted<PackageBytes>[] {
    return this.#piles.told;
  }
}

/** Names of the packages, the largest first. */
export function namesByBytes(packages: ReadonlyMap<InstalledPackage, number>): string[] {
  return [...packages]
    .map(([{ name }, bytes]) => ({ name, bytes }))
    .sort((a, b) => b.bytes - a.bytes || compareText(a.name, b.name))
    .map(({ name }) => name);
}
