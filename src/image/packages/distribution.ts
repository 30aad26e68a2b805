import type { DocumentIndex } from "./document-index.ts";

/** The distribution, as package URLs name it. */
export interface Distribution {
  /** Trivy's name of the family: `debian`, `alpine`, `redhat`. */
  family: string;
  /** Its version: `12.12`, `3.20.3`. */
  version: string;
}

/** Names in os-release that Trivy knows by another (aquasecurity/trivy pkg/fanal/analyzer/os/release/release.go). */
const families: ReadonlyMap<string, string> = new Map([
  ["rhel", "redhat"],
  ["almalinux", "alma"],
  ["ol", "oracle"],
  ["opensuse", "opensuse-leap"],
  ["mariner", "cbl-mariner"],
  ["amzn", "amazon"],
  ["sle-micro", "slem"],
  ["sl-micro", "slem"],
]);

/** What the files of the final filesystem say. Debian and Ubuntu have files of their own, with the exact version. */
export function findDistribution(index: DocumentIndex): Distribution {
  const files = new Map<string, string>();
  for (const { name, bytes, place } of index.get("system-release") ?? []) {
    if (place !== undefined) files.set(name, bytes.toString("utf8"));
  }
  const ubuntu = /^DISTRIB_RELEASE=(.*)$/m.exec(files.get("etc/lsb-release") ?? "")?.[1];
  const isUbuntu = /^DISTRIB_ID=Ubuntu$/m.test(files.get("etc/lsb-release") ?? "");
  if (ubuntu !== undefined && isUbuntu) return { family: "ubuntu", version: ubuntu.trim() };
  const debian = files.get("etc/debian_version");
  if (debian !== undefined) return { family: "debian", version: firstLine(debian) };
  const alpine = files.get("etc/alpine-release");
  if (alpine !== undefined) return { family: "alpine", version: firstLine(alpine) };
  return fromOsRelease(files.get("etc/os-release") ?? files.get("usr/lib/os-release") ?? "");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.trimEnd() ?? "";
}

function fromOsRelease(text: string): Distribution {
  const field = (name: string) => new RegExp(`^${name}=["']?([^"'\n]*)`, "m").exec(text)?.[1]?.trim() ?? "";
  const id = field("ID");
  return { family: families.get(id) ?? id, version: field("VERSION_ID") };
}
