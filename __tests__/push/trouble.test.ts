import { expect, it } from "vitest";
import type { ChildResult } from "../../src/model/ports.ts";
import { registryTrouble } from "../../src/push/trouble.ts";

const ended: ChildResult = {
  exitCode: 1,
  signal: null,
  stdout: "",
  stderr: "",
  stdoutTruncated: false,
  endedBy: "exit",
  ms: 1,
};

// As BuildKit 0.32.2 says it of a registry double, and as registries word it (distribution registry/api/errcode).
it.each([
  [
    "push.refused",
    "asks for a login",
    "ERROR: failed to solve: failed to push r/shop: push access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials",
  ],
  [
    "push.refused",
    "may not push there",
    "ERROR: failed to solve: failed to push r/shop: denied: permission_denied: write_package",
  ],
  [
    "push.refused",
    "no such repository",
    "ERROR: target app: failed to solve: name_unknown: The repository with name 'shop' does not exist in the registry",
  ],
  [
    "push.failed",
    "500 Internal Server Error",
    "ERROR: failed to solve: failed to push r/shop: unexpected status from HEAD request to http://r/v2/shop/blobs/sha256:0: 500 Internal Server Error",
  ],
])("%s: %s", (code, words, said) => {
  expect(registryTrouble("The push to r/shop failed", ended, ["noise", said])).toMatchObject({
    code,
    message: expect.stringContaining(words),
    detail: expect.stringContaining(said),
  });
});

it.each([
  ["cancelled", { endedBy: "abort" as const, exitCode: null }, "Cancelled"],
  ["push.failed", { endedBy: "deadline" as const, exitCode: null }, "no end in time"],
  ["push.failed", { exitCode: 7 }, "exit status 7"],
])("%s without a word of a registry", (code, changes, words) => {
  expect(registryTrouble("The push to r/shop failed", { ...ended, ...changes }, [])).toMatchObject({
    code,
    message: expect.stringContaining(words),
  });
});
