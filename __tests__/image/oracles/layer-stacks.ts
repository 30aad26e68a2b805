/** Made-up stacks of layers that a runtime accepts, many in one image: each below a directory of its own. */
import fc from "fast-check";
import tarStream from "tar-stream";
import { layersWithLinks, type MadeEntry } from "../arbitrary-layers.ts";

export type Stack = readonly (readonly MadeEntry[])[];

/** `count` stacks, the same for the same seed. */
export function makeStacks(seed: number, count: number): Stack[] {
  return fc.sample(layersWithLinks, { seed, numRuns: count }).map(acceptable);
}

/**
 * A stack without the entries that no builder writes and runtimes refuse or read each in their own way: a path below a
 * file or a link of the same layer, a hard link to what is not in the same layer, one place used twice in one layer.
 */
function acceptable(stack: Stack): Stack {
  return stack.map((entries) => {
    const upper = new Map<string, string>();
    const seen = new Set<string>();
    const once = entries.filter(({ path }) => !seen.has(path) && seen.add(path));
    return once.filter((entry) => take(entry, upper));
  });
}

/** Whether the layer can hold it too; notes what then stands where. */
function take(entry: MadeEntry, upper: Map<string, string>): boolean {
  const names = entry.path.split("/");
  const base = names.pop() ?? "";
  const parents = names.map((_, i) => names.slice(0, i + 1).join("/"));
  const isMarker = base.startsWith(".wh.");
  if (!parents.every((path) => (upper.get(path) ?? "directory") === "directory")) return false;
  const open = () => {
    for (const parent of parents) upper.set(parent, "directory");
  };
  if (base === ".wh..wh..opq") {
    open();
    return true;
  }
  const place = [...names, base.replace(/^\.wh\./, "")].join("/");
  const isTaken = [...upper.keys()].some((path) => path === place || path.startsWith(`${place}/`));
  if (isMarker) {
    if (isTaken) return false;
    open();
    upper.set(place, "whiteout");
    return true;
  }
  if (isTaken && !(entry.type === "directory" && upper.get(place) === "directory")) return false;
  if (entry.type === "hardlink" && (upper.get(entry.linkPath) !== "file" || place === entry.linkPath)) return false;
  if (entry.type === "hardlink" && entry.linkPath.startsWith(`${place}/`)) return false;
  open();
  upper.set(place, entry.type === "hardlink" ? "file" : entry.type);
  return true;
}

/** The layers of one image that holds all stacks, lowest first, as tar archives; stack 3 is below `s3`. */
export async function tarsOf(stacks: readonly Stack[]): Promise<Buffer[]> {
  const height = Math.max(...stacks.map((stack) => stack.length));
  const layers = Array.from({ length: height }, (_, layer) =>
    stacks.flatMap((stack, i) => (stack[layer] ?? []).map((entry) => below(`s${i}`, entry))),
  );
  return Promise.all(layers.map(tarOf));
}

function below(root: string, entry: MadeEntry): MadeEntry {
  const linkPath = entry.type === "hardlink" ? `${root}/${entry.linkPath}` : entry.linkPath;
  return { ...entry, path: `${root}/${entry.path}`, linkPath };
}

const kinds = { file: "file", directory: "directory", symlink: "symlink", hardlink: "link" } as const;

async function tarOf(entries: readonly MadeEntry[]): Promise<Buffer> {
  const pack = tarStream.pack();
  for (const { path, type, size, linkPath } of entries) {
    if (!(type in kinds)) throw new Error(`no stack holds a ${type}`);
    const kind = kinds[type as keyof typeof kinds];
    const link = kind === "symlink" || kind === "link" ? { linkname: linkPath } : {};
    pack.entry({ name: path, type: kind, mtime: new Date(0), ...link }, Buffer.alloc(kind === "file" ? size : 0, path));
  }
  pack.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of pack) {
    if (chunk instanceof Buffer) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
