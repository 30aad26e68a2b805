import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { formatSeconds } from "../src/text/duration.ts";
import type { Figure } from "./figure.ts";
import { bundled, runNode } from "./measure.ts";

/** How often hadolint is called for 100 Dockerfiles: counted by a wrapper that calls the real one. */
export function measureLintCalls(): Figure[] {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-lint-"));
  try {
    const environment = countingHadolint(directory);
    const repository = join(directory, "repository");
    for (let number = 0; number < 100; number++) {
      const service = join(repository, "services", `service-${number}`);
      mkdirSync(service, { recursive: true });
      writeFileSync(join(service, "Dockerfile"), `FROM debian:bookworm-slim\nRUN cd /tmp && echo ${number}\n`);
    }
    const { seconds, exit } = runNode([bundled("cli.js"), "check", "--only", "lint", "--quiet"], {
      cwd: repository,
      environment,
    });
    const calls = readFileSync(join(directory, "calls"), "utf8").trimEnd().split("\n").length;
    return [
      {
        measure: "hadolint calls that lint 100 Dockerfiles",
        measured: String(calls),
        limit: "at most 1",
        holds: calls === 1,
      },
      { measure: `the same: wall time of the whole run (exit ${exit})`, measured: formatSeconds(seconds) },
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Version questions are not counted: they lint nothing. */
function countingHadolint(directory: string): Record<string, string> {
  const real = spawnSync("sh", ["-c", "command -v hadolint"], { encoding: "utf8" }).stdout.trim();
  const bin = join(directory, "bin");
  mkdirSync(bin);
  const wrapper = join(bin, "hadolint");
  const script = [
    "#!/bin/sh",
    `case "$*" in *--version*) ;; *) echo call >> '${join(directory, "calls")}' ;; esac`,
    `exec '${real}' "$@"`,
  ];
  writeFileSync(wrapper, `${script.join("\n")}\n`);
  chmodSync(wrapper, 0o755);
  return { PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
}
