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
  /** Permission bits, 0o7777. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** CRC-32 of the content as stored, as a signed 32-bit integer (V8 keeps those without a heap number); known once it has passed. */
  crc: number;
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
  if (isMetadata(path)) return made(tar, path, "metadata", tar.size);
  switch (tar.type) {
    case "file":
    case "directory":
      return made(tar, path, tar.type, tar.size);
    case "symlink":
      return made(tar, path, "symlink", 0, tar.linkPath);
    case "hardlink":
      return made(tar, path, "hardlink", 0, paths.intern(tar.linkPath));
    default:
      return made(tar, path, "other", 0);
  }
}

function made(
  { mode, uid, gid }: TarEntry,
  path: PathNode,
  kind: LayerEntryKind,
  size: number,
  link?: LayerEntry["link"],
): { entry: LayerEntry } {
  return { entry: { path, kind, size, link, mode: mode & 0o7777, uid: uid >>> 0, gid: gid >>> 0, crc: 0 } };
}

/** A loop, because `/\/+$/` takes quadratic time on a hostile name. */
function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

function toWhiteout(tar: TarEntry, base: string, parent: PathNode, paths: PathTable): LayerEntryResult {
  if (base === opaqueMarker) return made(tar, parent, "opaque", tar.size);
  if (base.startsWith(metadataPrefix) && parent === paths.root) {
    return made(tar, paths.step(parent, base), "metadata", tar.size);
  }
  const hidden = base.slice(whiteoutPrefix.length);
  if (hidden === "" || hidden === "." || hidden === "..") return { problem: `a whiteout has the name "${base}"` };
  return made(tar, paths.step(parent, hidden), "whiteout", tar.size);
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
