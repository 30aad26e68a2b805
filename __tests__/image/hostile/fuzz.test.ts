import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { targets } from "../../../fuzz/all-targets.ts";
import { inputOf, packInput, unpackInput } from "../../../fuzz/input.ts";

const directory = join(import.meta.dirname, "../../../fuzz");
const main = join(directory, "main.ts");
const regressions = join(directory, "regressions");

test("everything that ever failed holds", () => {
  const files = readdirSync(regressions).map((name) => join(regressions, name));
  expect(files.length).toBeGreaterThan(0);
  const output = execFileSync(process.execPath, [main, ...files], { encoding: "utf8" });
  expect(output.trim().split("\n")).toEqual(files.map((file) => `${file}: holds`));
});

test("twenty seconds of changed inputs hold", { timeout: 120_000 }, () => {
  const seconds = process.env["PLIMSOLL_FUZZ_SECONDS"] ?? "20";
  const seed = process.env["PLIMSOLL_FUZZ_SEED"] ?? "2026";
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, `--seconds=${seconds}`, `--seed=${seed}`], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  // Every target had its turn.
  for (const { name } of targets) expect(stdout).toMatch(new RegExp(`\\b${name} [1-9]`));
});

test("the same seed makes the same inputs, another one others", () => {
  const bytes = (seed: number) =>
    targets.map((target) =>
      Array.from({ length: 20 }, (_, iteration) =>
        packInput(inputOf(target, { seed, target: target.name, iteration }).input).toString("hex"),
      ),
    );
  expect(bytes(1)).toEqual(bytes(1));
  for (const [i, inputs] of bytes(1).entries()) expect(inputs).not.toEqual(bytes(2)[i]);
});

test("a file that belongs to no target is refused", () => {
  const { status, stderr } = spawnSync(process.execPath, [main, "unknown-input.bin"], { encoding: "utf8" });
  expect(status).not.toBe(0);
  expect(stderr).toContain("There is no target unknown");
});

test("an input's file gives back its pieces", () => {
  const pieces = [Buffer.from("a"), Buffer.alloc(0), Buffer.from("bc")];
  expect(unpackInput(packInput(pieces))).toEqual(pieces);
});
