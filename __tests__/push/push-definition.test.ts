import { describe, expect, it } from "vitest";
import type { BakeTarget, BuiltVariant } from "../../src/model/plan.ts";
import { pushDefinition } from "../../src/push/push-definition.ts";
import { aPlan, aVariant } from "../build/samples.ts";

const output = { repositories: ["ghcr.io/acme/shop", "docker.io/acme/shop"], codec: "gzip" as const };

function pushed(target: BakeTarget, changes: Partial<BuiltVariant> = {}, more: { runUrl?: string } = {}) {
  const definition = { target: { app: target, base: { context: "/base", pull: true } } };
  return pushDefinition(aPlan(definition), aVariant(changes), { ...output, ...more }).target;
}

it("one output, by digest, to all repositories, with the codec of what was measured", () => {
  expect(pushed({ context: "/app" })["app"]?.output).toEqual([
    {
      type: "image",
      name: "ghcr.io/acme/shop,docker.io/acme/shop",
      push: "true",
      "push-by-digest": "true",
      "name-canonical": "true",
      "oci-mediatypes": "true",
      compression: "gzip",
      "force-compression": "false",
    },
  ]);
});

it("no step is made to run again, here and in what it is built on, which writes nothing", () => {
  const target = {
    context: "/app",
    contexts: { base: "target:base" },
    pull: true,
    "no-cache": true,
    "no-cache-filter": ["a"],
  };
  const { app, base } = pushed(target);
  expect(app).toEqual({
    context: "/app",
    contexts: { base: "target:base" },
    attest: app?.["attest"],
    output: app?.output,
  });
  expect(base).toEqual({ context: "/base", output: [{ type: "cacheonly" }] });
});

describe("attestations", () => {
  const attestOf = (attest?: BuiltVariant["attest"], runUrl?: string) =>
    pushed({ context: "/app" }, attest === undefined ? {} : { attest }, runUrl === undefined ? {} : { runUrl })[
      "app"
    ]?.["attest"];

  it("without any there is the small provenance, made by the run", () => {
    expect(attestOf()).toEqual([{ type: "provenance", mode: "min" }]);
    expect(attestOf([], "https://github.com/a/b/actions/runs/1/attempts/1")).toEqual([
      { type: "provenance", mode: "min", "builder-id": "https://github.com/a/b/actions/runs/1/attempts/1" },
    ]);
  });

  it.each<[NonNullable<BuiltVariant["attest"]>]>([
    [["type=provenance,mode=max"]],
    [[{ type: "provenance", mode: "max" }, { type: "sbom" }]],
    [["type=provenance,disabled=true"]],
  ])("%j stay as they were written", (attest) => {
    expect(attestOf(attest)).toEqual(attest);
  });

  it("a list of packages alone gets provenance beside it, as buildx does by itself", () => {
    expect(attestOf(["type=sbom"])).toEqual(["type=sbom", { type: "provenance", mode: "min" }]);
  });
});

describe("an index's annotations", () => {
  const annotations = ["index:a=b", "manifest:c=d"];
  it.each<[string, Partial<BuiltVariant>, string[]]>([
    ["stay where provenance makes an index", {}, annotations],
    [
      "stay where several platforms make one",
      { attest: ["type=provenance,disabled=true"], platforms: ["linux/amd64", "linux/arm64"] },
      annotations,
    ],
    ["go where there is none", { attest: [{ type: "provenance", disabled: "true" }] }, ["manifest:c=d"]],
  ])("%s", (_, changes, expected) => {
    expect(pushed({ context: "/app", annotations }, changes)["app"]?.["annotations"]).toEqual(expected);
  });
});
