import type { Push, Report } from "../../../model/report.ts";
import { unique } from "./leg-report.ts";

/** What all legs pushed, each once; where none did, why. A variant that several machines built has an image of each. */
export function mergePushes(reports: readonly Report[]): Push | undefined {
  const pushes = reports.flatMap(({ push }) => (push === undefined ? [] : [push]));
  const images = unique(pushes.flatMap((push) => push.images));
  const reason = pushes.find((push) => push.reason !== undefined)?.reason;
  if (pushes.length === 0) return undefined;
  return { images, ...(reason === undefined || images.length > 0 ? {} : { reason }) };
}
