import type { Leg, Skipped } from "../../model/legs.ts";
import { code, inline, joined } from "../../report/escape/markdown.ts";
import { bullets, details, heading, table, textOf } from "../../report/markdown/blocks.ts";
import { counted } from "../../verdict/subject.ts";
import { type Runners, runnerFor } from "./runners.ts";

const rowsShown = 100;

/** The plan for the job summary. */
export function planSummary(legs: readonly Leg[], skipped: readonly Skipped[], runners: Runners): string {
  const rows = legs.slice(0, rowsShown).map(({ name, variants, platform }) => [
    code(name),
    joined(
      variants.slice(0, rowsShown).map((variant) => code(variant)),
      ", ",
    ),
    inline`${platform === "" ? "each variant's own" : platform}`,
    inline`${runnerFor(platform, runners)}`,
  ]);
  const columns = ["leg", "variants", "platform", "runner"].map((title) => ({ title, align: "left" as const }));
  return textOf([
    heading(3, inline`Planned: ${counted(legs.length, "leg")}`),
    ...table(columns, rows),
    ...details(
      `Left out (${skipped.length})`,
      bullets(skipped.slice(0, rowsShown).map(({ name, reason }) => inline`${code(name)} ${reason}`)),
    ),
  ]);
}
