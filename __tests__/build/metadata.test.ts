import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMetadata } from "../../src/build/metadata.ts";
import { testContext } from "../doubles/context.ts";

const recorded = (name: string) => join(import.meta.dirname, "../fixtures/build/recorded", `${name}.metadata.json`);

describe("the metadata file", () => {
  it("gives the digest and the provenance of the target, not those of its base", async () => {
    const { digest, provenance } = await readMetadata(recorded("linked"), "app", "app");
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(Object.keys(provenance)).toEqual([""]);
    const base = await readMetadata(recorded("linked"), "base", "base");
    expect(base.digest).toBeUndefined();
  });

  it("gives the provenance of each platform", async () => {
    const { provenance } = await readMetadata(recorded("platforms"), "app", "app");
    expect(Object.keys(provenance).sort()).toEqual(["linux/386", "linux/amd64"]);
  });

  it.each([
    ["is missing", undefined],
    ["is cut off", '{"app": {"containerimage.dig'],
    ["is no object", "[]"],
    ["lacks the target", '{"base": {}}'],
    ["has a target named like a property of objects", '{"base": {}}', "constructor"],
    ["has a target of another type", '{"app": 5}'],
  ])("that %s is an error of the build's output", async (_what, text, target = "app") => {
    await using context = await testContext();
    const path = join(context.workDirectory, "metadata.json");
    if (text !== undefined) await writeFile(path, text);
    await expect(readMetadata(path, target, "app")).rejects.toMatchObject({ code: "build.output" });
  });
});
