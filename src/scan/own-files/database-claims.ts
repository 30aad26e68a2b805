import type { LayerDocument } from "../../image/layer-collector.ts";
import { parseApkInstalled } from "../../image/packages/apk-installed.ts";
import { readRpmDatabase } from "../../image/packages/rpm/database.ts";
import { type DocumentKind, documentKind } from "../../image/packages/wanted.ts";
import { exactPath } from "../../image/paths.ts";

/** Databases that are written anew, whole, whenever one package changes. */
export type DatabaseKind = Extract<DocumentKind, "apk-installed" | "rpm-database">;

/** The databases of lower layers, so that what is new in the next can be told. */
export type DatabasesBelow = Map<DatabaseKind, Buffer>;

export function isDatabase(kind: DocumentKind | undefined): kind is DatabaseKind {
  return kind === "apk-installed" || kind === "rpm-database";
}

/**
 * Paths of those packages that the layer installed or changed: such as the database below does not have in the same version.
 * The others' files, where the layer rewrites one, were not rewritten by the package manager. What lies in `/etc` is
 * left out: neither database says which files are meant to be edited, and there they are.
 */
export function databaseClaims({ bytes }: LayerDocument, kind: DatabaseKind, below: DatabasesBelow): string[] {
  const read = readers[kind];
  const before = below.get(kind);
  const known = new Set(before === undefined ? [] : read(before).map(({ identity }) => identity));
  below.set(kind, bytes);
  return read(bytes)
    .filter(({ identity }) => !known.has(identity))
    .flatMap(({ files }) => files)
    .filter((path) => !/^\/?etc\//.test(path));
}

/** For layers of which nothing else is asked. */
export function noteDatabases(documents: readonly LayerDocument[], below: DatabasesBelow): void {
  for (const { path, bytes } of documents) {
    const kind = documentKind(exactPath(path));
    if (isDatabase(kind)) below.set(kind, bytes);
  }
}

interface OwningPackage {
  identity: string;
  files: string[];
}

const readers: Readonly<Record<DatabaseKind, (bytes: Buffer) => OwningPackage[]>> = {
  "apk-installed": (bytes) =>
    parseApkInstalled(bytes).map(({ name, version, architecture, files }) => ({
      identity: [name, version, architecture].join(" "),
      files,
    })),
  "rpm-database": (bytes) =>
    readRpmDatabase(bytes).packages.map(({ name, epoch = 0, version, release, architecture, files }) => ({
      identity: [name, epoch, version, release, architecture].join(" "),
      files,
    })),
};
