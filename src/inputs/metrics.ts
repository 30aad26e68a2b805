import type { Metric } from "../model/settings.ts";

/** What has a load line, in the order of the documentation. */
export const metrics = [
  "compressed",
  "unpacked",
  "shadowed",
  "layers",
  "startup",
  "memory",
  "rebuild",
] as const satisfies readonly Metric[];
