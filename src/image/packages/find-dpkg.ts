import { parseExtendedStates } from "./debian/extended-states.ts";
import { ownerOfList, parseFileList, parseMd5sums } from "./debian/file-lists.ts";
import { type DebianPackage, parseDpkgStatus } from "./debian/status.ts";
import type { Distribution } from "./distribution.ts";
import { type DocumentIndex, FirstLayers, type PackageDocument } from "./document-index.ts";
import type { FoundPackage } from "./installed-package.ts";
import { listedNames } from "./listed-names.ts";
import { packageUrl } from "./purl.ts";

/** What dpkg has installed: one status file, or parts of it in images without dpkg. */
export function findDpkg(index: DocumentIndex, distribution: Distribution): FoundPackage[] {
  const first = new FirstLayers();
  const visible = new Map<string, DebianPackage>();
  for (const { bytes, layer, place } of [...(index.get("dpkg-status") ?? []), ...(index.get("dpkg-part") ?? [])]) {
    for (const found of parseDpkgStatus(bytes)) {
      first.see(versionKey(found), layer);
      if (place !== undefined) visible.set(`${found.name} ${found.architecture}`, found);
    }
  }
  const states = (index.get("apt-states") ?? []).find(({ place }) => place !== undefined);
  const automatic = states === undefined ? undefined : parseExtendedStates(states.bytes);
  const lists = visibleLists(index);
  return [...visible.values()].map((found) => ({
    type: "dpkg",
    name: found.name,
    version: found.version,
    purl: debianUrl(found, distribution),
    layer: first.of(versionKey(found)),
    ...(found.declaredBytes === undefined ? {} : { declaredBytes: found.declaredBytes }),
    ...(automatic === undefined ? {} : { automatic: automatic.has(found.name) }),
    essential: found.essential,
    relations: found.relations,
    files: filesOf(found, lists),
  }));
}

function versionKey({ name, architecture, version }: DebianPackage): string {
  return `${name} ${architecture} ${version}`;
}

/** The epoch stands in a qualifier of its own, as Trivy puts it. */
function debianUrl({ name, version, architecture }: DebianPackage, { family, version: release }: Distribution): string {
  const [, epoch = "", rest = version] = /^(\d+):(.*)$/s.exec(version) ?? [];
  return packageUrl("deb", {
    namespace: family === "" ? "debian" : family,
    name,
    version: rest,
    qualifiers: [
      ["arch", architecture],
      ["distro", family === "" ? undefined : `${family}-${release}`],
      ["epoch", Number(epoch)],
    ],
  });
}

interface FileLists {
  lists: ReadonlyMap<string, PackageDocument>;
  md5sums: ReadonlyMap<string, PackageDocument>;
}

function visibleLists(index: DocumentIndex): FileLists {
  const byOwner = (kind: "dpkg-list" | "dpkg-md5sums") =>
    new Map(
      (index.get(kind) ?? []).flatMap((document): [string, PackageDocument][] => {
        const { place } = document;
        if (place === undefined) return [];
        const { name, architecture } = ownerOfList(place.name);
        return [[architecture === undefined ? name : `${name}:${architecture}`, document]];
      }),
    );
  return { lists: byOwner("dpkg-list"), md5sums: byOwner("dpkg-md5sums") };
}

/** The list of all its paths; where there is none, as in distroless images, its checksums name the regular files. */
function filesOf({ name, architecture }: DebianPackage, { lists, md5sums }: FileLists): FoundPackage["files"] {
  const withArchitecture = `${name}:${architecture}`;
  const list = lists.get(withArchitecture) ?? lists.get(name);
  if (list !== undefined) return { names: listedNames(() => parseFileList(list.bytes)) };
  const sums = md5sums.get(withArchitecture) ?? md5sums.get(name);
  return sums === undefined ? undefined : { names: listedNames(() => parseMd5sums(sums.bytes)) };
}
