import { formatBytes } from "../text/bytes.ts";
import type { PlatformFacts, VariantFacts } from "./run-facts.ts";
import { sizeChecks } from "./size-checks.ts";
import { counted, subjectOf } from "./subject.ts";

/**
 * What is known of a variant as soon as its own way is at its end, a line for each platform: sizes, which of its load lines
 * it is over, and what was found. What needs other variants or a baseline is still to come. Pure.
 */
export function doneLines({ variant, outcome, platforms }: VariantFacts): string[] {
  if (platforms.length === 0) return [`${variant.name}: ${outcome.status}`];
  return platforms.map((facts) => {
    const subject = subjectOf(variant.name, facts.platform, platforms.length);
    return `${subject}: ${[sizesOf(facts), ...overOf(facts, variant.policy), ...foundOf(facts)].join(", ")}`;
  });
}

function sizesOf({ image }: PlatformFacts): string {
  if (image === undefined) return "not measured";
  const { unpacked, compressed } = image.sizes;
  const pulled = compressed.total === null ? "" : ` (${formatBytes(compressed.total)} compressed)`;
  return `${formatBytes(unpacked.total ?? 0)}${pulled} in ${counted(image.layers.length, "layer")}`;
}

function overOf({ image }: PlatformFacts, policy: VariantFacts["variant"]["policy"]): string[] {
  if (image === undefined) return [];
  const over = sizeChecks("", policy, { image }).filter(({ status }) => status === "fail" || status === "warn");
  return over.length === 0 ? [] : ["over its load line"];
}

function foundOf({ scan }: PlatformFacts): string[] {
  if (scan === undefined) return [];
  if (scan.failure !== undefined) return ["not scanned"];
  return [counted(scan.findings.filter(({ state }) => state !== "suppressed").length, "finding")];
}
