import { satisfies } from "semver";
import { PlimsollError } from "../errors.ts";

/** Node with zstd in its zlib (nodejs.org/api/zlib.html: added in 22.15.0 and 23.8.0). */
const supportedNode = ">=22.15.0 <23 || >=23.8.0";

/**
 * Refuses machines that Plimsoll does not run on; gives the two words that downloads are chosen by.
 * @throws PlimsollError usage.platform with what to do instead.
 */
export function assertSupported(
  platform: string,
  arch: string,
  nodeVersion: string,
): { os: "linux" | "darwin"; arch: "x64" | "arm64" } {
  if (platform === "win32") {
    refuse("Plimsoll does not run on Windows. Use WSL 2 with a Linux distribution, or a Linux runner.");
  }
  if (platform !== "linux" && platform !== "darwin") {
    refuse(`Plimsoll runs on Linux and macOS, not on ${platform}. Use one of those.`);
  }
  if (arch !== "x64" && arch !== "arm64") {
    refuse(`Plimsoll runs on x64 and arm64 machines, not on ${arch}. Use one of those.`);
  }
  if (!satisfies(nodeVersion, supportedNode, { includePrerelease: true })) {
    refuse(`Plimsoll needs Node.js 22.15 or newer with zstd, and this is ${nodeVersion}. Update Node.js.`);
  }
  return { os: platform, arch };
}

function refuse(message: string): never {
  throw new PlimsollError("usage.platform", message);
}
