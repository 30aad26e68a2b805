import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { deliverFailure } from "../../src/deliver/failure.ts";
import { openRunnerFiles } from "../../src/deliver/runner-files.ts";
import { PlimsollError } from "../../src/errors.ts";
import { parsePairs } from "../doubles/runner/command-files.ts";

const directory = mkdtempSync(join(tmpdir(), "plimsoll-runner-files-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const file = join(directory, "output");

it("no value ends early or becomes another output", async () => {
  const piece = fc.constantFrom("verdict=pass", "a<<EOF", "EOF", "plimsoll_", "\n", "\r\n", "=", "<<", "x", "ü");
  const value = fc.array(piece).map((pieces) => pieces.join(""));
  const files = openRunnerFiles({ GITHUB_OUTPUT: file });
  await fc.assert(
    fc.asyncProperty(value, value, async (first, second) => {
      writeFileSync(file, "");
      await files.setOutputs({ first, second });
      expect([...parsePairs(readFileSync(file, "utf8"))]).toEqual([
        ["first", first],
        ["second", second],
      ]);
    }),
  );
});

it("a failure is said, with its status, also where no file can be written", async () => {
  const written: string[] = [];
  const stdout = { write: (text: string) => written.push(text), on: () => undefined };
  const files = openRunnerFiles({ GITHUB_OUTPUT: directory, GITHUB_STEP_SUMMARY: directory });
  const failure = new PlimsollError("tool.crashed", "Trivy ended with the key hunter2", { detail: "key hunter2" });
  const redact = (text: string) => text.replaceAll("hunter2", "***");
  expect(await deliverFailure(failure, { files, stdout, redact })).toBe(3);
  expect(written.join("")).toBe("::error title=Plimsoll%3A error::Trivy ended with the key ***%0Akey ***\n");
});
