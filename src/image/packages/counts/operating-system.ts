/**
 * Whether Trivy lists an image's operating system packages at all: only of a system that it recognises and has advisories
 * for (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/os/**, pkg/detector/ospkg/detect.go). Files that tell of the system
 * count from any layer, also when a later one takes them away.
 */

/** Names in os-release that it knows; of those with `false` it has no advisories. */
const byReleaseId: ReadonlyMap<string, boolean> = new Map([
  ...["rhel", "centos", "rocky", "almalinux", "ol", "alpine", "bottlerocket", "opensuse-tumbleweed"].map(listed),
  ...["opensuse-leap", "opensuse", "sles", "sle-micro", "sl-micro", "sle-micro-rancher", "photon", "wolfi"].map(listed),
  ...["chainguard", "azurelinux", "mariner", "echo", "minimos", "coreos"].map(listed),
  ["fedora", false],
  ["activestate", false],
]);

function listed(id: string): [string, boolean] {
  return [id, true];
}

/** True or false where a file tells of a system that is listed or is not; undefined where it tells of none. */
export function systemIsListed(name: string, bytes: Buffer): boolean | undefined {
  const text = bytes.toString("latin1");
  switch (name) {
    case "etc/debian_version":
    case "etc/alpine-release":
      return text === "" ? undefined : true;
    case "etc/lsb-release":
      return isUbuntu(text) ? true : undefined;
    case "etc/system-release":
    case "usr/lib/system-release":
      return /^Amazon Linux/m.test(text) ? true : undefined;
    case "etc/apk/repositories":
      return undefined;
    default:
      return name.endsWith("os-release") ? fromOsRelease(text) : fromRedHatRelease(name, text);
  }
}

function isUbuntu(text: string): boolean {
  const id = text.search(/^DISTRIB_ID=Ubuntu\r?$/m);
  return id >= 0 && /^DISTRIB_RELEASE=/m.test(text.slice(id));
}

function fromOsRelease(text: string): boolean | undefined {
  const fields = new Map<string, string>();
  for (const line of text.split("\n")) {
    const equals = line.indexOf("=");
    if (equals > 0)
      fields.set(
        line.slice(0, equals).trim(),
        line
          .slice(equals + 1)
          .trim()
          .replace(/^["']+|["']+$/g, ""),
      );
  }
  const isKnown = byReleaseId.get(fields.get("ID") ?? "");
  if ((fields.get("VERSION_ID") ?? "") === "") return undefined;
  return fields.get("ID") === "centos" && fields.get("NAME") === "CentOS Stream" ? false : isKnown;
}

/** Names that each distribution's own file is looked at for; `etc/redhat-release` stands for any that is built from Red Hat's. */
const ownReleases: ReadonlyMap<string, RegExp> = new Map([
  ["etc/centos-release", /^centos(?: linux)?$/],
  ["etc/rocky-release", /^rocky(?: linux)?$/],
  ["etc/almalinux-release", /^alma ?(?:linux)?$/],
  ["etc/oracle-release", /^oracle(?: linux)?(?: server)?$/],
  ["etc/fedora-release", /^fedora(?: linux)?$/],
  ["usr/lib/fedora-release", /^fedora(?: linux)?$/],
]);

/** `NAME release 9.4 (…)` in the first line. */
function fromRedHatRelease(name: string, text: string): boolean | undefined {
  const family = /^(.*) release \d/.exec(text.split("\n", 1)[0]?.trim() ?? "")?.[1]?.toLowerCase();
  if (family === undefined || ownReleases.get(name)?.test(family) === false) return undefined;
  return !family.startsWith("fedora");
}
