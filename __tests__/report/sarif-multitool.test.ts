import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { renderSarif } from "../../src/report/sarif.ts";
import { reportOf, samples } from "./samples.ts";

const run = promisify(execFile);
const resultsSchema = z.object({
  runs: z.array(
    z.object({
      results: z
        .array(z.object({ ruleId: z.string(), level: z.string().default("warning"), message: z.unknown() }))
        .default([]),
    }),
  ),
});

// The one rule that asks the network (it only makes notes): a test must not wait for that.
const offline = `<?xml version="1.0" encoding="utf-8"?>
<Properties><Properties Key="SARIF2006.UrisShouldBeReachable.Options">
<Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" />
</Properties></Properties>`;

let directory = "";
let multitool = "";

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "plimsoll-sarif-"));
  await writeFile(join(directory, "offline.xml"), offline);
  const manifest = createRequire(import.meta.url).resolve(
    `@microsoft/sarif-multitool-${process.platform}/package.json`,
  );
  multitool = join(dirname(manifest), "Sarif.Multitool");
  // Its install script does this, unless scripts were left out.
  await chmod(multitool, 0o755);
});

afterAll(() => rm(directory, { recursive: true, force: true }));

/** What the validator objects to in these files, by GitHub's rules too. Its exit status is 0 whatever it finds. */
async function objections(files: readonly { name: string; text: string }[]): Promise<unknown[]> {
  const inputs = join(directory, randomUUID());
  const output = join(directory, `${randomUUID()}.result`);
  await mkdir(inputs);
  for (const { name, text } of files) await writeFile(join(inputs, name), text);
  const config = join(directory, "offline.xml");
  const rules = ["--rule-kind", "Sarif;Ghas", "--config", config];
  const args = ["validate", join(inputs, "*.sarif"), ...rules, "--output", output, "--log", "ForceOverwrite"];
  const { stdout } = await run(multitool, args, {
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
  });
  expect(stdout).toContain(`${files.length} file`);
  const result = resultsSchema.parse(JSON.parse((await readFile(output, "utf8")).replace(/^\uFEFF/, "")));
  return result.runs.flatMap(({ results }) => results).filter(({ level }) => level !== "note");
}

test("the validator is awake: it objects to a result without a place", async () => {
  const [file] = renderSarif(reportOf(samples.failing));
  const broken = (file?.text ?? "").replace(/"locations": \[[\s\S]*?\],\n(\s*"partial)/, "$1");
  expect(JSON.stringify(await objections([{ name: "broken.sarif", text: broken }]))).toContain("GH1015");
});

test("GitHub's validator has no word against any file: with results, without, with hostile texts, with thousands", async () => {
  const { failing, quiet, hostile, huge } = samples;
  const files = [
    ...renderSarif(reportOf(failing)),
    ...renderSarif(reportOf(quiet)),
    ...renderSarif(reportOf({ ...hostile, errors: [], variants: hostile.variants.slice(0, 12) })),
    ...renderSarif(reportOf({ ...huge, variants: huge.variants.slice(0, 1) })),
  ];
  expect(await objections(files.map(({ text }, index) => ({ name: `${index}.sarif`, text })))).toEqual([]);
}, 300_000);
