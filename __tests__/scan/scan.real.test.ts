import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PlimsollError } from "../../src/errors.ts";
import type { VariantPolicy } from "../../src/model/settings.ts";
import type { Database, ScanOutcome } from "../../src/model/stages.ts";
import { prepareDatabase } from "../../src/scan/database.ts";
import { OwnFileCompanion } from "../../src/scan/own-files/own-files.ts";
import { beginScan } from "../../src/scan/scan.ts";
import type { Scanner } from "../../src/scan/scanner.ts";
import type { TakenAlong } from "../../src/scan/taken-along.ts";
import { type LocatedTool, locateTool } from "../../src/tools/locate.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { variantPolicy } from "../lint/samples.ts";
import { type ImageDescription, type MadeImage, makeLayout } from "./make-layout.ts";
import { readPast } from "./own-files/images.ts";
import { measuredImage, npmToken, sampleImage } from "./sample-image.ts";

// The lab's Trivy, and the lab's database from the lab's registry.
let shared: TestContext;
let trivy: LocatedTool;
let database: Database;
let context: TestContext;
let root: string;

beforeAll(async () => {
  shared = await testContext();
  const repository = process.env["TRIVY_DB_REPOSITORY"] ?? "";
  const inLab = {
    ...shared,
    scanEnvironment: { ...shared.scanEnvironment, ...(repository === "" ? {} : { TRIVY_DB_REPOSITORY: repository }) },
  };
  trivy = await locateTool("trivy", {}, inLab);
  database = await prepareDatabase(trivy, inLab);
});
afterAll(() => shared[Symbol.asyncDispose]());
beforeEach(async () => {
  context = await testContext();
  root = join(context.workDirectory, "repository");
  await mkdir(root);
});
afterEach(() => context[Symbol.asyncDispose]());

const policy = (more: Partial<VariantPolicy> = {}): VariantPolicy => ({ ...variantPolicy(), ...more });
const allFiles = policy({ secrets: { level: "warn", files: "all", explicit: true } });

const noOwnFiles = {
  layout: undefined,
  files: 0,
  bytes: 0,
  realLayer: () => undefined,
  search: async () => ({ secrets: [], unfinished: new Set<string>() }),
  remember: async () => undefined,
};

function scannerOf(tool: LocatedTool, withDatabase: Database): Promise<Scanner> {
  return Promise.resolve({ trivy: { ok: true, value: tool }, database: Promise.resolve(withDatabase) });
}

async function scanned(
  image: MadeImage,
  taken: TakenAlong,
  how = policy(),
  scanner = scannerOf(trivy, database),
): Promise<ScanOutcome> {
  const begun = await beginScan({ image, taken }, { name: "app", policy: how }, scanner, { root }, context);
  return begun.finish(measuredImage(image));
}

async function scan(
  description: ImageDescription,
  how = policy(),
  where = "layout",
  tool = trivy,
  withDatabase = database,
) {
  const image: MadeImage = await makeLayout(join(context.workDirectory, where), description);
  const taken = { ownFiles: { ok: true, value: noOwnFiles } } as const;
  const outcome = await scanned(image, taken, how, scannerOf(tool, withDatabase));
  return { ...outcome, image };
}

it("the database comes from where the environment says, and is as old as it says", () => {
  expect(database).toMatchObject({ status: "ready", updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) });
});

