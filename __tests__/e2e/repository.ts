import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Report } from "../../src/model/report.ts";

const bundle = join(import.meta.dirname, "../../dist/cli.js");

/** What a run of the shipped program left. */
export interface Ran {
  exit: number | null;
  stdout: string;
  stderr: string;
  /** `report.json`, when one was written. */
  report: Report | undefined;
}

/** A repository of its own in a temporary directory. */
export interface Repository extends Disposable {
  root: string;
  write(path: string, text: string): Promise<void>;
  read(path: string): string;
  /** Runs the shipped `plimsoll` here. */
  plimsoll(args: readonly string[], options?: RunOptions): Promise<Ran>;
}

export interface RunOptions {
  environment?: Readonly<Record<string, string | undefined>>;
  /** What happens as soon as stderr matches `when`. */
  interrupt?: { when: RegExp; act: (plimsoll: ChildProcess) => void };
}

export async function openRepository(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const root = mkdtempSync(join(tmpdir(), "plimsoll-repository-"));
  const repository: Repository = {
    root,
    async write(path, text) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    },
    read: (path) => readFileSync(join(root, path), "utf8"),
    plimsoll: (args, options = {}) => run(root, args, options),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
  for (const [path, text] of Object.entries(files)) await repository.write(path, text);
  return repository;
}

function run(root: string, args: readonly string[], { environment = {}, interrupt }: RunOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...args], {
      cwd: root,
      env: { ...process.env, GITHUB_ACTIONS: undefined, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    let interrupted = false;
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
      if (interrupt === undefined || interrupted || !interrupt.when.test(stderr)) return;
      interrupted = true;
      interrupt.act(child);
    });
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, stdout, stderr, report: reportIn(root) }));
  });
}

function reportIn(root: string): Report | undefined {
  const file = join(root, ".plimsoll/report.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
