import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { repository } from "./open-job.ts";

const read = (path: string) => readFileSync(join(repository, path), "utf8");

/** What the README says each permission of the action is for; `contents` is the checkout's. */
const permissions = {
  plan: {},
  gate: { actions: "read", "pull-requests": "write", "security-events": "write" },
  comment: { actions: "read", "pull-requests": "write" },
} as const;

describe.each(["plan", "gate", "comment"] as const)("%s/", (action) => {
  const manifest = parse(read(`${action}/action.yml`));
  const page = read(`${action}/README.md`);

  /** Name and description of each row of the table below this header. */
  function rows(header: string): [string, string][] {
    const table = page.slice(page.indexOf(header)).split("\n\n", 1)[0] ?? "";
    return [...table.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name = "", text = ""]) => [name, text]);
  }

  it("has a README with its inputs and outputs, in its words", () => {
    const told = (part: Record<string, { description: string }>) =>
      Object.entries(part).map(([name, { description }]) => [name, description]);
    expect(rows("| input |")).toEqual(told(manifest.inputs));
    expect(rows("| output |")).toEqual(told(manifest.outputs));
  });

  it("has an example that gives exactly the permissions that the README asks for", () => {
    const [, example = ""] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    const jobs = Object.values<{ permissions: object; steps: { uses?: string }[] }>(parse(example).jobs);
    const job = jobs.find(({ steps }) =>
      steps.some(({ uses }) => uses?.startsWith(`plimsoll-line/plimsoll/${action}@`)),
    );
    const checksOut = job?.steps.some(({ uses }) => uses?.startsWith("actions/checkout@")) ?? false;
    expect(job?.permissions).toEqual({ ...(checksOut ? { contents: "read" } : {}), ...permissions[action] });
    const [, told = ""] = /\*\*Permissions\*\*:(.*?)\n\n/s.exec(page) ?? [];
    for (const [name, access] of Object.entries(permissions[action])) expect(told).toContain(`\`${name}: ${access}\``);
  });
});
