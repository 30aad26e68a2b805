import { describe, expect, it } from "vitest";
import { assertSupported } from "../../src/inputs/platform.ts";

describe("machines", () => {
  it.each([
    ["linux", "x64", "v24.3.0"],
    ["linux", "arm64", "22.15.0"],
    ["darwin", "arm64", "v23.8.0"],
    ["darwin", "x64", "v26.0.0-nightly20260401"],
  ])("%s %s with Node %s will do", (os, arch, node) => {
    expect(assertSupported(os, arch, node)).toEqual({ os, arch });
  });

  it.each([
    [
      "win32",
      "x64",
      "v24.0.0",
      "Plimsoll does not run on Windows. Use WSL 2 with a Linux distribution, or a Linux runner.",
    ],
    ["freebsd", "x64", "v24.0.0", "Plimsoll runs on Linux and macOS, not on freebsd. Use one of those."],
    ["linux", "s390x", "v24.0.0", "Plimsoll runs on x64 and arm64 machines, not on s390x. Use one of those."],
    ["linux", "x64", "v20.20.2", /needs Node\.js 22\.15 or newer with zstd, and this is v20\.20\.2/],
    ["linux", "x64", "v22.14.0", /needs Node\.js 22\.15/],
    ["linux", "x64", "v23.7.0", /needs Node\.js 22\.15/],
  ])("%s %s with Node %s will not", (os, arch, node, message) => {
    expect(() => assertSupported(os, arch, node)).toThrow(
      expect.objectContaining({
        code: "usage.platform",
        message: typeof message === "string" ? message : expect.stringMatching(message),
      }),
    );
  });
});
