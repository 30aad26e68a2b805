/** What a package document is for; each kind has its own reader. */
export type DocumentKind =
  | "dpkg-status"
  | "dpkg-part"
  | "dpkg-list"
  | "dpkg-md5sums"
  | "apt-states"
  | "apk-installed"
  | "rpm-database"
  | "system-release"
  | "python-metadata"
  | "python-record"
  | "python-installed-files"
  | "node-package"
  | "gem-specification"
  | "conda-package";

const kibi = 1024;
const mebi = 1024 ** 2;

/** Bytes beyond which a document is not kept; several times what the largest real ones have. */
const largest: Readonly<Record<DocumentKind, number>> = {
  "dpkg-status": 32 * mebi,
  "dpkg-part": mebi,
  "dpkg-list": 8 * mebi,
  "dpkg-md5sums": 8 * mebi,
  "apt-states": 8 * mebi,
  "apk-installed": 64 * mebi,
  "rpm-database": 256 * mebi,
  "system-release": 64 * kibi,
  "python-metadata": 2 * mebi,
  "python-record": 16 * mebi,
  "python-installed-files": 4 * mebi,
  "node-package": mebi,
  "gem-specification": mebi,
  "conda-package": 16 * mebi,
};

/**
 * Places of databases. Those that Trivy reads are its own lists (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/rpm/rpm.go,
 * pkg/apk/apk.go, os/**, repo/apk/apk.go).
 */
const byPath: ReadonlyMap<string, DocumentKind> = new Map([
  ["var/lib/dpkg/status", "dpkg-status"],
  ["var/lib/apt/extended_states", "apt-states"],
  ...places("apk-installed", ["lib/apk/db/installed", "usr/lib/apk/db/installed"]),
  ...places("rpm-database", [
    "var/lib/rpm/Packages",
    "var/lib/rpm/Packages.db",
    "var/lib/rpm/rpmdb.sqlite",
    "usr/lib/sysimage/rpm/Packages",
    "usr/lib/sysimage/rpm/Packages.db",
    "usr/lib/sysimage/rpm/rpmdb.sqlite",
    "usr/share/rpm/rpmdb.sqlite",
  ]),
  ...places("system-release", [
    "etc/os-release",
    "usr/lib/os-release",
    "aarch64-bottlerocket-linux-gnu/sys-root/usr/lib/os-release",
    "x86_64-bottlerocket-linux-gnu/sys-root/usr/lib/os-release",
    "etc/debian_version",
    "etc/lsb-release",
    "etc/alpine-release",
    "etc/system-release",
    "usr/lib/system-release",
    "etc/redhat-release",
    "etc/centos-release",
    "etc/rocky-release",
    "etc/almalinux-release",
    "etc/fedora-release",
    "usr/lib/fedora-release",
    "etc/oracle-release",
    "etc/apk/repositories",
  ]),
]);

function places(kind: DocumentKind, paths: readonly string[]): [string, DocumentKind][] {
  return paths.map((path) => [path, kind]);
}

/**
 * Whether the engine is to keep this file's content while it reads a layer: package databases, lists of what packages
 * own, packages' own descriptions. `path` is relative to the root and cleaned, `size` in bytes. Asked for every file.
 */
export function isPackageDocument(path: string, size: number): boolean {
  const kind = documentKind(path);
  return kind !== undefined && size <= largest[kind];
}

/** What the file at this path is by its name alone, whatever its size. */
export function documentKind(path: string): DocumentKind | undefined {
  const slash = path.lastIndexOf("/");
  return byName(path, path.slice(slash + 1)) ?? byPath.get(path) ?? byDirectory(path, slash);
}

function byName(path: string, name: string): DocumentKind | undefined {
  switch (name) {
    case "package.json":
      return "node-package";
    case "METADATA":
      return path.includes(".dist-info") || path.endsWith(".egg-info/METADATA") ? "python-metadata" : undefined;
    case "PKG-INFO":
      return path.endsWith("EGG-INFO/PKG-INFO") || path.endsWith(".egg-info/PKG-INFO") ? "python-metadata" : undefined;
    case "RECORD":
      return path.endsWith(".dist-info/RECORD") ? "python-record" : undefined;
    case "installed-files.txt":
      return path.endsWith(".egg-info/installed-files.txt") ? "python-installed-files" : undefined;
    default:
      return name.endsWith(".egg-info") ? "python-metadata" : undefined;
  }
}

const specification = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
const condaPackage = /(?:^|\/)conda-meta\/[^/]+\.json$/;

function byDirectory(path: string, slash: number): DocumentKind | undefined {
  if (path.startsWith("var/lib/dpkg/")) return dpkgDocument(path, slash);
  if (path.endsWith(".gemspec") && specification.test(path)) return "gem-specification";
  if (path.endsWith(".json") && condaPackage.test(path)) return "conda-package";
  return undefined;
}

/** Distroless images have no `status` but a part of it for each package, and its md5sums beside it. */
function dpkgDocument(path: string, slash: number): DocumentKind | undefined {
  const directory = path.slice("var/lib/dpkg/".length, slash);
  if (directory === "info") {
    if (path.endsWith(".list")) return "dpkg-list";
    return path.endsWith(".md5sums") ? "dpkg-md5sums" : undefined;
  }
  if (directory !== "status.d") return undefined;
  return path.endsWith(".md5sums") ? "dpkg-md5sums" : "dpkg-part";
}
