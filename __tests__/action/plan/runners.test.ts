import { describe, expect, it } from "vitest";
import { parseRunners, runnerFor } from "../../../src/action/plan/runners.ts";

describe("the runner of a platform", () => {
  it.each([
    ["", "linux/amd64", "ubuntu-latest"],
    ["", "linux/arm64", "ubuntu-24.04-arm"],
    ["", "linux/s390x", "ubuntu-latest"],
    ["", "", "ubuntu-latest"],
    ["linux/arm64/v8 = our-arm", "linux/arm64", "our-arm"],
    ["linux/arm64=our-arm", "linux/amd64", "ubuntu-latest"],
    ["*=self-hosted", "", "self-hosted"],
    ["*=self-hosted", "linux/arm64", "self-hosted"],
    ["*=self-hosted\nlinux/arm64=our arm=8", "linux/arm64", "our arm=8"],
  ])("with %j, %j runs on %s", (text, platform, label) => {
    expect(runnerFor(platform, parseRunners(text))).toBe(label);
  });

  it.each(["linux/arm64", "arm64=x", "linux/arm64=", "=x"])("refuses %j", (text) => {
    expect(() => parseRunners(text)).toThrow(
      expect.objectContaining({ code: "usage.flag", message: expect.stringContaining('Input "runners": expected') }),
    );
  });
});
