import { describe, expect, it } from "vitest";
import { annotationsOf, lastLine } from "../open-job.ts";
import { openSubActionJob } from "../sub-action-job.ts";

const push = { name: "push", payload: {} };
const scratch = "FROM scratch\nCOPY . /\n";

describe("plan/, as it is shipped", () => {
  it("shares out what it finds, and builds nothing", async () => {
    await using action = await openSubActionJob("plan", {
      "plimsoll.yml":
        "version: 1\nvariants:\n  cpu: { dockerfile: Dockerfile.cpu, platforms: [linux/amd64, linux/arm64] }\n  cuda: { dockerfile: Dockerfile.cuda }\n",
      "Dockerfile.cpu": scratch,
      "Dockerfile.cuda": scratch,
    });
    const main = await action.run(push, { runners: "linux/arm64=our-arm" });
    expect(main).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(Object.keys(main.outputs).toSorted()).toEqual(["legs", "matrix", "skipped", "variants"]);
    expect(JSON.parse(main.outputs["matrix"] ?? "")).toEqual({
      include: [
        { name: "cpu-linux-amd64", variants: "cpu", platform: "linux/amd64", runner: "ubuntu-latest" },
        { name: "cpu-linux-arm64", variants: "cpu", platform: "linux/arm64", runner: "our-arm" },
        { name: "cuda", variants: "cuda", platform: "", runner: "ubuntu-latest" },
      ],
    });
    expect(JSON.parse(main.outputs["legs"] ?? "")[2]).toEqual({ name: "cuda", variants: ["cuda"], platform: "" });
    expect(main.outputs["variants"]).toBe("cpu\ncuda");
    expect(main.outputs["skipped"]).toBe("[]");
    expect(main.summary).toMatch(/^### Planned: 3 legs/);
    expect(main.log.annotations).toEqual([]);
    expect(action.github.calls).toEqual([]);
  });

  it("says of what it leaves out that it means it", async () => {
    await using action = await openSubActionJob("plan", { "Dockerfile.cpu": scratch, "Dockerfile.cuda": scratch });
    const main = await action.run(push, { variants: "cpu" });
    expect(main.outputs["variants"]).toBe("cpu");
    expect(JSON.parse(main.outputs["skipped"] ?? "")).toContainEqual({
      name: "cuda",
      reason: "it is not among the variants that were asked for",
    });
  });

  it("lets no name of a variant forge an output or a command", async () => {
    await using action = await openSubActionJob("plan", {
      "plimsoll.yml": `version: 1\nvariants:\n  "##[set-output name=matrix]x": { dockerfile: Dockerfile }\n`,
      Dockerfile: scratch,
    });
    const main = await action.run(push);
    expect(main.outcome).toBe("success");
    expect(main.log.obeyed.map(({ name }) => name)).not.toContain("set-output");
    const [leg] = JSON.parse(main.outputs["legs"] ?? "[]");
    expect(leg.variants).toEqual(["##[set-output name=matrix]x"]);
    expect(leg.name).toMatch(/^[A-Za-z0-9._~-]+$/);
  });

  it.each([
    ["there is nothing to build", { "README.md": "nothing" }, {}, /no .*Dockerfile/i],
    ["an input is wrong", { Dockerfile: scratch }, { runners: "arm" }, /Input "runners"/],
    ["a variant is not there", { Dockerfile: scratch }, { variants: "cuda" }, /There is no variant cuda/],
  ])("is red with exit status 2 when %s", async (_, files, inputs, why) => {
    await using action = await openSubActionJob("plan", files);
    const main = await action.run(push, inputs);
    expect(main).toMatchObject({ outcome: "failure", exitCode: 2, outputs: {} });
    expect(annotationsOf(main, "error")).toHaveLength(1);
    expect(lastLine(main)).toMatch(why);
  });
});
