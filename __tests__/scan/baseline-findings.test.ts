import { access, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PlimsollError } from "../../src/errors.ts";
import type { Database } from "../../src/model/stages.ts";
import { baselineFindings } from "../../src/scan/baseline-findings.ts";
import type { Scanner } from "../../src/scan/scanner.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { type Behaviour, option, trivy, withTrivy } from "./trivy-double.ts";

let context: TestContext;

beforeEach(async () => {
  context = await testContext();
});
afterEach(() => context[Symbol.asyncDispose]());

const packages = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.7",
  metadata: { component: { "bom-ref": "image", type: "container", name: "app" } },
  components: [],
  dependencies: [],
});
const report = { SchemaVersion: 2, ArtifactType: "cyclonedx", Results: [] };
const ready: Database = { status: "ready", cacheDirectory: "/database", updated: "", source: "" };

const scanner = (database: Database = ready): Scanner => ({
  trivy: { ok: true, value: trivy },
  database: Promise.resolve(database),
});

const writes =
  (text: string): Behaviour =>
  async (spec) => {
    await writeFile(join(spec.cwd, "result.json"), text);
    return {};
  };

function lookUp(behave: Behaviour, given: { packages?: string } = { packages }, by = scanner()) {
  const fake = withTrivy(context, behave);
  return { answer: baselineFindings({ variant: "app", ...given }, by, fake), calls: fake.calls };
}

it("asks the run's database, in a directory of its own, and goes nowhere", async () => {
  const { answer, calls } = lookUp(writes(JSON.stringify(report)));
  expect(await answer).toEqual({ baseFindings: [] });
  const [call] = calls;
  expect(call?.args[0]).toBe("sbom");
  expect(option(call, "--cache-dir")).toBe("/database");
  expect(call?.args).toEqual(expect.arrayContaining(["--skip-db-update", "--skip-java-db-update", "--offline-scan"]));
  expect(call?.env).toEqual({ GOGC: "400", ...context.scanEnvironment, TMPDIR: call?.cwd });
  expect(call?.cwd.startsWith(context.workDirectory)).toBe(true);
  expect(JSON.parse(await readFile(join(call?.cwd ?? "", "packages.cdx.json"), "utf8"))).toMatchObject({
    bomFormat: "CycloneDX",
  });
  await expect(access(join(call?.cwd ?? "", ".trivyignore"))).rejects.toThrow();
});

describe("is not known, and says why", () => {
  it.each<[string, Behaviour, string]>([
    ["because Trivy crashed", () => ({ exitCode: 1, stderr: "FATAL x" }), "Trivy ended with status 1"],
    ["because it took too long", () => ({ exitCode: null, endedBy: "deadline" }), "longer than 2 minutes"],
    ["because its report is half of one", writes('{"SchemaVersion":2'), "can't be understood"],
    ["because the report is of an image", writes(JSON.stringify({ ...report, ArtifactType: "x" })), "ArtifactType"],
    ["because there is no report", () => ({}), "wrote no report"],
    ["because the run was cancelled", () => ({ exitCode: null, endedBy: "abort" }), "Cancelled"],
  ])("%s", async (_why, behave, reason) => {
    expect(await lookUp(behave).answer).toEqual({
      reason: expect.stringMatching(
        new RegExp(`^the baseline's packages could not be looked up: [^.]*${reason}[^.]*$`),
      ),
    });
  });

  it("because the list is not to be trusted, without starting Trivy", async () => {
    const { answer, calls } = lookUp(() => ({}), { packages: "{}" });
    expect(await answer).toEqual({
      reason: "the baseline's vulnerabilities are not known: its package list can't be read",
    });
    expect(calls).toEqual([]);
  });

  it("because nobody scanned it", async () => {
    expect(await lookUp(() => ({}), {}).answer).toEqual({ reason: "the baseline was not scanned" });
  });

  it("because there is no database", async () => {
    const error = new PlimsollError("scan.database", "The database could not be downloaded.");
    expect(await lookUp(() => ({}), { packages }, scanner({ status: "failed", error })).answer).toEqual({
      reason: "the baseline's packages could not be looked up: The database could not be downloaded",
    });
  });
});
