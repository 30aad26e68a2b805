import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { defaultLevelOf } from "../../src/lint/default-levels.ts";
import { defaultHadolintLevel } from "../../src/lint/rules.ts";
import { readSilences } from "../../src/policy/silences.ts";
import { locateTool } from "../../src/tools/locate.ts";
import { testContext } from "../doubles/context.ts";

const output = z.array(z.object({ code: z.string(), level: z.enum(["error", "warning", "info", "style"]) }));

let command: string;
beforeAll(async () => {
  await using context = await testContext();
  ({ command } = await locateTool("hadolint", {}, context));
});

function lint(file: string, text?: string): z.output<typeof output> {
  const options = { encoding: "utf8", ...(text === undefined ? {} : { input: text }) } as const;
  return output.parse(JSON.parse(execFileSync(command, ["--no-fail", "--format=json", file], options)));
}

it("rules have the levels that hadolint gives them, as far as they are listed", () => {
  const found = lint(fileURLToPath(new URL("../fixtures/lint/many-rules.Dockerfile", import.meta.url)));
  const levels = new Map(found.map(({ code, level }) => [code, defaultHadolintLevel(code, level)]));
  const known = [...levels].filter(([code]) => defaultLevelOf(code) !== undefined);
  expect(known.length).toBeGreaterThan(45);
  expect(known.map(([code]) => [code, defaultLevelOf(code)])).toEqual(known);
});

it.each([
  "# hadolint ignore=DL3020",
  "  #hadolint\tignore = SC1000 , DL3020",
  "# hadolint ignore=DL3020 # because",
  "# hadolint global ignore=DL3020",
  "# hadolint stage ignore=DL3020",
  "# hadolint ignore DL3020",
  "# hadolint ignored=DL3020",
  "# see: hadolint ignore=DL3020",
])("what hadolint heeds is counted, and what it does not is not: %j", (pragma) => {
  // One for a stage stands above its FROM, one for a line above that line.
  const text = `${pragma}\nFROM debian:13\n${pragma}\nADD a /b/\n`;
  const isHeeded = !lint("-", text).some(({ code }) => code === "DL3020");
  expect([...readSilences(text).pragmas.keys()].some((key) => key.endsWith(" DL3020"))).toBe(isHeeded);
});
