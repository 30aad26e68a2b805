import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../../src/model/report.ts";
import { type BaselineFindings, baselineFindings } from "../../../src/scan/baseline-findings.ts";
import { writePackageList } from "../../../src/scan/package-list/write-package-list.ts";
import type { Scanner } from "../../../src/scan/scanner.ts";
import { runTrivy, type TrivyAnswer } from "../../../src/scan/trivy.ts";
import { vulnerabilityFindings } from "../../../src/scan/vulnerabilities.ts";
import { type LocatedTool, locateTool } from "../../../src/tools/locate.ts";
import { type TestContext, testContext } from "../../doubles/context.ts";
import { cases } from "../extract/cases/all.ts";
import type { Case } from "../extract/cases/case.ts";
import { debianRelease, stanza } from "../extract/cases/debian.ts";
import { file, files, makeImage, program } from "../extract/make/image.ts";
import { advisories } from "./advisories.ts";
import { makeDatabase } from "./make-database.ts";

let context: TestContext;
let trivy: LocatedTool;
let databaseDirectory: string;
let scanner: Scanner;

beforeAll(async () => {
  context = await testContext();
  trivy = await locateTool("trivy", {}, context);
  databaseDirectory = join(context.workDirectory, "trivy-cache");
  await makeDatabase(databaseDirectory, advisories());
  await cp(join(import.meta.dirname, "../../fixtures/scan/extract/java-db"), join(databaseDirectory, "java-db"), {
    recursive: true,
  });
  const database = { status: "ready", cacheDirectory: databaseDirectory, updated: "", source: "" } as const;
  scanner = { trivy: { ok: true, value: trivy }, database: Promise.resolve(database) };
});
afterAll(() => context[Symbol.asyncDispose]());

interface Scanned {
  answer: TrivyAnswer;
  findings: Finding[];
  packages: string;
}

let scans = 0;

async function scan(layers: Case["layers"]): Promise<Scanned> {
  const directory = join(context.workDirectory, `${scans++}`);
  await mkdir(directory);
  const { image } = await makeImage(join(directory, "image"), layers, "gzip");
  const question = { layout: image.layout, databaseDirectory, scanners: ["vuln"], ignoreFile: "{}", vex: [] } as const;
  // Two of these images name their distribution twice, and Trivy side by side would choose one at random.
  const answer = await runTrivy({ ...question, input: "extract" }, join(directory, "scan"), trivy, context);
  const none = { entries: [], vex: [] };
  const findings = vulnerabilityFindings(answer.report, { layers: [] }, none, "2026-10-01");
  return { answer, findings, packages: await writePackageList(answer, "app", trivy, context) };
}

const again = (packages: string): Promise<BaselineFindings> =>
  baselineFindings({ variant: "app", packages }, scanner, context);

const more: readonly Pick<Case, "name" | "layers">[] = [
  {
    name: "Debian with epochs, and binary packages of one source at other versions",
    layers: [
      [
        debianRelease,
        files({
          "var/lib/dpkg/status":
            stanza({ name: "zlib1g", version: "1:1.2.13.dfsg-1", source: "zlib" }) +
            stanza({ name: "zlib1g-extra", version: "7.0-2+b1", source: "zlib (1:1.2.13.dfsg-1)" }),
        }),
      ],
    ],
  },
  {
    name: "Alpine whose packages come from edge",
    layers: [
      [
        files({
          "etc/alpine-release": "3.18.4\n",
          "etc/apk/repositories": "https://dl-cdn.alpinelinux.org/alpine/edge/main\n",
          "lib/apk/db/installed": "P:only-edge\nV:1.0-r0\nA:x86_64\no:only-edge\n\n",
        }),
      ],
    ],
  },
  {
    name: "the same package in several places",
    layers: [
      ["a", "b/node_modules/c", "d"].map((at) =>
        file(`${at}/node_modules/lodash/package.json`, '{"name":"lodash","version":"4.17.20"}'),
      ),
      [file("d/node_modules/lodash/package.json", '{"name":"lodash","version":"4.17.19"}')],
    ],
  },
];

/** Cases whose document says itself that a scan of it would not be exact. */
const inexact = new Map([
  ["Alpine told by its repositories only, its database below usr", "1 packages of its distribution"],
  ["Debian curated by RapidFort", "its distribution is curated by rapidfort"],
  ["Bottlerocket", "1 packages of its distribution"],
]);

const kinds = new Set<string>();

describe("a scan of the package list says what the scan of the image said", () => {
  it.each([...cases, ...more])("$name", async ({ name, layers }) => {
    const { findings, packages } = await scan(layers);
    const found = await again(packages);
    const reason = inexact.get(name);
    if (reason !== undefined) {
      expect(found).toEqual({ reason: expect.stringContaining(reason) });
      return;
    }
    expect(found).toEqual({ baseFindings: findings });
    for (const { key } of findings) kinds.add(key.split("/")[2] ?? "");
  });

  it("for vulnerable packages of every kind that matters", () => {
    expect([...kinds].sort()).toEqual([
      "alma",
      "alpine",
      "amazon",
      "bitnami",
      "cargo",
      "cbl-mariner",
      "centos",
      "composer-vendor",
      "debian",
      "dotnet-core",
      "gemspec",
      "gobinary",
      "jar",
      "node-pkg",
      "nuget",
      "oracle",
      "python-pkg",
      "redhat",
      "rocky",
      "rustbinary",
      "sles",
      "ubuntu",
      "wolfi",
    ]);
  });
});

describe("the package list", () => {
  it.each(
    cases.filter(({ covers }) => ["gobinary", "jar", "node-pkg", "dpkg", "cargo"].some((of) => covers.includes(of))),
  )("is the same bytes in every run: $name", async ({ layers }) => {
    const { packages } = await scan(layers);
    expect((await scan(layers)).packages).toBe(packages);
    expect(packages).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|"timestamp"|"vulnerabilities"/);
  });

  it("of the same packages makes another document when one is upgraded", async () => {
    const [before, after] = ["4.17.20", "4.17.21"].map((version) => [
      [file("node_modules/lodash/package.json", `{"name":"lodash","version":"${version}"}`)],
    ]);
    expect((await scan(before ?? [])).packages).not.toBe((await scan(after ?? [])).packages);
  });

  it("is scanned again in seconds, also for a program of hundreds of packages", async () => {
    const { findings, packages } = await scan([[program("usr/local/bin/trivy", await readFile(trivy.command))]]);
    const start = performance.now();
    expect(await again(packages)).toEqual({ baseFindings: findings });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
