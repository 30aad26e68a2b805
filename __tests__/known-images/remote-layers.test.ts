import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLayerCache } from "../../src/image/layer-cache.ts";
import { readImage } from "../../src/image/read-image.ts";
import { openRemoteLayers } from "../../src/known-images/remote-layers.ts";
import { createRedactor } from "../../src/process/redact.ts";
import { openTakeAlong } from "../../src/scan/take-along.ts";
import { aVariant } from "../build/samples.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { type MadeImage, makeLayout } from "../scan/make-layout.ts";
import { remotePlace } from "./remote-entries.ts";

const version = "0.74.0";
const same = (text: string) => text;
const { signal } = new AbortController();
let one: TestContext;
let two: TestContext;
let image: MadeImage;
beforeEach(async () => {
  [one, two] = [await testContext(), await testContext()];
  const large = {
    "var/lib/dpkg/status": "Package: a\nStatus: install ok installed\nVersion: 1\n\n",
    data: randomBytes(21e6),
  };
  image = await makeLayout(join(one.workDirectory, "layout"), { layers: [large, { small: "x" }] });
});
afterEach(async () => {
  for (const each of [one, two]) await each[Symbol.asyncDispose]();
});

/** As the scan of a variant takes it along; secrets are not looked for. */
async function read({ cacheDirectory, workDirectory, ...context }: TestContext) {
  const variant = aVariant();
  const policy = { ...variant.policy, scan: "extract", secrets: { ...variant.policy.secrets, level: "off" } } as const;
  const takeAlong = openTakeAlong(version, { ...context, cacheDirectory, workDirectory })(policy);
  const cache = openLayerCache(join(cacheDirectory, "layers"));
  const { image: measured, contents } = await readImage(
    image,
    { trusted: true },
    { signal, cache, companions: takeAlong.companions },
  );
  return { measured, taken: await takeAlong.settle(image, contents) };
}

it("a machine that never read a large layer knows what is in it and what the scanner needs, without its bytes", async () => {
  const place = remotePlace(join(one.workDirectory, "place"));
  const first = await read(one);
  await openRemoteLayers(place, one, same).offer(first.measured, version);
  expect(place.entries).toHaveLength(1);

  const layers = openRemoteLayers(place, two, same);
  await Promise.all([layers.bring(image, version), layers.bring(image, version)]);
  expect(place.fetched).toHaveLength(1);
  // Whoever reads it now, fails.
  await rm(join(image.layout, "blobs", (image.layers[0]?.digest ?? "").replace(":", "/")));
  const second = await read(two);
  expect(second.measured).toEqual(first.measured);
  expect(second.taken.extract?.bytes).toBe(first.taken.extract?.bytes);
  expect(second.taken.counts).toEqual(first.taken.counts);
});

it("what another version of Trivy left is not what this one asks for", async () => {
  const place = remotePlace(join(one.workDirectory, "place"));
  await openRemoteLayers(place, one, same).offer((await read(one)).measured, "0.75.0");
  await openRemoteLayers(place, two, same).bring(image, version);
  expect(place.fetched).toEqual([]);
});

it("a place that does not answer is not waited for", async () => {
  const place = { ...remotePlace(join(one.workDirectory, "place")), list: () => new Promise<never>(() => undefined) };
  const start = performance.now();
  await openRemoteLayers(place, two, same, 50).bring(image, version);
  expect(performance.now() - start).toBeLessThan(4_000);
});

it("nothing is gathered where nothing may be kept", async () => {
  const place = remotePlace(join(one.workDirectory, "place"), { keeps: false });
  await openRemoteLayers(place, one, same).offer((await read(one)).measured, version);
  expect(place.entries).toEqual([]);
});

it("a layer in which a build secret was left goes nowhere", async () => {
  const place = remotePlace(join(one.workDirectory, "place"));
  const { measured } = await read(one);
  await openRemoteLayers(place, one, createRedactor(["Status: install ok"])).offer(measured, version);
  expect(place.entries).toEqual([]);
});
