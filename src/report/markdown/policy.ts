import type { Loosening, Report } from "../../model/report.ts";
import { counted } from "../../verdict/subject.ts";
import { code, type Inline, inline, prose } from "../escape/markdown.ts";
import { acceptancePhrases, acceptedChecks } from "../view/acceptance.ts";
import { alert, bullets, moreNote, paragraph } from "./blocks.ts";
import type { Section } from "./fit.ts";
import { discs } from "./marks.ts";
import { phrased } from "./phrased.ts";

/** Rules that are softer than the base's, in the first lines: what nobody accepted before what somebody did. */
export function loosenedSection({ policyDiff, acceptance }: Report): Section {
  const refused = policyDiff.filter(({ accepted }) => !accepted);
  const accepted = policyDiff.filter((each) => each.accepted);
  const count = counted(refused.length, "rule");
  const by = acceptance === undefined ? inline`` : inline`· ${phrased(acceptancePhrases(acceptance))}`;
  return {
    title: "loosened rules",
    priority: 95,
    sizes: [50, 20, 5, 1],
    render: (size) => [
      ...alert(
        "CAUTION",
        refused.length === 0
          ? []
          : [
              paragraph(inline`**This change loosens ${count} it is judged by**, and nobody accepted that yet.`),
              ...bullets(refused.slice(0, size).map(looseningItem)),
              ...moreNote(refused.length - size),
            ],
      ),
      ...bullets(accepted.slice(0, size).map((each) => inline`${discs.pass} Loosened: ${looseningItem(each)} ${by}`)),
      ...moreNote(accepted.length - size),
    ],
  };
}

function looseningItem({ key, base, head }: Loosening): Inline {
  return inline`${code(key, 120)}: ${code(base, 120)} → ${code(head, 120)}`;
}

/** What would have been refused, and who let it pass. */
export function acceptedSection(report: Report): Section {
  const { acceptance } = report;
  const checks = acceptedChecks(report).filter(({ id }) => id !== "policy.loosened" || report.policyDiff.length === 0);
  const by = acceptance === undefined ? inline`Accepted` : phrased(acceptancePhrases(acceptance));
  return {
    title: "what was accepted",
    priority: 84,
    sizes: [20, 5, 1],
    render: (size) =>
      checks.length === 0
        ? []
        : [
            paragraph(inline`**${by}**`),
            ...bullets(checks.slice(0, size).map(({ message }) => inline`${discs.pass} ${prose(message)}`)),
            ...moreNote(checks.length - size),
          ],
  };
}
