import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { repository } from "../../action/open-job.ts";
import { openJob } from "../runner/job.ts";
import { type ResultsDouble, resultsDouble } from "./results-service.ts";

// The questions that .github/workflows/self-use.yml asks of github.com, asked of the double: so that they can be asked at all.

let results: ResultsDouble;
beforeEach(async () => {
  results = await resultsDouble();
});
afterEach(() => results[Symbol.asyncDispose]());

/** The table of the job's summary: answers by question. */
async function answers(attempt: number): Promise<Map<string, string>> {
  const { environment } = results.job({ runId: 4711, attempt, ref: "refs/heads/main" });
  await using job = await openJob({
    action: join(repository, ".github/actions/ask-results"),
    environment: { ...environment, GITHUB_RUN_ATTEMPT: String(attempt) },
  });
  const step = await job.run();
  expect(step.outcome).toBe("success");
  expect(step.summary).not.toContain(environment["ACTIONS_RUNTIME_TOKEN"]);
  expect(step.summary).not.toMatch(/https?:/);
  const rows = [...step.summary.matchAll(/^\| (.+?) \| `(.*)` \|$/gm)];
  return new Map(rows.map(([, question = "", answer = ""]) => [question, answer]));
}

it("the double's answers to what only github.com can say", async () => {
  const first = await answers(1);
  expect(first.get("A name that each attempt asks for, in attempt 1")).toMatch(/^200 .*then 200 /);
  expect(first.get("A name that is taken, in the same attempt")).toMatch(/^409 /);
  expect(first.get("An artifact that ends as it is")).toMatch(/^200 /);
  expect(first.get("An artifact that ends with a wrong size")).toMatch(/^400 /);
  expect(first.get("An artifact that ends with a wrong hash")).toMatch(/^400 /);
  expect(first.get("A cache entry that ends as it is")).toMatch(/^200 /);
  expect(first.get("And by the runner's word?")).toBeDefined();
  expect(first.size).toBe(9);
  const second = await answers(2);
  expect(second.get("A name that each attempt asks for, in attempt 2")).toMatch(/^409 /);
});
