import type { DivePolicy } from "../model/settings.ts";
import { nearest } from "../text/nearest.ts";
import { isDisabled } from "./config/policies.ts";
import { isSome, type Problem, problemsError } from "./config/problems.ts";
import { parseRatio } from "./config/scalars.ts";
import { parseYaml, type YamlDocument } from "./config/yaml-document.ts";
import { type Parsed, quoted } from "./parsed.ts";
import { floorProduct, parseDecimal } from "./units/decimal.ts";

const name = ".dive-ci";
const rules = {
  lowestEfficiency: parseRatio,
  highestWastedBytes: parseHumanBytes,
  highestUserWastedPercent: parseRatio,
} as const;
/** dive applies these to what the file leaves out (dive cmd/dive/cli/internal/options/ci_rules.go, DefaultCIRules). */
const defaults = { lowestEfficiency: "0.9", highestWastedBytes: "disabled", highestUserWastedPercent: "0.1" } as const;
const ruleNames = ["lowestEfficiency", "highestWastedBytes", "highestUserWastedPercent"] as const;

/** Reads the text of a `.dive-ci`. Other keys are plugins' and none of our business, except near misses. */
export function parseDiveCi(text: string): { policy?: DivePolicy; warnings: string[] } {
  const document = parseYaml(name, text);
  const given = rulesOf(document);
  const problems: Problem[] = [];
  const policy: DivePolicy = { source: name };
  for (const rule of ruleNames) {
    const value = given.get(rule) ?? defaults[rule];
    if (value instanceof Object || !isDisabled(String(value))) {
      const parsed = rules[rule](value instanceof Object ? "" : String(value));
      if ("value" in parsed) policy[rule] = parsed.value;
      else problems.push(problemAt(document, rule, parsed.problem));
    }
  }
  if (isSome(problems)) throw problemsError(name, problems);
  const isOn = ruleNames.some((rule) => policy[rule] !== undefined);
  return { ...(isOn ? { policy } : {}), warnings: nearMisses(given) };
}

function rulesOf({ value }: YamlDocument): Map<string, unknown> {
  const inner = value instanceof Object && "rules" in value ? value.rules : undefined;
  return new Map(inner instanceof Object ? Object.entries(inner) : []);
}

function problemAt(document: YamlDocument, rule: string, message: string): Problem {
  return { ...document.valueAt(["rules", rule]), code: "config.value", message: `rules.${rule}: ${message}` };
}

function nearMisses(given: ReadonlyMap<string, unknown>): string[] {
  return [...given.keys()].flatMap((key) => {
    const meant = nearest(key, ruleNames);
    return meant === undefined || meant === key
      ? []
      : [`${name}: dive knows no rule ${quoted(key)}. Did you mean "${meant}"?`];
  });
}

const powers: Readonly<Record<string, number>> = { "": 0, k: 1, m: 2, g: 3, t: 4, p: 5, e: 6 };

/** What dive accepts for sizes: any case, `20M`, `20Mb` and `20MB` alike (dustin/go-humanize bytes.go, ParseBytes). */
function parseHumanBytes(text: string): Parsed<number> {
  const [, digits = "", prefix = "", binary] = /^([\d.]+)\s*([kmgtpe]?)(i?)b?$/i.exec(text.trim()) ?? [];
  const decimal = parseDecimal(digits);
  const power = powers[prefix.toLowerCase()];
  const isWrong = decimal === undefined || power === undefined || (prefix === "" && binary !== "");
  if (isWrong) return { problem: `expected a size such as 20MB, or off; got ${quoted(text)}` };
  const bytes = floorProduct(decimal, (binary === "" ? 1000n : 1024n) ** BigInt(power));
  const isHuge = bytes > BigInt(Number.MAX_SAFE_INTEGER);
  return isHuge ? { problem: `${quoted(text)} is more than 2^53 bytes` } : { value: Number(bytes) };
}
