import { describe, expect, test } from "vitest";
import { conventionalContext, judgeName, variantName } from "../../src/plan/dockerfile-names.ts";

describe("names of files", () => {
  test.each([
    ["Dockerfile", {}],
    ["dockerfile", {}],
    ["Containerfile", {}],
    ["Dockerfile.cpu", { stem: "cpu" }],
    ["Dockerfile.cuda.12.4", { stem: "cuda.12.4" }],
    ["Dockerfile-dev", { stem: "dev" }],
    ["cuda.Dockerfile", { stem: "cuda" }],
    ["api.dockerfile", { stem: "api" }],
    ["Containerfile.gpu", { stem: "gpu" }],
  ])("%s is a Dockerfile", (name, stem) => {
    expect(judgeName(name)).toEqual({ kind: "dockerfile", ...stem });
  });

  test.each([
    ["Dockerfile.old", /copy/],
    ["Dockerfile.BAK", /copy/],
    ["Dockerfile~", /copy/],
    ["Dockerfile.cpu~", /copy/],
    ["Dockerfile.cpu.orig", /copy/],
    ["Dockerfile.j2", /template/],
    ["Dockerfile.tmpl", /template/],
    ["Dockerfile.example", /example/],
    ["Dockerfile.dockerignore", /no Dockerfile/],
    ["Dockerfile.md", /no Dockerfile/],
  ])("%s is left out", (name, reason) => {
    expect(judgeName(name)).toEqual({ kind: "left-out", reason: expect.stringMatching(reason) });
  });

  test.each([
    "README.md",
    "dockerfile.go",
    "dockerfile-names.ts",
    "Dockerfiles",
    "MyDockerfile",
    "docker-compose.yml",
    ".dockerignore",
  ])("%s is nothing", (name) => {
    expect(judgeName(name)).toBeUndefined();
  });
});

test.each([
  ["Dockerfile", undefined, "image", "."],
  ["Dockerfile.cpu", "cpu", "cpu", "."],
  ["docker/Dockerfile", undefined, "image", "."],
  ["docker/Dockerfile.cpu", "cpu", "cpu", "."],
  ["docker/worker/Dockerfile", undefined, "worker", "."],
  [".docker/php/Dockerfile", undefined, "php", "."],
  ["services/api/Dockerfile", undefined, "api", "services/api"],
  ["services/api/Dockerfile.gpu", "gpu", "api-gpu", "services/api"],
  ["services/api/docker/Dockerfile", undefined, "api", "services/api"],
  ["services/api/docker/cron/Dockerfile", undefined, "cron", "services/api"],
])("%s is %s: variant %s, context %s", (path, stem, name, context) => {
  expect(variantName(path, stem)).toBe(name);
  expect(conventionalContext(path)).toBe(context);
});
