import { formatBytes } from "../src/text/bytes.ts";
import { formatSeconds } from "../src/text/duration.ts";
import type { Figure } from "./figure.ts";
import { bundled, runNodeOften } from "./measure.ts";
import { median, spread } from "./statistics.ts";

/** The pipeline's own share of a fully cached check of examples/variants: what is not BuildKit, Trivy or hadolint. */
export function measureCachedRun(): Figure[] {
  const runs = runNodeOften(3, [bundled("cli.js"), "check", "--quiet"], { cwd: "examples/variants" });
  const cpu = runs.map(({ cpuSeconds }) => cpuSeconds);
  return [
    {
      measure: "cached run of examples/variants: own CPU time",
      measured: spread(cpu, formatSeconds),
      limit: "under 1.5 s",
      holds: median(cpu) < 1.5,
    },
    {
      measure: "the same: wall time, with BuildKit, Trivy and hadolint",
      measured: spread(
        runs.map(({ seconds }) => seconds),
        formatSeconds,
      ),
    },
    {
      measure: "the same: peak RSS of the Node process",
      measured: spread(
        runs.map(({ peakRssBytes }) => peakRssBytes),
        formatBytes,
      ),
      limit: "under 250 MB",
      holds: Math.max(...runs.map(({ peakRssBytes }) => peakRssBytes)) < 250e6,
    },
  ];
}
