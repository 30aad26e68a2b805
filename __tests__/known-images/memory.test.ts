import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { KnownDockerfile } from "../../src/image/origins/hints.ts";
import { openMemory } from "../../src/known-images/memory.ts";
import { openKnownImages } from "../../src/known-images/store.ts";
import type { BuiltVariant } from "../../src/model/plan.ts";
import type { Settings, VariantPolicy } from "../../src/model/settings.ts";
import type { BuiltImage, Database, ProvenanceByPlatform } from "../../src/model/stages.ts";
import type { LocatedTool } from "../../src/tools/locate.ts";
import type { PlatformFacts } from "../../src/verdict/run-facts.ts";
import { aVariant, someSettings } from "../build/samples.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { aLook } from "./samples.ts";

const { lookedAt: _, database: _database, scan, ...looked } = aLook();
const facts: PlatformFacts = { ...looked, scan: { ...scan, findings: [], packages: looked.image.packages } };

const step = (id: string, inputs: string[], op: object) => ({ id, inputs, op: { Op: op } });
const predicate = (changes: { line?: number; startedOn?: string; command?: string; moreLayers?: object } = {}) => ({
  buildConfig: {
    llbDefinition: [
      step("step0", [], { source: { identifier: "docker-image://debian" } }),
      step("step1", ["step0:0"], {
        exec: { meta: { args: ["sh", "-c", changes.command ?? "true"] }, mounts: [{ input: 0, dest: "/", output: 0 }] },
      }),
      { id: "step2", inputs: ["step1:0"], op: {} },
    ],
  },
  metadata: {
    buildStartedOn: changes.startedOn ?? "2026-09-01T10:00:00Z",
    "https://mobyproject.org/buildkit@v1#metadata": {
      source: {
        locations: { step1: { locations: [{ ranges: [{ start: { line: changes.line ?? 2 }, end: { line: 2 } }] }] } },
        infos: [{ filename: "Dockerfile", data: Buffer.from("FROM debian\nRUN true\n").toString("base64") }],
      },
      layers: { "step1:0": [[{}, {}]], ...changes.moreLayers },
    },
  },
});

/** A run on an image that a run before it has looked at. */
interface Run {
  image: BuiltImage;
  provenance: ProvenanceByPlatform;
  variant: BuiltVariant;
  policy: Partial<VariantPolicy>;
  dockerfiles: KnownDockerfile[];
  settings: Partial<Settings>;
  database: Database;
  trivy: string;
  files: Record<string, string>;
}

const before: Run = {
  image: { platform: looked.platform, manifestDigest: looked.image.manifestDigest },
  provenance: { "": predicate() },
  variant: aVariant(),
  policy: { scan: "extract" },
  dockerfiles: [{ path: "Dockerfile", text: "FROM debian\nRUN true\n" }],
  settings: { only: new Set(["build", "size", "scan"]) },
  database: { status: "ready", cacheDirectory: "/none", updated: "2026-09-01T00:00:00.000Z", source: "db:2" },
  trivy: "0.74.0",
  files: { ".trivyignore": "CVE-2026-0002\nCVE-2026-0003 exp:2099-01-01\n", "vex.json": "{}" },
};

async function memoryOf(run: Run, context: TestContext) {
  const root = join(context.workDirectory, "repository");
  await mkdir(root, { recursive: true });
  for (const [path, text] of Object.entries(run.files)) await writeFile(join(root, path), text);
  const tool: LocatedTool["tool"] = { name: "trivy", version: run.trivy, source: "path", verified: "no", ms: 1 };
  const trivy = { ok: true as const, value: { command: "/trivy", tool } };
  const equipment = {
    knownImages: openKnownImages(join(context.cacheDirectory, "images")),
    scanner: Promise.resolve({ trivy, database: Promise.resolve(run.database) }),
  };
  const variant = { ...run.variant, policy: { ...run.variant.policy, ...run.policy } };
  return openMemory(variant, run.dockerfiles, equipment, someSettings({ root, ...run.settings }));
}

async function recalledAfter(changes: Partial<Run>, kept: PlatformFacts = facts, first: Partial<Run> = {}) {
  await using context = await testContext();
  const [then, now] = [
    { ...before, ...first },
    { ...before, ...first, ...changes },
  ];
  await (await memoryOf(then, context)).keep(then.image, then.provenance, kept);
  return (await memoryOf(now, context)).recall(now.image, now.provenance);
}

const ignoring = (text: string) => ({ files: { ...before.files, ".trivyignore": text } });
const policyOf = (policy: Partial<VariantPolicy>) => ({ policy: { ...before.policy, ...policy } });
const { vulnerabilities, secrets } = before.variant.policy;

