import { expect, it } from "vitest";
import { uploadRefusal, withAdvice } from "../../../src/deliver/code-scanning/refusals.ts";
import { jobOf } from "../../github/job-samples.ts";

const job = jobOf({ serverUrl: "https://github.com" });

// Texts as GitHub was seen to say them (github/codeql-action src/upload-lib.ts and src/api-client.ts; its issue 943; aquasecurity/trivy-action 74).
it.each([
  ["Advanced Security must be enabled for this repository to use code scanning.", "skipped"],
  ["Code Security must be enabled for this repository to use code scanning.", "skipped"],
  [
    "Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.",
    "skipped",
  ],
  ["Resource not accessible by integration", "failed"],
  ["something new", "failed"],
] as const)("403 %s: %s", (message, status) => {
  expect(uploadRefusal({ status: 403, message }, job)).toMatchObject({ status, isForAll: true });
});

it.each([
  ["commit not found", "pushed to in the meantime"],
  ["ref 'refs/pull/7/merge' not found in this repository", "is gone"],
  ["rejecting SARIF, as there are multiple runs with the same category", "variants of its own"],
  ["rejecting SARIF, as it has too many logical alerts", "raise the severity"],
  ["an invalid URI was provided as a SARIF location", "report this"],
  ["expected artifact location", "report this"],
  ['SARIF URI scheme "file" did not match the checkout URI scheme', "report this"],
  ["invalid security severity value, is not a number", "report this"],
])("%s gets advice", (message, advice) => {
  expect(withAdvice(message)).toContain(advice);
  expect(uploadRefusal({ status: 422, message }, job)).toMatchObject({
    isForAll: false,
    reason: expect.stringContaining(advice),
  });
});

it("what nobody knows is passed on as it is", () => {
  expect(withAdvice("the moon is full")).toBe("the moon is full");
});
