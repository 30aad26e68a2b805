import type { PathNode } from "../paths.ts";
import type { DebianRelations } from "./debian/status.ts";

/** Who installed a package, told by whose database or description names it. */
export type PackageType = "dpkg" | "apk" | "rpm" | "conda" | "python" | "node" | "gem";

/** A package that is in the image's final filesystem. */
export interface InstalledPackage {
  readonly type: PackageType;
  readonly name: string;
  readonly version: string;
  /** As Trivy writes it for the same package, so that findings and packages meet. */
  readonly purl: string;
  /** Index of the lowest layer that has this version of it. */
  readonly layer: number;
  /** Visible bytes of the files it owns, as measured; each byte counts for one package. Null when it lists no files. */
  readonly bytes: number | null;
  /** Bytes that its maker says it takes. */
  readonly declaredBytes?: number;
  /** Path of its own description, without leading slash; for packages of a language. */
  readonly path?: string;
  /** Files and links that it owns. */
  readonly owned: readonly PathNode[];
  /** Debian: whether apt put it in for another package's sake. Absent where apt keeps no such states. */
  readonly automatic?: boolean;
  /** Debian: whether the system is not to be without it. */
  readonly essential?: boolean;
  /** Debian: whom it needs, recommends and stands in for. */
  readonly relations?: DebianRelations;
}

/** What is installed, and whose the files are. */
export interface InstalledPackages {
  /** By type, then name, then path. */
  readonly packages: readonly InstalledPackage[];
  /** The package that a visible path belongs to; distribution packages come before those of a language. */
  ownerOf(path: PathNode): InstalledPackage | undefined;
}

/** A package that was found, before its files are measured. */
export interface FoundPackage extends Omit<InstalledPackage, "bytes" | "owned"> {
  /** Paths that it lists, as they stand in its list or whole directories; undefined when it lists none. */
  readonly files: OwnedFiles | undefined;
}

export interface OwnedFiles {
  /** Names from the root, directories among them passed over. */
  names?: Iterable<string>;
  /** Directories that are the package's with all that is in them, except directories of the name `except`. */
  trees?: readonly PathNode[];
  except?: string;
}
