// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of HCL look like this
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCompose } from "../../src/plan/compose-document.ts";
import { csvFields } from "../../src/plan/csv.ts";
import { freeKey } from "../../src/plan/draft.ts";
import { readTargets } from "../../src/plan/read-definition.ts";
import { processorClock } from "../processor-clock.ts";
import { built, declared, names, openContext, planPlain, realBuildx, repository, settingsFor } from "./workbench.ts";

const odd = [
  "a:b",
  "a@b",
  "services/api",
  "two words",
  "..",
  "-dash",
  "--push",
  "größe",
  "a_b",
  "a b",
  "${x}",
  "default",
];

test("every name becomes a target that bake accepts, and no two share one", async () => {
  const root = repository({ Dockerfile: "FROM scratch\n" });
  const args = { LITERAL: "${HOME} %{if} $$", "odd name": "x" };
  const variants = odd.map((name) => [name, declared({ dockerfile: "Dockerfile", args })] as const);
  const settings = settingsFor(root, { declared: new Map(variants) });
  const plan = await planPlain(root, settings);
  expect(names(plan)).toEqual(odd);
  const keys = odd.map((name) => built(plan, name).target);
  expect(new Set(keys).size).toBe(odd.length);
  const context = openContext(settings, process.env);
  const { command, args: before } = await realBuildx(context);
  // Strings of a JSON bake file are HCL templates.
  const text = JSON.stringify(plan.definition).replace(/[$%](?=\{)/g, "$&$&");
  const result = await context.run({
    command,
    args: [...before, "bake", "--progress=quiet", "--print", "--file=-", ...keys],
    cwd: root,
    env: context.buildEnvironment,
    input: text,
  });
  expect(result.stderr).toBe("");
  const printed: unknown = JSON.parse(result.stdout);
  expect(printed).toMatchObject({ target: Object.fromEntries(keys.map((key) => [key, { context: root }])) });
  expect(result.stdout).toContain("$${HOME} %%{if} $$");
});

test("a key is free and accepted for any name", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 20 }), (all) => {
      const taken = new Map<string, string>();
      for (const name of all) {
        const key = freeKey(name, taken);
        expect(taken.has(key)).toBe(false);
        expect(key).toMatch(/^[a-zA-Z0-9_][a-zA-Z0-9_-]*$/);
        taken.set(key, name);
      }
    }),
  );
});

describe("attributes in both forms", () => {
  // Strings: as docker/buildx up to 0.18 prints them. Objects: since 0.19.
  const old = {
    "cache-from": ["type=registry,ref=example.com/app:cache", "example.com/app", 'type=local,"src=a,b"'],
    secret: ["type=env,id=a,env=A", "id=b,src=b.txt", "type=env,id=c,src=C", "d"],
    ssh: ["default", "k=one,two"],
    platforms: ["linux/amd64,linux/arm64"],
    args: { A: null, B: "$${x}" },
  };
  const current = {
    ...old,
    "cache-from": [
      { type: "registry", ref: "example.com/app:cache" },
      { type: "registry", ref: "example.com/app" },
      { type: "local", src: "a,b" },
    ],
    secret: [{ id: "a", env: "A" }, { id: "b", src: "b.txt" }, { id: "c", env: "C" }, { id: "d" }],
    ssh: [{ id: "default" }, { id: "k", paths: ["one", "two"] }],
  };

  test("give the same target", () => {
    const read = readTargets({ app: old }, "/r").targets.get("app");
    expect(read).toEqual(readTargets({ app: current }, "/r").targets.get("app"));
    expect(read).toMatchObject({
      args: { B: "${x}" },
      platforms: ["linux/amd64", "linux/arm64"],
      secrets: [{ id: "a", env: "A" }, { id: "b", src: "/r/b.txt" }, { id: "c", env: "C" }, { id: "d" }],
      ssh: [
        { id: "default", paths: [] },
        { id: "k", paths: ["/r/one", "/r/two"] },
      ],
      cacheFrom: [{ type: "registry" }, { ref: "example.com/app" }, { type: "local", src: "a,b" }],
    });
  });

  test.each([
    ["a,b", ["a", "b"]],
    ['"a,b",c', ["a,b", "c"]],
    ['"say ""hi""",', ['say "hi"', ""]],
    ["", [""]],
  ])("CSV %j", (text, fields) => {
    expect(csvFields(text)).toEqual(fields);
  });
});

describe("looking a compose file over", () => {
  test.each([
    ["services: {a: {image: x}}", false],
    ["services: {a: {build: .}}", true],
    ["services: {a: {extends: {file: b.yaml, service: c}}}", true],
    ["include: [b.yaml]", true],
    ["x-b: &b {build: .}\nservices: {a: *b}", true],
    ["", false],
  ])("%j may build: %s", (text, mayBuild) => {
    expect(parseCompose(text)).toMatchObject({ document: { mayBuild } });
  });

  test("never throws, whatever it is given", () => {
    const pieces = [
      "services:\n",
      "  a:\n",
      "    env_file: x\n",
      "env_file: &a y\n",
      "&a ",
      "*a ",
      "<<: *a\n",
      "- ",
      "[",
      "{",
      "? ",
      ": ",
      "---\n",
      "!!binary ",
      "!reset ",
      "'",
      '"',
      "|\n",
      "x\n",
    ];
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (source) => {
        const parsed = parseCompose(source);
        if ("document" in parsed) parsed.document.withoutEnvFiles(new Set([1, 2, 3]));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["deep nesting", "[".repeat(50_000)],
    ["many keys", Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join("")],
    ["many aliases", `a: &a [x]\n${Array.from({ length: 5000 }, (_, i) => `b${i}: *a\n`).join("")}`],
    [
      "aliases of aliases",
      `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join("")}`,
    ],
  ])("%s is read in time", (_title, text) => {
    const spent = processorClock();
    parseCompose(text);
    expect(spent()).toBeLessThan(10_000);
  });
});
