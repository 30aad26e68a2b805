import { expect, it } from "vitest";
import { assembleReport } from "../../src/report/assemble.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { builtVariant, platformFacts, runFacts, variantFacts } from "../verdict/samples.ts";

const variant = (name: string, lookedAt?: string) =>
  variantFacts({
    variant: builtVariant(name),
    platforms: [platformFacts(lookedAt === undefined ? {} : { lookedAt })],
  });

const report = assembleReport(
  runFacts({
    variants: [
      variant("api", "2026-09-01T10:02:03.000Z"),
      variant("web"),
      variant("worker", "2026-09-01T10:02:59.000Z"),
      variant("old", "2026-08-30T10:02:59.000Z"),
    ],
  }),
);
const terminal = () => renderTerminal(report, { columns: 120, colour: false, files: [] });

it("a report says which images were not read again, and since when they are known", () => {
  expect(report.variants.map(({ lookedAt }) => lookedAt?.slice(0, 10))).toEqual([
    "2026-09-01",
    undefined,
    "2026-09-01",
    "2026-08-30",
  ]);
  const said = "as looked at on 2026-09-01 10:02 UTC: the same image, database and scan settings.";
  expect(terminal()).toContain(`api, worker ${said}`);
  expect(terminal().indexOf("old as looked at")).toBeLessThan(terminal().indexOf("api, worker as looked at"));
  expect(renderSummary(report)).toContain(`\`api\`, \`worker\` ${said}`);
  expect(renderHtml(report)).toContain("As looked at on 2026-09-01 10:02 UTC");
});

it("and nothing where all were read", () => {
  const read = assembleReport(runFacts({ variants: [variant("web")] }));
  expect(renderTerminal(read, { columns: 120, colour: false, files: [] })).not.toContain("looked at");
  expect(renderSummary(read)).not.toContain("looked at");
});
