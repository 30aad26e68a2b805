/** Makes findings of what both tools remarked: each thing once, at the level that the policies give it. Pure. */

import type { Place } from "../dockerfile/place.ts";
import type { Origin } from "../model/origin.ts";
import type { Finding } from "../model/report.ts";
import { compareSeverity } from "../model/severity.ts";
import { compareText } from "../text/order.ts";
import { lintKey } from "./keys.ts";
import { type LintLevel, lintLevels, type Remark, severityOfLevel } from "./remark.ts";
import { equivalentsOf } from "./rules.ts";

interface PlacedRemark extends Remark {
  place: Place | undefined;
  /** `tool rule` of the remarks that say the same. */
  sources: Set<string>;
  times: number;
}

/**
 * The findings, worst first, then by file and line. hadolint's word wins over BuildKit's for the same thing, so that a
 * finding keeps its key on a machine without a builder.
 */
export function mergeRemarks(remarks: readonly Remark[]): Finding[] {
  const placed = remarks.flatMap((remark): PlacedRemark[] => {
    const level = decidedLevel(remark);
    if (level === "off") return [];
    const sources = new Set([`${remark.tool} ${remark.rule}`]);
    return [{ ...remark, level, place: remark.source.placeAt(remark.line), sources, times: 1 }];
  });
  return withKeys(withoutTwins(withoutRepeats(placed)));
}

/** The worst level that the policies of the file's variants give the rule; `off` only when all of them say so. */
function decidedLevel({ rule, level, source }: Remark): LintLevel | "off" {
  const names = [rule, ...equivalentsOf(rule)];
  const words = source.policies.map(({ rules }) => {
    const name = names.find((each) => Object.hasOwn(rules, each));
    return name === undefined ? level : (rules[name] ?? level);
  });
  if (words.length === 0) return level;
  return lintLevels.find((each) => words.includes(each)) ?? "off";
}

/** One remark for the same words at the same instruction, from several targets or several words of one RUN. */
function withoutRepeats(remarks: readonly PlacedRemark[]): PlacedRemark[] {
  const kept = new Map<string, PlacedRemark>();
  for (const remark of remarks) {
    const { tool, rule, source, place, line, message } = remark;
    const key = JSON.stringify([tool, rule, source.label, place?.instruction.startLine ?? line, message]);
    const same = kept.get(key);
    if (same === undefined) kept.set(key, remark);
    // BuildKit repeats itself for every target of a file; only hadolint's repeats are several places.
    else if (tool === "hadolint") same.times += 1;
  }
  return [...kept.values()];
}

/** Leaves out BuildKit's remarks where hadolint says the same, and notes on hadolint's that both see it. */
function withoutTwins(remarks: readonly PlacedRemark[]): PlacedRemark[] {
  const hadolint = new Map<string, PlacedRemark[]>();
  for (const remark of remarks) {
    if (remark.tool !== "hadolint") continue;
    const key = `${remark.source.label}\n${remark.rule}`;
    hadolint.set(key, [...(hadolint.get(key) ?? []), remark]);
  }
  return remarks.filter((remark) => {
    if (remark.tool === "hadolint") return true;
    const candidates = equivalentsOf(remark.rule).flatMap(
      (rule) => hadolint.get(`${remark.source.label}\n${rule}`) ?? [],
    );
    const twins = candidates.filter((twin) => sameThing(twin, remark));
    for (const twin of twins) twin.sources.add(`buildkit ${remark.rule}`);
    return twins.length === 0;
  });
}

/** Of several CMDs hadolint names the later ones and BuildKit the earlier ones; other rules name the same instruction. */
function sameThing(one: PlacedRemark, other: PlacedRemark): boolean {
  if (other.rule === "DockerfileError") return true;
  if (other.rule !== "MultipleInstructionsDisallowed") {
    return one.place === undefined ? one.line === other.line : one.place === other.place;
  }
  const [a, b] = [one.place, other.place];
  return a !== undefined && a.stage === b?.stage && a.instruction.keyword === b?.instruction.keyword;
}

function withKeys(remarks: readonly PlacedRemark[]): Finding[] {
  const taken = new Map<string, number>();
  const findings = remarks.map((remark) => {
    const { source, place, line } = remark;
    const text = place?.instruction.text ?? source.text.split(/\r?\n/)[line - 1] ?? "";
    const key = lintKey(remark.tool, remark.rule, source.label, text, place?.ordinal ?? 0);
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return toFinding(remark, times === 1 ? key : `${key}~${times}`);
  });
  return findings.sort(inOrder);
}

function toFinding(remark: PlacedRemark, key: string): Finding {
  const { tool, rule, level, title, message, url, sources, times, source } = remark;
  const where = source.file === undefined ? ` (${source.label})` : "";
  const often = times > 1 ? ` (${times} times in this instruction)` : "";
  return {
    key,
    tool,
    rule,
    severity: severityOfLevel[level],
    title,
    message: `${message}${often}${where}`,
    origin: originOf(remark),
    state: "unknown",
    sources: [...sources].sort(),
    ...(url === undefined ? {} : { url }),
  };
}

function originOf({ source: { file }, place, line }: PlacedRemark): Origin {
  const range = place === undefined ? { startLine: line, endLine: line } : placeOrigin(place);
  return { ...(file === undefined ? {} : { file }), ...range, via: "none" };
}

function placeOrigin({ instruction: { startLine, endLine, text }, stage }: Place): Omit<Origin, "via"> {
  return { startLine, endLine, instruction: text, ...(stage?.name === undefined ? {} : { stage: stage.name }) };
}

function inOrder(a: Finding, b: Finding): number {
  const line = ({ origin }: Finding) => origin?.startLine ?? 0;
  const file = ({ origin }: Finding) => origin?.file ?? "";
  return (
    compareSeverity(a.severity, b.severity) ||
    compareText(file(a), file(b)) ||
    line(a) - line(b) ||
    compareText(a.key, b.key)
  );
}
