/** With the lab's builder: `lab/up && eval "$(lab/env)"`. Bad habits as people have them, built by BuildKit. */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { locateBuildx } from "../../../src/build/buildx.ts";
import { findCauses } from "../../../src/image/causes/find-causes.ts";
import type { ImageContents } from "../../../src/image/contents.ts";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import { platformImages } from "../../../src/image/platforms.ts";
import { readImage } from "../../../src/image/read-image.ts";
import type { Cause } from "../../../src/model/report.ts";
import { testContext } from "../../doubles/context.ts";
import { temporaryDirectory } from "../make-layout.ts";
import { told } from "./make-contents.ts";

const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);

interface Built {
  contents: ImageContents;
  causes: Cause[];
  /** What GNU tar says that the files of the layer of this line hold, whose names fit. */
  tarSum: (line: number, name: RegExp) => number;
}

/** Builds the Dockerfile with these files of random bytes as its context, and finds the image's causes. */
async function build(dockerfile: string, files: Record<string, number>, use: (built: Built) => void): Promise<void> {
  await using directory = await temporaryDirectory();
  const context = join(directory.path, "context");
  for (const [path, size] of Object.entries(files)) {
    await mkdir(dirname(join(context, path)), { recursive: true });
    await writeFile(join(context, path), randomBytes(size));
  }
  await mkdir(context, { recursive: true });
  await writeFile(join(directory.path, "Dockerfile"), dockerfile);
  const layout = join(directory.path, "layout");
  const metadata = join(directory.path, "metadata.json");
  await using tools = await testContext({ plainEnvironment: environment, buildEnvironment: environment });
  const { command, args } = await locateBuildx(tools);
  const options = [`--file=${join(directory.path, "Dockerfile")}`, `--metadata-file=${metadata}`, "--progress=quiet"];
  const output = `--output=type=oci,tar=false,dest=${layout},compression=uncompressed,force-compression=true`;
  execFileSync(command, [...args, "build", ...options, "--provenance=false", output, context], {
    env: { ...environment, BUILDX_METADATA_PROVENANCE: "max", BUILDX_GIT_INFO: "false" },
    stdio: "ignore",
  });
  const [image] = await platformImages(layout, join(directory.path, "work"));
  if (image === undefined) throw new Error("no image");
  const provenance = JSON.parse(await readFile(metadata, "utf8"))["buildx.build.provenance"];
  const dockerfiles = [{ path: "Dockerfile", text: dockerfile }];
  const { contents } = await readImage(image, { provenance, dockerfiles }, { signal: AbortSignal.timeout(120_000) });
  const causes = findCauses(contents, installedPackages(contents), dockerfiles);
  use({ contents, causes, tarSum: (line, name) => tarSum(contents, layout, line, name) });
}

function tarSum({ layers }: ImageContents, layout: string, line: number, name: RegExp): number {
  const blobs = layers.filter(({ origin, base }) => !base && origin.startLine === line).map(({ digest }) => digest);
  const listings = blobs.map((digest) =>
    execFileSync("tar", ["-tv", "--numeric-owner", `--file=${join(layout, "blobs", digest.replace(":", "/"))}`], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    }),
  );
  const entries = listings
    .join("")
    .split("\n")
    .map((entry) => entry.split(/\s+/));
  return entries
    .filter(([mode = "", , , , , path = ""]) => mode.startsWith("-") && name.test(path))
    .reduce((sum, [, , size]) => sum + Number(size), 0);
}

