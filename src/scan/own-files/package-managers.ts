/**
 * Where the distributions' package managers keep what they downloaded and what they know. No package owns these files, and
 * nobody writes there but they; one list of Debian's packages alone is 47 MB of text, a minute for Trivy.
 */
const ownPlaces = [
  // apt's indexes and downloads (apt.conf(5), Dir::State::lists and Dir::Cache), dpkg's database (dpkg(1)), the questions of
  // all packages (debconf(7)); the answers to them, which may be passwords, lie beside and are looked at.
  "var/lib/apt/lists/",
  "var/cache/apt/",
  "var/cache/debconf/templates.dat",
  "var/lib/dpkg/",
  // apk's database and indexes (apk(8)).
  "lib/apk/db/",
  "usr/lib/apk/db/",
  "var/cache/apk/",
  // rpm's database (rpm(8)), the indexes and histories of dnf and yum (dnf.conf(5), `cachedir`, `persistdir`).
  "var/lib/rpm/",
  "usr/lib/sysimage/rpm/",
  "var/lib/dnf/",
  "var/cache/dnf/",
  "var/cache/libdnf5/",
  "var/lib/yum/",
  "var/cache/yum/",
];

/** Whether a package manager of a distribution wrote the file at this clean path. */
export function isOfPackageManager(path: string): boolean {
  return ownPlaces.some((place) => path.startsWith(place));
}
