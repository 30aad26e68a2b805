import { describe, expect, it } from "vitest";
import { openActionJob, reportOf } from "./open-job.ts";

const registry = process.env["PLIMSOLL_LAB_REGISTRY"];
const debian = [...(registry === undefined ? [] : [registry]), "library/debian:bookworm-slim"].join("/");

describe("an image that something else built", () => {
  it("is checked from its layout, with the numbers that its build had", async () => {
    await using job = await openActionJob({
      Dockerfile: "FROM scratch\nCOPY file /file\n",
      file: "f".repeat(2_000),
      "plimsoll.yml": "version: 1\nbudgets: { unpacked: { max: 1kB, level: error } }\n",
    });
    const built = await job.run({ with: { "fail-on": "never", layouts: "true" } });
    const { image: layout = "" } = JSON.parse(built.outputs["layouts"] ?? "{}");
    const checked = await job.run({ with: { image: layout } });
    expect(checked).toMatchObject({ outcome: "failure", exitCode: 1, outputs: { verdict: "fail", layouts: "{}" } });
    for (const of of ["digests", "sizes"]) expect(totals(checked.outputs[of])).toEqual(totals(built.outputs[of]));
    expect(checked.log.shown.join("\n")).not.toContain("build image");
  });

  it("is checked from a registry, without a builder", async () => {
    await using job = await openActionJob(
      { "plimsoll.yml": "version: 1\nbudgets: { unpacked: 1GB }\n" },
      { environment: { BUILDX_BUILDER: undefined, BUILDX_CONFIG: "/nowhere", DOCKER_HOST: "unix:///nowhere.sock" } },
    );
    const main = await job.run({ with: { image: debian } });
    expect(main).toMatchObject({ outcome: "success", exitCode: 0, outputs: { "over-budget": "" } });
    expect(main.outputs["verdict"]).toMatch(/^(?:pass|warn)$/);
    const [variant] = reportOf(main)?.variants ?? [];
    expect(variant?.image?.sizes.unpacked.total).toBeGreaterThan(50_000_000);
    expect(variant?.image?.packages.map(({ name }) => name)).toContain("dpkg");
    expect(main.summary).toContain("debian");
  });

  it("that is not there is named, and nothing is checked", async () => {
    await using job = await openActionJob({});
    const main = await job.run({ with: { image: "nowhere.tar", sarif: "file" } });
    expect(main).toMatchObject({ outcome: "failure", exitCode: 2, outputs: { verdict: "error" } });
    expect(main.log.annotations).toEqual([
      expect.objectContaining({ level: "error", message: expect.stringContaining("nowhere.tar") }),
    ]);
  });
});

/**
 * What stands under the variants of an output, whose names differ between a build and a ready image, as far as both know
 * it: which layers are the author's own only a build tells.
 */
function totals(output = "{}"): unknown[] {
  return Object.values(JSON.parse(output, (name, value) => (name === "own" || name === "base" ? undefined : value)));
}
