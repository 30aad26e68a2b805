import type { Target } from "./target.ts";
import { archiveTarget } from "./targets/archive.ts";
import { contentsTarget } from "./targets/contents.ts";
import { imageTarget } from "./targets/image.ts";
import { inflateTarget } from "./targets/inflate.ts";
import { layoutTarget } from "./targets/layout.ts";
import { recordTarget } from "./targets/record.ts";
import { rpmTarget } from "./targets/rpm.ts";
import { summaryTarget } from "./targets/summary.ts";
import { tarTarget } from "./targets/tar.ts";

export const targets: readonly Target[] = [
  tarTarget,
  contentsTarget,
  inflateTarget,
  imageTarget,
  archiveTarget,
  layoutTarget,
  recordTarget,
  summaryTarget,
  rpmTarget,
];
