import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../open-job.ts";
import { openSubActionJob } from "../sub-action-job.ts";

const push = { name: "push", payload: {} };
const example = "examples/variants";
const files = [
  "docker-bake.hcl",
  "plimsoll.yml",
  "base/Dockerfile",
  "api/Dockerfile",
  "worker/Dockerfile",
  "web/Dockerfile",
];

it("keeps what is built on one base in one leg, as buildx sees it", async () => {
  await using action = await openSubActionJob(
    "plan",
    Object.fromEntries(files.map((file) => [file, readFileSync(join(repository, example, file), "utf8")])),
  );
  const main = await action.run(push);
  expect(main).toMatchObject({ outcome: "success", exitCode: 0 });
  const legs: { variants: string[] }[] = JSON.parse(main.outputs["legs"] ?? "[]");
  expect(legs.map(({ variants }) => variants.toSorted())).toEqual([["api", "worker"], ["web"]]);
  expect(JSON.parse(main.outputs["skipped"] ?? "")).toContainEqual({
    name: "base",
    reason: "others are built on it; it is no variant of its own",
  });
});
