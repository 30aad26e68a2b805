/** The tool cache: release files kept between runs, believed only when their SHA-256 still holds. */
import { randomUUID } from "node:crypto";
import { chmod, mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { PlimsollError } from "../errors.ts";
import type { Context } from "../model/ports.ts";
import { downloadAsset, type Releases } from "./download.ts";
import { sha256Of } from "./file-digest.ts";
import type { ReleaseAsset } from "./pins.ts";
import { unpackOne } from "./unpack.ts";

export interface StoredTool {
  command: string;
  sha256: string;
  source: "download" | "cache";
}

/**
 * The executable of a release file, from the cache or the network. Nothing is trusted for lying in the cache: an
 * executable with a known SHA-256 is checked by it, any other is unpacked anew from the archive, which is checked.
 *
 * @throws PlimsollError `tool.download`, `tool.checksum`, `tool.nonsense`, `cancelled`.
 */
export async function storedTool(asset: ReleaseAsset, context: Context, releases: Releases): Promise<StoredTool> {
  const directory = join(
    context.cacheDirectory,
    "tools",
    `${asset.name}-${asset.version}-${asset.sha256.slice(0, 12)}`,
  );
  await mkdir(directory, { recursive: true });
  const expected = asset.archived ? asset.executableSha256 : asset.sha256;
  if (expected === undefined) return unpackedAnew(asset, directory, context, releases);

  const command = join(directory, asset.name);
  if (await holds(command, expected, context)) return { command, sha256: expected, source: "cache" };
  await replaceWith(command, async (temporary) => {
    await fetchExecutable(asset, temporary, context, releases);
    const actual = await sha256Of(temporary);
    if (actual !== expected) throw wrongExecutable(asset, expected, actual);
  });
  return { command, sha256: expected, source: "download" };
}

async function fetchExecutable(asset: ReleaseAsset, file: string, context: Context, releases: Releases): Promise<void> {
  if (!asset.archived) return downloadAsset(asset, file, context, releases);
  const archive = `${file}.tar.gz`;
  try {
    await downloadAsset(asset, archive, context, releases);
    await unpackOne(archive, asset.name, file);
  } finally {
    await rm(archive, { force: true });
  }
}

/** For a version that the user pinned: only the archive's checksum is known, so the archive is what is kept. */
async function unpackedAnew(
  asset: ReleaseAsset,
  directory: string,
  context: Context,
  releases: Releases,
): Promise<StoredTool> {
  const archive = join(directory, `${asset.name}.tar.gz`);
  const kept = await holds(archive, asset.sha256, context);
  if (!kept) await replaceWith(archive, (temporary) => downloadAsset(asset, temporary, context, releases));
  const command = join(context.workDirectory, `${asset.name}-${asset.version}`);
  await unpackOne(archive, asset.name, command);
  await chmod(command, 0o755);
  return { command, sha256: await sha256Of(command), source: kept ? "cache" : "download" };
}

async function holds(file: string, sha256: string, context: Context): Promise<boolean> {
  if ((await stat(file).catch(() => undefined)) === undefined) return false;
  if ((await sha256Of(file)) === sha256) return true;
  context.progress.warn("A cached tool no longer has the checksum it was stored with; it is downloaded again.");
  return false;
}

/** Makes `file` appear whole or not at all, also when several runs do it at once. */
async function replaceWith(file: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${file}.${randomUUID()}`;
  try {
    await write(temporary);
    await chmod(temporary, 0o755);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

function wrongExecutable(asset: ReleaseAsset, expected: string, actual: string): PlimsollError {
  return new PlimsollError(
    "tool.checksum",
    `The ${asset.name} ${asset.version} inside the verified release archive is not the executable that was reviewed, and was not run. Report it to Plimsoll; meanwhile set tools.${asset.name}.path.`,
    { detail: `expected sha256 ${expected}\nunpacked sha256 ${actual}` },
  );
}
