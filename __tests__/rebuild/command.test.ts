import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { runProgram } from "../../src/commands/program.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "plimsoll-rebuild-"));
  await mkdir(join(root, "src"));
  await writeFile(join(root, "Dockerfile"), "FROM debian\n# note\nCOPY src /src\nRUN make\nCOPY --from=x /a /a\n");
  await writeFile(join(root, "src/a.c"), "");
  await writeFile(join(root, "src/a\nb.c"), "");
  await writeFile(join(root, "new"), "FROM debian\nCOPY src /src\nRUN make all\n");
  await symlink("src/a.c", join(root, "link.c"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function rebuild(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const written = { out: "", err: "" };
  const stream = (to: "out" | "err") => ({
    write: (text: string) => {
      written[to] += text;
      return true;
    },
    on: () => undefined,
  });
  const environment = { PATH: process.env["PATH"] ?? "", HOME: root, XDG_CACHE_HOME: join(root, ".cache") };
  const surroundings = {
    environment,
    directory: root,
    platform: "linux",
    arch: "x64",
    nodeVersion: process.versions.node,
  };
  const streams = { stdout: stream("out"), stderr: stream("err") };
  const exit = await runProgram(["rebuild", ...args], { ...surroundings, ...streams } as never);
  return { exit, ...written };
}

async function steps(subject: string, ...more: string[]): Promise<string[]> {
  const { out } = await rebuild(subject, "--json", ...more);
  return JSON.parse(out).changes[0].variants[0].rebuild.steps.map(({ step }: { step: string }) => step);
}

const all = ["COPY src /src", "RUN make", "COPY --from=x /a /a"];

describe("what is asked about", () => {
  it.each([
    ["src/a.c", all],
    ["link.c", all],
    ["src/a\nb.c", all],
    ["src/not/yet.c", all],
    ["../outside.c", []],
    ["/etc/hostname", []],
    ["Dockerfile:4", all.slice(1)],
    ["Dockerfile:2", []],
    ["Dockerfile", []],
  ])("%j", async (subject, expected) => {
    expect(await steps(subject)).toEqual(expected);
  });

  test("another Dockerfile", async () => {
    expect(await steps("Dockerfile", "--with", "new")).toEqual(["RUN make all"]);
  });
});

describe("wrong usage", () => {
  it.each([
    [["src"], "src is a directory. Name a file in it."],
    [["Dockerfile:99"], "Dockerfile:99: the file has no line 99."],
    [["src/a.c:1"], "src/a.c:1: only lines of the Dockerfiles that are built can be named. Give the file alone."],
    [["src/a.c", "--rounds", "2"], "--rounds goes with --measure. Add it."],
    [["a", "b", "--with", "new"], "--with is the new content of one file. Name only that one."],
    [["a", "--measure", "--rounds", "0"], "--rounds: give a whole number from 1 to 20."],
    [["Dockerfile", "--with", "none"], "--with none: it is no text file of up to 2 MiB that can be read."],
    [["src/a.c", "--variant", "none"], "none"],
  ])("%j", async (args, message) => {
    const { exit, err, out } = await rebuild(...args);
    expect(exit).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe("");
  });
});

test("the text says what is not known", async () => {
  const { exit, out } = await rebuild("src/a.c");
  expect(exit).toBe(0);
  expect(out).toContain("3 of 3 steps, which were never seen to run, so their time is not known");
});
