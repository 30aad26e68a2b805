import { describe, expect, test } from "vitest";
import { select } from "../../src/plan/select.ts";
import { declared, names, planPlain, policy, repository } from "./workbench.ts";

const variants = [{ name: "cpu" }, { name: "cuda" }, { name: "web_front" }, { name: "services/api:2 x" }];

describe("variants asked for by name", () => {
  test.each([
    [[], ["cpu", "cuda", "web_front", "services/api:2 x"]],
    [
      ["cuda", "cpu"],
      ["cpu", "cuda"],
    ],
    [["web.front"], ["web_front"]],
    [["services/api:2 x"], ["services/api:2 x"]],
  ])("%j gives %j", (selected, wanted) => {
    expect(select(variants, selected).map(({ name }) => name)).toEqual(wanted);
  });

  test("an unknown one: the nearest and the whole list", () => {
    expect(() => select(variants, ["cudaa"])).toThrow(
      "There is no variant cudaa. Did you mean cuda? Variants: cpu, cuda, web_front, services/api:2 x.",
    );
  });

  test("a name that is no pattern matches nothing else", () => {
    expect(() => select(variants, ["c*"])).toThrow("There is no variant c*.");
  });
});

describe("--image", () => {
  const nowhere = "/nonexistent";

  test.each([
    ["ghcr.io/team/app:1.2", "app"],
    ["localhost:5000/app", "app"],
    ["app@sha256:0123", "app"],
    ["./out/image.tar", "image"],
    ["build/layout", "layout"],
    ["docker-daemon/app:latest", "app"],
  ])("%s is the variant %s, and nothing is looked for", async (image, name) => {
    const plan = await planPlain(nowhere, { image });
    expect(plan.variants).toMatchObject([{ kind: "image", name, image, because: "given as --image" }]);
  });

  test("takes the name and the policy of a variant that is named", async () => {
    const strict = { ...policy, timeoutMs: 1 };
    const plan = await planPlain(nowhere, {
      image: "app:1",
      selected: ["cpu"],
      refinements: new Map([["cpu", declared({ policy: strict, platforms: ["linux/arm64"] })]]),
    });
    expect(plan.variants).toMatchObject([{ name: "cpu", policy: strict, platforms: ["linux/arm64"] }]);
  });

  test("is one image", async () => {
    const plan = planPlain(nowhere, { image: "app:1", selected: ["a", "b"] });
    await expect(plan).rejects.toMatchObject({ code: "usage.flag" });
  });
});

test("selection keeps the plan's order and drops the rest", async () => {
  const root = repository({ "Dockerfile.a": "FROM x", "Dockerfile.b": "FROM x", "Dockerfile.c": "FROM x" });
  expect(names(await planPlain(root, { selected: ["c", "a"] }))).toEqual(["a", "c"]);
});
