import type { ImageSummary } from "../image/summary/image-summary.ts";
import type { Growth, SizeGrowth, StepGrowth } from "../model/growth.ts";
import type { SplitSize } from "../model/report.ts";
import { causeGrowth } from "./cause-growth.ts";
import type { ChangedSources } from "./changed-sources.ts";
import { largestFirst } from "./changes.ts";
import { directoryGrowth } from "./directory-growth.ts";
import { driftOf } from "./drift.ts";
import { fileGrowth } from "./file-growth.ts";
import { matchSteps } from "./match-steps.ts";
import { packageGrowth } from "./package-growth.ts";
import { stepGrowth } from "./step-growth.ts";
import { difference, stepsOf } from "./steps.ts";

/**
 * What the second image has more or less than the first, and where it is. With what was changed of its sources, the
 * growth is told apart into the author's and drift. Where the codecs differ, no compressed size is compared.
 */
export function compareImages(earlier: ImageSummary, later: ImageSummary, changed?: ChangedSources): Growth {
  const [before, after] = withoutOtherCodecs(earlier, later);
  const pairs = matchSteps(stepsOf(before), stepsOf(after));
  const told = changed !== undefined && isSplit(before) && isSplit(after) ? driftOf(pairs, changed) : undefined;
  const steps = pairs.flatMap((pair) => {
    const growth = stepGrowth(pair);
    return growth === undefined ? [] : [{ ...growth, ...told?.blameOf(pair) }];
  });
  return {
    sizes: {
      compressed: sizeGrowth(before.sizes.compressed, after.sizes.compressed),
      unpacked: sizeGrowth(before.sizes.unpacked, after.sizes.unpacked),
      visible: sizeGrowth(before.sizes.visible, after.sizes.visible),
      shadowed: sizeGrowth(before.sizes.shadowed, after.sizes.shadowed),
    },
    layers: layerGrowth(before, after),
    codec: { before: before.codec, after: after.codec },
    base: {
      ...(before.base === undefined ? {} : { before: before.base }),
      ...(after.base === undefined ? {} : { after: after.base }),
    },
    steps: largestFirst(steps, nameOf),
    packages: packageGrowth(before, after),
    directories: directoryGrowth(before, after),
    causes: causeGrowth(before, after),
    files: fileGrowth(before, after),
    ...(told === undefined ? {} : { drift: told.drift }),
  };
}

/** Bytes of different codecs say nothing of each other: neither side's are known then. */
function withoutOtherCodecs(before: ImageSummary, after: ImageSummary): [ImageSummary, ImageSummary] {
  if (before.codec === after.codec) return [before, after];
  const unknown: SplitSize = { total: null, own: null, base: null };
  const without = (image: ImageSummary): ImageSummary => ({
    ...image,
    sizes: { ...image.sizes, compressed: unknown },
    layers: image.layers.map((layer) => ({ ...layer, compressed: null })),
  });
  return [without(before), without(after)];
}

/** Without it, a base image's layers look like the author's. */
function isSplit({ sizes }: ImageSummary): boolean {
  return sizes.unpacked.own !== null;
}

function layerGrowth(before: ImageSummary, after: ImageSummary): Growth["layers"] {
  const own = ({ layers }: ImageSummary) => layers.filter(({ base }) => !base).length;
  return {
    before: before.layers.length,
    after: after.layers.length,
    ...(isSplit(before) && isSplit(after) ? { own: { before: own(before), after: own(after) } } : {}),
  };
}

function sizeGrowth(before: SplitSize, after: SplitSize): SizeGrowth {
  return {
    total: difference(before.total, after.total),
    own: difference(before.own, after.own),
    base: difference(before.base, after.base),
  };
}

function nameOf({ origin: { file = "", startLine = 0, instruction = "" } }: StepGrowth): string {
  return `${file}\0${String(startLine).padStart(8, "0")}\0${instruction}`;
}
