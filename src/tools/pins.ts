/**
 * The tools Plimsoll runs and may download: version and SHA-256 per platform, reviewed in this file and nowhere else.
 * A checksum fetched beside a binary proves nothing about a replaced release (Trivy, March 2026), so none is fetched.
 * How each figure was established: docs/tools.md.
 */
import { PlimsollError } from "../errors.ts";
import type { Context } from "../model/ports.ts";

export type ToolName = "trivy" | "hadolint";
type Platform = `${Context["platform"]["os"]}/${Context["platform"]["arch"]}`;

/** A file of a GitHub release. */
export interface ReleaseAsset {
  name: ToolName;
  version: string;
  /** Path below the releases host, starting with `/`. */
  path: string;
  /** SHA-256 of the file as published. */
  sha256: string;
  /** Whether the file is a gzipped tar that holds the executable under the tool's name; else it is the executable. */
  archived: boolean;
  /** SHA-256 of the executable, where it is known without unpacking. */
  executableSha256?: string;
}

interface Pin {
  asset: string;
  /** Absent: not established by two sources. */
  executable?: string;
}

const trivy: Record<Platform, Pin> = {
  "linux/x64": {
    asset: "2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a",
    executable: "d89bcc6510a267f11b773398cbf1be5520ce39f9e8b6633178c4487f05b7d791",
  },
  "linux/arm64": {
    asset: "b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5",
    executable: "fed2c9ca7d27191ada34524b5eaf5216a845c6d6f3246143c3b475552ffe5358",
  },
  "darwin/x64": {
    asset: "472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485",
    // Of the executable only one source is known; it is unpacked from the verified archive each time instead.
  },
  "darwin/arm64": {
    asset: "1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11",
    executable: "0ed07c205ca9ecc1065dc57b9f9f77adc79393bb469d9d1de9ec90c8c94ffc2f",
  },
};

const hadolint: Record<Platform, Pin> = {
  "linux/x64": samePin("c7187db94eeeeca956519a6af171adc31453941a1e777961f6e680f697c8c507"),
  "linux/arm64": samePin("f6198ef8090f404dbb771abfee086eb8c48ac177f30da7fd3510aca35b344b5d"),
  "darwin/x64": samePin("ffe9bb18b23d5ed1eae50237aecdbb523d016e96da0bd4e7aa432040acfc3fde"),
  "darwin/arm64": samePin("5c09f3213f8e40406abe048233d985eebef336d4a6a20021be47fadb6cf480a2"),
};

/** hadolint's release file is the executable itself. */
function samePin(sha256: string): Pin {
  return { asset: sha256, executable: sha256 };
}

const pins: Record<ToolName, { version: string; by: Partial<Record<Platform, Pin>> }> = {
  trivy: { version: "0.74.0", by: trivy },
  hadolint: { version: "2.15.1", by: hadolint },
};

/** The version this Plimsoll is made and tested with. */
export function pinnedVersion(name: ToolName): string {
  return pins[name].version;
}

/** Whether `sha256` is the pinned executable of `name`, for any platform. */
export function isPinnedExecutable(name: ToolName, sha256: string): boolean {
  return Object.values(pins[name].by).some((pin) => pin.executable === sha256);
}

/**
 * The release file that is pinned for this platform.
 *
 * @throws PlimsollError `tool.architecture` when the table has none.
 */
export function pinnedAsset(name: ToolName, platform: Context["platform"]): ReleaseAsset {
  const { version, by } = pins[name];
  const pin = by[`${platform.os}/${platform.arch}`];
  if (pin === undefined) {
    throw new PlimsollError(
      "tool.architecture",
      `This Plimsoll has no checksum of ${name} ${version} for ${platform.os}/${platform.arch}. Install ${name} ${version} and put it on PATH, or set tools.${name}.version and tools.${name}.sha256.`,
    );
  }
  const asset = chosenAsset(name, version, pin.asset, platform);
  return pin.executable === undefined ? asset : { ...asset, executableSha256: pin.executable };
}

/** The release file of a version that the user chose, to be accepted with the SHA-256 that the user gave. */
export function chosenAsset(
  name: ToolName,
  version: string,
  sha256: string,
  platform: Context["platform"],
): ReleaseAsset {
  return {
    name,
    version,
    path: releasePath(name, version, platform),
    sha256: sha256.toLowerCase(),
    archived: name === "trivy",
  };
}

/** Names of the release files: aquasecurity/trivy goreleaser.yml, hadolint/hadolint .github/workflows/release.yml (since 2.13). */
function releasePath(name: ToolName, version: string, { os, arch }: Context["platform"]): string {
  if (name === "trivy") {
    const system = `${os === "linux" ? "Linux" : "macOS"}-${arch === "x64" ? "64bit" : "ARM64"}`;
    return `/aquasecurity/trivy/releases/download/v${version}/trivy_${version}_${system}.tar.gz`;
  }
  const system = `${os === "linux" ? "linux" : "macos"}-${arch === "x64" ? "x86_64" : "arm64"}`;
  return `/hadolint/hadolint/releases/download/v${version}/hadolint-${system}`;
}
