import { compareText } from "../../text/order.ts";
import type { ImageContents } from "../contents.ts";
import { findDistribution } from "./distribution.ts";
import { type DocumentIndex, indexDocuments, type PackageDocument } from "./document-index.ts";
import { findApk } from "./find-apk.ts";
import { findConda } from "./find-conda.ts";
import { findDpkg } from "./find-dpkg.ts";
import { findGems } from "./find-gems.ts";
import { findNode } from "./find-node.ts";
import { findPython } from "./find-python.ts";
import { findRpm } from "./find-rpm.ts";
import type { FoundPackage, InstalledPackage, InstalledPackages } from "./installed-package.ts";
import { Ownership } from "./ownership.ts";

export type { InstalledPackage, InstalledPackages, PackageType } from "./installed-package.ts";

/**
 * What is installed in the filesystem that a container sees: packages whose databases and descriptions are visible there,
 * with the layer that brought each version and the bytes of the files that each owns. A Python or Node package whose
 * description belongs to a distribution's package is a part of that one and not listed.
 */
export function installedPackages(contents: ImageContents): InstalledPackages {
  const index = indexDocuments(contents);
  const ownership = new Ownership(contents.tree);
  const distribution = findDistribution(index);
  const settle = (found: readonly FoundPackage[]) => found.map((each) => ownership.settle(each));
  const packages = [
    ...settle(findDpkg(index, distribution)),
    ...settle(findApk(index, distribution)),
    ...settle(findRpm(index, distribution)),
    ...settle(findConda(index)),
  ];
  const own = unowned(index, ownership);
  packages.push(...settle(findPython(own)), ...settle(findNode(own)), ...settle(findGems(own)));
  return { packages: packages.sort(byTypeAndName), ownerOf: (path) => ownership.ownerOf(path) };
}

/** Without the descriptions that a distribution's package owns. */
function unowned(index: DocumentIndex, ownership: Ownership): DocumentIndex {
  const isFree = ({ place }: PackageDocument) => place === undefined || ownership.ownerOf(place) === undefined;
  return new Map([...index].map(([kind, documents]) => [kind, documents.filter(isFree)]));
}

function byTypeAndName(a: InstalledPackage, b: InstalledPackage): number {
  return (
    compareText(a.type, b.type) ||
    compareText(a.name, b.name) ||
    compareText(a.path ?? "", b.path ?? "") ||
    compareText(a.purl, b.purl)
  );
}
