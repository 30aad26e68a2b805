import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { runProgram, type Usage } from "./measure.ts";

/** dive 0.13.1 in CI mode, with all rules off so that it ends well, on an archive or, by its name, an engine's image. */
export function dive(source: "docker" | "docker-archive", image: string): Usage {
  const off = ["--lowestEfficiency=disabled", "--highestWastedBytes=disabled", "--highestUserWastedPercent=disabled"];
  return runProgram(divePath(), ["--ci", ...off, `--source=${source}`, image], { environment: { CI: "true" } });
}

let foundDive = "";

function divePath(): string {
  if (foundDive !== "") return foundDive;
  const { status, stdout, stderr } = spawnSync("lab/tool", ["dive"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`lab/tool dive ended with ${status}: ${stderr}`);
  foundDive = stdout.trim();
  return foundDive;
}

/** Trivy alone on a whole layout, asked as Plimsoll asks it (src/scan/trivy.ts), with the lab's database. */
export function trivy(layout: string, scanners: "vuln" | "secret" | "vuln,secret"): Usage {
  const args = [
    "image",
    `--input=${layout}`,
    "--format=json",
    "--output=/dev/null",
    `--scanners=${scanners}`,
    "--list-all-pkgs",
    `--cache-dir=${database()}`,
    "--cache-backend=memory",
    "--skip-db-update",
    "--skip-java-db-update",
    "--skip-version-check",
    "--disable-telemetry",
    "--offline-scan",
    "--no-progress",
    "--timeout=900s",
  ];
  return runProgram("trivy", args, { cwd: dirname(layout) });
}

function database(): string {
  const directory = process.env["PLIMSOLL_LAB_TRIVY_CACHE"];
  if (!directory) throw new Error("The lab's vulnerability database is not there. Run: PLIMSOLL_LAB=own lab/up");
  return directory;
}
