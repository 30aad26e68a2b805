import { decodeLayer, encodeLayer } from "../../src/image/layer-record.ts";
import { PathTable } from "../../src/image/paths.ts";
import type { LayerContent } from "../../src/image/read-layer.ts";
import { mutateBytes } from "../mutate.ts";
import { tars } from "../seeds.ts";
import { hold, type Target } from "../target.ts";
import { readContents, sum } from "./contents.ts";

/** What is kept of a layer between runs, when somebody else wrote it: refused, or whole, and then kept as it was. */
export const recordTarget: Target = {
  name: "record",
  seeds: tars.map((tar) => [encodeLayer(contentOf(tar))]),
  mutate: mutateBytes,
  check([bytes = Buffer.alloc(0)]) {
    const content = decoded(bytes);
    if (content === undefined) return;
    for (const { size, crc, mode } of content.entries) {
      hold(Number.isSafeInteger(size) && size >= 0, "a size is no size");
      hold(Number.isInteger(crc) && Number.isInteger(mode), "a column is no number");
    }
    const again = encodeLayer(content);
    hold(again.equals(encodeLayer(decodeLayer(again, new PathTable()))), "what was read is written in two ways");
  },
};

function decoded(bytes: Buffer): LayerContent | undefined {
  try {
    return decodeLayer(bytes, new PathTable());
  } catch (error) {
    // The cache takes whatever is thrown for "not known"; what must not happen is to run out of stack or memory.
    if (error instanceof RangeError && error.message.includes("call stack")) throw error;
    return undefined;
  }
}

function contentOf(tar: Buffer): LayerContent {
  const [layer] = readContents([tar]).layers;
  const { entries = [], documents = [] } = layer ?? {};
  const unpacked = sum(entries.map(({ size }) => size));
  return {
    codec: "none",
    unpacked,
    fileCount: entries.length,
    archiveBytes: tar.length,
    entries: [...entries],
    documents: [...documents],
  };
}
