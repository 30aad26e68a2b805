import { describe, expect, it } from "vitest";
import { asPlimsollError, blameOf, errorCodes, hasErrno, PlimsollError } from "../src/errors.ts";

function errno(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

describe("asPlimsollError", () => {
  it("keeps a coded error as it is", () => {
    const error = new PlimsollError("build.step", "RUN make failed", { detail: "make: *** [all]" });
    expect(asPlimsollError(error, "io")).toBe(error);
  });

  it("puts anything else under the fallback and keeps it as the cause", () => {
    const cause = new TypeError("x is undefined");
    expect(asPlimsollError(cause)).toMatchObject({ code: "internal", message: "x is undefined", cause });
    expect(asPlimsollError("thrown text", "io")).toMatchObject({
      code: "io",
      message: "thrown text",
      cause: "thrown text",
    });
    expect(asPlimsollError(null, "io")).toMatchObject({ code: "io", message: "null" });
  });

  it("knows a full disk, whatever the fallback", () => {
    const error = asPlimsollError(errno("ENOSPC", "ENOSPC: no space left on device, write"), "image.malformed");
    expect(error.code).toBe("disk.full");
    expect(error.message).toContain("no space left on device");
  });
});

describe("hasErrno", () => {
  it("compares the code of system errors and of nothing else", () => {
    expect(hasErrno(errno("ENOENT", "gone"), "ENOENT")).toBe(true);
    expect(hasErrno(errno("ENOENT", "gone"), "EACCES")).toBe(false);
    expect(hasErrno(new Error("ENOENT"), "ENOENT")).toBe(false);
    expect(hasErrno({ code: "ENOENT" }, "ENOENT")).toBe(false);
    expect(hasErrno(undefined, "ENOENT")).toBe(false);
  });
});

describe("blame", () => {
  it.each([
    ["config.key", "usage"],
    ["build.step", "policy"],
    ["build.builder", "infrastructure"],
    ["scan.database", "infrastructure"],
    ["internal", "infrastructure"],
    ["cancelled", "cancelled"],
  ] as const)("of %s is %s", (code, blame) => {
    expect(blameOf(code)).toBe(blame);
  });

  it("falls on the author only for what a Dockerfile or its context did", () => {
    const authors = errorCodes.filter((code) => blameOf(code) === "policy");
    expect(authors.every((code) => code.startsWith("build."))).toBe(true);
  });
});

it("a coded error has no cause property when none was given", () => {
  expect("cause" in new PlimsollError("io", "x")).toBe(false);
  expect(new PlimsollError("io", "x")).toMatchObject({ name: "PlimsollError", code: "io", detail: undefined });
});
