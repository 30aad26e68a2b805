import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { hasErrno, PlimsollError } from "../errors.ts";
import type { Context } from "../model/ports.ts";
import type { PlatformImage } from "../model/stages.ts";
import { choosePlatforms } from "./choose-platforms.ts";
import { chunkSize } from "./chunk-size.ts";
import { listImages } from "./layout.ts";
import { noNotes } from "./layout-notes.ts";
import { platformName } from "./platform-name.ts";
import { platformOf, writePlatformLayout } from "./platforms.ts";
import { openArchive } from "./sources/archive.ts";
import { openFromEngine } from "./sources/engine.ts";
import type { OpenedLayout } from "./sources/opened.ts";
import { pullImage } from "./sources/registry/pull.ts";
import { parseReference } from "./sources/registry/reference.ts";

/**
 * Opens an image that something else built (`--image`). In this order `reference` is
 *
 * 1. a directory with an `index.json`: an OCI layout, used where it is;
 * 2. a file: an image archive, OCI or `docker save`, compressed or not;
 * 3. an image of the local engine;
 * 4. an image of a registry.
 *
 * What looks like a path (`./…`, `/…`, `….tar`) is never asked of an engine or registry. Relative paths start from
 * `root`. Without `platforms`, all that layout or archive hold; of a registry the machine's own.
 *
 * Throws PlimsollError: `usage.flag`, `image.not-found`, `image.platform`, `image.registry`, `image.engine`,
 * `image.malformed`, `image.digest`, `disk.full`, `cancelled`.
 */
export async function openImage(
  reference: string,
  platforms: readonly string[],
  context: Context,
  root = ".",
): Promise<PlatformImage[]> {
  checkValue(reference);
  const { layout, notes } = await openSource(reference, resolve(root, reference), platforms, context);
  const images = (await listImages(layout)).map((image) => ({ image, platform: platformName(platformOf(image)) }));
  const chosen = choosePlatforms(images, platforms, reference);
  return Promise.all(chosen.map(({ image }) => writePlatformLayout(layout, image, context.workDirectory, notes)));
}

function checkValue(reference: string): void {
  const problem = reference === "" ? "is empty" : reference.startsWith("-") ? "starts with a dash" : undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = /[\u0000-\u001f\u007f-\u009f]/.test(reference) ? "holds control characters" : undefined;
  const found = problem ?? control;
  if (found === undefined) return;
  throw new PlimsollError(
    "usage.flag",
    `The image ${JSON.stringify(reference)} ${found}. Give a reference, a tar or a layout directory.`,
  );
}

async function openSource(
  reference: string,
  path: string,
  platforms: readonly string[],
  context: Context,
): Promise<OpenedLayout> {
  const kind = await kindOfPath(path);
  if (kind === "layout") return { layout: path, notes: noNotes };
  if (kind === "file") {
    const stream = createReadStream(path, { highWaterMark: chunkSize });
    return openArchive(stream, reference, context.workDirectory, context.signal);
  }
  if (/^(?:\.{0,2}\/|~)|\.(?:tar|tar\.gz|tgz|tar\.zst)$/.test(reference)) throw noSuchFile(reference, kind);
  const parsed = parseReference(reference);
  return (await openFromEngine(reference, platforms, context)) ?? pullImage(parsed, platforms, context);
}

type PathKind = "layout" | "file" | "directory" | "nothing";

async function kindOfPath(path: string): Promise<PathKind> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return "file";
    if (!stats.isDirectory()) return "nothing";
    const index = await open(join(path, "index.json")).catch(() => undefined);
    await index?.close();
    return index === undefined ? "directory" : "layout";
  } catch (error) {
    if (hasErrno(error, "ENOENT") || hasErrno(error, "ENOTDIR") || hasErrno(error, "ENAMETOOLONG")) return "nothing";
    throw error;
  }
}

function noSuchFile(path: string, kind: PathKind): PlimsollError {
  const what = kind === "directory" ? "is a directory without index.json, so no OCI layout" : "is not there";
  return new PlimsollError("image.not-found", `${path} ${what}. Give an image reference, a tar or a layout directory.`);
}
