import { buildx } from "./chain-place.ts";
import { runProgram, type Usage } from "./measure.ts";

/** The least that asking the builder can cost: all steps cached, nothing written. */
export function bakeCached(directory: string, targets: readonly string[]): Usage {
  const [command = "", ...first] = buildx();
  return runProgram(command, [...first, "bake", "--set=*.output=type=cacheonly", "--", ...targets], { cwd: directory });
}
