import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openActionJob, reportOf } from "../action/open-job.ts";
import { openSubActionJob } from "../action/sub-action-job.ts";
import { registry, stored, tagsIn } from "../push/lab.ts";
import { exampleWorkflows, ownAction, stepsOf } from "./workflow-files.ts";

/** The inputs of the workflow's step that uses the action in `directory`, its expressions filled in. */
function inputsOf(file: string, directory: string, values: Readonly<Record<string, string>>): Record<string, string> {
  const workflow = exampleWorkflows.find(({ name }) => name.endsWith(file));
  const step = stepsOf(workflow ?? { name: "", text: "" }).find(({ uses = "" }) => ownAction(uses) === directory);
  const entries = Object.entries(step?.with ?? {}).map(([name, value]): [string, string] => {
    const text = String(value).replace(/^\$\{\{ (.*) \}\}$/, (_, expression: string) => values[expression] ?? "");
    return [name, text];
  });
  return Object.fromEntries(entries);
}

const release = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1.2.3" };
const fresh = () => `released/${randomUUID()}`;
const light = { Dockerfile: "FROM scratch\nCOPY file /file\n" };
const heavy = { ...light, "plimsoll.yml": "version: 1\nbudgets: { unpacked: 1B }\n" };

describe("push-after-verdict.yml, with the action as it is shipped", () => {
  async function released(name: string, files: Record<string, string>) {
    await using job = await openActionJob({ ...files, file: randomUUID() });
    const tags = `${registry}/${name}:1.2.3\n${registry}/${name}:latest`;
    const inputs = inputsOf("push-after-verdict.yml", "action.yml", { "steps.metadata.outputs.tags": tags });
    expect(inputs).toMatchObject({ push: "true", tags });
    const main = await job.run({ with: inputs, environment: release });
    return { main, report: reportOf(main) };
  }

  it("pushes what it judged, and says under which tags", async () => {
    const name = fresh();
    const { main } = await released(name, light);
    expect(main.outcome, main.log.shown.join("\n")).toBe("success");
    expect(main.outputs["tags"]).toBe(`${registry}/${name}:1.2.3\n${registry}/${name}:latest`);
    const { digest, manifests = [] } = await stored(name, "1.2.3");
    expect(JSON.parse(main.outputs["pushed"] ?? "")).toEqual({ image: { [`${registry}/${name}`]: digest } });
    const digests: Record<string, Record<string, string>> = JSON.parse(main.outputs["digests"] ?? "");
    expect(manifests.map((each) => each.digest)).toEqual(expect.arrayContaining(Object.values(digests["image"] ?? {})));
    expect(main.summary).toContain("1.2.3, latest");
  });

  it("pushes nothing that is red", async () => {
    const name = fresh();
    const { main, report } = await released(name, heavy);
    expect(main).toMatchObject({ outcome: "failure", outputs: { verdict: "fail", tags: "", pushed: "{}" } });
    expect(report?.push?.reason).toBe("the verdict is fail.");
    expect(await tagsIn(name)).toBeUndefined();
  });
});

describe("release-matrix.yml, with the actions as they are shipped", () => {
  const platforms = ["linux/amd64", "linux/arm64"];

  /** Every leg on a machine of its own, then the gate. */
  async function released(name: string, filesOf: (platform: string) => Record<string, string>) {
    await using gate = await openSubActionJob("gate");
    const file = randomUUID();
    const tags = `${registry}/${name}:1.2.3`;
    const legs = platforms.map((platform) => ({ name: platform.replace("/", "-"), variants: ["image"], platform }));
    for (const leg of legs) {
      await using job = await openActionJob({ ...filesOf(leg.platform), file });
      const inputs = inputsOf("release-matrix.yml", "action.yml", {
        "matrix.variants": "image",
        "matrix.platform": leg.platform,
        "matrix.name": leg.name,
        "needs.plan.outputs.tags": tags,
      });
      const report = reportOf(await job.run({ with: inputs, environment: release }));
      if (report !== undefined) gate.leave(`plimsoll-report-${leg.name}-1`, report);
    }
    const before = await tagsIn(name);
    const inputs = inputsOf("release-matrix.yml", "gate/action.yml", {
      "needs.plan.outputs.legs": JSON.stringify(legs),
    });
    const payload = { repository: { id: 1001, default_branch: "main" } };
    return { before, main: await gate.run({ name: "push", payload }, inputs) };
  }

  it("the gate makes one image of what the legs pushed, under the tags", async () => {
    const name = fresh();
    const { before, main } = await released(name, () => light);
    expect(main.outcome, main.log.shown.join("\n")).toBe("success");
    expect(before).toBeNull();
    expect(await tagsIn(name)).toEqual(["1.2.3"]);
    const { digest, manifests = [] } = await stored(name, "1.2.3");
    const architectures = manifests.map(({ platform }) => platform.architecture);
    expect(architectures.toSorted()).toEqual(["amd64", "arm64", "unknown", "unknown"]);
    expect(main.outputs).toMatchObject({ tags: `${registry}/${name}:1.2.3` });
    expect(JSON.parse(main.outputs["pushed"] ?? "")).toEqual({ image: { [`${registry}/${name}`]: digest } });
  });

  it("and nothing gets a tag when one of them is red", async () => {
    const name = fresh();
    const { main } = await released(name, (platform) => (platform === "linux/arm64" ? heavy : light));
    expect(main).toMatchObject({ outcome: "failure", outputs: { verdict: "fail", tags: "" } });
    expect(await tagsIn(name)).toBeNull();
  });
});
