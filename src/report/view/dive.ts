import type { Check, Image } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";

type Measured = Pick<Image, "dive" | "sizes">;

/** Dive's figures as dive prints them: "efficiency 98.44 %, 32.0 kB wasted, user waste 48.35 %". */
export function diveFiguresText({ dive }: Pick<Image, "dive">): string {
  const { efficiency, wastedBytes, userWastedPercent } = dive;
  const waste = `${formatBytes(wastedBytes)} wasted`;
  return `efficiency ${percentText(efficiency)}, ${waste}, user waste ${percentText(userWastedPercent)}`;
}

/** Why `shadowed` is another number, in one sentence. */
export function diveDifference({ sizes }: Measured): string {
  return difference(sizes.shadowed.total === null ? "" : ` (${formatBytes(sizes.shadowed.total)})`);
}

/** The same, where one of these checks is about dive's figures. */
export function diveNote(checks: readonly Pick<Check, "id">[]): string | undefined {
  return checks.some(({ id }) => id.startsWith("dive.")) ? difference("") : undefined;
}

function difference(shadowed: string): string {
  return `Dive counts every copy of a path that comes twice, the one in use too; shadowed${shadowed} are the bytes that nothing leads to.`;
}

function percentText(ratio: number): string {
  return `${(ratio * 100).toFixed(2)} %`;
}
