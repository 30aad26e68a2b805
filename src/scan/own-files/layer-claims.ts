import type { LayerDocument } from "../../image/layer-collector.ts";
import { parseMd5sums } from "../../image/packages/debian/file-lists.ts";
import { documentKind } from "../../image/packages/wanted.ts";
import { exactPath, type PathNode } from "../../image/paths.ts";
import { parseCondaClaims } from "./conda-claims.ts";
import { type DatabasesBelow, databaseClaims, isDatabase } from "./database-claims.ts";
import { parseRecordClaims, type SizedClaim } from "./record-claims.ts";

/** A path that a package calls its own. */
export interface Claim {
  /** From the image's root, not cleaned. */
  path: string;
  /** Bytes that the file must have; `any` where the package does not say, `directory` for all that lies below the path. */
  size: number | "any" | "directory";
}

/**
 * What the packages claim whose lists a layer brings. `below` holds the databases of lower layers and gets this layer's.
 *
 * - Debian: `md5sums`, which leaves out the files that are meant to be edited (dpkg's "conffiles").
 * - apk and rpm: see {@link databaseClaims}.
 * - Python and conda: claims with a size, inside the directory that the package lies in. Scripts and data that a wheel
 *   puts elsewhere are not claimed. A package that was installed from the author's own files (it has a `direct_url.json`,
 *   PEP 610, which a package from an index has not) claims nothing.
 * - Ruby: the directory of a gem that has a specification; it has no list of files.
 *
 * A list is not proof: whoever writes it can claim a file of the right size that is no package's.
 */
export function* layerClaims(documents: readonly LayerDocument[], below: DatabasesBelow): Generator<Claim> {
  // One list at a time: the claims of all of them together would be the most memory that a run takes.
  for (const document of documents) yield* claimsOf(document, below);
}

function claimsOf(document: LayerDocument, below: DatabasesBelow): Claim[] {
  const { path, bytes } = document;
  const kind = documentKind(exactPath(path));
  if (isDatabase(kind)) return unsized(databaseClaims(document, kind, below));
  switch (kind) {
    case "dpkg-md5sums":
      return unsized(parseMd5sums(bytes));
    case "python-record":
      return isFromAuthor(path) ? [] : inside(path.parent?.parent, parseRecordClaims(bytes));
    case "conda-package":
      return inside(path.parent?.parent, parseCondaClaims(bytes));
    case "gem-specification":
      return gemDirectory(path);
    default:
      return [];
  }
}

function unsized(paths: readonly string[]): Claim[] {
  return paths.map((path) => ({ path, size: "any" }));
}

/** Of `specifications/rake-13.0.gemspec` it is `gems/rake-13.0` beside (RubyGems' `Gem::BasicSpecification#full_gem_path`). */
function gemDirectory({ name, parent }: PathNode): Claim[] {
  if (parent?.name !== "specifications" || parent.parent === undefined) return [];
  return [{ path: `${exactPath(parent.parent)}/gems/${name.slice(0, -".gemspec".length)}`, size: "directory" }];
}

function isFromAuthor(record: PathNode): boolean {
  return record.parent?.children?.has("direct_url.json") === true;
}

/** `directory` is where the package lies; undefined where nothing can lie. */
function inside(directory: PathNode | undefined, claims: readonly SizedClaim[]): Claim[] {
  if (directory === undefined) return [];
  const root = exactPath(directory);
  return claims
    .filter(({ path }) => !path.startsWith("/") && !leadsUp(path))
    .map(({ path, size }) => ({ path: `${root}/${path}`, size }));
}

function leadsUp(path: string): boolean {
  return path.includes("..") && path.split("/").includes("..");
}