describe("a real scan", () => {
  it("finds vulnerabilities of Debian, npm and Python packages, on the lines that brought them", async () => {
    const { findings, packages, failure } = await scan(sampleImage);
    expect(failure).toBeUndefined();
    expect(packages).toHaveLength(8);
    const places = findings.map(({ rule, package: at, origin }) => `${rule} ${at?.name} line ${origin?.startLine}`);
    expect(places).toEqual(
      expect.arrayContaining([
        "CVE-2021-44906 minimist line 3",
        "CVE-2023-4911 glibc line 1",
        "CVE-2024-34064 Jinja2 line 4",
      ]),
    );
    expect(findings.every(({ tool }) => tool === "trivy")).toBe(true);
  });

  it("reads files for secrets only when asked, and always the configuration", async () => {
    const description = { ...sampleImage, config: { Env: [`NPM_TOKEN=${npmToken}`] } };
    const rules = (findings: { rule: string; tool: string }[]) =>
      findings.filter(({ rule }) => rule === "npm-access-token").map(({ tool }) => tool);
    expect(rules((await scan(description, policy(), "a")).findings)).toEqual(["plimsoll"]);
    expect(rules((await scan(description, allFiles, "b")).findings)).toEqual(["trivy", "plimsoll"]);
    const off = policy({ secrets: { level: "off", files: "all", explicit: true } });
    expect(rules((await scan(description, off, "c")).findings)).toEqual([]);
  });

  it("in own files finds what Trivy misses too, and what both find once", async () => {
    const leak = { "root/.npmrc": `//npm.example.com/:_authToken=${npmToken}\n` };
    const [base = {}, npm = {}] = sampleImage.layers;
    const image = await makeLayout(join(context.workDirectory, "layout"), { layers: [base, npm, leak] });
    const own = new OwnFileCompanion(join(context.workDirectory, "own"));
    const contents = await readPast({ directory: context.workDirectory, layout: image.layout }, own);
    const taken = { ownFiles: { ok: true, value: await own.candidates(contents) } } as const;
    const { findings, failure } = await scanned(image, taken);
    expect(failure).toBeUndefined();
    const secrets = findings.filter(({ rule }) => rule === "npm-access-token");
    expect(secrets.map(({ tool, message, origin }) => [tool, message.split(":")[0], origin?.startLine])).toEqual([
      ["trivy", "/app/.npm.js, line 1", 3],
      ["plimsoll", "/root/.npmrc, line 1", 4],
    ]);
    expect(JSON.stringify([findings, context.told])).not.toContain(npmToken.slice(4));
  });

  it("names the packages in a document under the variant's name, without labels", async () => {
    const config = { ...sampleImage.config, Labels: { "com.example.note": "anybody's text" } };
    const { sbom = "{}" } = await scan({ ...sampleImage, config });
    const { metadata, components } = JSON.parse(sbom);
    expect(metadata.component).toMatchObject({ type: "container", name: "app" });
    expect(components.map(({ name, version }: Record<string, string>) => `${name} ${version}`)).toEqual(
      expect.arrayContaining(["debian 12.1", "zlib1g 1:1.2.13.dfsg-1", "minimist 1.2.5", "Jinja2 3.1.2"]),
    );
    expect(sbom).not.toContain("anybody's text");
  });

  it("stands without that document when Trivy can't write it, and says so", async () => {
    const command = join(context.workDirectory, "trivy");
    await writeFile(command, `#!/bin/sh\n[ "$1" = convert ] && exit 1\nexec ${trivy.command} "$@"\n`);
    await chmod(command, 0o755);
    const outcome = await scan(sampleImage, policy(), "layout", { ...trivy, command });
    expect(outcome.failure).toBeUndefined();
    expect(outcome.packages).toHaveLength(8);
    expect(outcome).not.toHaveProperty("sbom");
    expect(context.heard("warn").join()).toContain("There is no package list of app: Trivy ended with status 1");
  });

  it("prints no secret anywhere", async () => {
    const { image: _image, ...outcome } = await scan(
      { ...sampleImage, config: { Env: [`NPM_TOKEN=${npmToken}`] } },
      allFiles,
    );
    expect(JSON.stringify([outcome, context.told])).not.toContain(npmToken.slice(4));
  });

  it("heeds both ignore files and VEX, and lists what they suppress", async () => {
    await writeFile(join(root, ".trivyignore"), "CVE-2005-2541 exp:2099-01-31\nCVE-2021-44906 exp:2020-01-31\n");
    await writeFile(
      join(root, ".trivyignore.yaml"),
      "vulnerabilities:\n  - id: CVE-2020-28500\n    paths: [app/node_modules/lodash/**]\n    statement: no untrusted input\n",
    );
    await writeFile(
      join(root, "app.vex.json"),
      JSON.stringify({
        "@context": "https://openvex.dev/ns/v0.2.0",
        "@id": "https://example.com/1",
        author: "x",
        timestamp: "2026-01-01T00:00:00Z",
        version: 1,
        statements: [
          {
            vulnerability: { name: "CVE-2024-22195" },
            products: [{ "@id": "pkg:pypi/jinja2@3.1.2" }],
            status: "not_affected",
            justification: "vulnerable_code_not_present",
          },
        ],
      }),
    );
    const { findings } = await scan(
      sampleImage,
      policy({ vulnerabilities: { ...policy().vulnerabilities, vex: ["app.vex.json"] } }),
    );
    expect(
      findings.filter(({ state }) => state === "suppressed").map(({ rule, suppression }) => [rule, suppression]),
    ).toEqual([
      ["CVE-2020-28500", { source: ".trivyignore.yaml:2", statement: "no untrusted input" }],
      ["CVE-2024-22195", { source: "app.vex.json", statement: "not_affected: vulnerable_code_not_present" }],
      ["CVE-2005-2541", { source: ".trivyignore:1", expires: "2099-01-31" }],
    ]);
    const [expired] = findings.filter(({ rule }) => rule === "CVE-2021-44906");
    expect(expired).toMatchObject({ state: "unknown", message: expect.stringContaining("ended on 2020-01-31") });
  });

  it("is not led astray by Trivy's own files in the repository, nor by odd names", async () => {
    await writeFile(join(root, "trivy.yaml"), "severity: [CRITICAL]\nignore-unfixed: true\n");
    const plain = await scan(sampleImage, policy(), "plain");
    const odd = await scan(sampleImage, policy(), "a,b@sha256:0 c");
    expect(odd.findings).toEqual(plain.findings);
    expect(plain.findings.some(({ severity }) => severity === "low")).toBe(true);
  });

  it("of an image with nothing in it finds nothing, and is no failure", async () => {
    expect(await scan({ layers: [{ "app/hello": "hello" }] })).toMatchObject({ findings: [], packages: [] });
    expect((await scan({ layers: [] }, policy(), "no-layers")).failure).toBeUndefined();
  });

  it("warns of a distribution that nobody maintains any more", async () => {
    await scan({
      layers: [
        {
          "etc/debian_version": "9.13\n",
          "etc/os-release": 'ID=debian\nVERSION_ID="9"\n',
          "var/lib/dpkg/status": "Package: a\nStatus: install ok installed\nVersion: 1\nArchitecture: all\n\n",
        },
      ],
    });
    expect(context.heard("warn").join()).toContain("debian 9.13 is no longer maintained");
  });

  it("of four images at once is as good as one after the other", async () => {
    const outcomes = await Promise.all(["a", "b", "c", "d"].map((name) => scan(sampleImage, policy(), name)));
    for (const { failure, findings } of outcomes) {
      expect(failure).toBeUndefined();
      expect(findings).toEqual(outcomes[0]?.findings);
    }
  });

  it("with scan off still looks at the configuration", async () => {
    const { findings, packages } = await scan(
      { ...sampleImage, config: { Env: [`NPM_TOKEN=${npmToken}`] } },
      policy({ scan: "off" }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["npm-access-token"]);
    expect(packages).toEqual([]);
  });
});

describe("a scan that fails", () => {
  const program = async (text: string): Promise<LocatedTool> => {
    const command = join(context.workDirectory, "trivy");
    await writeFile(command, `#!/bin/sh\n${text}\n`);
    await chmod(command, 0o755);
    return { ...trivy, command };
  };
  const leaky = { ...sampleImage, config: { Env: [`NPM_TOKEN=${npmToken}`] } };

  it.each([
    ["because Trivy is killed", "kill -9 $$", "tool.crashed"],
    ["because Trivy prints half a JSON", `printf '{"SchemaVersion":2,"Res' > result.json`, "tool.nonsense"],
    ["because Trivy ends with findings' status", `echo '{}' > result.json; exit 1`, "tool.crashed"],
  ])("%s is a failure, and what needs no scanner is still said", async (_why, script, code) => {
    const { findings, failure } = await scan(leaky, policy(), "layout", await program(script));
    expect(failure).toMatchObject({ code });
    expect(findings.map(({ rule }) => rule)).toEqual(["npm-access-token"]);
  });

  it("for want of a database is the database's failure", async () => {
    const failed: Database = { status: "failed", error: new PlimsollError("scan.database", "no database") };
    expect(await scan(leaky, policy(), "layout", trivy, failed)).toMatchObject({
      failure: { code: "scan.database" },
      packages: [],
    });
  });

  it("because its layout is damaged is a failure", async () => {
    const image = await makeLayout(join(context.workDirectory, "layout"), sampleImage);
    await writeFile(join(image.layout, "blobs", image.layers[1]?.digest.replace(":", "/") ?? ""), "not gzip");
    const { failure } = await scanned(image, {});
    expect(failure).toMatchObject({ code: "tool.crashed" });
  });

  it.each([
    ["a broken ignore file", { ".trivyignore.yaml": "vulnerabilities: [" }, {}],
    ["an ignore file that is not there", {}, { ignoreFiles: ["nope"] }],
    ["a VEX document that is not there", {}, { vex: ["nope.json"] }],
  ])("because of %s says which", async (_why, files, more) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
    const { failure } = await scan(sampleImage, policy({ vulnerabilities: { ...policy().vulnerabilities, ...more } }));
    expect(failure).toMatchObject({ code: "config.ignore-file" });
  });
});
