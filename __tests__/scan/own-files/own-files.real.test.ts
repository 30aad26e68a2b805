/** With the lab's builder and Trivy: `lab/up && eval "$(lab/env)"`. */
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { locateBuildx } from "../../../src/build/buildx.ts";
import { blobName } from "../../../src/image/digest.ts";
import { platformImages } from "../../../src/image/platforms.ts";
import { type ReadImage, readImage } from "../../../src/image/read-image.ts";
import { fileSecretFindings } from "../../../src/scan/file-secrets.ts";
import type { IgnoreEntry } from "../../../src/scan/ignore-files.ts";
import { openCleanLayers } from "../../../src/scan/own-files/clean-layers.ts";
import { OwnFileCompanion } from "../../../src/scan/own-files/own-files.ts";
import { ownSecretFindings } from "../../../src/scan/own-secrets.ts";
import { parseTrivyReport, type TrivyReport } from "../../../src/scan/trivy-report.ts";
import { locateTool } from "../../../src/tools/locate.ts";
import { type TestContext, testContext } from "../../doubles/context.ts";
import { sha256 } from "../../image/make-layout.ts";
import { plantedContext, secretTexts } from "./planted.ts";

const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);

let context: TestContext;
let trivy: { command: string; version: string };
let layout: string;
let provenance: unknown;
let files: Record<string, string>;

beforeAll(async () => {
  context = await testContext({ plainEnvironment: environment, buildEnvironment: environment });
  const { command, tool } = await locateTool("trivy", {}, context);
  trivy = { command, version: tool.version };
  files = plantedContext();
  const project = join(context.workDirectory, "project");
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, name)), { recursive: true });
    await writeFile(join(project, name), text);
  }
  layout = join(context.workDirectory, "layout");
  const metadata = join(context.workDirectory, "metadata.json");
  const buildx = await locateBuildx(context);
  const output = `--output=type=oci,tar=false,dest=${layout},compression=zstd,force-compression=true`;
  const args = ["build", output, `--metadata-file=${metadata}`, "--provenance=false", "--progress=plain", project];
  const env = { ...environment, BUILDX_METADATA_PROVENANCE: "max", BUILDX_GIT_INFO: "false" };
  execFileSync(buildx.command, [...buildx.args, ...args], { env, stdio: "pipe" });
  provenance = JSON.parse(await readFile(metadata, "utf8"))["buildx.build.provenance"];
});
afterAll(() => context[Symbol.asyncDispose]());

/** Asked for secrets alone, Trivy wants no database: the cache directory stays empty. */
function searchIn(place: string, more: readonly string[] = []): TrivyReport {
  const cache = join(context.workDirectory, "no-database");
  const options = ["--skip-db-update", "--skip-java-db-update", "--offline-scan", "--skip-version-check"];
  const quiet = ["--disable-telemetry", "--no-progress", "--quiet", "--cache-backend=memory", `--cache-dir=${cache}`];
  const what = ["--format=json", "--scanners=secret", "--list-all-pkgs", "--show-suppressed"];
  const args = ["image", `--input=${place}`, ...what, ...options, ...quiet, ...more];
  const cwd = context.workDirectory;
  return parseTrivyReport(execFileSync(trivy.command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 }));
}

async function readPast(own: OwnFileCompanion): Promise<ReadImage> {
  const [image] = await platformImages(layout, join(context.workDirectory, "images"));
  if (image === undefined) throw new Error("no image");
  const dockerfiles = [{ path: "Dockerfile", text: files["Dockerfile"] ?? "" }];
  return readImage(image, { provenance, dockerfiles, trusted: true }, { signal: context.signal, companions: [own] });
}

