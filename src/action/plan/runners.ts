import { PlimsollError } from "../../errors.ts";
import { normalisePlatform } from "../../image/platform-name.ts";
import { linesOf } from "../../inputs/assignments.ts";
import { quoted } from "../../inputs/parsed.ts";
import { platformPattern } from "../../inputs/units/text.ts";

/** Label of the runner for each platform; `*` is for all others. */
export type Runners = ReadonlyMap<string, string>;

const standard: Runners = new Map([
  ["*", "ubuntu-latest"],
  ["linux/arm64", "ubuntu-24.04-arm"],
]);

/**
 * Reads `PLATFORM=LABEL` lines; `*=LABEL` is for platforms that no line names. What is not given is GitHub's own runner of that
 * architecture; other architectures go to x64, where they are emulated.
 *
 * @throws PlimsollError usage.flag
 */
export function parseRunners(text: string): Runners {
  const given = linesOf(text).map((line): [string, string] => {
    const [, platform = "", label = ""] = /^([^=\s]+)\s*=\s*(\S.*)$/.exec(line) ?? [];
    if (label !== "" && (platform === "*" || platformPattern.test(platform))) {
      return [platform === "*" ? platform : normalisePlatform(platform), label];
    }
    throw new PlimsollError("usage.flag", `Input "runners": expected PLATFORM=LABEL or *=LABEL, got ${quoted(line)}.`);
  });
  // Whoever says where everything goes means arm64, too.
  const base = given.some(([platform]) => platform === "*") ? [] : standard;
  return new Map([...base, ...given]);
}

/** The label for a leg's platform, which may be empty. */
export function runnerFor(platform: string, runners: Runners): string {
  return runners.get(platform) ?? runners.get("*") ?? "ubuntu-latest";
}
