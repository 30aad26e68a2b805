/** Where the user already told hadolint not to speak of something; BuildKit's word for the same thing stays unsaid too. */
import type { HadolintConfig } from "./hadolint-config.ts";
import type { Remark } from "./remark.ts";
import { equivalentsOf } from "./rules.ts";

/** The remarks without those of BuildKit whose hadolint twins are ignored, by `.hadolint.yaml` or by a comment. */
export function withoutSilenced(remarks: readonly Remark[], config: HadolintConfig): Remark[] {
  const ignored = new Set(config.ignored ?? []);
  const heedsComments = config["disable-ignore-pragma"] !== true;
  return remarks.filter((remark) => {
    if (remark.tool === "hadolint") return true;
    const twins = equivalentsOf(remark.rule);
    if (twins.length === 0) return true;
    const here = heedsComments ? ignoredByComments(remark) : [];
    return !twins.every((rule) => ignored.has(rule) || here.includes(rule));
  });
}

/** `# hadolint global ignore=…` anywhere, or `# hadolint ignore=…` above the instruction (hadolint README, "Inline ignores"). */
function ignoredByComments({ source, line }: Remark): string[] {
  const lines = source.text.split(/\r?\n/);
  const place = source.placeAt(line);
  const above: string[] = [];
  for (let at = (place?.instruction.startLine ?? line) - 2; at >= 0; at--) {
    const text = lines[at] ?? "";
    if (!/^\s*(?:#.*)?$/.test(text)) break;
    above.push(text);
  }
  return [
    ...rulesIn(lines, /^\s*#\s*hadolint\s+global\s+ignore\s*=(.*)$/),
    ...rulesIn(above, /^\s*#\s*hadolint\s+ignore\s*=(.*)$/),
  ];
}

function rulesIn(lines: readonly string[], pragma: RegExp): string[] {
  return lines.flatMap((line) => pragma.exec(line)?.[1]?.split(/[\s,]+/) ?? []).filter((rule) => rule !== "");
}
