import { describe, expect, it } from "vitest";
import { isPinnedExecutable, pinnedAsset, pinnedVersion } from "../../src/tools/pins.ts";

const platforms = [
  { os: "linux", arch: "x64" },
  { os: "linux", arch: "arm64" },
  { os: "darwin", arch: "x64" },
  { os: "darwin", arch: "arm64" },
] as const;

describe.each(["trivy", "hadolint"] as const)("the pins of %s", (name) => {
  it("hold for every platform Plimsoll runs on, each with its own figures", () => {
    const assets = platforms.map((platform) => pinnedAsset(name, platform));
    for (const asset of assets) {
      expect(asset.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(asset.version).toBe(pinnedVersion(name));
      if (asset.executableSha256 === undefined) continue;
      expect(asset.executableSha256).toMatch(/^[0-9a-f]{64}$/);
      expect(isPinnedExecutable(name, asset.executableSha256)).toBe(true);
    }
    expect(new Set(assets.map(({ sha256 }) => sha256)).size).toBe(platforms.length);
    expect(new Set(assets.map(({ path }) => path)).size).toBe(platforms.length);
  });
});

it.each([
  ["trivy", 0, "/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-64bit.tar.gz"],
  ["trivy", 3, "/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-ARM64.tar.gz"],
  ["hadolint", 1, "/hadolint/hadolint/releases/download/v2.15.1/hadolint-linux-arm64"],
  ["hadolint", 2, "/hadolint/hadolint/releases/download/v2.15.1/hadolint-macos-x86_64"],
] as const)("%s on platform %i is %s", (name, index, path) => {
  expect(pinnedAsset(name, platforms[index]).path).toBe(path);
});

it("a platform without a pin says what to do", () => {
  const platform = { os: "linux", arch: "riscv64" } as unknown as Parameters<typeof pinnedAsset>[1];
  expect(() => pinnedAsset("trivy", platform)).toThrowError(
    expect.objectContaining({ code: "tool.architecture", message: expect.stringContaining("tools.trivy.sha256") }),
  );
});
