import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReference } from "../../src/image/sources/registry/reference.ts";
import type { PushPolicy } from "../../src/model/settings.ts";
import { destinationsOf } from "../../src/push/destinations.ts";
import { aVariant } from "../build/samples.ts";

function wanted(name: string, push: Partial<PushPolicy>, own?: string[]) {
  const variant = aVariant({ name, slug: name, ...(own === undefined ? {} : { tags: own }) });
  return { variant, push: { when: "always" as const, leavesTags: false, sign: false, sbom: false, ...push } };
}

/** References by variant; a repository without a tag stands by its name. */
function references(...all: ReturnType<typeof wanted>[]): Record<string, string[]> {
  const entries = destinationsOf(all).map(({ variant, repositories }): [string, string[]] => [
    variant.name,
    repositories.flatMap(({ name, tags }) => (tags.length === 0 ? [name] : tags.map((tag) => `${name}:${tag}`))),
  ]);
  return Object.fromEntries(entries);
}

const to = "ghcr.io/acme/shop";

describe("where a variant goes", () => {
  it.each<[string, Partial<PushPolicy>, string[] | undefined, string[]]>([
    ["tags in the repository", { to, tags: ["1.2", "latest"] }, undefined, [`${to}:1.2`, `${to}:latest`]],
    [
      "metadata-action's references",
      { tags: [`${to}:1.2`, "acme/shop:1.2"] },
      undefined,
      [`${to}:1.2`, "docker.io/acme/shop:1.2"],
    ],
    [
      "the target's own tags",
      {},
      ["acme/shop:edge", "shop"],
      ["docker.io/acme/shop:edge", "docker.io/library/shop:latest"],
    ],
    ["own tags, moved to the repository", { to }, ["acme/shop:edge"], [`${to}:edge`]],
    [
      "metadata-action's references, moved",
      { to: `${to}-{variant}`, tags: [`${to}:1.2`] },
      undefined,
      [`${to}-cpu:1.2`],
    ],
    ["written tags over own ones", { to, tags: ["1"] }, ["acme/shop:edge"], [`${to}:1`]],
    ["no tags: the digest alone", { to }, undefined, [to]],
    ["an empty list: the digest alone, whatever the target says", { to, tags: [] }, ["acme/shop:edge"], [to]],
    ["the variant in a tag", { to, tags: ["1.2-{variant}"] }, undefined, [`${to}:1.2-cpu`]],
    ["a repository with capitals", { to: "ghcr.io/Acme/Shop", tags: ["RC1"] }, undefined, [`${to}:RC1`]],
    ["a registry with a port", { to: "localhost:5000/shop", tags: ["1"] }, undefined, ["localhost:5000/shop:1"]],
    ["one tag written twice", { to, tags: ["1", `${to}:1`] }, undefined, [`${to}:1`]],
  ])("%s", (_, push, own, expected) => {
    expect(references(wanted("cpu", push, own))).toEqual({ cpu: expected });
  });

  it("an odd name becomes something that a registry takes", () => {
    expect(references(wanted("API:gpu@2", { to: `${to}/{variant}`, tags: ["{variant}"] }))).toEqual({
      "API:gpu@2": [`${to}/api-gpu-2:API-gpu-2`],
    });
  });

  it("several variants lie in one repository under tags of their own", () => {
    const push = { to, tags: ["1-{variant}"] };
    expect(references(wanted("cpu", push), wanted("cuda", push))).toEqual({
      cpu: [`${to}:1-cpu`],
      cuda: [`${to}:1-cuda`],
    });
  });
});

describe("what can't be pushed is said before anything is built", () => {
  it.each<[string, Partial<PushPolicy>, RegExp]>([
    ["nowhere to go", {}, /cpu has nowhere to go\. Give push\.to/],
    ["a tag without a repository", { tags: ["1.2"] }, /the tag `1\.2` of cpu has no repository/],
    ["a repository with a tag", { to: `${to}:1` }, /`ghcr\.io\/acme\/shop:1` of cpu is no repository/],
    ["a repository with a digest", { to: `${to}@sha256:${"0".repeat(64)}` }, /is no repository/],
    ["a tag that is none", { to, tags: ["a b"] }, /`a b` of cpu is no repository or tag/],
    ["a digest as a tag", { tags: [`${to}@sha256:${"0".repeat(64)}`] }, /is no repository or tag/],
  ])("%s", (_, push, message) => {
    expect(() => references(wanted("cpu", push))).toThrow(message);
  });

  it.each<[string, Parameters<typeof wanted>[], string]>([
    [
      "one list for all",
      [
        ["cpu", { to, tags: ["1"] }],
        ["cuda", { to, tags: ["1"] }],
      ],
      `${to}:1`,
    ],
    [
      "two ways to write it",
      [
        ["cpu", { tags: ["acme/shop:1"] }],
        ["cuda", { to: "docker.io/acme/shop", tags: ["1"] }],
      ],
      "docker.io/acme/shop:1",
    ],
    [
      "names that are one as a tag",
      [
        ["a:b", { to, tags: ["{variant}"] }],
        ["a-b", { to, tags: ["{variant}"] }],
      ],
      `${to}:a-b`,
    ],
  ])("two variants under one tag: %s", (_, variants, reference) => {
    expect(() => references(...variants.map((each) => wanted(...each)))).toThrow(`would both be \`${reference}\``);
  });
});

it("never names anything that is no reference, and nothing twice", () => {
  const tag = fc.oneof(fc.string(), fc.constantFrom("1", "{variant}", "acme/shop:1", "ghcr.io/acme/shop:{variant}"));
  const push = fc.record(
    { to: fc.oneof(fc.string(), fc.constant(`${to}/{variant}`)), tags: fc.array(tag) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.string(), push), { selector: ([name]) => name }), (variants) => {
      let found: string[];
      try {
        found = Object.values(references(...variants.map(([name, each]) => wanted(name, each)))).flat();
      } catch (error) {
        expect(error).toMatchObject({ code: "config.value" });
        return;
      }
      for (const reference of found) expect(() => parseReference(reference)).not.toThrow();
      const tagged = found.filter((reference) => /:[^/]+$/.test(reference));
      expect(new Set(tagged).size).toBe(tagged.length);
    }),
  );
});
