import { expect, it } from "vitest";
import { PlimsollError } from "../../src/errors.ts";
import { explainLayerError } from "../../src/image/layer-error.ts";
import { TarError } from "../../src/image/tar/entry.ts";

const layer = { index: 3, digest: `sha256:${"a".repeat(64)}`, diffId: "", size: 1, mediaType: "" };
const lost = new PlimsollError("build.content", "The layer 3 could not be read in the builder.");

it("finds the cause where a stream made one error of two", async () => {
  const zlib = Object.assign(new Error("unexpected end of file"), { code: "Z_BUF_ERROR" });
  expect(await explainLayerError(new AggregateError([lost, zlib], lost.message), layer, undefined)).toBe(lost);
  const tar = new TarError("a name is too long", 512);
  expect(await explainLayerError(new AggregateError([tar, zlib]), layer, undefined)).toMatchObject({
    code: "image.malformed",
    message: expect.stringContaining("a name is too long, at byte 512"),
  });
});
