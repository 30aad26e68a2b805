import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ChildResult, ChildSpec, Context } from "../../src/model/ports.ts";
import type { LocatedTool } from "../../src/tools/locate.ts";

export const trivy: LocatedTool = {
  command: "/opt/trivy",
  tool: { name: "trivy", version: "0.74.0", source: "path", verified: "", ms: 0 },
};

/** What the double does with one call; what it leaves out is success without a word. */
export type Behaviour = (spec: ChildSpec, call: number) => Promise<Partial<ChildResult>> | Partial<ChildResult>;

/** `context` with a Trivy that behaves so. The calls are kept. */
export function withTrivy<Given extends Context>(context: Given, behave: Behaviour): Given & { calls: ChildSpec[] } {
  const calls: ChildSpec[] = [];
  const run: Context["run"] = async (spec) => {
    calls.push(spec);
    const result: ChildResult = {
      exitCode: 0,
      signal: null,
      stdout: "",
      stderr: "",
      stdoutTruncated: false,
      endedBy: "exit",
      ms: 1,
    };
    return { ...result, ...(await behave(spec, calls.length)) };
  };
  return { ...context, run, calls };
}

/** The value of an option of a call. */
export function option(spec: ChildSpec | undefined, name: string): string | undefined {
  return spec?.args.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
}

export interface DatabaseDates {
  updatedAt: string;
  nextUpdate: string;
  downloadedAt?: string;
  version?: number;
}

/** Writes what a download leaves in `--cache-dir`. */
export async function putDatabase(spec: ChildSpec, dates: DatabaseDates, name: "db" | "java-db" = "db"): Promise<void> {
  const directory = join(option(spec, "--cache-dir") ?? "", name);
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, name === "db" ? "trivy.db" : "trivy-java.db"), `made ${dates.updatedAt}`);
  const { version = name === "db" ? 2 : 1, updatedAt, nextUpdate, downloadedAt = updatedAt } = dates;
  const metadata = { Version: version, NextUpdate: nextUpdate, UpdatedAt: updatedAt, DownloadedAt: downloadedAt };
  await writeFile(join(directory, "metadata.json"), JSON.stringify(metadata));
}
