import type { Delivery, Report } from "../../model/report.ts";
import { counted } from "../../verdict/subject.ts";
import { cleanLine } from "../escape/clean.ts";
import { type Inline, inline, prose } from "../escape/markdown.ts";
import { type Block, details, moreNote, paragraph, table } from "./blocks.ts";
import type { Section } from "./fit.ts";
import { discs } from "./marks.ts";

const columns = ["surface", "", "why"].map((title) => ({ title, align: "left" }) as const);
const words = { delivered: discs.pass, skipped: discs.skipped, failed: discs.error } as const;

/** What did not reach its place by now. The files that did are no news to whoever reads one of them. */
export function undeliveredSection({ deliveries }: Pick<Report, "deliveries">): Section {
  return deliveriesSection({ deliveries: deliveries.filter(({ status }) => status === "failed") });
}

/** Where the result went, and why not where it did not. It is open when something failed. */
export function deliveriesSection({ deliveries }: Pick<Report, "deliveries">): Section {
  return {
    title: "how it was delivered",
    priority: 25,
    sizes: [100, 20, 0],
    render: (size) => deliveryBlocks(deliveries, size),
  };
}

function deliveryBlocks(deliveries: readonly Delivery[], size: number): Block[] {
  const failed = deliveries.filter(({ status }) => status === "failed").length;
  const rows = [...table(columns, deliveries.slice(0, size).map(cells)), ...moreNote(deliveries.length - size)];
  const note = paragraph(inline`${discs.error} ${counted(failed, "part")} of the result could not be delivered.`);
  return [...(failed === 0 ? [] : [note]), ...details("How this was delivered", rows)];
}

function cells({ surface, status, reason }: Delivery): Inline[] {
  return [
    inline`${cleanLine(surface, 120)}`,
    inline`${words[status]} ${status}`,
    reason === undefined ? inline`–` : prose(reason, 500),
  ];
}
