import { execFile } from "node:child_process";
import { cp, mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { prepareDatabase } from "../../../src/scan/database.ts";
import { locateTool } from "../../../src/tools/locate.ts";
import { testContext } from "../../doubles/context.ts";

const run = promisify(execFile);

/** Trivy's JSON, as far as the comparison looks into it. */
export interface RawReport {
  Trivy: { Version: string };
  Metadata: { OS?: { Family: string; Name: string }; Layers?: { Size?: number; DiffID: string }[]; Size?: number };
  Results?: {
    Target: string;
    Type?: string;
    Packages?: { Name: string; Version?: string; AnalyzedBy?: string; FilePath?: string; Licenses?: string[] }[];
    Vulnerabilities?: { VulnerabilityID: string; PkgName: string }[];
  }[];
}

export interface RealScanner extends AsyncDisposable {
  directory: string;
  /** The program. */
  trivy: string;
  /** `parent` holds the layout as `image`, and gets the report. Rejects when Trivy does not end well. */
  scan(parent: string, scanners?: string): Promise<RawReport>;
}

/** The lab's Trivy with the lab's database, and the Java index of Trivy's own tests. */
export async function realScanner(): Promise<RealScanner> {
  const context = await testContext();
  const repository = process.env["TRIVY_DB_REPOSITORY"] ?? "";
  const scanEnvironment = {
    ...context.scanEnvironment,
    ...(repository === "" ? {} : { TRIVY_DB_REPOSITORY: repository }),
  };
  const inLab = { ...context, scanEnvironment };
  const { command } = await locateTool("trivy", {}, inLab);
  const database = await prepareDatabase(await locateTool("trivy", {}, inLab), inLab);
  if (database.status === "failed") throw database.error;
  const cache = join(context.workDirectory, "trivy-cache");
  await mkdir(cache);
  await symlink(join(database.cacheDirectory, "db"), join(cache, "db"));
  await cp(join(import.meta.dirname, "../../fixtures/scan/extract/java-db"), join(cache, "java-db"), {
    recursive: true,
  });
  const scan = async (parent: string, scanners = "vuln"): Promise<RawReport> => {
    const args = [
      "image",
      "--input=image",
      "--format=json",
      "--output=report.json",
      `--scanners=${scanners}`,
      "--list-all-pkgs",
    ];
    const offline = [
      "--skip-db-update",
      "--skip-java-db-update",
      "--skip-version-check",
      "--disable-telemetry",
      "--offline-scan",
    ];
    // With the files of so small a layer side by side, Trivy would name its distribution at random where two files disagree.
    const steady = ["--parallel=1", "--cache-backend=memory", `--cache-dir=${cache}`, "--no-progress", "--quiet"];
    await run(command, [...args, ...offline, ...steady], {
      cwd: parent,
      env: { ...scanEnvironment, TMPDIR: parent },
    });
    return JSON.parse(await readFile(join(parent, "report.json"), "utf8"));
  };
  return {
    directory: context.workDirectory,
    trivy: command,
    scan,
    [Symbol.asyncDispose]: () => context[Symbol.asyncDispose](),
  };
}
