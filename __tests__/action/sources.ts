import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Files = Readonly<Record<string, string>>;

/** The commits of a repository with one pull request, in a clone of it. */
export interface Sources {
  /** Commits `files` on the base branch. */
  onBase(files: Files): string;
  /** Commits `files` on the pull request's branch, made anew from the base, and the merge of both. */
  onPull(files: Files): { head: string; merge: string };
  /** What a merge queue tries: `head` on top of the base branch. */
  mergeGroup(head: string): string;
  checkOut(revision: string): void;
  /** Another clone in an empty directory, as the checkout of the next machine makes one. */
  cloneTo(directory: string): Pick<Sources, "checkOut">;
}

/** Works with what lies in `workspace`, a repository that has its first commit on `main` then. */
export function openSources(workspace: string, branch: string): Sources {
  git(workspace, "checkout", "--quiet", "-b", "main");
  writeFileSync(join(workspace, ".gitignore"), ".plimsoll/\n");
  commit(workspace, "base");
  const merged = (head: string) => {
    git(workspace, "checkout", "--quiet", "--detach", "main");
    git(workspace, "merge", "--quiet", "--no-ff", "--message", "merge", head);
    return git(workspace, "rev-parse", "HEAD");
  };
  return {
    onBase(files) {
      git(workspace, "checkout", "--quiet", "main");
      write(workspace, files);
      return commit(workspace, "more on the base");
    },
    onPull(files) {
      git(workspace, "checkout", "--quiet", "-B", branch, "main");
      write(workspace, files);
      const head = commit(workspace, "load more");
      return { head, merge: merged(head) };
    },
    mergeGroup: merged,
    checkOut: (revision) => void git(workspace, "checkout", "--quiet", "--detach", revision),
    cloneTo(directory) {
      git(directory, "init", "--quiet");
      return {
        checkOut(revision) {
          git(directory, "fetch", "--quiet", workspace, revision);
          git(directory, "checkout", "--quiet", "--detach", revision);
        },
      };
    },
  };
}

function git(directory: string, ...args: readonly string[]): string {
  const author = ["-c", "user.name=shipwright", "-c", "user.email=s@shipyard.test"];
  return execFileSync("git", [...author, ...args], {
    cwd: directory,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

function commit(directory: string, message: string): string {
  git(directory, "add", "--all");
  git(directory, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(directory, "rev-parse", "HEAD");
}

function write(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}
