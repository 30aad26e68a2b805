import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { warningFindings } from "../../src/build/warnings.ts";
import { dockerfileSources } from "../../src/dockerfile/sources.ts";
import { withoutLinted } from "../../src/lint/without-linted.ts";
import { recordedLog } from "./recorded.ts";
import { aPlan, aVariant, someSettings } from "./samples.ts";

const root = join(import.meta.dirname, "../fixtures/build/cases");
const { sources } = await dockerfileSources(
  {
    ...aPlan({
      target: {
        app: { context: `${root}/linked` },
        base: { context: `${root}/linked`, dockerfile: "Dockerfile.base" },
      },
    }),
    variants: [aVariant({ basedOn: ["base"] })],
  },
  someSettings({ root }),
);

describe("BuildKit's warnings of a build", () => {
  it("become findings on the lines of the right file, each once", () => {
    const { warnings } = recordedLog("linked");
    const findings = warningFindings([...warnings, ...warnings], sources);
    expect(findings.map(({ rule, origin }) => `${rule} ${origin?.file}:${origin?.startLine}`)).toEqual([
      "JSONArgsRecommended linked/Dockerfile:11",
      "FromAsCasing linked/Dockerfile.base:1",
    ]);
    expect(findings[0]).toMatchObject({
      tool: "buildkit",
      severity: "medium",
      message: "JSON arguments recommended for ENTRYPOINT to prevent unintended behavior related to OS signals",
      url: "https://docs.docker.com/go/dockerfile/rule/json-args-recommended/",
    });
  });

  it("are left out where no Dockerfile of the repository is meant, and where they are no rule's", () => {
    const { warnings } = recordedLog("linked");
    expect(warningFindings(warnings, [])).toEqual([]);
    const short = Buffer.from("No output specified with docker-container driver").toString("base64");
    expect(warningFindings([{ short }], sources)).toEqual([]);
  });

  it("are not told again where lint has the same, or hadolint's rule for it", () => {
    const findings = warningFindings(recordedLog("linked").warnings, sources);
    const [first] = findings;
    expect(first).toBeDefined();
    const byHadolint = findings
      .slice(0, 1)
      .map((finding) => ({ ...finding, tool: "hadolint" as const, rule: "DL3025" }));
    expect(withoutLinted(findings, byHadolint).map(({ rule }) => rule)).toEqual(["FromAsCasing"]);
    expect(withoutLinted(findings, findings)).toEqual([]);
    expect(withoutLinted(findings, [])).toEqual(findings);
  });
});
