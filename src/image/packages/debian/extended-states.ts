import { parseControl } from "./control.ts";

const wanted = new Set(["package", "architecture", "auto-installed"]);

/**
 * Names of the packages that apt put in for the sake of others (`/var/lib/apt/extended_states`); whoever is not named was
 * asked for. Of two architectures of a package one asked for is enough. Never throws.
 */
export function parseExtendedStates(bytes: Buffer): Set<string> {
  const automatic = new Set<string>();
  const asked = new Set<string>();
  for (const fields of parseControl(bytes, wanted)) {
    const name = fields.get("package");
    if (name === undefined || name === "") continue;
    (fields.get("auto-installed") === "1" ? automatic : asked).add(name);
  }
  for (const name of asked) automatic.delete(name);
  return automatic;
}
