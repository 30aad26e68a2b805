import { join } from "node:path";
import { expect, it } from "vitest";
import { readBaselineImage } from "../../src/baseline/read-baseline-image.ts";
import { openExports } from "../../src/build/exports.ts";
import { openSchedule } from "../../src/build/schedule.ts";
import type { Equipment } from "../../src/equipment.ts";
import { openLayerCache } from "../../src/image/layer-cache.ts";
import { openKnownImages } from "../../src/known-images/store.ts";
import type { PlannedVariant } from "../../src/model/plan.ts";
import { startStopwatch } from "../../src/timings.ts";
import { someSettings } from "../build/samples.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { LayoutMaker } from "../image/make-layout.ts";
import { layerTars } from "../image/sources/archives.ts";
import { builtVariant, policy } from "../verdict/samples.ts";

const settings = someSettings({ only: new Set(["build", "size"]) });

/** A layout of one image for each architecture. */
async function layoutFor(context: TestContext, ...architectures: string[]): Promise<string> {
  const maker = new LayoutMaker(join(context.workDirectory, "layout"));
  const images = await Promise.all(
    architectures.map(async (architecture) => {
      const layers = await Promise.all(layerTars.map((tar) => maker.layer(tar)));
      return maker.image(layers, { config: { architecture } });
    }),
  );
  return maker.index(...images);
}

const variant = (name: string, ...platforms: string[]): PlannedVariant => ({
  ...builtVariant(name, policy({ scan: "off" })),
  platforms,
});

async function read(reference: string, variants: PlannedVariant[], context: TestContext) {
  const equipment: Equipment = {
    plan: { variants, definition: { target: {} }, notes: [] },
    dockerfiles: [],
    builder: undefined,
    scanner: undefined,
    schedule: await openSchedule(1, settings, context),
    exports: openExports(context),
    builds: undefined,
    layerCache: openLayerCache(join(context.cacheDirectory, "layers")),
    knownImages: openKnownImages(join(context.cacheDirectory, "images")),
    stopwatch: startStopwatch(),
  };
  const outcome = await readBaselineImage(reference, equipment, settings, context);
  return outcome.ok ? outcome.images.map(({ variant: name, platform }) => `${name} ${platform}`) : outcome.reason;
}

it("gives every variant the platforms that it has", async () => {
  await using context = await testContext();
  const layout = await layoutFor(context, "amd64", "arm64");
  const variants = [variant("cpu", "linux/amd64", "linux/arm64/v8"), variant("cuda", "linux/amd64")];
  expect(await read(layout, variants, context)).toEqual(["cpu linux/amd64", "cpu linux/arm64", "cuda linux/amd64"]);
});

it("takes what there is for a variant that names no platform", async () => {
  await using context = await testContext();
  const layout = await layoutFor(context, "amd64");
  expect(await read(layout, [variant("cpu"), variant("cuda")], context)).toEqual([
    "cpu linux/amd64",
    "cuda linux/amd64",
  ]);
});

it("says what is missing, as a clause", async () => {
  await using context = await testContext();
  const layout = await layoutFor(context, "amd64");
  expect(await read(layout, [variant("cpu", "linux/s390x")], context)).toMatch(/no image for linux\/s390x.*[^.]$/);
  expect(await read("./nowhere.tar", [variant("cpu")], context)).toMatch(/nowhere\.tar is not there.*[^.]$/);
});
