/** Which versions of a tool may run at all, and which ones found on PATH are good enough. Pure. */
import { gte, major, minor } from "semver";
import { PlimsollError } from "../errors.ts";
import { pinnedVersion, type ToolName } from "./pins.ts";

/**
 * The oldest versions whose options and JSON are the ones Plimsoll uses. For Trivy it is also the first release after
 * those that were deleted or forged in March 2026 (CVE-2026-33634, GHSA-69fq-xp46-6x23); for hadolint the first one
 * with today's names of release files.
 */
const oldest: Record<ToolName, string> = { trivy: "0.70.0", hadolint: "2.13.0" };

/** Trivy 0.69.4 was published with a credential stealer in it, 0.69.5 and 0.69.6 as container images. */
const forged: Record<ToolName, readonly string[]> = { trivy: ["0.69.4", "0.69.5", "0.69.6"], hadolint: [] };

/**
 * Stops a forged release, wherever it came from.
 *
 * @throws PlimsollError `tool.refused`.
 */
export function refuseForged(name: ToolName, version: string): void {
  if (!forged[name].includes(version)) return;
  throw new PlimsollError(
    "tool.refused",
    `Trivy ${version} is a forged release that steals credentials (GHSA-69fq-xp46-6x23) and is never run. Remove it, treat the secrets of this machine as leaked, and use Trivy ${pinnedVersion("trivy")}.`,
  );
}

/**
 * Stops a version that the user chose and that does not speak as Plimsoll expects.
 *
 * @throws PlimsollError `tool.refused`.
 */
export function refuseOld(name: ToolName, version: string): void {
  if (gte(version, oldest[name])) return;
  throw new PlimsollError(
    "tool.refused",
    `${name} ${version} is too old: Plimsoll needs ${oldest[name]} or newer and is tested with ${pinnedVersion(name)}. Update it, or remove tools.${name} from the configuration so that the tested version is used.`,
  );
}

/** Whether a version found on PATH is at least the tested minor version and of the same major version. */
export function isAcceptable(name: ToolName, version: string): boolean {
  const tested = pinnedVersion(name);
  return major(version) === major(tested) && gte(version, `${major(tested)}.${minor(tested)}.0`);
}
