import type { PathNode, PathTable } from "./paths.ts";
import type { TarEntry } from "./tar/entry.ts";

/**
 * What an entry means for the filesystem (OCI image spec layer.md, "Representing Changes"; containerd pkg/archive).
 * `whiteout`: the path is gone. `opaque`: what lower layers have below the path is gone. `metadata`: a file of AUFS's own
 * that no runtime unpacks.
 */
export type LayerEntryKind =
  | "file"
  | "directory"
  | "symlink"
  | "hardlink"
  | "other"
  | "whiteout"
  | "opaque"
  | "metadata";

/** One tar entry of a layer, small: an image has hundreds of thousands. */
export interface LayerEntry {
  /** For whiteouts and opaque markers the path that they speak of, not the marker's own name. */
  readonly path: PathNode;
  readonly kind: LayerEntryKind;
  /** Bytes that its file has in the layer, also when nobody will ever see them; see {@link TarEntry.size}. */
  readonly size: number;
  /** A symlink's target as it stands, or a hard link's node. */
  readonly link: string | PathNode | undefined;
}

const whiteoutPrefix = ".wh.";
const metadataPrefix = ".wh..wh.";
const opaqueMarker = ".wh..wh..opq";

export type LayerEntryResult = { entry: LayerEntry } | { problem: string };

/** Reads a tar entry as one of a layer; `paths` gives it its place. A problem is a sentence without subject. */
export function toLayerEntry(tar: TarEntry, paths: PathTable): LayerEntryResult {
  const trimmed = withoutTrailingSlashes(tar.path);
  const slash = trimmed.lastIndexOf("/");
  const base = trimmed.slice(slash + 1);
  if (base.startsWith(whiteoutPrefix)) return toWhiteout(tar, base, paths.intern(trimmed.slice(0, slash + 1)), paths);
  const path = paths.intern(trimmed);
  if (path === paths.root && tar.type !== "directory")
    return { problem: "an entry that is no directory stands for the root" };
  if (isMetadata(path)) return { entry: { path, kind: "metadata", size: tar.size, link: undefined } };
  switch (tar.type) {
    case "file":
    case "directory":
      return { entry: { path, kind: tar.type, size: tar.size, link: undefined } };
    case "symlink":
      return { entry: { path, kind: "symlink", size: 0, link: tar.linkPath } };
    case "hardlink":
      return { entry: { path, kind: "hardlink", size: 0, link: paths.intern(tar.linkPath) } };
    default:
      return { entry: { path, kind: "other", size: 0, link: undefined } };
  }
}

/** A loop, because `/\/+$/` takes quadratic time on a hostile name. */
function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

function toWhiteout(tar: TarEntry, base: string, parent: PathNode, paths: PathTable): LayerEntryResult {
  const size = tar.size;
  if (base === opaqueMarker) return { entry: { path: parent, kind: "opaque", size, link: undefined } };
  if (base.startsWith(metadataPrefix) && parent === paths.root) {
    return { entry: { path: paths.step(parent, base), kind: "metadata", size, link: undefined } };
  }
  const hidden = base.slice(whiteoutPrefix.length);
  if (hidden === "" || hidden === "." || hidden === "..") return { problem: `a whiteout has the name "${base}"` };
  return { entry: { path: paths.step(parent, hidden), kind: "whiteout", size, link: undefined } };
}

/** Below `/.wh..wh.plnk` and its like. */
function isMetadata(path: PathNode): boolean {
  let top = path;
  while (top.parent?.parent !== undefined) top = top.parent;
  return top.name.startsWith(metadataPrefix);
}

/** Whether the entry marks a removal (or is AUFS's own) rather than being something itself. */
export function isMarker(kind: LayerEntryKind): boolean {
  return kind === "whiteout" || kind === "opaque" || kind === "metadata";
}
