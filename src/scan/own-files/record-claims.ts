import { pathLines } from "../../image/packages/lines.ts";

/** A file that a package says is its own, and how long it says that file is. */
export interface SizedClaim {
  /** Relative to where the package lies; it may lead out of there. */
  path: string;
  /** Bytes. */
  size: number;
}

/**
 * What a wheel's RECORD claims with a size: `path,hash,size` (PEP 376, PEP 627). Bytecode and the RECORD itself stand
 * there without one. Never throws.
 */
export function parseRecordClaims(bytes: Buffer): SizedClaim[] {
  return pathLines(bytes).flatMap((line) => {
    const [, column = "", size = ""] = /^(.+),[^,"]*,(\d{1,15})\r?$/s.exec(line) ?? [];
    const path = column.startsWith('"') ? column.slice(1, -1).replaceAll('""', '"') : column;
    return path === "" ? [] : [{ path, size: Number(size) }];
  });
}
