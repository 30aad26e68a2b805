import type { FileTree } from "../../file-tree.ts";
import type { LayerEntry } from "../../layer-entry.ts";
import type { GoneFile } from "../shipped-file.ts";

/**
 * What stands instead of a file, when it has the same content: size and CRC-32 agree, and there is content. A hard link
 * stands for the file that it names in the same layer.
 */
export function sameContent({ entry, by, replacement }: GoneFile, tree: FileTree): LayerEntry | undefined {
  const instead = replacement?.kind === "hardlink" ? linked(replacement, by, tree) : replacement;
  const isSame = instead?.kind === "file" && instead.size === entry.size && instead.crc === entry.crc && entry.size > 0;
  return isSame ? instead : undefined;
}

function linked({ link }: LayerEntry, layer: number, tree: FileTree): LayerEntry | undefined {
  return typeof link === "object" && tree.layerAt(link) === layer ? tree.entryAt(link) : undefined;
}
