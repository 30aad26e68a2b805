import type { Distribution } from "./distribution.ts";
import { type DocumentIndex, FirstLayers } from "./document-index.ts";
import type { FoundPackage } from "./installed-package.ts";
import { packageUrl } from "./purl.ts";
import { readRpmDatabase } from "./rpm/database.ts";
import type { RpmPackage } from "./rpm/header.ts";

/** What rpm has installed. Keys that packages were signed with stand in the database too; they are no packages. */
export function findRpm(index: DocumentIndex, distribution: Distribution): FoundPackage[] {
  const first = new FirstLayers();
  const visible = new Map<string, RpmPackage>();
  for (const { bytes, layer, place } of index.get("rpm-database") ?? []) {
    for (const found of readRpmDatabase(bytes).packages) {
      if (found.name === "gpg-pubkey") continue;
      first.see(versionKey(found), layer);
      if (place !== undefined) visible.set(versionKey(found), found);
    }
  }
  return [...visible.values()].map((found) => ({
    type: "rpm",
    name: found.name,
    version: fullVersion(found),
    purl: rpmUrl(found, distribution),
    layer: first.of(versionKey(found)),
    ...(found.declaredBytes === undefined ? {} : { declaredBytes: found.declaredBytes }),
    files: { names: found.files },
  }));
}

/** `epoch:version-release`, as rpm prints it. */
function fullVersion({ epoch, version, release }: RpmPackage): string {
  return `${epoch === undefined || epoch === 0 ? "" : `${epoch}:`}${version}-${release}`;
}

function versionKey(found: RpmPackage): string {
  return `${found.name} ${fullVersion(found)} ${found.architecture}`;
}

/** Vendors that make several distributions are the namespace of all of them. */
const namespaces: ReadonlyMap<string, string> = new Map([
  ["sles", "suse"],
  ["slem", "suse"],
  ["opensuse-leap", "opensuse"],
  ["opensuse-tumbleweed", "opensuse"],
]);

function rpmUrl(found: RpmPackage, { family, version: release }: Distribution): string {
  return packageUrl("rpm", {
    namespace: namespaces.get(family) ?? family,
    name: found.name,
    version: `${found.version}-${found.release}`,
    qualifiers: [
      ["arch", found.architecture === "" ? "None" : found.architecture],
      ["distro", family === "" ? undefined : `${family}-${release}`],
      ["epoch", found.epoch],
      ["modularitylabel", found.modularityLabel],
    ],
  });
}
