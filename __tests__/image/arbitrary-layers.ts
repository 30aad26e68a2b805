import fc from "fast-check";
import { type LayerEntry, toLayerEntry } from "../../src/image/layer-entry.ts";
import type { PathTable } from "../../src/image/paths.ts";
import type { EntryType, TarEntry } from "../../src/image/tar/entry.ts";

/** A tar entry of a made-up layer. */
export interface MadeEntry {
  path: string;
  type: EntryType;
  size: number;
  linkPath: string;
}

// Few names, so that layers meet; some sort before and some after the whiteout prefix.
const names = ["a", "b", ".c", "-d", "z"];
const name = fc.constantFrom(...names);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const size = fc.integer({ min: 0, max: 1000 });

const marked = (parts: string[], marker: (last: string) => string) =>
  [...parts.slice(0, -1), marker(parts.at(-1) ?? "a")].join("/");
const whiteout = path.map((text) => marked(text.split("/"), (last) => `.wh.${last}`));
const opaque = path.map((text) => `${text}/.wh..wh..opq`);

const file = fc.record({ path, type: fc.constant<EntryType>("file"), size, linkPath: fc.constant("") });
const directory = fc.record({
  path,
  type: fc.constant<EntryType>("directory"),
  size: fc.constant(0),
  linkPath: fc.constant(""),
});
const removal = fc.record({
  path: whiteout,
  type: fc.constant<EntryType>("file"),
  size: fc.constant(0),
  linkPath: fc.constant(""),
});
const clearing = fc.record({
  path: opaque,
  type: fc.constant<EntryType>("file"),
  size: fc.constant(0),
  linkPath: fc.constant(""),
});
const hardlink = fc.record({ path, type: fc.constant<EntryType>("hardlink"), size: fc.constant(0), linkPath: path });
const target = fc.oneof(
  path,
  path.map((text) => `/${text}`),
  path.map((text) => `../${text}`),
);
const symlink = fc.record({ path, type: fc.constant<EntryType>("symlink"), size: fc.constant(0), linkPath: target });

/** Layers with files, directories and removals only: what dive and everyone else understands. */
export const plainLayers: fc.Arbitrary<MadeEntry[][]> = fc.array(
  fc.array(fc.oneof({ weight: 4, arbitrary: file }, { weight: 2, arbitrary: directory }, removal, clearing), {
    maxLength: 10,
  }),
  { minLength: 1, maxLength: 5 },
);

/** The same with links. */
export const layersWithLinks: fc.Arbitrary<MadeEntry[][]> = fc.array(
  fc.array(fc.oneof({ weight: 4, arbitrary: file }, directory, removal, clearing, hardlink, symlink), {
    maxLength: 10,
  }),
  { minLength: 1, maxLength: 5 },
);

export function tarEntry(made: Partial<MadeEntry> & { path: string }): TarEntry {
  const defaults = {
    type: "file" as const,
    flag: "0",
    sparse: false,
    size: 0,
    linkPath: "",
    mode: 0o644,
    uid: 0,
    gid: 0,
    modified: 0,
    offset: 0,
  };
  return { ...defaults, stored: made.size ?? 0, ...made };
}

export function layerEntries(made: readonly MadeEntry[], paths: PathTable): LayerEntry[] {
  return made.map((entry) => {
    const result = toLayerEntry(tarEntry(entry), paths);
    if ("problem" in result) throw new Error(result.problem);
    return result.entry;
  });
}
