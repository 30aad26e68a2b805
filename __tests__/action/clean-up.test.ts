import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cleanUp } from "../../src/action/clean-up.ts";

it.each([
  ["what the main step made", "plimsoll-aB3x9Z", false],
  ["nothing of another name, whatever the state says", "harbour", true],
  ["nothing that only looks like it", "plimsoll-aB3x9Z.keep", true],
])("removes %s", async (_what, name, kept) => {
  const parent = mkdtempSync(join(tmpdir(), "clean-up-"));
  try {
    const directory = join(parent, name);
    mkdirSync(directory);
    await cleanUp(directory, { PATH: "/nowhere" }, () => undefined);
    expect(existsSync(directory)).toBe(kept);
  } finally {
    rmSync(parent, { recursive: true });
  }
});
