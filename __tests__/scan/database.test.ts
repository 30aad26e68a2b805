import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/model/stages.ts";
import { prepareDatabase } from "../../src/scan/database.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { type Behaviour, type DatabaseDates, option, putDatabase, trivy, withTrivy } from "./trivy-double.ts";

const today: DatabaseDates = { updatedAt: "2026-10-01T00:00:00Z", nextUpdate: "2026-10-02T00:00:00Z" };
const at = (text: string) => Date.parse(text);
let context: TestContext;
beforeEach(async () => {
  context = await testContext();
});
afterEach(() => context[Symbol.asyncDispose]());

const downloads =
  (dates: DatabaseDates): Behaviour =>
  async (spec) => {
    await putDatabase(spec, dates);
    return {};
  };
const fails =
  (stderr: string): Behaviour =>
  () => ({ exitCode: 1, stderr });

async function prepare(behave: Behaviour, time = "2026-10-01T06:00:00Z", environment: Record<string, string> = {}) {
  const fake = withTrivy({ ...context, scanEnvironment: { ...context.scanEnvironment, ...environment } }, behave);
  const database = await prepareDatabase(trivy, fake, { now: () => at(time), pausesMs: [1, 1] });
  return { database, calls: fake.calls };
}

const ready = (database: Database) => {
  if (database.status === "failed") throw database.error;
  return database;
};

describe("the first run", () => {
  it("downloads the database, and says when it was made and where from", async () => {
    const { database, calls } = await prepare(downloads(today));
    expect(database).toMatchObject({
      status: "ready",
      updated: "2026-10-01T00:00:00.000Z",
      source: "mirror.gcr.io/aquasec/trivy-db:2, ghcr.io/aquasecurity/trivy-db:2",
    });
    expect(calls[0]?.args.slice(0, 3)).toEqual(["image", "--download-db-only", "--no-progress"]);
    expect(await readFile(join(ready(database).cacheDirectory, "db", "trivy.db"), "utf8")).toContain("made");
  });

  it("names the mirror that the environment gives", async () => {
    const { database } = await prepare(downloads(today), undefined, {
      TRIVY_DB_REPOSITORY: "registry.local/trivy-db:2",
    });
    expect(ready(database).source).toBe("registry.local/trivy-db:2");
  });
});

describe("the next run", () => {
  it("uses the same database as long as it is fresh", async () => {
    const first = await prepare(downloads(today));
    const second = await prepare(fails("must not be called"), "2026-10-01T20:00:00Z");
    expect(second.calls).toEqual([]);
    expect(ready(second.database).cacheDirectory).toBe(ready(first.database).cacheDirectory);
  });

  it.each([
    ["its next update is due", "2026-10-02T00:00:01Z", today],
    [
      "it was downloaded a day ago, whatever it says itself",
      "2026-10-02T01:00:00Z",
      { ...today, nextUpdate: "2099-01-01T00:00:00Z" },
    ],
  ])("downloads a new one when %s, and leaves the old one alone", async (_when, time, dates) => {
    const first = await prepare(downloads(dates));
    const second = await prepare(
      downloads({ updatedAt: "2026-10-02T00:00:00Z", nextUpdate: "2026-10-03T00:00:00Z" }),
      time,
    );
    expect(ready(second.database).updated).toBe("2026-10-02T00:00:00.000Z");
    expect(await readFile(join(ready(first.database).cacheDirectory, "db", "trivy.db"), "utf8")).toBe(
      `made ${dates.updatedAt}`,
    );
  });

  it("does not take another mirror's database for its own", async () => {
    await prepare(downloads(today));
    const { calls } = await prepare(downloads(today), undefined, { TRIVY_DB_REPOSITORY: "registry.local/other:2" });
    expect(calls).toHaveLength(1);
  });

  it("removes old databases and broken-off downloads after two days, not before", async () => {
    const first = ready((await prepare(downloads(today))).database).cacheDirectory;
    const store = dirname(first);
    await mkdir(join(store, "incoming-x"));
    await prepare(downloads({ ...today, updatedAt: "2026-10-02T00:00:00Z" }), "2026-10-02T06:00:00Z");
    expect(await readdir(store)).toHaveLength(3);
    const threeDaysAgo = new Date(Date.now() - 3 * 86_400_000);
    await Promise.all([first, join(store, "incoming-x")].map((each) => utimes(each, threeDaysAgo, threeDaysAgo)));
    await prepare(downloads({ ...today, updatedAt: "2026-10-03T00:00:00Z" }), "2026-10-05T06:00:00Z");
    expect(await readdir(store)).toHaveLength(2);
  });
});

