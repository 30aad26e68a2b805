import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheHome } from "./cache.ts";

/** Copies of the images' contexts, and what runs on them may know: outside the checkout, made anew for each measuring. */
export const chainHome = join(cacheHome, "chain");

/** A copy of the contexts in `images/KIND`, to be built from and changed. */
export function placeImages(kind: "chain" | "side-by-side", name = "as-it-is"): string {
  const directory = join(chainHome, kind, name);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  cpSync(join(import.meta.dirname, "images", kind), directory, { recursive: true });
  return directory;
}

/** Changes what the last COPY of `ml` takes, and nothing else. */
export function changeApplication(directory: string, what: string): void {
  writeFileSync(join(directory, "ml", "app", "serve.py"), `print(${JSON.stringify(what)})\n`);
}

/** Builds without a clock, so that what is measured after it begins where a build has ended. */
export function build(directory: string, targets: readonly string[], output: string, fresh = ""): void {
  const [command = "", ...first] = buildx();
  const set = [`--set=*.output=${output}`, `--set=fresh.args.FRESH=${fresh}`];
  const { status, stderr } = spawnSync(command, [...first, "bake", "--progress=plain", ...set, "--", ...targets], {
    cwd: directory,
    env: { ...process.env, BUILDX_NO_DEFAULT_ATTESTATIONS: "1", BUILDX_BAKE_ENTITLEMENTS_FS: "0" },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    maxBuffer: 64e6,
  });
  if (status === 0) return;
  console.error(stderr.split("\n").slice(-20).join("\n"));
  throw new Error(`buildx bake ${targets.join(" ")} ended with ${status}`);
}

/** How buildx is called in this lab. */
export function buildx(): readonly string[] {
  return process.env["PLIMSOLL_LAB"] === "docker" ? ["docker", "buildx"] : ["buildx"];
}
