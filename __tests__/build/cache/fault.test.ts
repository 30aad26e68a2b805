import { describe, expect, it } from "vitest";
import { cacheFault } from "../../../src/build/cache/fault.ts";

const gha = [{ type: "gha", url_v2: "https://results.invalid/", token: "t" }];
const registry = [{ type: "registry", ref: "ghcr.io/o/cache:steps" }];

// As BuildKit 0.32.2 says it; see cache.real.test.ts.
const gone = `failed to copy: GET https://storage.invalid/x
--------------------------------------------------------------------------------
RESPONSE 404: 404 Not Found
ERROR CODE: BlobNotFound`;

describe("what a build fails for", () => {
  it.each([
    [gone, /gone from the storage/],
    [gone.replace("BlobNotFound", "ServerBusy").replaceAll("404", "503"), /answered 503/],
    ["failed to parse error response 400: <html>: invalid character '<'", /answered 400 with a page/],
    ["maximum timeout reached: resource_exhausted", /rate of requests/],
    ["requested delay 1.00s exceeds maximum timeout 978.353799ms: resource_exhausted", /rate of requests/],
    ["short read: expected 102 bytes but got 51: unexpected EOF", /half way/],
    ["failed to load result from remote: x", /could not be loaded/],
    ['Post "https://results.invalid/twirp/github.actions.results.api.v1.CacheService/X": EOF', /could not be read/],
  ])("the cache: %j", (error, says) => {
    expect(cacheFault(error, gha)).toMatch(says);
    expect(cacheFault(error, []), "without a cache it is something else").toBeUndefined();
  });

  it("the cache in a registry, and not another repository there", () => {
    const failed =
      "failed to copy: unexpected status from GET request to https://ghcr.io/v2/o/REPO/blobs/sha256:0: 404";
    expect(cacheFault(failed.replace("REPO", "cache"), registry)).toBe("it could not be read");
    expect(cacheFault(failed.replace("REPO", "base"), registry)).toBeUndefined();
  });

  it.each([
    'process "/bin/sh -c echo RESPONSE 404: BlobNotFound; exit 1" did not complete successfully: exit code: 1',
    'failed to solve: process "/bin/sh -c curl https://results.invalid/" did not complete successfully: exit code: 22',
    'failed to calculate checksum of ref x::y: "/app": not found',
    "pull access denied, repository does not exist or may require authorization",
  ])("not the cache: %j", (error) => {
    expect(cacheFault(error, gha)).toBeUndefined();
  });
});
