/** Prints `N passed, N failed, N skipped` from vitest's JSON report: `node script/test-counts.ts FILE`. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
});

const file = process.argv[2] ?? "build/test-results.json";
const counts = results.parse(JSON.parse(readFileSync(file, "utf8")));
// A file that does not even load has no tests that could fail: it counts as one failure.
const failed = counts.numFailedTests === 0 ? counts.numFailedTestSuites : counts.numFailedTests;
console.log(
  `${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests + counts.numTodoTests} skipped`,
);
