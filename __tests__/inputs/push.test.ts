import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/inputs/parse-config.ts";
import { type GivenPush, givenPush } from "../../src/inputs/push.ts";
import { resolveVariants } from "../../src/inputs/variants.ts";

function resolved(yaml: string, push?: GivenPush) {
  const { config } = parseConfig("plimsoll.yml", `version: 1\n${yaml}`);
  const { defaults, refinements } = resolveVariants(config, {
    buildEnvironment: {},
    secretIds: new Set(),
    ...(push === undefined ? {} : { push }),
  });
  return { all: defaults.push, cpu: refinements.get("cpu")?.policy.push };
}

const plain = { leavesTags: false, sign: false, sbom: false };

describe("plimsoll.yml", () => {
  it.each([
    ["nothing", "", undefined],
    ["false", "push: false", undefined],
    ["true", "push: true", { when: "released", ...plain }],
    ["a repository", "push: ghcr.io/a/b", { when: "released", to: "ghcr.io/a/b", ...plain }],
    [
      "a block",
      "push: { to: x, tags: 1.10, sign: true, sbom: true }",
      { when: "released", to: "x", tags: ["1.10"], leavesTags: false, sign: true, sbom: true },
    ],
  ])("%s", (_, yaml, expected) => {
    expect(resolved(yaml).all).toEqual(expected);
  });

  it.each([
    [
      "a block is merged over the top level",
      "{ tags: [a], sign: false }",
      { when: "released", to: "x", tags: ["a"], leavesTags: false, sign: false, sbom: true },
    ],
    ["false keeps one variant here", "false", undefined],
    [
      "nothing said is as at the top level",
      "{}",
      { when: "released", to: "x", tags: ["1"], leavesTags: false, sign: true, sbom: true },
    ],
  ])("in a variant %s", (_, push, expected) => {
    const top = "push: { to: x, tags: [1], sign: true, sbom: true }";
    expect(resolved(`${top}\nvariants: { cpu: { push: ${push} } }`).cpu).toEqual(expected);
  });

  it("a variant's block asks below a false, and leaves the others where they are", () => {
    const { all, cpu } = resolved("push: false\nvariants: { cpu: { push: { to: y } } }");
    expect([all, cpu]).toEqual([undefined, { when: "released", to: "y", ...plain }]);
  });
});

describe("an input", () => {
  const given = (push: string | undefined, ...tags: string[]) => givenPush({ push, tags }, "push");
  it.each<[string, string, GivenPush, unknown]>([
    ["true asks for this run", "push: x", given("true"), { when: "always", to: "x", ...plain }],
    ["true alone means the targets' own tags", "", given("true"), { when: "always", ...plain }],
    ["a repository wins", "push: x", given("ghcr.io/a/b"), { when: "always", to: "ghcr.io/a/b", ...plain }],
    [
      "tags win",
      "push: { to: x, tags: [1] }",
      given(undefined, "2", "3"),
      { when: "released", to: "x", tags: ["2", "3"], ...plain },
    ],
    ["tags alone ask for nothing", "", given(undefined, "2"), undefined],
    [
      "false keeps this run from it, and what is built stays alike",
      "push: x",
      given("false"),
      { when: "never", to: "x", ...plain },
    ],
    ["false without a block too", "", given("false"), { when: "never", ...plain }],
  ])("%s", (_, yaml, push, expected) => {
    expect(resolved(yaml, push).all).toEqual(expected);
  });

  it("does not push what plimsoll.yml keeps here", () => {
    expect(resolved("variants: { cpu: { push: false } }", given("true")).cpu).toBeUndefined();
  });

  it("digest leaves the tags to the gate", () => {
    expect(resolved("push: x", given("digest")).all).toEqual({ when: "always", to: "x", ...plain, leavesTags: true });
  });

  it("is one word", () => {
    expect(() => given("ghcr.io/a b")).toThrow(/push: expected true, false, digest or a repository/);
  });
});
