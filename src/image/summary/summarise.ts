import type { Origin } from "../../model/origin.ts";
import type { Cause, Image } from "../../model/report.ts";
import type { ImageContents } from "../contents.ts";
import type { InstalledPackages } from "../packages/installed-package.ts";
import { CheckValues } from "./check-values.ts";
import { type ImageSummary, type SummaryCause, type SummaryLayer, summaryLimits } from "./image-summary.ts";
import { sortFiles } from "./sort-files.ts";
import { shortText } from "./text.ts";

/**
 * What a baseline keeps of an image. Files that no package owns stand singly, the others in their package; where there
 * are too many of anything, the smallest are folded together, so that no sum changes and the size stays bounded.
 */
export function summarise(image: Image, contents: ImageContents, packages: InstalledPackages): ImageSummary {
  const checks = new CheckValues();
  return {
    manifestDigest: image.manifestDigest,
    configDigest: image.configDigest,
    ...baseOf(image),
    sizes: image.sizes,
    codec: image.codec,
    layers: layersOf(image, contents, checks),
    causes: causesOf(image.causes),
    ...sortFiles(contents.tree, packages, checks),
  };
}

function baseOf({ base }: Image): Pick<ImageSummary, "base"> {
  if (base === undefined) return {};
  const digest = base.digest === undefined ? {} : { digest: base.digest };
  return { base: { name: shortText(base.name), ...digest } };
}

/** What a layer hides is told by the tree; its own markers and what no runtime unpacks are out of reach by themselves. */
function layersOf(image: Image, { layers: contents, tree }: ImageContents, checks: CheckValues): SummaryLayer[] {
  const hides = image.layers.map(() => ({ own: 0, base: 0 }));
  const unexplained = image.layers.map(({ index }) => tree.shadowedBytes(index));
  const add = (by: number, from: number, bytes: number) => {
    const hidden = hides[by];
    if (hidden === undefined) return;
    if (image.layers[from]?.base === true) hidden.base += bytes;
    else hidden.own += bytes;
    unexplained[from] = (unexplained[from] ?? 0) - bytes;
  };
  for (const { entry, layer, by } of tree.hiddenFiles) add(by, layer, entry.size);
  for (const [layer, bytes] of unexplained.entries()) add(layer, layer, bytes);
  return image.layers.map(({ index, digest, diffId, compressed, unpacked, origin, base }, i) => ({
    digest,
    diffId,
    compressed,
    unpacked,
    visible: tree.visibleBytes(index),
    hides: hides[i] ?? { own: 0, base: 0 },
    content: checks.ofLayer(contents[i]?.entries ?? []),
    origin: shortOrigin(origin),
    base,
  }));
}

/** Beyond the limit, the smallest are told only by their kind. */
function causesOf(causes: readonly Cause[]): SummaryCause[] {
  const told = causes.map(({ kind, bytes, origin }) => ({ kind: shortText(kind), bytes, origin: shortOrigin(origin) }));
  told.sort((a, b) => b.bytes - a.bytes);
  const kinds = new Set(told.map(({ kind }) => kind));
  const single = told.length <= summaryLimits.causes ? told.length : Math.max(summaryLimits.causes - kinds.size, 0);
  const rest = new Map<string, SummaryCause>();
  for (const { kind, bytes } of told.slice(single)) {
    const sum = rest.get(kind) ?? { kind, bytes: 0, origin: { via: "none" } };
    rest.set(kind, { ...sum, bytes: sum.bytes + bytes });
  }
  return [...told.slice(0, single), ...rest.values()];
}

function shortOrigin({ file, stage, instruction, madeBy, ...origin }: Origin): Origin {
  return {
    ...origin,
    ...(file === undefined ? {} : { file: shortText(file) }),
    ...(stage === undefined ? {} : { stage: shortText(stage) }),
    ...(instruction === undefined ? {} : { instruction: shortText(instruction) }),
    ...(madeBy === undefined ? {} : { madeBy: shortOrigin(withoutMaker(madeBy)) }),
  };
}

/** One step back is enough to point at. */
function withoutMaker({ madeBy: _, ...origin }: Origin): Origin {
  return origin;
}