test("apt's lists are on the line that left them, not on the one that hides them; make is a build tool", async () => {
  const dockerfile = `FROM debian:bookworm-slim
RUN apt-get update && \\
    apt-get install -y --no-install-recommends make
RUN rm -rf /var/lib/apt/lists/*
`;
  await build(dockerfile, {}, ({ causes, tarSum }) => {
    const lists = causes.find(({ kind }) => kind === "apt-lists");
    expect(lists?.bytes).toBe(tarSum(2, /^var\/lib\/apt\/lists\//));
    expect(lists).toMatchObject({
      origin: { file: "Dockerfile", startLine: 2, endLine: 3 },
      relatedOrigin: { startLine: 4 },
      paths: ["/var/lib/apt/lists/"],
    });
    expect(lists?.advice).toMatch(
      /^The RUN at Dockerfile:4 comes too late.*End this RUN with "rm -rf \/var\/lib\/apt\/lists\/\*"/,
    );
    const tools = causes.find(({ kind }) => kind === "build-tools");
    expect(tools?.bytes).toBe(
      tarSum(2, /^usr\/(?:bin|include|lib|share)\/(?:[^/]+\/)*g?make|^usr\/include\/gnumake\.h/),
    );
    expect(tools?.advice).toMatch(/^make /);
  });
}, 300_000);

test("a copied context: what it brings along, a chown that ships it again, a move that ships a part once more", async () => {
  const dockerfile = `FROM debian:bookworm-slim
WORKDIR /app
COPY . .
RUN chown -R 1000:1000 /app
RUN mv /app/assets /srv/assets
`;
  const files = {
    "bin/run": 300_000,
    "assets/a.png": 400_000,
    ".git/objects/pack": 250_000,
    "data/all.csv": 1_200_000,
  };
  await build(dockerfile, files, ({ causes }) => {
    expect(causes.map(told)).toEqual([
      "metadata-rewrite 2150000 at 4 (3): /app/data/all.csv /app/assets/a.png /app/bin/run /app/.git/objects/pack",
      "datasets 1200000 at 3: /app/data/all.csv",
      "moved 400000 at 5 (3): /app/assets/a.png",
      "version-control 250000 at 3: /app/.git/",
    ]);
    expect(causes[0]?.advice).toBe(
      "Ships 4 files again to change the owner. Put --chown=1000:1000 on the COPY at Dockerfile:3 and drop it here.",
    );
    expect(causes[3]?.advice).toBe('Add ".git" to .dockerignore.');
  });
});

test("stages and heredocs: what a copy brings, what a script leaves, a tree made anew, a file deleted too late", async () => {
  const dockerfile = `# syntax=docker/dockerfile:1
FROM debian:bookworm-slim AS build
RUN mkdir -p /out/lib && head -c 300000 /dev/urandom > /out/lib/libx.a && head -c 200000 /dev/urandom > /out/app
FROM debian:bookworm-slim
COPY --from=build /out /opt
RUN <<EOF
tar -cf /tmp/opt.tar -C /opt app
mkdir /srv/two
tar -xf /tmp/opt.tar -C /srv/two
EOF
RUN cp -r /opt /opt.new && rm -rf /opt && mv /opt.new /opt
RUN rm /srv/two/app
`;
  await build(dockerfile, {}, ({ causes, tarSum }) => {
    expect(causes.map(told)).toEqual([
      "metadata-rewrite 500000 at 11 (5): /opt/lib/libx.a /opt/app",
      "static-libraries 300000 at 5: /opt/lib/libx.a",
      `temporary-files ${tarSum(6, /^tmp\/opt\.tar$/)} at 6: /tmp/`,
      "deleted 200000 at 6 (12): /srv/two/app",
    ]);
    expect(causes[3]?.advice).toBe(
      "The RUN at Dockerfile:12 deletes them too late: they ship in the layer below. Delete them at the end of the RUN at Dockerfile:6.",
    );
  });
});

test("bytecode as pip leaves it, npm's cache as npm does", async () => {
  const python = "FROM python:3.11-slim\nRUN pip install pygments\n";
  await build(python, {}, ({ causes, tarSum }) => {
    const bytecode = causes.find(({ kind }) => kind === "bytecode");
    expect(bytecode?.bytes).toBe(tarSum(2, /\/__pycache__\/.*\.pyc$/));
    expect(bytecode).toMatchObject({ origin: { startLine: 2 }, advice: expect.stringContaining("--no-compile") });
  });
  const node = "FROM node:22-slim\nWORKDIR /app\nRUN npm install lodash@4\n";
  await build(node, {}, ({ causes, tarSum }) => {
    const cache = causes.find(({ kind }) => kind === "npm-cache");
    expect(cache?.bytes).toBe(tarSum(3, /^root\/\.npm\/_cacache\//));
    expect(cache?.advice).toBe(
      'End this RUN with "npm cache clean --force", or keep it out with --mount=type=cache,target=/root/.npm.',
    );
  });
}, 180_000);
