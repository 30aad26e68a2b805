import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exampleWorkflows, stepsOf } from "./workflow-files.ts";

const workflow = exampleWorkflows.find(({ name }) => name.endsWith("monorepo.yml"));
const script = (workflow === undefined ? [] : stepsOf(workflow)).find(({ id }) => id === "touched")?.run ?? "";
const directory = mkdtempSync(join(tmpdir(), "plimsoll-monorepo-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let count = 0;

type Files = Readonly<Record<string, string | undefined>>;

const base: Files = {
  "services/api/Dockerfile": "FROM scratch\n",
  "services/api/main.py": "",
  "services/web/Dockerfile": "FROM scratch\n",
  "docs/index.md": "",
  "plimsoll.yml": "version: 1\n",
};

/** The outputs of the step in a repository whose HEAD is the merge of `base` and a branch with `change`. */
function outputsOf(change: Files, event = "pull_request"): Record<string, string> {
  count += 1;
  const root = join(directory, String(count));
  const output = join(directory, `${count}.output`);
  mkdirSync(root);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd: root, stdio: "pipe" });
  const commit = (files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text === undefined) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=x");
  };
  git("init", "--quiet", "--initial-branch=main");
  commit(base);
  git("checkout", "--quiet", "-b", "change");
  commit(change);
  git("checkout", "--quiet", "main");
  commit({ "services/web/of-somebody-else": "" });
  git("merge", "--quiet", "--no-ff", "change");
  writeFileSync(output, "");
  const env = { ...process.env, EVENT: event, RUNNER_TEMP: directory, GITHUB_OUTPUT: output };
  execFileSync("bash", ["-e", "-o", "pipefail", "-c", script], { cwd: root, env, stdio: "pipe" });
  const lines = readFileSync(output, "utf8").split("\n").filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.split("=", 1)[0], line.slice(line.indexOf("=") + 1)]));
}

describe("what the monorepo's workflow checks of a pull request", () => {
  it.each<[string, Files, Record<string, string>]>([
    ["a service", { "services/api/main.py": "x" }, { what: "some", variants: "api" }],
    ["two", { "services/api/a b": "x", "services/web/é": "x" }, { what: "some", variants: "api,web" }],
    ["a new service", { "services/new/Dockerfile": "FROM scratch\n" }, { what: "some", variants: "new" }],
    ["documentation alone", { "docs/index.md": "x" }, { what: "nothing" }],
    ["nothing", {}, { what: "nothing" }],
    ["its rules", { "plimsoll.yml": "version: 1\nscan: off\n" }, { what: "all" }],
    ["what services may share", { "base/Dockerfile": "FROM scratch\n", "services/api/main.py": "x" }, { what: "all" }],
    [
      "a service that is gone",
      { "services/api/Dockerfile": undefined, "services/api/main.py": undefined },
      { what: "all" },
    ],
    ["a name that would be read as something else", { "services/a,b/Dockerfile": "FROM scratch\n" }, { what: "all" }],
    ["a name with a line end", { "services/x\nwhat=nothing/Dockerfile": "FROM scratch\n" }, { what: "all" }],
    ["a line end that looks like a service", { "odd\nservices/api/x": "x" }, { what: "all" }],
  ])("that touches %s", (_, change, expected) => {
    expect(outputsOf(change)).toEqual(expected);
  });

  it("all on a push", () => {
    expect(outputsOf({ "docs/index.md": "x" }, "push")).toEqual({ what: "all" });
  });
});
