/**
 * Where the distributions' package managers keep what they downloaded and what they know. No package owns these files, and
 * nobody else writes there; one list of Debian's packages alone is 47 MB of text, a minute for Trivy.
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

/**
 * Where package managers of languages keep what they downloaded, below a home directory or wherever they were told to.
 * Logins and settings lie elsewhere: `.npmrc`, `.cargo/credentials.toml`, `.m2/settings.xml`, `.gradle/gradle.properties`.
 */
const downloads = [
  // pip and uv cache, poetry config virtualenvs: their documentation's "cache" pages.
  ".cache/pip/",
  ".cache/uv/",
  ".cache/pypoetry/",
  // npm-cache(1), yarn and pnpm.
  ".npm/_cacache/",
  ".cache/yarn/",
  ".local/share/pnpm/store/",
  // `go help environment` (GOMODCACHE, GOCACHE), doc.rust-lang.org/cargo/guide/cargo-home.html.
  "go/pkg/mod/",
  ".cache/go-build/",
  ".cargo/registry/",
  // maven.apache.org/settings.html (localRepository), docs.gradle.org "The Directories and Files Gradle Uses".
  ".m2/repository/",
  ".gradle/caches/",
  // learn.microsoft.com "Managing the global packages, cache, and temp folders".
  ".nuget/packages/",
];

/** Whether a package manager wrote the file at this clean path, for itself. */
export function isOfPackageManager(path: string): boolean {
  return (
    ownPlaces.some((place) => path.startsWith(place)) ||
    downloads.some((place) => path.startsWith(place) || path.includes(`/${place}`))
  );
}