/** The same image without its history, so that Trivy takes no layer for the base image's. */
async function withoutHistory(): Promise<string> {
  const directory = join(context.workDirectory, "without-history");
  const read = async (digest: string) => JSON.parse(await readFile(join(layout, blobName(digest)), "utf8"));
  const index = JSON.parse(await readFile(join(layout, "index.json"), "utf8"));
  const manifest = await read(index.manifests[0].digest);
  const { history: _, ...config } = await read(manifest.config.digest);
  await mkdir(join(directory, "blobs", "sha256"), { recursive: true });
  for (const { digest } of manifest.layers) {
    await copyFile(join(layout, blobName(digest)), join(directory, blobName(digest)));
  }
  const write = async (value: object) => {
    const text = JSON.stringify(value);
    await writeFile(join(directory, blobName(sha256(text))), text);
    return { digest: sha256(text), size: text.length };
  };
  const { mediaType } = index.manifests[0];
  const changed = { ...manifest, config: { ...manifest.config, ...(await write(config)) } };
  const manifests = [{ mediaType, ...(await write(changed)) }];
  await writeFile(join(directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
  await writeFile(join(directory, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  return directory;
}

const itself = <Layer>(layer: Layer) => layer;
const noSources = { entries: [], vex: [] };

async function found(own: OwnFileCompanion) {
  const { image, contents } = await readPast(own);
  const candidates = await own.candidates(contents);
  const report = searchIn(candidates.layout ?? "");
  return { image, candidates, report, findings: fileSecretFindings(report, candidates.realLayer, image, noSources) };
}

test("finds every secret that the author left, on the line that left it, and no package's", async () => {
  const { findings, candidates } = await found(new OwnFileCompanion(join(context.workDirectory, "own")));
  const told = findings.map(({ rule, message, origin }) => [rule, message.split(",")[0], origin?.instruction]);
  expect(told.sort()).toEqual([
    ["aws-access-key-id", "/app/.env", "COPY dot-env /app/.env"],
    ["github-pat", "/app/__pycache__/settings.cpython-311.pyc", expect.stringContaining("compileall")],
    ["github-pat", "/app/settings.py", "COPY settings.py /app/settings.py"],
    [
      "npm-access-token",
      "/opt/venv/lib/python3.11/site-packages/vendored/patched.py",
      expect.stringContaining("COPY patched.py"),
    ],
    ["npm-access-token", "/root/.npmrc", "COPY npmrc /root/.npmrc"],
    ["private-key", "/usr/bin/run-mailcap", "COPY id_rsa /usr/bin/run-mailcap"],
    ["slack-access-token", "/etc/mailcap.order", "COPY mailcap.order /etc/mailcap.order"],
  ]);
  expect(candidates.files).toBeLessThan(60);
  expect(findings.every(({ origin }) => origin?.file === "Dockerfile")).toBe(true);
});

test("finds what Trivy's rules miss, also where a later line deletes it, and tells nothing twice", async () => {
  const { image, candidates, report, findings } = await found(
    new OwnFileCompanion(join(context.workDirectory, "own-6")),
  );
  const { secrets } = await candidates.search();
  const ours = ownSecretFindings(secrets, report, candidates.realLayer, image, [], "2026-11-21");
  expect(ours.map(({ rule, message, origin }) => [rule, message.split(":")[0], origin?.instruction])).toEqual([
    ["npm-access-token", "/srv/.npmrc, line 2", "COPY npmrc.unquoted /srv/.npmrc"],
    ["url-credentials", "/etc/pip.conf, line 2", "COPY pip.conf /etc/pip.conf"],
    ["docker-registry-login", "/root/.docker/config.json, line 4", "COPY docker.json /root/.docker/config.json"],
  ]);
  expect(ours.every(({ origin }) => origin?.file === "Dockerfile" && origin.startLine !== undefined)).toBe(true);
  // Our patterns find these too.
  const both = secrets.map(({ rule, path }) => `${rule} /${path}`);
  expect(both).toEqual(expect.arrayContaining(["npm-access-token /root/.npmrc", "github-pat /app/settings.py"]));
  const told = [...findings, ...ours].map(({ rule, message, layer }) => `${rule} ${message.split(/[,:]/)[0]} ${layer}`);
  expect(new Set(told).size).toBe(told.length);
});

test("an entry of an ignore file holds for our findings where it holds for Trivy's", async () => {
  const own = new OwnFileCompanion(join(context.workDirectory, "own-7"));
  const { image, candidates, report } = await found(own);
  const secrets = (await candidates.search()).secrets.filter(({ path }) => path === "root/.npmrc");
  const without = { ...report, Results: [] };
  for (const pattern of ["/root/.npmrc", "root/.npmrc", "**/.npmrc", "/root/*", "/*", "/{root,home}/.npm*"]) {
    const entry = { id: "npm-access-token", paths: [pattern] };
    const ignoreFile = join(context.workDirectory, "ignore.yaml");
    await writeFile(ignoreFile, JSON.stringify({ secrets: [entry] }));
    const trivys = fileSecretFindings(
      searchIn(candidates.layout ?? "", [`--ignorefile=${ignoreFile}`]),
      candidates.realLayer,
      image,
      noSources,
    ).filter(({ message }) => message.startsWith("/root/.npmrc,"));
    const ignored: IgnoreEntry[] = [{ ...entry, sections: ["secrets"], file: "ignore.yaml", line: 1 }];
    const ours = ownSecretFindings(secrets, without, candidates.realLayer, image, ignored, "2026-11-21");
    const states = [trivys, ours].map((findings) => findings.map(({ state }) => state));
    expect([pattern, states[1]]).toEqual([pattern, states[0]]);
    expect(states[0]).toHaveLength(1);
  }
});

test("a search of all files finds the same in own layers, and what packages brought besides", async () => {
  const own = new OwnFileCompanion(join(context.workDirectory, "own-2"));
  const { image, candidates, report } = await found(own);
  const all = fileSecretFindings(searchIn(await withoutHistory()), itself, image, noSources);
  const ofBase = new Set(image.layers.filter(({ base }) => base).map(({ diffId }) => diffId));
  const where = ({ rule, message }: { rule: string; message: string }) =>
    `${rule} ${message.slice(0, message.indexOf(":"))}`;
  const everywhere = new Set(all.filter(({ layer = "" }) => !ofBase.has(layer)).map(where));
  const ours = new Set(fileSecretFindings(report, candidates.realLayer, image, noSources).map(where));
  const vendored = "github-pat /opt/venv/lib/python3.11/site-packages/vendored/__init__.py, line 1";
  const bytecode =
    "github-pat /opt/venv/lib/python3.11/site-packages/vendored/__pycache__/__init__.cpython-311.pyc, line 1";
  expect([...everywhere].filter((place) => !ours.has(place)).sort()).toEqual([vendored, bytecode]);
  expect([...ours].filter((place) => !everywhere.has(place))).toEqual([]);
});

test("the next run reads the layers with findings alone", async () => {
  const clean = openCleanLayers(join(context.cacheDirectory, "clean"), trivy.version);
  const first = new OwnFileCompanion(join(context.workDirectory, "own-3"), clean);
  const { candidates, report, findings } = await found(first);
  await candidates.remember(report, await candidates.search(), trivy.version);
  const second = new OwnFileCompanion(join(context.workDirectory, "own-4"), clean);
  const again = await found(second);
  expect(again.findings).toEqual(findings);
  expect(again.candidates.files).toBeLessThan(candidates.files);
  const spools = await readdir(join(context.workDirectory, "own-4"));
  expect(spools.filter((name) => name.endsWith(".spool")).length).toBeLessThanOrEqual(11);
  await nothingSays(join(context.cacheDirectory, "clean"));
});

test("no secret is in what is kept of the report, or in a finding", async () => {
  const own = new OwnFileCompanion(join(context.workDirectory, "own-5"));
  const { report, findings, image, candidates } = await found(own);
  expect(findings).not.toEqual([]);
  const search = await candidates.search();
  const ours = ownSecretFindings(search.secrets, report, candidates.realLayer, image, [], "2026-11-21");
  expect(ours).not.toEqual([]);
  const said = JSON.stringify([report, findings, search, ours]);
  for (const secret of secretTexts) expect(said).not.toContain(secret.slice(4, 20));
});

async function nothingSays(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const text = await readFile(join(directory, name), "utf8");
    for (const secret of secretTexts) expect(text).not.toContain(secret.slice(4, 20));
  }
}
