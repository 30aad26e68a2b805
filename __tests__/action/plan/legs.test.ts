import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legsOf } from "../../../src/action/plan/legs.ts";
import type { BuiltVariant, PlannedVariant } from "../../../src/model/plan.ts";
import { builtVariant, policy } from "../../verdict/samples.ts";

const variant = (name: string, platforms: string[] = [], basedOn: string[] = []): BuiltVariant => ({
  ...builtVariant(name),
  platforms,
  basedOn,
});

const both = ["linux/amd64", "linux/arm64"];

/** `leg: variants @ platform`, which is easier to read in a failure. */
const written = (variants: readonly PlannedVariant[]) =>
  legsOf(variants).map(({ name, variants: of, platform }) => `${name}: ${of.join(" ")} @ ${platform}`);

describe("legsOf", () => {
  it.each<[string, PlannedVariant[], string[]]>([
    ["one variant is one leg", [variant("app")], ["app: app @ "]],
    ["one platform needs no name of its own", [variant("app", ["linux/arm64"])], ["app: app @ linux/arm64"]],
    [
      "platforms are legs of their own",
      [variant("app", both)],
      ["app-linux-amd64: app @ linux/amd64", "app-linux-arm64: app @ linux/arm64"],
    ],
    [
      "names of one platform are one platform",
      [variant("app", ["linux/arm64", "linux/arm64/v8"])],
      ["app: app @ linux/arm64"],
    ],
    [
      "a variant and those that are built on it stay together",
      [variant("base"), variant("cpu", [], ["base"]), variant("other"), variant("cuda", [], ["base"])],
      ["base.cpu.cuda: base cpu cuda @ ", "other: other @ "],
    ],
    [
      "so do two on one base that is no variant",
      [variant("cpu", [], ["_base"]), variant("cuda", [], ["_base"])],
      ["cpu.cuda: cpu cuda @ "],
    ],
    [
      "a later variant can join two groups",
      [variant("a"), variant("b"), variant("c", [], ["a", "b"])],
      ["a.b.c: a b c @ "],
    ],
    [
      "a leg has those of a group that have its platform",
      [variant("base", ["linux/amd64"]), variant("app", both, ["base"])],
      ["base.app-linux-amd64: base app @ linux/amd64", "app-linux-arm64: app @ linux/arm64"],
    ],
    [
      "a group stays whole where one has no platform of its own",
      [variant("base"), variant("app", both, ["base"])],
      ["base.app: base app @ "],
    ],
    [
      "an image that something else built is linked to nothing",
      [
        variant("app"),
        { kind: "image", name: "db", slug: "db", policy: policy(), because: "declared", image: "db:1", platforms: [] },
      ],
      ["app: app @ ", "db: db @ "],
    ],
    [
      "names that would be the same are told apart",
      [variant("a.b"), variant("a", [], ["x"]), variant("b", [], ["x"])],
      ["a.b: a.b @ ", "a.b~2: a b @ "],
    ],
    ["any name can be a part of a file's", [variant("api:gpu $(x)")], ["api~3agpu~20~24~28x~29: api:gpu $(x) @ "]],
  ])("%s", (_, variants, legs) => {
    expect(written(variants)).toEqual(legs);
  });

  it("shortens the name of a large group, not its list", () => {
    const group = Array.from({ length: 40 }, (_, index) => variant(`service-${index}`, [], ["base"]));
    const [leg] = legsOf(group);
    expect(leg).toMatchObject({ name: "service-0.and-39-more" });
    expect(leg?.variants).toHaveLength(40);
  });

  it("refuses more legs than GitHub starts, with their number and the way out", () => {
    const many = Array.from({ length: 257 }, (_, index) => variant(`v${index}`));
    expect(legsOf(many.slice(1))).toHaveLength(256);
    expect(() => legsOf(many)).toThrow(
      expect.objectContaining({ code: "plan.legs", message: expect.stringMatching(/257 legs.*256.*variants/) }),
    );
  });

  it.each(["a,b", " a", "a ", "a\nb"])("refuses %j, which the input of the leg could not name", (name) => {
    expect(() => legsOf([variant(name)])).toThrow(expect.objectContaining({ code: "plan.legs" }));
  });

  it("has every variant once for each of its platforms, and linked ones never apart", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-d.:-]{1,4}$/), { minLength: 1, maxLength: 8 });
    const plans = names.chain((all) =>
      fc.tuple(
        ...all.map((name) =>
          fc.record({
            name: fc.constant(name),
            platforms: fc.subarray(["linux/amd64", "linux/arm64", "linux/s390x"]),
            basedOn: fc.subarray([...all.filter((other) => other !== name), "base"]),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(plans, (specs) => {
        const variants = specs.map(({ name, platforms, basedOn }) => variant(name, platforms, basedOn));
        const legs = legsOf(variants);
        expect(new Set(legs.map(({ name }) => name)).size).toBe(legs.length);
        for (const { name } of legs) expect(name).toMatch(/^[A-Za-z0-9._~-]+$/);
        for (const { name, platforms } of variants) {
          const own = legs.filter((leg) => leg.variants.includes(name)).map(({ platform }) => platform);
          expect(own.toSorted()).toEqual(own.includes("") ? [""] : platforms.toSorted());
        }
        const platformsOf = (name: string) => variants.find((each) => each.name === name)?.platforms ?? [];
        const links = variants.flatMap(({ name, basedOn }) => basedOn.map((base) => ({ name, base })));
        const apart = links.filter(({ name, base }) =>
          legs.some(
            ({ platform, variants: of }) =>
              base !== "base" &&
              of.includes(name) &&
              !of.includes(base) &&
              (platform === "" || platformsOf(base).includes(platform)),
          ),
        );
        expect(apart).toEqual([]);
      }),
    );
  });
});
