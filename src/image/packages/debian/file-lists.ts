import { pathLines } from "../lines.ts";

/**
 * Paths of `/var/lib/dpkg/info/NAME.list`, absolute as they stand. Directories come right before what is in them and are
 * left out: of a merged `/usr` the image has a link in their place, and it is not the package's. Never throws.
 */
export function parseFileList(bytes: Buffer): string[] {
  const lines = pathLines(bytes);
  return lines.filter(
    (line, at) => line.startsWith("/") && line !== "/." && lines[at + 1]?.startsWith(`${line}/`) !== true,
  );
}

/** Paths of `NAME.md5sums`, regular files only, made absolute. Lines of another form are passed over. Never throws. */
export function parseMd5sums(bytes: Buffer): string[] {
  return pathLines(bytes).flatMap((line) => {
    const match = /^[0-9a-f]{32} [ *]/.test(line);
    return match && line.length > 34 ? [`/${line.slice(34)}`] : [];
  });
}

/** `libc6:amd64` of `libc6:amd64.list`: the package's name and, where it has several architectures, which one. */
export function ownerOfList(fileName: string): { name: string; architecture?: string } {
  const base = fileName.slice(0, fileName.lastIndexOf("."));
  const colon = base.indexOf(":");
  return colon < 0 ? { name: base } : { name: base.slice(0, colon), architecture: base.slice(colon + 1) };
}
