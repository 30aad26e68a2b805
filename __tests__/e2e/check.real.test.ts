import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
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

describe("an image that was looked at before", () => {
  const known = /looked at on \d{4}-\d\d-\d\d/;
  const stages = (report: Report | undefined) => new Set(report?.timings.map(({ name }) => name));

  it("is neither exported nor scanned again, has the same findings, and is judged anew", async () => {
    using repository = await openRepository({
      Dockerfile:
        "FROM debian:bookworm-slim\nCOPY note /note\nENV API_TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345\n",
      note: randomUUID(),
    });
    const first = await repository.plimsoll(["check"]);
    expect(first.stderr).not.toMatch(known);
    await repository.write("plimsoll.yml", "version: 1\nbudgets: { unpacked: 1kB }\n");
    const second = await repository.plimsoll(["check"]);
    expect(second.stderr).toMatch(known);
    expect(second.stdout).toMatch(known);
    expect([first.exit, second.exit], "today's load line holds").toEqual([0, 1]);
    expect([...stages(second.report)]).not.toEqual(expect.arrayContaining(["export"]));
    const [then, now] = [first.report?.variants[0], second.report?.variants[0]];
    expect(now?.lookedAt).toMatch(/Z$/);
    expect(now?.image).toEqual(then?.image);
    expect(now?.findings).toEqual(then?.findings);
    expect(now?.scan).toEqual(then?.scan);
    expect(then?.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(now)).not.toContain("ghp_0123456789abcdefghijABCDEFGHIJ012345");
  });

  it("is read again with --verify, when a line moved, and when its contents are others", async () => {
    using repository = await openRepository({ Dockerfile: "FROM scratch\nCOPY a /a\n", a: randomUUID() });
    const run = async (...more: string[]) => {
      const { exit, stderr, report } = await repository.plimsoll(["check", "--only", "build,size", ...more]);
      expect(exit).toBe(0);
      expect(stages(report).has("export")).toBe(!known.test(stderr));
      return known.test(stderr) ? "known" : "read";
    };
    expect(await run()).toBe("read");
    expect(await run()).toBe("known");
    expect(await run("--verify")).toBe("read");
    await repository.write("Dockerfile", "FROM scratch\n\nCOPY a /a\n");
    expect(await run()).toBe("read");
    await repository.write("a", randomUUID());
    expect(await run()).toBe("read");
    expect(await run()).toBe("known");
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
