import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withRemoteImages } from "../../src/known-images/remote-images.ts";
import { openKnownImages } from "../../src/known-images/store.ts";
import { type RemotePlace, remotePlace } from "./remote-entries.ts";
import { aLook } from "./samples.ts";

const key = "a".repeat(64);
let directory: string;
let place: RemotePlace;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "plimsoll-remote-"));
  place = remotePlace(join(directory, "place"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const machine = (name: string) => {
  const images = join(directory, name);
  return { images, known: withRemoteImages(openKnownImages(images), images, place, directory) };
};

it("what one machine looked at is known on another, and on its disk from then on", async () => {
  await machine("one").known.keep(key, aLook());
  expect(place.entries.map((entry) => entry.key)).toEqual([`image-${key}`]);
  const two = machine("two");
  expect(await two.known.find(key)).toEqual(aLook());
  expect(await two.known.find(key)).toEqual(aLook());
  expect(await openKnownImages(two.images).find(key)).toEqual(aLook());
  expect(place.fetched).toHaveLength(1);
});

it.each([
  ["is cut short", Buffer.from("PLIMLOK")],
  ["is empty", Buffer.of()],
  ["is something else", Buffer.alloc(4_000_000, "x")],
])("an entry that %s is not known, and leaves nothing", async (_what, bytes) => {
  await machine("one").known.keep(key, aLook());
  await writeFile(place.fileOf(`image-${key}`), bytes);
  const two = machine("two");
  expect(await two.known.find(key)).toBeUndefined();
  expect(await openKnownImages(two.images).find(key)).toBeUndefined();
});