describe("a download that fails", () => {
  it.each([
    "TOOMANYREQUESTS: retry-after: 1s, allowed: 44000/minute",
    "received unexpected HTTP status: 503 Service Unavailable",
    'Get "https://mirror.gcr.io/v2/": dial tcp: lookup mirror.gcr.io: no such host',
    "read: connection reset by peer",
    "context deadline exceeded (Client.Timeout exceeded)",
    "unexpected EOF",
  ])("is tried again, the second time from the other registry: %s", async (stderr) => {
    const { database, calls } = await prepare((spec, call) =>
      call < 3 ? fails(stderr)(spec, call) : downloads(today)(spec, call),
    );
    expect(database.status).toBe("ready");
    expect(calls.map((spec) => option(spec, "--db-repository"))).toEqual([
      undefined,
      "ghcr.io/aquasecurity/trivy-db:2",
      undefined,
    ]);
  });

  it("stays with the mirror that the environment names", async () => {
    const { calls } = await prepare(fails("connection refused"), undefined, {
      TRIVY_DB_REPOSITORY: "registry.local/trivy-db:2",
    });
    expect(calls.map((spec) => option(spec, "--db-repository"))).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    "UNAUTHORIZED: authentication required",
    "MANIFEST_UNKNOWN: manifest unknown",
    "x509: certificate signed by unknown authority",
  ])("is not tried again when that can't help: %s", async (stderr) =>
    expect((await prepare(fails(stderr))).calls).toHaveLength(1),
  );

  it("is an error that says so, never an empty database", async () => {
    const { database } = await prepare(fails("UNAUTHORIZED: no"));
    expect(database).toMatchObject({
      status: "failed",
      error: {
        code: "scan.database",
        message: expect.stringContaining("TRIVY_DB_REPOSITORY"),
        detail: "UNAUTHORIZED: no",
      },
    });
  });

  it("leaves the cached database in use for two days, with a warning", async () => {
    await prepare(downloads(today));
    const { database } = await prepare(fails("connection refused"), "2026-10-02T20:00:00Z");
    expect(ready(database).updated).toBe("2026-10-01T00:00:00.000Z");
    expect(context.heard("warn").join()).toContain("44 hours old");
  });

  it("is an error when the cached database is older than that", async () => {
    await prepare(downloads(today));
    expect((await prepare(fails("connection refused"), "2026-10-03T00:00:01Z")).database.status).toBe("failed");
  });

  it.each([
    ["nothing", async () => ({})],
    ["a database of another version", downloads({ ...today, version: 3 })],
    ["a date that is none", downloads({ ...today, updatedAt: "yesterday" })],
  ] as const)("by bringing %s is an error", async (_what, behave) => {
    expect(await prepare(behave)).toMatchObject({ database: { status: "failed", error: { code: "scan.database" } } });
  });

  it("is not taken for a whole one when it broke off", async () => {
    const { database } = await prepare(async (spec) => {
      await mkdir(join(option(spec, "--cache-dir") ?? "", "db"));
      await writeFile(join(option(spec, "--cache-dir") ?? "", "db", "trivy.db"), "half");
      return { exitCode: 1, stderr: "no space left on device" };
    });
    expect(database.status).toBe("failed");
    expect((await prepare(downloads(today))).database.status).toBe("ready");
  });
});

it("two runs at once download once", async () => {
  let running = 0;
  const slow: Behaviour = async (spec) => {
    running += 1;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await putDatabase(spec, today);
    return {};
  };
  const [one, other] = await Promise.all([prepare(slow), prepare(slow)]);
  expect(running).toBe(1);
  expect(ready(one.database).cacheDirectory).toBe(ready(other.database).cacheDirectory);
});

it("a lock that a dead process left behind does not stop the run", async () => {
  const first = ready((await prepare(downloads(today))).database).cacheDirectory;
  // No Linux or macOS process can have this id.
  await writeFile(join(dirname(first), "lock"), "999999999 left");
  expect(
    (await prepare(downloads({ ...today, updatedAt: "2026-10-02T00:00:00Z" }), "2026-10-02T06:00:00Z")).database.status,
  ).toBe("ready");
});

it("cancelling while another run holds the lock ends the waiting", async () => {
  const first = ready((await prepare(downloads(today))).database).cacheDirectory;
  await writeFile(join(dirname(first), "lock"), `${process.pid} busy`);
  const fake = withTrivy({ ...context, signal: AbortSignal.timeout(50) }, downloads(today));
  expect(await prepareDatabase(trivy, fake, { now: () => at("2026-10-02T06:00:00Z") })).toMatchObject({
    status: "failed",
    error: { code: "cancelled" },
  });
});
