import { randomUUID } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { startDoomedBuilder } from "./doomed-builder.ts";
import { openRepository, type Repository } from "./repository.ts";

const dockerfile = "FROM debian:bookworm-slim\nCOPY file /file\n";

/** Puts an executable script first on PATH under the name of a tool. */
async function standIn(repository: Repository, tool: string, script: string): Promise<Record<string, string>> {
  const bin = join(repository.root, ".stand-ins");
  await mkdir(bin, { recursive: true });
  await repository.write(`.stand-ins/${tool}`, `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, tool), 0o755);
  return { PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
}

/** PATH without the tools of the lab. */
function pathWithout(...names: string[]): string {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((part) => !names.some((name) => part.includes(name)))
    .join(delimiter);
}

describe("wrong usage and configuration: exit 2, before anything runs", () => {
  const cases: [title: string, files: Record<string, string>, args: string[], message: RegExp][] = [
    ["no Dockerfile", { "README.md": "nothing" }, [], /no .*Dockerfile.*|nothing to build/i],
    [
      "invalid YAML",
      { Dockerfile: dockerfile, "plimsoll.yml": "version: 1\nbudgets: { unpacked: 1GB\n" },
      [],
      /plimsoll\.yml:\d+:\d+/,
    ],
    [
      "an unknown key",
      { Dockerfile: dockerfile, "plimsoll.yml": "version: 1\nbudget: {}\n" },
      [],
      /plimsoll\.yml:2:1.*"budget".*"budgets"/,
    ],
    ["an unknown variant", { Dockerfile: dockerfile }, ["check", "imag"], /imag.*image/],
    ["an unknown flag", { Dockerfile: dockerfile }, ["check", "--imege", "x"], /--imege.*\n?.*--image/],
    ["an unknown stage", { Dockerfile: dockerfile }, ["check", "--only", "lnt"], /lnt.*lint/],
    ["a configuration that is not there", { Dockerfile: dockerfile }, ["check", "--config", "other.yml"], /other\.yml/],
    ["a broken bake file", { "docker-bake.hcl": 'target "a" {\n  context = \n}\n' }, [], /docker-bake\.hcl/],
  ];
  it.each(cases)("%s", async (_title, files, args, message) => {
    using repository = await openRepository(files);
    const { exit, stderr, report } = await repository.plimsoll(args);
    expect(stderr).toMatch(message);
    expect(exit).toBe(2);
    expect(report).toBeUndefined();
  });

  it("a broken .hadolint.yaml, which hadolint itself would ignore", async () => {
    using repository = await openRepository({
      Dockerfile: dockerfile,
      file: "f",
      ".hadolint.yaml": "ignored: DL3008\n",
    });
    const { exit, stdout, report } = await repository.plimsoll(["check"]);
    expect(exit).toBe(2);
    expect(stdout).toContain(".hadolint.yaml:1");
    // What could be found out is still there.
    expect(report?.variants[0]).toMatchObject({ status: "built" });
  });
});

describe("a Dockerfile that does not build: exit 1", () => {
  const cases: [title: string, text: string, code: string, line: number][] = [
    ["a syntax error", "FROM debian:bookworm-slim\nRUNN true\n", "build.dockerfile", 2],
    ["a step that fails", "FROM debian:bookworm-slim\nRUN false\n", "build.step", 2],
    ["a COPY of nothing", "FROM scratch\nCOPY missing /\n", "build.context", 2],
  ];
  it.each(cases)("%s", async (_title, text, code, line) => {
    using repository = await openRepository({ Dockerfile: text });
    const { exit, stdout, report } = await repository.plimsoll(["check", "--only", "build,size"]);
    expect(exit).toBe(1);
    expect(report?.variants[0]?.failure).toMatchObject({ code, origin: { file: "Dockerfile", startLine: line } });
    expect(stdout).toContain(`Dockerfile:${line}`);
  });
});

describe("no verdict possible: exit 3, and what was finished is reported", () => {
  it("there is no Docker and no builder", async () => {
    using repository = await openRepository({ Dockerfile: dockerfile, file: "f" });
    const { exit, stdout, report } = await repository.plimsoll(["check"], {
      environment: { BUILDX_BUILDER: undefined, BUILDX_CONFIG: repository.root, DOCKER_HOST: "unix:///nowhere.sock" },
    });
    expect(exit).toBe(3);
    expect(report?.variants[0]).toMatchObject({ status: "skipped", failure: { code: "build.no-builder" } });
    expect(stdout).toMatch(/Start Docker/);
    expect(report?.findings).toBeDefined();
  });

  it("the builder dies in the middle", async () => {
    await using builder = await startDoomedBuilder();
    using repository = await openRepository({
      "Dockerfile.quick": "FROM scratch\nCOPY file /\n",
      "Dockerfile.slow": "FROM debian:bookworm-slim\nRUN echo waiting && sleep 60\n",
      file: "f",
    });
    const { exit, stdout, report } = await repository.plimsoll(["check", "--only", "build,size"], {
      environment: builder.environment,
      interrupt: { when: /✓ size quick/, act: () => builder.kill() },
    });
    expect(exit).toBe(3);
    expect(report?.variants.map(({ name, status, failure }) => [name, status, failure?.code])).toEqual([
      ["quick", "built", undefined],
      ["slow", "failed", "build.builder"],
    ]);
    expect(stdout).toMatch(/builder/i);
  });

  it.each([
    [
      "Trivy is killed",
      'case "$*" in *--version*) echo "Version: 0.74.0";; *download-db-only*) exec TRIVY "$@";; *) kill -9 $$;; esac',
      "tool.crashed",
    ],
    [
      "Trivy prints half a document",
      'for a in "$@"; do case $a in --output=*) out=$(echo "$a" | cut -c10-);; esac; done; case "$*" in *--version*) echo "Version: 0.74.0";; *download-db-only*) exec TRIVY "$@";; *) printf \'{"SchemaVersion": 2, "Resu\' > "$out";; esac',
      "tool.nonsense",
    ],
  ])("%s", async (_title, script, code) => {
    using repository = await openRepository({ Dockerfile: dockerfile, file: "f" });
    const real = (process.env["PATH"] ?? "").split(delimiter).map((part) => join(part, "trivy"));
    const trivy = real.find((path) => path.includes("plimsoll-lab")) ?? "trivy";
    const environment = await standIn(repository, "trivy", script.replaceAll("TRIVY", trivy));
    const { exit, report } = await repository.plimsoll(["check", "--only", "build,size,scan"], { environment });
    expect(report?.errors).toContainEqual(expect.objectContaining({ code }));
    expect(exit).toBe(3);
    expect(report?.variants[0]?.image?.sizes.unpacked.total).toBeGreaterThan(1);
  });

  it("hadolint is missing, and can't be downloaded", async () => {
    using repository = await openRepository({ Dockerfile: dockerfile, file: "f" });
    const { exit, report } = await repository.plimsoll(["check", "--only", "lint,build,size"], {
      environment: { PATH: pathWithout("plimsoll-lab"), XDG_CACHE_HOME: join(repository.root, "cache") },
    });
    expect(report?.errors).toContainEqual(expect.objectContaining({ code: expect.stringMatching(/^tool\./) }));
    expect(exit).toBe(3);
  });
});

describe("cancelled: exit 130", () => {
  it("SIGINT in the middle of a build leaves a report of what was finished, and no process", async () => {
    using repository = await openRepository({
      "Dockerfile.quick": "FROM scratch\nCOPY file /\n",
      // Neither has been built or looked at before.
      "Dockerfile.slow": `FROM debian:bookworm-slim\nRUN echo waiting && sleep 60 # ${randomUUID()}\n`,
      file: randomUUID(),
    });
    const started = performance.now();
    const { exit, stdout, report } = await repository.plimsoll(["check", "--only", "build,size"], {
      interrupt: { when: /✓ size quick/, act: (plimsoll) => plimsoll.kill("SIGINT") },
    });
    expect(exit).toBe(130);
    expect(performance.now() - started).toBeLessThan(40_000);
    expect(report?.verdict).toBe("cancelled");
    expect(report?.variants.map(({ name, status }) => [name, status])).toEqual([
      ["quick", "built"],
      ["slow", "cancelled"],
    ]);
    expect(stdout).toMatch(/cancelled/i);
  });
});

describe("large input", () => {
  it("a Dockerfile of 10,000 lines", async () => {
    const lines = Array.from({ length: 9_998 }, (_, index) => `# line ${index}`);
    using repository = await openRepository({
      Dockerfile: ["FROM scratch", ...lines, "COPY file /"].join("\n"),
      file: "f",
    });
    const { exit, report } = await repository.plimsoll(["check", "--only", "lint,build,size"]);
    expect(exit).toBe(0);
    expect(report?.variants[0]?.image?.layers[0]?.origin.startLine).toBe(10_000);
  });
});
