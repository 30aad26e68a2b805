import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { resultsAccess } from "../../../src/github/results/access.ts";
import { callService } from "../../../src/github/results/service.ts";
import { uploadBlob } from "../../../src/github/results/upload.ts";
import { type ResultsDouble, resultsDouble } from "../../doubles/results/results-service.ts";

const patience = { deadlineMs: 5_000, stallMs: 2_000, pausesMs: [1, 1] };

let double: ResultsDouble;
beforeEach(async () => {
  double = await resultsDouble();
});
afterEach(() => double[Symbol.asyncDispose]());

/** Uploads in blocks of 1,000 bytes to a place that the service gives. */
async function upload(bytes: Buffer): Promise<void> {
  const access = resultsAccess(double.job({ runId: 1, ref: "refs/heads/main" }).environment);
  if ("reason" in access) throw new Error(access.reason);
  const { signal } = new AbortController();
  const request = { key: "k", version: "v" };
  const reserved = z.object({ signed_upload_url: z.string() });
  const place = await callService(access, "CacheService/CreateCacheEntry", request, reserved, patience, signal);
  const options = { access, patience, signal, blockBytes: 1_000 };
  await uploadBlob(place.signed_upload_url, new Blob([new Uint8Array(bytes)]), "application/octet-stream", options);
  const end = { ...request, size_bytes: String(bytes.length) };
  const finalized = z.object({ ok: z.literal(true) });
  await callService(access, "CacheService/FinalizeCacheEntryUpload", end, finalized, patience, signal);
}

const puts = () => double.requests.filter(({ operation }) => operation === "PutBlock").length;

describe("uploadBlob", () => {
  it.each([0, 1, 1_000, 1_001, 17_500])("brings %i bytes in order, whichever block comes first", async (length) => {
    const bytes = randomBytes(length);
    double.fault("PutBlock", { kind: "slow", ms: 50 }, 1);
    await upload(bytes);
    expect(double.cache.bytesOf({ id: 1 })?.equals(bytes)).toBe(true);
    expect(puts()).toBe(Math.max(1, Math.ceil(length / 1_000)));
  });

  it("sends again only the block that failed", async () => {
    const bytes = randomBytes(9_500);
    double.fault("PutBlock", { kind: "lost" }, 1);
    await upload(bytes);
    expect(double.cache.bytesOf({ id: 1 })?.equals(bytes)).toBe(true);
    expect(puts()).toBe(11);
  });

  it("stops all when one is refused", async () => {
    double.fault("PutBlock", { kind: "refused" }, 1);
    await expect(upload(randomBytes(200_000))).rejects.toThrow(/answered 403 to an upload/);
    // Those under way may still arrive; of the other 196 none.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(puts()).toBeLessThanOrEqual(4);
  });
});
