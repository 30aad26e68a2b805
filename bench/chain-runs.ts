import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chainHome } from "./chain-place.ts";
import { bundled, runNode, type Usage } from "./measure.ts";

export interface CheckRequest {
  directory: string;
  variants: readonly string[];
  /** Lines of plimsoll.yml. */
  configuration?: string;
  /** Value of the argument FRESH, which makes the layers of a target new. */
  fresh?: string;
  /** That target. */
  freshTarget?: string;
  /** What a run may know of earlier ones: the database and the tools always, images, layers and extracts only when `warm`. */
  knowledge: "cold" | "warm";
}

const ours = join(chainHome, "knowledge");

/** The whole of `plimsoll check`: build (all steps cached or built before), lint, measure, scan, verdict, reports. */
export function checkVariants(request: CheckRequest): Usage {
  const { args, environment } = checkCommand(request);
  return runNode(args, { cwd: request.directory, environment });
}

/** Makes the directory ready for that command. */
export function checkCommand({
  directory,
  variants,
  configuration = "",
  fresh = "",
  freshTarget = "fresh",
  knowledge,
}: CheckRequest): { args: string[]; environment: Record<string, string> } {
  const override = { target: { [freshTarget]: { args: { FRESH: fresh } } } };
  writeFileSync(join(directory, "fresh.json"), JSON.stringify(override));
  const bakeFiles = "version: 1\nbake: [docker-bake.hcl, fresh.json]\nscan: extract\n";
  writeFileSync(join(directory, "plimsoll.yml"), bakeFiles + configuration);
  if (knowledge === "cold") forget();
  const args = [bundled("cli.js"), "check", "--fail-on", "never", ...variants];
  return { args, environment: { XDG_CACHE_HOME: ours } };
}

function forget(): void {
  const directory = join(ours, "plimsoll");
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(directory)) {
    if (name !== "trivy" && name !== "tools") rmSync(join(directory, name), { recursive: true });
  }
}

/** Where such runs keep their own files while they last. */
export const runsDirectory = join(ours, "plimsoll", "runs");
