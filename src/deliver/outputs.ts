import { join } from "node:path";
import type { Report, VariantReport, Verdict } from "../model/report.ts";

/** The action's outputs (CONTRACTS §3) by name. JSON where there is one value per variant. */
export type Outputs = Record<
  "verdict" | "report" | "html" | "over-budget" | "sizes" | "digests" | "layouts" | "pushed" | "tags" | "comment-url",
  string
>;

export function outputsOf(report: Report, resultsDirectory: string, layouts: ReadonlyMap<string, string>): Outputs {
  return {
    ...outputsWithoutReport(report.verdict),
    report: join(resultsDirectory, "report.json"),
    html: join(resultsDirectory, "report.html"),
    "over-budget": overBudget(report).join("\n"),
    sizes: byVariant(report, ({ image }) => image?.sizes),
    digests: byVariant(report, ({ image }) => image?.manifestDigest),
    layouts: JSON.stringify(Object.fromEntries(layouts)),
    pushed: pushedDigests(report),
    tags: pushedTags(report).join("\n"),
  };
}

/** The outputs of a run that ended before there was a report: what is JSON stays JSON for `fromJSON`. */
export function outputsWithoutReport(verdict: Verdict): Outputs {
  return {
    verdict,
    report: "",
    html: "",
    "over-budget": "",
    sizes: "{}",
    digests: "{}",
    layouts: "{}",
    pushed: "{}",
    tags: "",
    // Set again when there is a comment.
    "comment-url": "",
  };
}

/** `{ variant: { repository: digest } }`, of what a registry has now. */
function pushedDigests({ push }: Report): string {
  const byName = Map.groupBy(push?.images ?? [], ({ variant }) => variant);
  const digests = [...byName].map(([name, images]) => {
    return [name, Object.fromEntries(images.map(({ repository, digest }) => [repository, digest]))];
  });
  return JSON.stringify(Object.fromEntries(digests));
}

/** Whole references. */
function pushedTags({ push }: Report): string[] {
  return (push?.images ?? []).flatMap(({ repository, tags }) => tags.map((tag) => `${repository}:${tag}`));
}

/** Names of the variants with a size budget that failed, each once. */
function overBudget({ variants }: Report): string[] {
  const over = variants.filter(({ checks }) =>
    checks.some(({ id, status }) => id.startsWith("size.") && status === "fail"),
  );
  return [...new Set(over.map(({ name }) => name))];
}

/** `{ variant: { platform: value } }`; variants without the value are left out. */
function byVariant<T>({ variants }: Report, pick: (variant: VariantReport) => T | undefined): string {
  const values = new Map<string, Map<string, T>>();
  for (const variant of variants) {
    const value = pick(variant);
    if (value === undefined) continue;
    const platforms = values.get(variant.name) ?? new Map<string, T>();
    values.set(variant.name, platforms.set(variant.platform, value));
  }
  return JSON.stringify(Object.fromEntries([...values].map(([name, each]) => [name, Object.fromEntries(each)])));
}
