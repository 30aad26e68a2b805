import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A BuildKit of a test's own, made to be killed: its death is nobody else's. */
export interface DoomedBuilder extends AsyncDisposable {
  /** Points buildx at it. */
  environment: Record<string, string>;
  /** What is its own, with the number of its process in `pid`: whoever starts it again writes it there. */
  directory: string;
  /** The command that it runs as. */
  daemon: readonly string[];
  /** Ends the daemon as a machine does that runs out of memory. */
  kill(): void;
}

export async function startDoomedBuilder(): Promise<DoomedBuilder> {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-doomed-"));
  const registry = process.env["PLIMSOLL_LAB_REGISTRY"] ?? "";
  const config = join(directory, "buildkitd.toml");
  writeFileSync(
    config,
    [
      "[worker.oci]\nenabled = true\n[worker.containerd]\nenabled = false",
      `[registry."docker.io"]\nmirrors = ["${registry}"]\n[registry."${registry}"]\nhttp = true\n`,
    ].join("\n"),
  );
  const socket = join(directory, "doomed.sock");
  const command = [
    "buildkitd",
    `--config=${config}`,
    `--root=${directory}/root`,
    `--addr=unix://${socket}`,
    // All daemons of a machine take the same one, and each removes that of the others as it starts.
    `--otel-socket-path=${directory}/otel.sock`,
  ] as const;
  const log = join(directory, "log");
  const daemon = spawn(command[0], command.slice(1), { stdio: ["ignore", "ignore", openSync(log, "w")] });
  const pid = join(directory, "pid");
  writeFileSync(pid, String(daemon.pid));
  const environment = { BUILDX_CONFIG: join(directory, "buildx"), BUILDX_BUILDER: "doomed" };
  await appears(socket, daemon, log);
  execFileSync("docker", ["buildx", "create", "--name=doomed", "--driver=remote", `unix://${socket}`], {
    env: { ...process.env, ...environment },
    stdio: "ignore",
  });
  return {
    environment,
    directory,
    daemon: command,
    kill: () => daemon.kill("SIGKILL"),
    async [Symbol.asyncDispose]() {
      await ends(Number(readFileSync(pid, "utf8")));
      unmountBelow(directory);
      rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    },
  };
}

/** One whose parent is gone may stay as a zombie, which holds nothing. */
async function ends(pid: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      return;
    }
    await setTimeout(50);
  }
}

async function appears(path: string, daemon: ChildProcess, log: string): Promise<void> {
  for (let attempt = 0; attempt < 200 && daemon.exitCode === null; attempt++) {
    if (existsSync(path)) return;
    await setTimeout(50);
  }
  throw new Error(`buildkitd did not open ${path}: ${readFileSync(log, "utf8").slice(-2000)}`);
}

/** A BuildKit that was killed leaves the file systems of its steps mounted: those of a step that still runs are busy. */
function unmountBelow(directory: string): void {
  const mounts = readFileSync("/proc/self/mounts", "utf8").split("\n");
  const points = mounts.map((line) => line.split(" ")[1] ?? "").filter((point) => point.startsWith(`${directory}/`));
  for (const point of points.reverse()) execFileSync("umount", ["--lazy", point], { stdio: "ignore" });
}
