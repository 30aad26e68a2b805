// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Dockerfiles look like this
import { describe, expect, test } from "vitest";
import { PlimsollError } from "../../src/errors.ts";
import { basesOf, inOrder } from "../../src/plan/links.ts";
import { emptyTarget, linkTo } from "../../src/plan/target.ts";
import { built, declared, fixture, names, notesOf, planPlain, repository } from "./workbench.ts";

function targetsOf(links: Record<string, string[]>) {
  const entries = Object.entries(links).map(([key, bases]) => {
    const contexts = Object.fromEntries(bases.map((base) => [`from-${base}`, linkTo(base)]));
    return [key, { ...emptyTarget("/x"), contexts }] as const;
  });
  return new Map(entries);
}

const keyed = (keys: string[]) => keys.map((key) => ({ key }));

describe("order", () => {
  test.each<[string, Record<string, string[]>, string[], string[]]>([
    ["as found without links", { b: [], a: [] }, ["b", "a"], ["b", "a"]],
    ["a base first", { app: ["base"], base: [] }, ["app", "base"], ["base", "app"]],
    [
      "through a target that is no variant",
      { app: ["mid"], mid: ["base"], base: [] },
      ["app", "base"],
      ["base", "app"],
    ],
    ["a diamond", { d: ["b", "c"], b: ["a"], c: ["a"], a: [] }, ["d", "c", "b", "a"], ["a", "b", "c", "d"]],
  ])("%s", (_title, links, keys, wanted) => {
    expect(inOrder(keyed(keys), targetsOf(links)).map(({ key }) => key)).toEqual(wanted);
  });

  test("bases are listed nearest first, each once", () => {
    expect(basesOf("d", targetsOf({ d: ["b", "c"], b: ["a"], c: ["a"], a: ["z"], z: [] }))).toEqual([
      "b",
      "c",
      "a",
      "z",
    ]);
  });

  test.each([
    [{ a: ["a"] }, "a → a"],
    [{ x: ["a"], a: ["b"], b: ["c"], c: ["a"] }, "a → b → c → a"],
  ])("a circle is named: %j", (links, circle) => {
    const order = () => inOrder(keyed(Object.keys(links)), targetsOf(links));
    expect(order).toThrow(PlimsollError);
    expect(order).toThrow(`These are built on each other: ${circle}.`);
  });
});

describe("links that plimsoll.yml makes", () => {
  const root = () => repository({ "Dockerfile.base": "FROM debian", "Dockerfile.app": "FROM my/base" });

  test("between variants, by their names", async () => {
    const plan = await planPlain(root(), {
      declared: new Map([
        ["the app", declared({ dockerfile: "Dockerfile.app", contexts: { "my/base": "target:the base" } })],
        ["the base", declared({ dockerfile: "Dockerfile.base" })],
      ]),
    });
    expect(names(plan)).toEqual(["the base", "the app"]);
    expect(built(plan, "the app").basedOn).toEqual(["the_base"]);
    expect(plan.definition.target["the_app"]?.contexts).toEqual({ "my/base": "target:the_base" });
  });

  test("to what is no variant: the nearest is named", async () => {
    const plan = planPlain(root(), { refinements: new Map([["app", declared({ contexts: { x: "target:bsae" } })]]) });
    await expect(plan).rejects.toMatchObject({
      code: "config.value",
      message: 'Variant app: "contexts" links to bsae, which is no variant. Did you mean base?',
    });
  });

  test("in a circle", async () => {
    const plan = planPlain(root(), {
      refinements: new Map([
        ["app", declared({ contexts: { x: "target:base" } })],
        ["base", declared({ contexts: { x: "target:app" } })],
      ]),
    });
    await expect(plan).rejects.toMatchObject({ code: "plan.cycle" });
  });
});

describe("links that are offered", () => {
  const offers = async (app: string, settings: Parameters<typeof planPlain>[1] = {}) => {
    const root = repository({ "Dockerfile.base": "FROM debian:12", "Dockerfile.app": app });
    return notesOf(await planPlain(root, settings), "link-offered");
  };
  const tagged = { refinements: new Map([["base", declared({ tags: ["ghcr.io/team/base:1", "base-image"] })]]) };

  test("the offer says what to write", async () => {
    const { app } = await offers("FROM base");
    expect(app).toMatch(/^it is built on base, which base builds/);
    expect(app).toMatch('add to variants.app: contexts: { "base": "target:base" }');
    expect(app).toMatch('to target app: contexts = { "base" = "target:base" }');
  });

  test.each<[string, string]>([
    ["a bare name", "FROM base"],
    ["with latest", "FROM base:latest"],
    ["by a variable", "ARG B=base\nFROM ${B}"],
    ["in a copy", "FROM debian\nCOPY --from=base /a /a"],
    ["by a tag's repository", "FROM ghcr.io/team/base:2"],
    ["by a tag in its long form", "FROM docker.io/library/base-image:latest"],
  ])("%s", async (_title, app) => {
    expect(Object.keys(await offers(app, tagged))).toEqual(["app"]);
  });

  test.each<[string, string]>([
    ["another image", "FROM debian"],
    ["a version of a public image", "FROM base:12-slim"],
    ["another registry's", "FROM example.com/base"],
    ["a stage of that name", "FROM debian AS base\nFROM base"],
    ["a pinned image", "FROM base@sha256:0123"],
    ["scratch", "FROM scratch"],
  ])("not for %s", async (_title, app) => {
    expect(await offers(app)).toEqual({});
  });

  test("not when the link is there", async () => {
    const linked = { refinements: new Map([["app", declared({ contexts: { base: "target:base" } })]]) };
    expect(await offers("FROM base", linked)).toEqual({});
  });

  test("never made silently", async () => {
    const plan = await planPlain(fixture("monorepo"));
    expect(notesOf(plan, "link-offered")["app"]).toMatch(/which base builds/);
    expect(built(plan, "app").basedOn).toEqual([]);
  });
});
