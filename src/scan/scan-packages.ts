/** Lets Trivy say which packages an image has and what is known of them. */
import { PlimsollError } from "../errors.ts";
import type { ScanInput } from "../model/report.ts";
import type { ScanMode } from "../model/settings.ts";
import { countDifferences } from "./count-differences.ts";
import { reportDifferences } from "./report-differences.ts";
import type { TakenAlong } from "./taken-along.ts";
import type { TrivyAnswer, TrivyInput } from "./trivy.ts";

export interface PackageScan extends TrivyAnswer {
  input: ScanInput;
}

/** Runs Trivy over a layout. */
export type ScanLayout = (layout: string, input: TrivyInput) => Promise<TrivyAnswer>;

/**
 * Scans what the mode says. What stands in the way of the extract makes it a full scan that says why; so does a scan of
 * it that does not find the packages that we count ourselves.
 *
 * @param image its whole layout, once that is asked for
 * @throws PlimsollError what `scan` throws; `scan.differs` when a cross-check finds a difference.
 */
export async function scanPackages(
  mode: Exclude<ScanMode, "off">,
  image: () => Promise<string>,
  { extract, obstacle, counts }: TakenAlong,
  scan: ScanLayout,
): Promise<PackageScan> {
  const full = async (reason?: string) => scanFull(await image(), scan, reason);
  if (mode === "full") return full();
  if (extract === undefined || counts === undefined) return full(obstacle);
  const small = await scan(extract.layout, "extract");
  const missed = countDifferences(small.report, counts);
  if (mode === "cross-check") return crossCheck(small, await full(), missed);
  if (missed.length > 0) return full(`the scan of the extract was not complete: ${missed.join("; ")}`);
  return { ...small, input: { of: "extract", bytes: extract.bytes } };
}

async function scanFull(image: string, scan: ScanLayout, reason: string | undefined): Promise<PackageScan> {
  const answer = await scan(image, "image");
  return { ...answer, input: { of: "full", ...(reason === undefined ? {} : { reason }) } };
}

function crossCheck(extract: TrivyAnswer, full: PackageScan, missed: readonly string[]): PackageScan {
  const differences = [...missed, ...reportDifferences(extract.report, full.report)];
  if (differences.length === 0) return full;
  throw new PlimsollError(
    "scan.differs",
    "The scan of the extract and the full scan do not say the same. Write scan: full until that is mended, and report it with the lines below.",
    { detail: differences.join("\n") },
  );
}
