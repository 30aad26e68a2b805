import { readFile } from "node:fs/promises";
import { parseDockerfile } from "../../src/dockerfile/parse.ts";
import { placeFinder } from "../../src/dockerfile/place.ts";
import type { DockerfileSource } from "../../src/dockerfile/source.ts";
import { parseChecks, remarksOf } from "../../src/lint/build-checks-output.ts";
import type { Remark } from "../../src/lint/remark.ts";
import { defaultHadolintLevel, hadolintUrl } from "../../src/lint/rules.ts";
import type { BakeTarget, BuiltVariant, Plan } from "../../src/model/plan.ts";
import type { LintPolicy, Settings, VariantPolicy } from "../../src/model/settings.ts";

export function lintPolicy(rules: LintPolicy["rules"] = {}): LintPolicy {
  return { level: "warn", failAt: "warning", rules, explicit: false };
}

export function variantPolicy(lint = lintPolicy()): VariantPolicy {
  return {
    budgets: {},
    drift: "warn",
    vulnerabilities: {
      level: "warn",
      severity: "high",
      fixable: true,
      new: true,
      explicitNew: false,
      ifUnavailable: "error",
      graceDays: 0,
      ignoreFiles: [],
      vex: [],
      explicit: false,
    },
    scan: "full",
    secrets: { level: "warn", files: "own", explicit: false },
    lint,
    codec: "auto",
    timeoutMs: 60_000,
  };
}

/** A plan with one variant per target; `basedOn` follows the targets' own links. */
export function planOf(targets: Record<string, BakeTarget>, lint: Record<string, LintPolicy> = {}): Plan {
  const variants = Object.entries(targets).map(([name, target]): BuiltVariant => {
    const basedOn = Object.values(target.contexts ?? {}).flatMap((each) => each.match(/^target:(.*)/)?.[1] ?? []);
    const policy = variantPolicy(lint[name]);
    return { kind: "build", name, slug: name, policy, because: "", target: name, platforms: [], basedOn };
  });
  return { variants, definition: { target: targets }, notes: [] };
}

/** Only what lint looks at. */
export function settingsOf(root: string, more: Partial<Settings> = {}): Settings {
  const settings: Partial<Settings> = { root, allow: [], defaults: variantPolicy(), ...more };
  return settings as Settings;
}

export function sourceOf(text: string, policies: LintPolicy[] = [lintPolicy()], file = "Dockerfile"): DockerfileSource {
  return { label: file, file, text, placeAt: placeFinder(parseDockerfile(text)), contexts: new Set(), policies };
}

export function remark(source: DockerfileSource, line: number, rule: string, more: Partial<Remark> = {}): Remark {
  const tool = /^(?:DL|SC)\d/.test(rule) ? "hadolint" : "buildkit";
  return { tool, rule, level: "warning", source, line, title: `about ${rule}`, message: `says ${rule}`, ...more };
}

const fixtures = new URL("../fixtures/lint/", import.meta.url);

/** What both tools really said of `fixtures/lint/<name>/Dockerfile`; `checks.json` has it for two targets. */
export async function recorded(
  name: string,
  policies?: LintPolicy[],
): Promise<{ source: DockerfileSource; remarks: Remark[] }> {
  const read = (file: string) => readFile(new URL(`${name}/${file}`, fixtures), "utf8");
  const source = sourceOf(await read("Dockerfile"), policies);
  const checks = parseChecks(await read("checks.json")) ?? {};
  const hadolint: { code: string; level: Remark["level"]; line: number; message: string }[] = JSON.parse(
    await read("hadolint.json"),
  );
  return {
    source,
    remarks: [
      ...hadolint.map(({ code, level, line, message }) =>
        remark(source, line, code, { level: defaultHadolintLevel(code, level), message, url: hadolintUrl(code) }),
      ),
      ...Object.values(checks).flatMap((result) => remarksOf(result, source, false)),
    ],
  };
}
