/**
 * Stands in for `docker` (engine-double.ts writes the script that starts it): an engine whose own builder can't write
 * OCI layouts, so that Plimsoll must create one. The builder is a file; a build never ends.
 *
 * Arguments: the file, milliseconds that a removal takes, "deaf" when what hangs ignores SIGINT, the subcommand that never
 * answers, then those of docker.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

const [file = "", removalMs = "", hearing = "", silent = "", , command = "", ...args] = process.argv.slice(2);
const builder = existsSync(file) ? readFileSync(file, "utf8") : undefined;
const name = args.includes("--") ? args.at(-1) : undefined;

const isBuild = command === "bake" && !args.some((arg) => /^--(?:print|list|call)/.test(arg));

function describeBuilder(called: string, driver: string): void {
  const node = [`Name: ${called}0`, "Status: running", "BuildKit version: v0.32.2", "Platforms: linux/amd64"];
  console.log([`Name: ${called}`, `Driver: ${driver}`, "", "Nodes:", ...node].join("\n"));
}

if (command === silent || isBuild) {
  if (hearing === "deaf") process.on("SIGINT", () => undefined);
  writeFileSync(`${file}.${command}`, "");
  await delay(600_000);
} else if (command === "version") {
  console.log("github.com/docker/buildx v0.36.1 double");
} else if (command === "create") {
  writeFileSync(file, args.find((arg) => arg.startsWith("--name="))?.slice("--name=".length) ?? "");
} else if (command === "inspect" && name === undefined) {
  describeBuilder("default", "docker");
} else if (command === "inspect" && name === builder) {
  describeBuilder(builder ?? "", "docker-container");
} else if (command === "rm" && name === builder) {
  await delay(Number(removalMs));
  rmSync(file);
} else {
  process.exitCode = 1;
}
