import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterEach, beforeEach, expect, it } from "vitest";
import { prepareDatabase } from "../../src/scan/database.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { type RegistryDouble, refuse, registryDouble } from "../image/sources/registry-double.ts";
import { type RemotePlace, remotePlace } from "../known-images/remote-entries.ts";
import { type Behaviour, putDatabase, trivy, withTrivy } from "./trivy-double.ts";

const now = Date.parse("2026-10-01T06:00:00Z");
const made = {
  UpdatedAt: "2026-10-01T00:00:00Z",
  NextUpdate: "2026-10-02T00:00:00Z",
  DownloadedAt: "0001-01-01T00:00:00Z",
};
const manifestType = "application/vnd.oci.image.manifest.v1+json";
const configType = "application/vnd.aquasec.trivy.config.v1+json";
const layerType = "application/vnd.aquasec.trivy.db.layer.v1.tar+gzip";
const byTrivy: Behaviour = async (spec) => {
  await putDatabase(spec, { updatedAt: made.UpdatedAt, nextUpdate: made.NextUpdate });
  return {};
};
let contexts: TestContext[];
let registry: RegistryDouble;
let place: RemotePlace;
beforeEach(async () => {
  contexts = [];
  registry = await registryDouble();
  const context = await machine();
  place = remotePlace(join(context.workDirectory, "place"), { createdAt: "2026-10-01T01:00:00Z" });
});
afterEach(async () => {
  for (const context of contexts) await context[Symbol.asyncDispose]();
  await registry[Symbol.asyncDispose]();
});

async function machine(): Promise<TestContext> {
  const context = await testContext();
  contexts.push(context);
  return context;
}

/** As Aqua's pipeline publishes it. */
async function publish(metadata: object = made, content = "the database"): Promise<string> {
  const tar = pack();
  tar.entry({ name: "metadata.json" }, JSON.stringify({ Version: 2, ...metadata }));
  tar.entry({ name: "trivy.db" }, content);
  tar.finalize();
  const layer = registry.blob(gzipSync(await buffer(tar)));
  const config = registry.blob("{}");
  const manifest = {
    schemaVersion: 2,
    mediaType: manifestType,
    config: { mediaType: configType, ...config },
    layers: [{ mediaType: layerType, ...layer }],
  };
  return registry.manifest(manifest, manifestType, "2").digest;
}

/** A run on a machine with an empty disk. */
async function run(behave: Behaviour = byTrivy, remote = place) {
  const context = await machine();
  const scanEnvironment = { ...context.scanEnvironment, TRIVY_DB_REPOSITORY: `${registry.address}/app:2` };
  const fake = withTrivy({ ...context, scanEnvironment }, behave);
  registry.requests.length = 0;
  const database = await prepareDatabase(trivy, fake, { now: () => now, pausesMs: [], remote });
  if (database.status === "failed") throw database.error;
  const content = await readFile(join(database.cacheDirectory, "db", "trivy.db"), "utf8");
  return {
    database,
    content,
    byTrivy: fake.calls.length,
    blobs: registry.requests.filter((each) => each.includes("/blobs/")),
  };
}

it("what one run downloaded, the next one takes from the others' place, by the digest that the registry names", async () => {
  const digest = await publish();
  const first = await run();
  expect(first).toMatchObject({ content: "the database", byTrivy: 0, blobs: [expect.any(String)] });
  expect(place.entries.map(({ key }) => key)).toEqual([
    expect.stringMatching(new RegExp(`^db-[0-9a-f]{12}-${digest.slice("sha256:".length)}$`)),
  ]);
  const second = await run();
  expect(second).toMatchObject({ content: "the database", byTrivy: 0, blobs: [] });
  expect(second.database).toMatchObject({ updated: first.database.updated, source: first.database.source });
  const metadata = await readFile(join(second.database.cacheDirectory, "db", "metadata.json"), "utf8");
  // Kept for a day from when it was kept first, however often it is carried on.
  expect(JSON.parse(metadata)).toMatchObject({ Version: 2, DownloadedAt: "2026-10-01T01:00:00.000Z" });
});

it("stays the same for a day, also when the registry has a newer one", async () => {
  await publish();
  await run();
  await publish({ ...made, UpdatedAt: "2026-10-01T05:00:00Z" }, "a newer one");
  expect(await run()).toMatchObject({ content: "the database", byTrivy: 0 });
});

it.each<[string, () => Promise<unknown> | unknown]>([
  ["holds other bytes", () => writeFile(place.fileOf(place.entries[0]?.key ?? ""), gzipSync("planted"))],
  ["is empty", () => writeFile(place.fileOf(place.entries[0]?.key ?? ""), "")],
  ["is older than a day", () => Object.assign(place.entries[0] ?? {}, { createdAt: "2026-09-30T05:00:00Z" })],
  ["is one of which nobody knows when it was kept", () => delete place.entries[0]?.createdAt],
  [
    "is of a digest that the registry does not have",
    () => {
      const [entry] = place.entries;
      if (entry === undefined) throw new Error("nothing was kept");
      entry.key = entry.key.replace(/[0-9a-f]{64}$/, "0".repeat(64));
    },
  ],
  [
    "can't be checked, because the registry is down",
    () =>
      registry.behave((_request, response) => {
        refuse(response, 403, "DENIED", "not today");
        return true;
      }),
  ],
])("is downloaded by Trivy when the kept one %s", async (_what, arrange) => {
  await publish();
  await run();
  await arrange();
  const reader: RemotePlace = { ...place, keeps: false };
  expect(await run(byTrivy, reader)).toMatchObject({ content: `made ${made.UpdatedAt}`, byTrivy: 1 });
});

it("is Trivy's to download when what the registry has is of no known form", async () => {
  registry.manifest(
    { schemaVersion: 2, config: { mediaType: configType, ...registry.blob("{}") }, layers: [] },
    manifestType,
    "2",
  );
  expect(await run()).toMatchObject({ byTrivy: 1 });
  expect(place.entries).toEqual([]);
});
