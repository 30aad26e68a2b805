import semver from "semver";

/** The oldest buildx with everything the builds use: rawjson, secrets as objects, `history export --finalize`. */
export const oldestBuildx = "0.24.0";

export interface BuildxVersion {
  /** As buildx prints it: `0.36.1`, `v0.36.1-desktop.1`, `v0.0.0+unknown`. */
  text: string;
  /** A build without a release number (`v0.0.0+unknown`, a commit); nothing can be said about its age. */
  development: boolean;
  newEnough: boolean;
}

/** Reads `github.com/docker/buildx v0.36.1 1234abc`; undefined when it is not buildx that speaks. */
export function parseBuildxVersion(output: string): BuildxVersion | undefined {
  const text = /^github\.com\/docker\/buildx\s+(\S+)/m.exec(output)?.[1];
  if (text === undefined) return undefined;
  const release = releaseOf(text);
  return {
    text,
    development: release === undefined,
    newEnough: release === undefined || semver.gte(release, oldestBuildx),
  };
}

/**
 * The release number in a version as buildx or BuildKit print it: without `v`, pre-release, packager's suffix
 * (`0.13.1+ds1-3`, `v0.36.1-desktop.1`). Undefined for development builds, which say 0.0.0 or only a commit.
 */
export function releaseOf(version: string): string | undefined {
  const release = /^v?(\d+\.\d+\.\d+)(?![\d.])/.exec(version)?.[1];
  return release === undefined || release === "0.0.0" ? undefined : release;
}
