import type { Image } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { type Html, html } from "../escape/html.ts";
import { type Box, squarify } from "../treemap/page/squarify.ts";
import { percent, round } from "./pictures.ts";

const size = { width: 1000, height: 340 } as const;
const heading = 17;

interface Place {
  /** Absolute path; empty for the whole image. */
  path: string;
  bytes: number;
  below: Place[];
}

/**
 * The directories that hold most as a map: areas are bytes, directories lie in those that they are in. Only the largest
 * ones are known to a report, so a plain picture says it; the page of `plimsoll inspect` goes down to each file.
 */
export function directoryMap({ directories, sizes }: Pick<Image, "directories" | "sizes">): Html | undefined {
  const total = sizes.visible.total ?? 0;
  if (directories.length < 2 || total === 0) return undefined;
  const root = nested(directories, total);
  const boxes = draw(root, { x: 0, y: 0, ...size }, 0);
  return html`<svg class="map" role="img" aria-label="Directories by the bytes that a container sees; the table below says the same">${boxes}</svg>`;
}

/** Each directory below the nearest one that is listed. */
function nested(directories: Image["directories"], total: number): Place {
  const root: Place = { path: "", bytes: total, below: [] };
  const known = new Map([["", root]]);
  for (const { path, bytes } of directories.toSorted((a, b) => a.path.length - b.path.length)) {
    const place: Place = { path, bytes, below: [] };
    let parent = path;
    do parent = parent.slice(0, Math.max(0, parent.lastIndexOf("/")));
    while (!known.has(parent));
    known.get(parent)?.below.push(place);
    known.set(path, place);
  }
  return root;
}

function draw(place: Place, box: Box, depth: number): Html[] {
  const below = place.below.toSorted((a, b) => b.bytes - a.bytes);
  const rest = place.bytes - below.reduce((sum, { bytes }) => sum + bytes, 0);
  const weights = below.map(({ bytes }) => bytes);
  // What no listed directory has stays blank: it is the ground that the others lie on.
  const boxes = squarify(rest > 0 ? [...weights, rest] : weights, box);
  return below.flatMap((each, index) => {
    const own = boxes[index];
    if (own === undefined || own.width < 3 || own.height < 3) return [];
    const inner = {
      x: own.x + 3,
      y: own.y + heading,
      width: own.width - 7,
      height: own.height - heading - 4,
    };
    const isOpen = inner.width > 24 && inner.height > 12;
    return [rectangle(each, place, own, depth), ...(isOpen ? draw(each, inner, depth + 1) : [])];
  });
}

function rectangle({ path, bytes }: Place, parent: Place, { x, y, width, height }: Box, depth: number): Html {
  const name = path.slice(parent.path.length).replace(/^\//, "");
  const label = width > 46 && height > 15 ? html`<text x="4" y="13">${name} ${formatBytes(bytes)}</text>` : undefined;
  const box = html`x="${percent(x / size.width)}" y="${round(y)}" width="${percent(Math.max(1, width - 1) / size.width)}" height="${round(Math.max(1, height - 1))}"`;
  return html`<svg ${box}><title>${path}: ${formatBytes(bytes)}</title><rect class="m${Math.min(depth, 4)}" width="100%" height="100%"/>${label}</svg>`;
}
