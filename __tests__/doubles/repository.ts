import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GitRepository } from "../../src/git/repository.ts";
import { type TestContext, testContext } from "./context.ts";

/** A real repository in a directory that goes away with it. */
export interface TestRepository extends AsyncDisposable {
  root: string;
  context: TestContext;
  repository: GitRepository;
  /** Runs git in it, for a test's own purposes. */
  git(...args: string[]): string;
  /** Writes files (`null`: removes) and commits all that is there; gives the commit's ID. */
  commit(files: Readonly<Record<string, string | null>>): Promise<string>;
}

const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgSign=false"];

/** `directory`: of the test's context, where several repositories stand side by side. */
export async function testRepository(name = "repository"): Promise<TestRepository> {
  const context = await testContext();
  const root = join(context.workDirectory, name);
  await mkdir(root);
  const git = (...args: string[]) =>
    execFileSync("git", [...identity, "-C", root, ...args], {
      encoding: "utf8",
      env: context.plainEnvironment,
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  git("init", "--quiet", "--initial-branch=main");
  return {
    root,
    context,
    repository: { root, context },
    git,
    async commit(files) {
      for (const [path, text] of Object.entries(files)) {
        if (text === null) git("rm", "--quiet", "-f", "--", path);
        else await writeAt(join(root, path), text);
      }
      git("add", "--all", "--force");
      git("commit", "--quiet", "--allow-empty", "--message=change");
      return git("rev-parse", "HEAD");
    },
    [Symbol.asyncDispose]: () => context[Symbol.asyncDispose](),
  };
}

async function writeAt(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A clone of the newest commit alone, as actions/checkout makes it. */
export function shallowClone({ root, context }: TestRepository, name = "clone"): GitRepository {
  const target = join(context.workDirectory, name);
  const flags = ["clone", "--quiet", "--depth=1", "--no-local"];
  execFileSync("git", [...flags, `file://${root}`, target], { env: context.plainEnvironment, stdio: "ignore" });
  return { root: target, context };
}
