/** With the lab's builder and registry: `lab/up && eval "$(lab/env)"`. */
import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { locateBuildx } from "../../src/build/buildx.ts";
import type { ChangedSources } from "../../src/growth/changed-sources.ts";
import { compareImages } from "../../src/growth/compare-images.ts";
import { installedPackages } from "../../src/image/packages/installed.ts";
import { platformImages } from "../../src/image/platforms.ts";
import { readImage } from "../../src/image/read-image.ts";
import { decodeSummary } from "../../src/image/summary/decode.ts";
import { encodeSummary } from "../../src/image/summary/encode.ts";
import type { ImageSummary } from "../../src/image/summary/image-summary.ts";
import { summarise } from "../../src/image/summary/summarise.ts";
import { testContext } from "../doubles/context.ts";
import { temporaryDirectory } from "../image/make-layout.ts";

const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);

/** The second step gives other bytes whenever it runs. */
const dockerfile = `FROM base-image
RUN head -c "1$(date +%s%N | cut -c 10-15)" /dev/zero > /opt/made
COPY app /app
RUN cp -r /app /srv/app
`;

interface Sources {
  text?: string;
  app: string;
  image?: string;
}

/** Builds it without cache and reads it, as a check would; gives what a baseline would keep. */
async function summaryOf({ text = dockerfile, app, image = "debian:bookworm-slim" }: Sources): Promise<ImageSummary> {
  await using directory = await temporaryDirectory();
  await mkdir(join(directory.path, "app"));
  await writeFile(join(directory.path, "app", "main.txt"), app);
  await writeFile(join(directory.path, "Dockerfile"), text);
  const target = { context: ".", contexts: { "base-image": `docker-image://${image}` } };
  await writeFile(join(directory.path, "docker-bake.json"), JSON.stringify({ target: { app: target } }));
  const metadata = join(directory.path, "metadata.json");
  const output = `app.output=type=oci,tar=false,dest=${join(directory.path, "layout")}`;
  await using context = await testContext({ plainEnvironment: environment, buildEnvironment: environment });
  const { command, args } = await locateBuildx(context);
  const flags = ["--no-cache", `--metadata-file=${metadata}`, `--allow=fs.write=${directory.path}`, `--set=${output}`];
  execFileSync(command, [...args, "bake", "--progress=quiet", "--provenance=false", ...flags, "app"], {
    cwd: directory.path,
    env: { ...environment, BUILDX_METADATA_PROVENANCE: "max", BUILDX_GIT_INFO: "false" },
    stdio: "ignore",
  });
  const [built] = await platformImages(join(directory.path, "layout"), join(directory.path, "work"));
  if (built === undefined) throw new Error("no image");
  const told = JSON.parse(await readFile(metadata, "utf8"));
  const provenance = (told.app ?? told)["buildx.build.provenance"];
  const hints = { provenance, dockerfiles: [{ path: "Dockerfile", text }] };
  const read = await readImage(built, hints, { signal: AbortSignal.timeout(60_000) });
  const summary = summarise(read.image, read.contents, installedPackages(read.contents));
  const bytes = await encodeSummary(summary);
  expect(bytes.length).toBeLessThan(300_000);
  return decodeSummary(bytes);
}

function changed(before: string, after: string, paths: string[]): ChangedSources {
  const buildArgs = { before: {}, after: {} };
  const contexts = { "base-image": { changed: false } };
  return {
    targets: [{ name: "app", file: "Dockerfile", before, after, buildArgs, contexts }],
    paths,
    touches: ({ text }) => text.startsWith("COPY app "),
  };
}

test("two builds by BuildKit: what moved by itself is drift, what the author touched is the author's", async () => {
  const first = await summaryOf({ app: "a".repeat(1000) });

  // Nobody changed anything; the second step gave other bytes.
  const second = await summaryOf({ app: "a".repeat(1000) });
  const again = compareImages(first, second, changed(dockerfile, dockerfile, []));
  expect(again.sizes.unpacked.total).not.toBe(0);
  expect(again.drift?.author.unpacked).toEqual({ total: 0, own: 0 });
  expect(again.drift?.drift.unpacked.own).toBe(again.sizes.unpacked.own);
  expect(again.steps.items.filter(({ bytes }) => bytes !== 0)).toMatchObject([
    { by: "drift", origin: { startLine: 2 }, because: "its line, inputs and arguments were not changed" },
  ]);

  // The author put a line in front of the copy and made a file larger; the base image moved to one with Python.
  const text = dockerfile.replace("COPY", "RUN echo hello > /opt/hello\nCOPY");
  const third = await summaryOf({ text, app: "a".repeat(6000), image: "python:3.12-slim" });
  const growth = compareImages(first, third, changed(dockerfile, text, ["app/main.txt"]));
  expect(growth.drift?.author.unpacked).toEqual({ total: 6 + 2 * 5000, own: 6 + 2 * 5000 });
  expect(growth.drift?.drift.unpacked.total).toBe((growth.sizes.unpacked.total ?? 0) - 10_006);
  expect(growth.steps.items.map(({ by, base, origin }) => [origin.startLine, by, base])).toEqual(
    expect.arrayContaining([
      [1, "drift", true],
      [2, "drift", false],
      [3, "author", false],
      [4, "author", false],
      [5, "author", false],
    ]),
  );
  expect(growth.files.items).toContainEqual(
    expect.objectContaining({ path: "/app/main.txt", before: 1000, after: 6000, change: "grown" }),
  );
  expect(growth.directories.bytes).toBe(growth.sizes.visible.total);
  expect(growth.packages.bytes + growth.files.bytes).toBe(growth.sizes.visible.total);
});
