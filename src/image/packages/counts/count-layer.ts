import type { PathNode } from "../../paths.ts";
import { readRpmDatabase } from "../rpm/database.ts";
import type { DocumentKind } from "../wanted.ts";
import { countApk } from "./apk.ts";
import { type CountedPackage, countStatus, filesAmong, systemFiles } from "./dpkg.ts";
import type { LayerFile, LayerFiles } from "./layer-files.ts";
import { isNodePackage } from "./node.ts";
import { isPythonPackage } from "./python.ts";
import { isDistributionVendor } from "./vendors.ts";

export type CountedType = "dpkg" | "apk" | "rpm" | "python" | "node";

/** What Trivy's analysers make of one layer. */
export interface LayerCount {
  /** Ids of the packages that each file gives, by type and the file's path. */
  found: Record<CountedType, Map<PathNode, readonly string[]>>;
  /** Types of which it is not sure. */
  unknown: ReadonlySet<CountedType>;
}

/** Files that Trivy takes for the system's in every layer (aquasecurity/trivy v0.74.0 pkg/fanal/handler/sysfile/filter.go). */
const everywhere = [
  "usr/lib/python2.7/argparse.egg-info",
  "usr/lib/python2.7/lib-dynload/Python-2.7.egg-info",
  "usr/lib/python2.7/wsgiref.egg-info",
];

/** Which counts rest on a kind of document. */
const restingOn: ReadonlyMap<DocumentKind, readonly CountedType[]> = new Map<DocumentKind, CountedType[]>([
  ["dpkg-status", ["dpkg", "python", "node"]],
  ["dpkg-part", ["dpkg", "python", "node"]],
  ["dpkg-md5sums", ["python", "node"]],
  ["apk-installed", ["apk", "python", "node"]],
  ["rpm-database", ["rpm", "python", "node"]],
  ["python-metadata", ["python"]],
  ["node-package", ["node"]],
  ["system-release", ["dpkg", "apk", "rpm"]],
]);

/**
 * Each analyser sees one layer alone: what its package managers own is taken off its own Python and Node packages, not
 * off another layer's.
 */
export function countLayer({ files, unsure }: LayerFiles): LayerCount {
  const doubtful = new Set(unsure);
  const of = (kind: DocumentKind) => files.get(kind) ?? [];
  const candidates = new Set([...of("python-metadata"), ...of("node-package")].map(({ name }) => name));
  const dpkg = countDpkg([...of("dpkg-status"), ...of("dpkg-part")], of("dpkg-md5sums"), candidates);
  const apk = countDatabases(of("apk-installed"), countApk);
  const rpm = countDatabases(of("rpm-database"), countRpm);
  if (!dpkg.isSure) doubtful.add("dpkg-status");
  if (!apk.isSure) doubtful.add("apk-installed");
  if (!rpm.isSure) doubtful.add("rpm-database");
  const owned = new Set([...everywhere, ...dpkg.files, ...apk.files, ...rpm.files]);
  const single = (kind: DocumentKind, isPackage: (bytes: Buffer) => boolean) =>
    new Map(
      of(kind)
        .filter(({ name, bytes }) => !owned.has(name) && isPackage(bytes))
        .map(({ path, name }) => [path, [name]]),
    );
  return {
    found: {
      dpkg: dpkg.ids,
      apk: apk.ids,
      rpm: rpm.ids,
      python: single("python-metadata", isPythonPackage),
      node: single("node-package", isNodePackage),
    },
    unknown: new Set([...doubtful].flatMap((kind) => restingOn.get(kind) ?? [])),
  };
}

interface Counted {
  ids: Map<PathNode, readonly string[]>;
  files: readonly string[];
  isSure: boolean;
}

function countDpkg(
  statuses: readonly LayerFile[],
  sums: readonly LayerFile[],
  candidates: ReadonlySet<string>,
): Counted {
  const lists = new Map<string, readonly string[]>();
  for (const { path, bytes } of candidates.size > 0 ? sums : []) {
    const files = filesAmong(bytes, candidates);
    if (files !== undefined) lists.set(path.name.slice(0, -".md5sums".length), files);
  }
  const ids = new Map<PathNode, readonly string[]>();
  const packages: CountedPackage[] = [];
  let isSure = true;
  for (const { path, bytes } of statuses) {
    const counted = countStatus(bytes);
    if (counted === "unknown") isSure = false;
    if (typeof counted === "string") continue;
    ids.set(path, [...counted.keys()]);
    packages.push(...counted.values());
  }
  return { ids, files: systemFiles(packages, lists), isSure };
}

interface DatabaseCount {
  ids: readonly string[];
  files: readonly string[];
}

function countDatabases(files: readonly LayerFile[], count: (bytes: Buffer) => DatabaseCount | undefined): Counted {
  const counted: Counted & { files: string[] } = { ids: new Map(), files: [], isSure: true };
  for (const { path, bytes } of files) {
    const found = count(bytes);
    if (found === undefined) counted.isSure = false;
    if (found === undefined) continue;
    counted.ids.set(path, found.ids);
    counted.files.push(...found.files);
  }
  return counted;
}

function countRpm(bytes: Buffer): DatabaseCount | undefined {
  const { packages, isWhole } = readRpmDatabase(bytes);
  if (!isWhole) return undefined;
  return {
    ids: packages.map(({ name, version, release, architecture }) => `${name}@${version}-${release}.${architecture}`),
    files: packages
      .filter(({ vendor, release }) => isDistributionVendor(vendor, release))
      .flatMap(({ files }) => files.map((file) => file.replace(/^\//, ""))),
  };
}
