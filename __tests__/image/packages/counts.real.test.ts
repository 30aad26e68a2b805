/**
 * Trivy itself says how many packages it lists, and of what layer: of small made images, of the lab's base images, and of
 * images that are built here. `lab/up && eval "$(lab/env)"`.
 */
import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageCounts } from "../../../src/image/packages/counts.ts";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import { platformImages } from "../../../src/image/platforms.ts";
import { readImage } from "../../../src/image/read-image.ts";
import { locateTool } from "../../../src/tools/locate.ts";
import { testContext } from "../../doubles/context.ts";
import { temporaryDirectory } from "../make-layout.ts";
import { countCases } from "./count-cases/all.ts";
import { layoutOf } from "./made-image.ts";

const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);

interface TrivyPackage {
  AnalyzedBy: string;
  FilePath?: string;
  Identifier: { PURL?: string };
  Layer: { DiffID: string };
}

async function trivyPackages(layout: string): Promise<TrivyPackage[]> {
  await using context = await testContext({ plainEnvironment: environment, buildEnvironment: environment });
  const { command } = await locateTool("trivy", {}, context);
  const offline = ["--skip-db-update", "--skip-java-db-update", "--offline-scan", "--skip-version-check"];
  const caches = [`--cache-dir=${environment["PLIMSOLL_LAB_TRIVY_CACHE"] ?? ""}`, "--cache-backend=memory"];
  const args = ["image", `--input=${layout}`, "--format=json", "--scanners=vuln", "--quiet", ...offline, ...caches];
  const report = JSON.parse(execFileSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 }));
  const results: { Packages?: TrivyPackage[] }[] = report.Results ?? [];
  return results.flatMap(({ Packages = [] }) => Packages);
}

function counted(packages: readonly TrivyPackage[]) {
  const by = (analyser: string) => packages.filter(({ AnalyzedBy }) => AnalyzedBy === analyser).length;
  return { dpkg: by("dpkg"), apk: by("apk"), rpm: by("rpm"), python: by("python-pkg"), node: by("node-pkg") };
}

const none = { dpkg: 0, apk: 0, rpm: 0, python: 0, node: 0 };

describe("Trivy lists of a made image what the table says", () => {
  test.each(countCases)("$name", async ({ layers, trivy }) => {
    await using directory = await temporaryDirectory();
    expect(counted(await trivyPackages(await layoutOf(directory.path, ...layers)))).toEqual({ ...none, ...trivy });
  });
});

/** Builds a Dockerfile into an OCI layout. */
async function built(directory: string, dockerfile: string): Promise<string> {
  const context = join(directory, "context");
  const layout = join(directory, "layout");
  await mkdir(context);
  await writeFile(join(context, "Dockerfile"), dockerfile);
  const output = `--output=type=oci,tar=false,dest=${layout}`;
  execFileSync("docker", ["buildx", "build", "--quiet", "--provenance=false", output, context], { stdio: "ignore" });
  return layout;
}

async function read(directory: string, layout: string) {
  const [image] = await platformImages(layout, join(directory, "work"));
  if (image === undefined) throw new Error("no image");
  const hints = { dockerfiles: [], trusted: true };
  const { contents } = await readImage(image, hints, { signal: AbortSignal.timeout(120_000) });
  return { contents, layout: image.layout };
}

/** Trivy takes any package.json inside a package for one more, when it has a name and a version. */
function isNoPart({ FilePath = "" }: TrivyPackage): boolean {
  return !/node_modules\/(?:@[^/]+\/)?[^/@]+\/(?!(?:.*\/)?node_modules\/)[^/]+\/.*package\.json$/.test(FilePath);
}

const images = {
  "Debian as it is": "FROM debian:bookworm-slim\nRUN true",
  Python: "FROM python:3.11-slim\nRUN true",
  Node: "FROM node:20-slim\nRUN true",
  "apt, with what it recommends":
    "FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y less ca-certificates curl",
  "pip: installed, upgraded, taken off, its files given away": `FROM python:3.11-slim
RUN pip install requests==2.31.0 flask
RUN pip install --upgrade requests && pip uninstall -y itsdangerous
RUN rm -rf /usr/local/lib/python3.11/dist-packages/click*
RUN chown -R 1000 /usr/local/lib/python3.11`,
  "npm: installed, upgraded, taken off, moved": `FROM node:20-slim
WORKDIR /app
RUN npm init -y && npm install express@4.18.2 @types/node
RUN npm install express@latest
RUN rm -rf node_modules/@types
RUN mv node_modules other && mkdir x && mv other x/node_modules`,
  "Debian's own Python and Node packages": `FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends python3-six python3-yaml node-semver
RUN cp -r /usr/lib/python3/dist-packages/six* /opt/ && rm -rf /usr/lib/python3/dist-packages/PyYAML*`,
};

// A build downloads and installs packages, on a machine that does other things too.
describe("Trivy and we agree about a real image", { timeout: 600_000 }, () => {
  test.each(Object.entries(images))("%s", async (_, dockerfile) => {
    await using directory = await temporaryDirectory();
    const { contents, layout } = await read(directory.path, await built(directory.path, dockerfile));

    const trivy = await trivyPackages(layout);
    expect(packageCounts(contents)).toEqual(counted(trivy));

    const { packages } = installedPackages(contents);
    const layers = contents.layers.map(({ diffId }) => diffId);
    const ours = packages.map(({ purl, path = "", layer }) => `${purl} ${path} ${layers[layer]}`);
    const theirs = trivy
      .filter(isNoPart)
      .map(({ Identifier: { PURL }, FilePath = "", Layer }) => `${PURL} ${FilePath} ${Layer.DiffID}`);
    expect(ours.sort()).toEqual(theirs.sort());
    const bytes = packages.reduce((sum, each) => sum + (each.bytes ?? 0), 0);
    const visible = [...contents.tree.visibleFiles()].reduce((sum, { entry }) => sum + entry.size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(visible);
  });
});
