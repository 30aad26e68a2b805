import fc from "fast-check";
import { FileTree } from "../../../src/image/file-tree.ts";
import type { LayerEntry } from "../../../src/image/layer-entry.ts";
import { PathTable } from "../../../src/image/paths.ts";
import type { VisibleFile } from "../../../src/image/tree-files.ts";
import { hostileText } from "../escape/hostile.ts";

/** A file as a test writes it. */
export interface Written {
  path: string;
  bytes: number;
  layer: number;
}

export interface Filled {
  paths: PathTable;
  tree: FileTree;
  files: VisibleFile[];
}

/** The tree that layers with these files make. */
export function filled(written: readonly Written[]): Filled {
  const paths = new PathTable();
  const tree = new FileTree(paths);
  const last = written.reduce((most, { layer }) => Math.max(most, layer), 0);
  for (let layer = 0; layer <= last; layer++) {
    const entries = written.filter((file) => file.layer === layer).map((file) => entryOf(file, paths));
    tree.apply(entries);
  }
  return { paths, tree, files: [...tree.visibleFiles()] };
}

function entryOf({ path, bytes }: Written, paths: PathTable): LayerEntry {
  return {
    path: paths.intern(path),
    kind: "file",
    size: bytes,
    link: undefined,
    mode: 0o644,
    uid: 0,
    gid: 0,
    crc: 0,
  };
}

/** A file of one byte that is nowhere but in this table. */
export function fileAt(paths: PathTable, path: string): VisibleFile {
  const entry = entryOf({ path, bytes: 1, layer: 0 }, paths);
  return { path: entry.path, entry, layer: 0 };
}

const component = fc
  .oneof(fc.constantFrom("usr", "lib", "bin", "a", "ab", "abc"), hostileText)
  .map((name) => name.replaceAll("/", "_").replaceAll("\0", "0"))
  .filter((name) => !["", ".", ".."].includes(name));

/** Files of all sizes in directories of all names, in up to five layers. */
export const anyFiles = fc.array(
  fc.record({
    path: fc.array(component, { minLength: 1, maxLength: 5 }).map((names) => names.join("/")),
    bytes: fc.oneof(fc.nat(3), fc.nat(10_000_000)),
    layer: fc.nat(4),
  }),
  { maxLength: 60 },
);
