/** Counts what Trivy's dpkg analyser makes of one layer (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/dpkg/dpkg.go). */
import { asFileName } from "./file-name.ts";
import { readMimeHeader } from "./mime-header.ts";
import { isThirdPartyMaintainer } from "./vendors.ts";

/** A package as far as counting and ownership of files need it. */
export interface CountedPackage {
  id: string;
  name: string;
  architecture: string;
  maintainer: string;
}

/** `bufio.Scanner` with the buffer that the analyser gives it: a longer paragraph ends the whole file without a result. */
const longestParagraph = 128 * 1024;

/**
 * Packages of a status file or a part, by their ids. `"none"` when Trivy gives up on the file, `"unknown"` when it is not
 * sure what Trivy does.
 */
export function countStatus(bytes: Buffer): Map<string, CountedPackage> | "none" | "unknown" {
  const text = bytes.toString("latin1");
  const packages = new Map<string, CountedPackage>();
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n\n", start);
    const end = found < 0 ? text.length : found;
    const filled = end - start + (found < 0 ? 1 : 2);
    if (filled > longestParagraph) return "none";
    const made = countParagraph(text.slice(start, end));
    if (made === "unknown") return "unknown";
    if (made !== undefined) packages.set(made.id, made);
    start = end + 2;
  }
  return packages;
}

function countParagraph(paragraph: string): CountedPackage | "unknown" | undefined {
  const { fields, isBroken } = readMimeHeader(paragraph);
  if (isBroken) return undefined;
  const field = (name: string) => fields.get(name) ?? "";
  if (/(?:^|\s)(?:deinstall|purge)(?:\s|$)/.test(field("status"))) return undefined;
  const name = field("package");
  const version = field("version");
  if (name === "" || version === "") return undefined;
  const versions = [isDebianVersion(version), isDebianVersion(sourceVersion(field("source")) || version)];
  if (versions.includes("unknown")) return "unknown";
  if (versions.includes(false)) return undefined;
  return { id: `${name}@${version}`, name, architecture: field("architecture"), maintainer: field("maintainer") };
}

function sourceVersion(source: string): string {
  return /^\S* \((.*)\)/.exec(source)?.[1]?.trim() ?? "";
}

/** knqyf263/go-deb-version version.go; letters beyond ASCII would need its tables. */
function isDebianVersion(text: string): boolean | "unknown" {
  const version = text.trim();
  if (/[\x80-\xff]/.test(version)) return "unknown";
  const [, rest = version] = /^\+?\d{1,15}:(.*)$/.exec(version) ?? [];
  if (rest === version && version.includes(":")) return false;
  return /^\d[0-9A-Za-z.+~:_-]*$/.test(rest) && isRevision(rest) && !rest.startsWith("-");
}

/** What follows the last hyphen has no colon in it. */
function isRevision(version: string): boolean {
  const hyphen = version.lastIndexOf("-");
  return hyphen < 0 || !version.slice(hyphen).includes(":");
}

const longestLine = 64 * 1024;

/**
 * Which of `candidates` an md5sums file names. Undefined when Trivy gives up on the file: one line of another form is
 * enough.
 */
export function filesAmong(bytes: Buffer, candidates: ReadonlySet<string>): string[] | undefined {
  const text = bytes.toString("latin1");
  const isAscii = !/[\x80-\xff]/.test(text);
  const files: string[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const gap = text.indexOf("  ", start);
    if (gap < 0 || gap + 2 > end || end - start >= longestLine) return undefined;
    const name = text.slice(gap + 2, text[end - 1] === "\r" ? end - 1 : end);
    const file = isAscii ? name : asFileName(name);
    if (candidates.has(file)) files.push(file);
    start = end + 1;
  }
  return files;
}

/** Files that count as the system's in this layer. `lists` are by their file names without `.md5sums`. */
export function systemFiles(
  packages: Iterable<CountedPackage>,
  lists: ReadonlyMap<string, readonly string[]>,
): string[] {
  const files: string[] = [];
  for (const { name, architecture, maintainer } of packages) {
    if (isThirdPartyMaintainer(maintainer)) continue;
    files.push(...(lists.get(name) ?? lists.get(`${name}:${architecture}`) ?? []));
  }
  return files;
}
