/** Finds the tool to run: by setting, on PATH, in the tool cache, or from its GitHub release; in this order. */
import { access } from "node:fs/promises";
import { valid } from "semver";
import { PlimsollError } from "../errors.ts";
import type { Context } from "../model/ports.ts";
import type { Tool } from "../model/report.ts";
import type { ToolSetting } from "../model/settings.ts";
import { isAcceptable, refuseForged, refuseOld } from "./acceptance.ts";
import { githubReleases, type Releases } from "./download.ts";
import { askVersion, builtVersion } from "./executable.ts";
import { sha256Of } from "./file-digest.ts";
import { findOnPath } from "./find-on-path.ts";
import {
  chosenAsset,
  isPinnedExecutable,
  pinnedAsset,
  pinnedVersion,
  type ReleaseAsset,
  type ToolName,
} from "./pins.ts";
import { storedTool } from "./store.ts";

/** A tool that may be run: `command` is an absolute path. */
export interface LocatedTool {
  command: string;
  tool: Tool;
}

type Found = Omit<LocatedTool, "tool"> & { tool: Omit<Tool, "ms"> };

/**
 * The tool to run, and how it was verified. A tool on PATH is taken when it is the pinned executable, or says that it
 * is at least the pinned minor version of the same major version; an older one is passed over with a note. Trivy 0.69.4
 * to 0.69.6 are refused wherever they come from, and before they are first run when their build information tells.
 *
 * @throws PlimsollError `tool.*`, `config.value` (version without sha256), `cancelled`.
 */
export async function locateTool(
  name: ToolName,
  setting: ToolSetting,
  context: Context,
  releases: Releases = githubReleases,
): Promise<LocatedTool> {
  const started = performance.now();
  const { command, tool } =
    setting.path !== undefined
      ? await fromSetting(name, setting.path, context)
      : setting.version !== undefined || setting.sha256 !== undefined
        ? await fromRelease(userPinned(name, setting, context), "sha256 given by setting", context, releases)
        : ((await fromPath(name, context)) ??
          (await fromRelease(pinnedAsset(name, context.platform), pinnedText, context, releases)));
  return { command, tool: { ...tool, ms: Math.round(performance.now() - started) } };
}

const pinnedText = "sha256 pinned in Plimsoll";

async function fromSetting(name: ToolName, path: string, context: Context): Promise<Found> {
  try {
    await access(path);
  } catch (error) {
    throw new PlimsollError(
      "tool.missing",
      `tools.${name}.path names ${path}, which cannot be read. Correct it, or remove it.`,
      { cause: error },
    );
  }
  const { version, sha256, pinned } = await identify(name, path, context);
  refuseOld(name, version);
  const verified = pinned ? pinnedText : "version only: given by setting";
  return { command: path, tool: { name, version, source: "setting", sha256, verified } };
}

async function fromPath(name: ToolName, context: Context): Promise<Found | undefined> {
  const command = await findOnPath(name, context.plainEnvironment["PATH"]);
  if (command === undefined) return undefined;
  const identity = await identifyOnPath(name, command, context);
  if (identity === undefined) return undefined;
  const { version, sha256, pinned } = identity;
  const verified = pinned ? pinnedText : `version only: found on PATH, Plimsoll pins ${pinnedVersion(name)}`;
  return { command, tool: { name, version, source: "path", sha256, verified } };
}

/** A tool on PATH was not asked for, so one that is unfit is passed over; a forged one still stops the run. */
async function identifyOnPath(name: ToolName, command: string, context: Context): Promise<Identity | undefined> {
  try {
    const identity = await identify(name, command, context);
    if (identity.pinned || isAcceptable(name, identity.version)) return identity;
    passOver(name, `${identity.version} on PATH is not the tested ${pinnedVersion(name)}`, context);
  } catch (error) {
    if (!(error instanceof PlimsollError) || error.code === "cancelled" || error.code === "tool.refused") throw error;
    passOver(name, `on PATH is unfit: ${error.message}`, context);
  }
  return undefined;
}

function passOver(name: ToolName, why: string, context: Context): void {
  context.progress.note(`${name} ${why}; ${pinnedVersion(name)} is used instead.`);
}

interface Identity {
  version: string;
  sha256: string;
  pinned: boolean;
}

async function identify(name: ToolName, path: string, context: Context): Promise<Identity> {
  const sha256 = await sha256Of(path);
  if (isPinnedExecutable(name, sha256)) return { version: pinnedVersion(name), sha256, pinned: true };
  // Build information is read, not run: what it names as forged never gets to run.
  const version = (await builtVersion(path)) ?? (await askVersion(name, path, context));
  refuseForged(name, version);
  return { version, sha256, pinned: false };
}

function userPinned(name: ToolName, { version, sha256 }: ToolSetting, context: Context): ReleaseAsset {
  if (version === undefined || sha256 === undefined || valid(version) !== version || !/^[0-9a-f]{64}$/i.test(sha256)) {
    throw new PlimsollError(
      "config.value",
      `tools.${name} needs both version (like ${pinnedVersion(name)}) and sha256 (the 64 hexadecimal digits of that release file), or neither.`,
    );
  }
  refuseForged(name, version);
  refuseOld(name, version);
  return chosenAsset(name, version, sha256, context.platform);
}

async function fromRelease(
  asset: ReleaseAsset,
  verified: string,
  context: Context,
  releases: Releases,
): Promise<Found> {
  const { command, sha256, source } = await storedTool(asset, context, releases);
  return { command, tool: { name: asset.name, version: asset.version, source, sha256, verified } };
}
