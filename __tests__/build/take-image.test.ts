import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openExports } from "../../src/build/exports.ts";
import { takeImage } from "../../src/build/take-image.ts";
import { blobName } from "../../src/image/digest.ts";
import { platformImages } from "../../src/image/platforms.ts";
import { readImage } from "../../src/image/read-image.ts";
import type { Built } from "../../src/model/stages.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { LayoutMaker } from "../image/make-layout.ts";
import { archive, entry } from "../image/tar/make-tar.ts";
import { contentOfLayout } from "./content/content-of-layout.ts";
import { aBuilder, aPlan, aVariant, someSettings } from "./samples.ts";

/** A built image: a layout that stands for the builder's store. */
async function aBuild(context: TestContext, kind: "one platform" | "two platforms") {
  const maker = new LayoutMaker(join(context.workDirectory, "store"));
  const below = await maker.layer(archive(entry({ path: "below" }, "x".repeat(5000))));
  const imageFor = async (architecture: string) => {
    const above = await maker.layer(archive(entry({ path: architecture }, "above")), "zstd");
    const manifest = await maker.image([below, above], { config: { architecture } });
    return { manifest: { ...manifest, platform: { os: "linux", architecture } }, above };
  };
  const first = await imageFor("amd64");
  const images = kind === "one platform" ? [first] : [first, await imageFor("arm64")];
  const root = kind === "one platform" ? first.manifest : await maker.indexBlob(images.map(({ manifest }) => manifest));
  const layout = await maker.index(root);
  const built: Built = {
    status: "built",
    variant: aVariant(),
    root,
    dockerfiles: { sources: [], byTarget: new Map() },
    provenance: { "": { of: "the build" } },
    build: {
      seconds: 1,
      cached: 0,
      steps: [],
      transfers: [{ name: "context", seconds: 1 }],
    } as unknown as Built["build"],
    findings: [],
  };
  return { layout, built, below, above: first.above, root };
}

function take(context: TestContext, built: Built, content: ReturnType<typeof contentOfLayout>, asFiles: boolean) {
  // What is exported instead fails: nothing stands for buildx here.
  const builder = { ...aBuilder({ command: "false" }), content };
  const plan = aPlan({ target: { app: {} } });
  return takeImage(builder, plan, built, openExports(context), asFiles, someSettings(), context);
}

async function entriesOf(
  layout: string,
  context: TestContext,
  elsewhere?: Parameters<typeof readImage>[0]["elsewhere"],
) {
  const images = await platformImages(layout, context.workDirectory);
  return Promise.all(
    images.map(async (image) => {
      const from = elsewhere === undefined ? image : { ...image, elsewhere };
      const { image: read } = await readImage(from, { trusted: true }, { signal: context.signal });
      return read;
    }),
  );
}

describe("takeImage", () => {
  it.each(["one platform", "two platforms"] as const)(
    "reads an image of %s as its layout does, without its layers on the disk",
    async (kind) => {
      await using context = await testContext();
      const { layout, built, below, above } = await aBuild(context, kind);
      const taken = await take(context, built, contentOfLayout(layout), false);
      if (taken.status !== "exported") throw new Error(taken.failure.message);
      expect(await entriesOf(taken.layout, context, taken.elsewhere)).toEqual(await entriesOf(layout, context));
      const blobs = await readdir(join(context.workDirectory, "blobs", "sha256"));
      for (const { digest } of [below, above]) expect(blobs).not.toContain(digest.slice("sha256:".length));
      expect(taken).toMatchObject({ provenance: built.provenance, transfers: built.build.transfers });
    },
  );

  it.each(["at once", "when they are asked for"] as const)(
    "makes the layout whole %s, and brings a layer once",
    async (when) => {
      await using context = await testContext();
      const { layout, built, below, above, root } = await aBuild(context, "two platforms");
      const content = contentOfLayout(layout);
      const taken = await take(context, built, content, when === "at once");
      if (taken.status !== "exported") throw new Error(taken.failure.message);
      expect(taken.elsewhere === undefined).toBe(when === "at once");
      await Promise.all([taken.elsewhere?.bring(), taken.elsewhere?.bring()]);
      for (const { digest } of [root, below, above]) {
        expect(await readFile(join(taken.layout, blobName(digest)))).toEqual(
          await readFile(join(layout, blobName(digest))),
        );
      }
      expect(content.reads.filter((digest) => digest === below.digest)).toHaveLength(1);
      expect(await entriesOf(taken.layout, context)).toEqual(await entriesOf(layout, context));
    },
  );

  it.each(["config", "manifest", "layer"] as const)(
    "exports the image when the builder's store lacks its %s",
    async (which) => {
      await using context = await testContext();
      const { layout, built, below, root } = await aBuild(context, "one platform");
      const manifest = JSON.parse(await readFile(join(layout, blobName(root.digest)), "utf8"));
      const digest = { config: manifest.config.digest, manifest: root.digest, layer: below.digest }[which];
      const taken = await take(context, built, contentOfLayout(layout, { [digest]: "absent" }), false);
      expect(taken).toMatchObject({ status: "failed" });
    },
  );

  it("exports the image when a document has other bytes than its digest says", async () => {
    await using context = await testContext();
    const { layout, built, root } = await aBuild(context, "one platform");
    const text = await readFile(join(layout, blobName(root.digest)), "utf8");
    const forged = Buffer.from(text.replace("linux", "linus").padEnd(text.length));
    const changed = Buffer.from(forged.map((byte, at) => (at === 1 ? 0x20 : byte)));
    const taken = await take(context, built, contentOfLayout(layout, { [root.digest]: changed }), false);
    expect(taken).toMatchObject({ status: "failed" });
  });

  it.each([["breaks"], ["ends"]] as const)("says which layer was lost when one %s on the way", async (change) => {
    await using context = await testContext();
    const { layout, built, below } = await aBuild(context, "one platform");
    const taken = await take(context, built, contentOfLayout(layout, { [below.digest]: change }), false);
    if (taken.status !== "exported") throw new Error(taken.failure.message);
    const lost = { code: "build.content", message: expect.stringContaining(below.digest.slice(7, 19)) };
    await expect(entriesOf(taken.layout, context, taken.elsewhere)).rejects.toMatchObject(lost);
    await expect(taken.elsewhere?.bring()).rejects.toMatchObject(lost);
    const blobs = await readdir(join(context.workDirectory, "blobs", "sha256"));
    expect(
      blobs.filter((name) => name.startsWith(below.digest.slice(7))),
      "nothing half-done",
    ).toEqual([]);
  });

  it("puts no layer on the disk whose bytes are others than its digest says", async () => {
    await using context = await testContext();
    const { layout, built, below } = await aBuild(context, "one platform");
    const good = await readFile(join(layout, blobName(below.digest)));
    const flipped = Buffer.from(good.map((byte, at) => (at === 20 ? byte ^ 1 : byte)));
    const content = contentOfLayout(layout, { [below.digest]: flipped });
    const taken = await take(context, built, content, false);
    if (taken.status !== "exported") throw new Error(taken.failure.message);
    await expect(taken.elsewhere?.bring()).rejects.toMatchObject({ code: "build.content" });
  });
});
