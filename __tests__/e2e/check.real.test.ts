import { describe, expect, it } from "vitest";
import { openRepository } from "./repository.ts";

describe("plimsoll without configuration", () => {
  it("builds, lints, scans and measures the one Dockerfile there is, and blocks nothing", async () => {
    using repository = await openRepository({
      Dockerfile: "FROM debian:bookworm-slim\nCOPY greet /usr/local/bin/greet\nCMD greet\n",
      greet: "#!/bin/sh\necho Ahoy\n",
    });
    const { exit, stdout, report } = await repository.plimsoll([]);
    expect(exit).toBe(0);
    expect(stdout).toContain("image");
    const [variant] = report?.variants ?? [];
    expect(variant).toMatchObject({ name: "image", status: "built" });
    expect(variant?.image?.layers.at(-1)).toMatchObject({
      unpacked: 20,
      base: false,
      origin: { file: "Dockerfile", startLine: 2, endLine: 2, via: "provenance" },
    });
    expect(variant?.image?.base).toMatchObject({ name: expect.stringContaining("debian:bookworm-slim") });
    expect(variant?.image?.packages.some(({ name }) => name === "dpkg")).toBe(true);
    // CMD in shell form: hadolint's DL3025 and BuildKit's JSONArgsRecommended are one finding.
    const forms = report?.findings.filter(({ rule }) => ["DL3025", "JSONArgsRecommended"].includes(rule));
    expect(forms).toHaveLength(1);
    expect(report?.tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["buildx", "buildkit", "hadolint", "trivy"]),
    );
  });

  it("gives the same report twice, and ships none of its own results", async () => {
    using repository = await openRepository({ Dockerfile: "FROM scratch\nCOPY . /\n", "a.txt": "abc" });
    const first = await repository.plimsoll(["check", "--only", "build,size"]);
    const second = await repository.plimsoll(["check", "--only", "build,size"]);
    expect(first.exit).toBe(0);
    expect(second.report?.variants[0]?.image).toEqual(first.report?.variants[0]?.image);
    expect(second.report?.variants[0]?.build?.cacheHitRatio).toBe(1);
  });
});

describe("budgets", () => {
  it("fails with both numbers and the heaviest line when a variant rides too low", async () => {
    using repository = await openRepository({
      Dockerfile: "FROM scratch\nCOPY small /small\nCOPY large /large\n",
      small: "s",
      large: "l".repeat(1_500_000),
      "plimsoll.yml": "version: 1\nbudgets: { unpacked: 1MB }\n",
    });
    const { exit, stdout, report } = await repository.plimsoll(["check", "--only", "build,size"]);
    expect(exit).toBe(1);
    expect(report?.verdict).toBe("fail");
    expect(report?.variants[0]?.checks).toContainEqual(
      expect.objectContaining({ id: "size.unpacked.max", status: "fail", actual: 1_500_001, limit: 1_000_000 }),
    );
    expect(stdout).toContain("1.50 MB");
    expect(stdout).toContain("Dockerfile:3");
  });

  it("passes under the line, and says so", async () => {
    using repository = await openRepository({
      Dockerfile: "FROM scratch\nCOPY small /small\n",
      small: "s",
      "plimsoll.yml": "version: 1\nbudgets: { unpacked: 1MB, layers: 5 }\n",
    });
    const { exit, report } = await repository.plimsoll(["check", "--only", "build,size"]);
    expect([exit, report?.verdict]).toEqual([0, "pass"]);
  });
});

describe("variants", () => {
  it("reports every one of them when one fails", async () => {
    using repository = await openRepository({
      "Dockerfile.good": "FROM scratch\nCOPY file /file\n",
      "Dockerfile.bad": "FROM debian:bookworm-slim\nRUN echo before && echo the-reason >&2 && exit 7\n",
      file: "f",
    });
    const { exit, stdout, report } = await repository.plimsoll(["check", "--only", "build,size"]);
    expect(exit).toBe(1);
    expect(report?.variants.map(({ name, status }) => [name, status])).toEqual([
      ["bad", "failed"],
      ["good", "built"],
    ]);
    const failure = report?.variants[0]?.failure;
    expect(failure).toMatchObject({ code: "build.step", origin: { file: "Dockerfile.bad", startLine: 2 } });
    expect(failure?.detail).toContain("the-reason");
    expect(stdout).toContain("the-reason");
  });

  it("takes names that are legal in compose and odd in paths", async () => {
    using repository = await openRepository({
      Dockerfile: "FROM scratch\nCOPY file /file\n",
      file: "f",
      "plimsoll.yml": [
        "version: 1",
        "variants:",
        "  'node:20': { dockerfile: Dockerfile }",
        "  'a/../b': { dockerfile: Dockerfile }",
        "  'with space @1': { dockerfile: Dockerfile }",
        "",
      ].join("\n"),
    });
    const { exit, report } = await repository.plimsoll(["check", "--only", "build,size,scan"]);
    expect(report?.errors).toEqual([]);
    expect(exit).toBe(0);
    expect(report?.variants.map(({ name, status }) => [name, status])).toEqual([
      ["node:20", "built"],
      ["a/../b", "built"],
      ["with space @1", "built"],
    ]);
  });
});

describe("an image that something else built", () => {
  it("is checked from its layout directory, with the digest that the build had", async () => {
    using repository = await openRepository({ Dockerfile: "FROM scratch\nCOPY file /file\n", file: "f" });
    const built = await repository.plimsoll(["check", "--only", "build,size"]);
    const layout = await repository.plimsoll(["check", "--image", "nowhere.tar", "--only", "size"]);
    expect(built.exit).toBe(0);
    expect(layout.exit).toBe(2);
    expect(layout.stderr).toContain("nowhere.tar");
  });
});
