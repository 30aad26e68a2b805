/** Distributions, their packages and their repositories: what Trivy reads under fixed names. */
import { extensionOf } from "../go-path.ts";
import { filesRule, type Rule } from "./rule.ts";
import { directlyIn, exactly, named, type Selector } from "./selectors.ts";

const bottlerocket = ["aarch64", "x86_64"].map((machine) => `${machine}-bottlerocket-linux-gnu/sys-root/usr`);

export const systemRules: readonly Rule[] = [
  filesRule(
    "os-release",
    "os/release/release.go",
    exactly("etc/os-release", "usr/lib/os-release", ...bottlerocket.map((usr) => `${usr}/lib/os-release`)),
  ),
  filesRule("alpine", "os/alpine/alpine.go", exactly("etc/alpine-release")),
  filesRule("amazon", "os/amazonlinux/amazonlinux.go", exactly("etc/system-release", "usr/lib/system-release")),
  filesRule("debian", "os/debian/debian.go", exactly("etc/debian_version")),
  filesRule("alma", "os/redhatbase/alma.go", exactly("etc/almalinux-release")),
  filesRule("centos", "os/redhatbase/centos.go", exactly("etc/centos-release")),
  filesRule("fedora", "os/redhatbase/fedora.go", exactly("etc/fedora-release", "usr/lib/fedora-release")),
  filesRule("oracle", "os/redhatbase/oracle.go", exactly("etc/oracle-release")),
  filesRule("rocky", "os/redhatbase/rocky.go", exactly("etc/rocky-release")),
  filesRule("redhat", "os/redhatbase/redhatbase.go", exactly("etc/redhat-release")),
  filesRule("ubuntu", "os/ubuntu/ubuntu.go", exactly("etc/lsb-release")),
  filesRule("ubuntu-esm", "os/ubuntu/esm.go", exactly("var/lib/ubuntu-advantage/status.json")),
  filesRule("rapidfort-curated", "rapidfort/rapidfort.go", exactly("usr/share/rapidfort/curated.json")),
  filesRule("apk-repo", "repo/apk/apk.go", exactly("etc/apk/repositories")),
  filesRule("apk", "pkg/apk/apk.go", exactly("lib/apk/db/installed", "usr/lib/apk/db/installed")),
  filesRule(
    "bottlerocket-inventory",
    "pkg/bottlerocket_inventory/bottlerocket_inventory.go",
    exactly(...bottlerocket.map((usr) => `${usr}/share/bottlerocket/application-inventory.json`)),
  ),
  filesRule(
    "dpkg",
    "pkg/dpkg/dpkg.go",
    exactly("var/lib/dpkg/status", "var/lib/dpkg/available"),
    directlyIn("var/lib/dpkg/status.d/"),
    directlyIn("var/lib/dpkg/info/", (base) => base.endsWith(".md5sums")),
  ),
  filesRule("dpkg-license", "pkg/dpkg/copyright.go", copyrightOfPackage()),
  filesRule(
    "rpm",
    "pkg/rpm/rpm.go",
    exactly(
      ...["var/lib/rpm", "usr/lib/sysimage/rpm"].flatMap((directory) =>
        ["Packages", "Packages.db", "rpmdb.sqlite"].map((name) => `${directory}/${name}`),
      ),
      "usr/share/rpm/rpmdb.sqlite",
    ),
  ),
  filesRule("rpmqa", "pkg/rpm/rpmqa.go", exactly("var/lib/rpmmanifest/container-manifest-2")),
  filesRule(
    "redhat-content-manifest",
    "buildinfo/content_manifest.go",
    directlyIn("root/buildinfo/content_manifests/", isJson),
    directlyIn("usr/share/buildinfo/", isJson),
  ),
  filesRule(
    "redhat-dockerfile",
    "buildinfo/dockerfile.go",
    directlyIn("root/buildinfo/", (base) => base.startsWith("Dockerfile")),
  ),
];

/** Trivy matches the glob `usr/share/doc/*` + `/copyright`: no deeper. */
function copyrightOfPackage(): Selector {
  const documentation = "usr/share/doc/";
  return {
    ...named("copyright"),
    matches: ({ base, directory }) =>
      base === "copyright" &&
      directory.startsWith(documentation) &&
      directory.length > documentation.length &&
      directory.indexOf("/", documentation.length) === directory.length - 1,
  };
}

function isJson(base: string): boolean {
  return extensionOf(base) === ".json";
}