describe("an image that was looked at", () => {
  it.each<[string, Partial<Run>]>([
    ["nothing changed", {}],
    [
      "the layer map says what else follows from it",
      { provenance: { "": predicate({ moreLayers: { "step0:0": [[{}]] } }) } },
    ],
    ["it was built at another time", { provenance: { "": predicate({ startedOn: "2026-09-02T10:00:00Z" }) } }],
    [
      "only the verdict is harsher",
      policyOf({ budgets: { layers: { max: 1, level: "error", ifUnavailable: "error" } } }),
    ],
    [
      "only the severity that counts is another",
      policyOf({ vulnerabilities: { ...vulnerabilities, severity: "low" } }),
    ],
  ])("is known when %s", async (_what, changes) => {
    const recalled = await recalledAfter(changes);
    expect(recalled).toEqual({ ...facts, lookedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  it.each<[string, Partial<Run>]>([
    ["the image", { image: { ...before.image, manifestDigest: `sha256:${"1".repeat(64)}` } }],
    ["the platform", { image: { ...before.image, platform: "linux/arm64" } }],
    ["the variant", { variant: aVariant({ name: "other" }) }],
    ["a line of a step", { provenance: { "": predicate({ line: 1 }) } }],
    ["the number of layers below a step", { provenance: { "": predicate({ moreLayers: { "step0:0": [[{}, {}]] } }) } }],
    ["a step", { provenance: { "": predicate({ command: "false" }) } }],
    ["that there is provenance", { provenance: {} }],
    ["the text of a Dockerfile", { dockerfiles: [{ path: "Dockerfile", text: "FROM debian\n\nRUN true\n" }] }],
    ["the name of a Dockerfile", { dockerfiles: [{ path: "a/Dockerfile", text: "FROM debian\nRUN true\n" }] }],
    ["the database", { database: { ...before.database, updated: "2026-09-02T00:00:00.000Z" } as Database }],
    ["where the database is from", { database: { ...before.database, source: "mirror:2" } as Database }],
    ["Trivy", { trivy: "0.74.1" }],
    ["what the scan reads", policyOf({ scan: "full" })],
    ["which files are searched for secrets", policyOf({ secrets: { ...secrets, files: "all" } })],
    ["whether secrets are looked for", policyOf({ secrets: { ...secrets, level: "off" } })],
    ["an ignore file", ignoring("CVE-2026-0002\n")],
    ["a line of an ignore file", ignoring("\nCVE-2026-0002\nCVE-2026-0003 exp:2099-01-01\n")],
    ["whether it is scanned", { settings: { only: new Set(["build", "size"]) } }],
  ])("is not known when this is another: %s", async (_what, changes) => {
    expect(await recalledAfter(changes)).toBeUndefined();
  });

  it("is not known when a VEX document says something else", async () => {
    const first = policyOf({ vulnerabilities: { ...vulnerabilities, vex: ["vex.json"] } });
    expect(await recalledAfter({}, facts, first)).toBeDefined();
    expect(await recalledAfter({ files: { ...before.files, "vex.json": "[]" } }, facts, first)).toBeUndefined();
  });

  it("is read anew when it is to be verified", async () => {
    const settings = { ...before.settings, verifyDiffIds: true };
    expect(await recalledAfter({ settings })).toBeUndefined();
  });

  it.each<[string, PlatformFacts, Partial<Run>]>([
    [
      "could not be scanned",
      { ...facts, scan: { findings: [], packages: [], failure: { code: "tool.crashed", message: "x" } } },
      {},
    ],
    ["could not be measured", { platform: facts.platform, failure: { code: "image.malformed", message: "x" } }, {}],
    ["has no package list", { ...facts, scan: { ...facts.scan, sbom: undefined } as never }, {}],
    [
      "names a secret of the build",
      { ...facts, image: { ...looked.image, directories: [{ path: "/hunter2hunter2", bytes: 1 }] } },
      { settings: { ...before.settings, secretsToRedact: ["hunter2hunter2"] } },
    ],
  ])("is not kept when it %s", async (_what, kept, first) => {
    expect(await recalledAfter({ settings: before.settings }, kept, first)).toBeUndefined();
  });

  it("is not kept when an ignore file was changed during the look", async () => {
    await using context = await testContext();
    const memory = await memoryOf(before, context);
    await memoryOf({ ...before, ...ignoring("") }, context);
    await memory.keep(before.image, before.provenance, facts);
    const later = await memoryOf(before, context);
    expect(await later.recall(before.image, before.provenance)).toBeUndefined();
    const other = { ...before, ...ignoring("") };
    expect(await (await memoryOf(other, context)).recall(other.image, other.provenance)).toBeUndefined();
  });
});
