import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { hasErrno, PlimsollError } from "../errors.ts";
import { blobName, digestOf, shortDigest } from "./digest.ts";
import type { Descriptor } from "./documents.ts";

/**
 * Reads a small JSON blob of the layout, checks its size and digest, and its shape by `schema`. Throws `image.malformed`
 * (absent, too large, not the shape) or `image.digest` (other bytes than the descriptor says); `what` names it.
 */
export async function readDocument<Schema extends z.ZodType>(
  layout: string,
  descriptor: Pick<Descriptor, "digest" | "size">,
  schema: Schema,
  what: string,
  limit: number,
): Promise<z.infer<Schema>> {
  const { digest, size } = descriptor;
  const name = `${what} ${shortDigest(digest)}`;
  const bytes = await readBounded(join(layout, blobName(digest)), name, limit);
  const found = digestOf(bytes, digest.slice(0, digest.indexOf(":")));
  if (found !== digest || bytes.length !== size) {
    const actual = found === digest ? `${bytes.length} bytes long, not ${size}` : `of the digest ${found}`;
    throw new PlimsollError(
      "image.digest",
      `The ${name} is ${actual}: the image was changed or damaged. Export it again.`,
    );
  }
  return parseDocument(bytes, schema, name);
}

/** Throws `image.malformed`, with the first thing that is wrong, when the bytes are not JSON of that shape. */
export function parseDocument<Schema extends z.ZodType>(
  bytes: Uint8Array,
  schema: Schema,
  name: string,
): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  } catch (error) {
    throw new PlimsollError("image.malformed", `The ${name} is not JSON. Export the image again.`, { cause: error });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new PlimsollError("image.malformed", `The ${name} is not what it should be${where}: ${issue?.message}.`, {
    cause: result.error,
  });
}

/** The whole file, never more than `limit` bytes of it. Throws `image.malformed` when it is absent or longer. */
export async function readBounded(path: string, name: string, limit: number): Promise<Buffer> {
  const file = await openBlob(path, name);
  try {
    const { size } = await file.stat();
    if (size > limit) {
      throw new PlimsollError("image.malformed", `The ${name} is ${size} bytes long; the limit is ${limit}.`);
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Opens a file of the image for reading. Throws `image.malformed` when it is not there or no regular file. */
export async function openBlob(path: string, name: string): Promise<FileHandle> {
  try {
    // Opening a named pipe would wait for its writer for ever.
    if ((await stat(path)).isFile()) return await open(path, "r");
    throw new PlimsollError("image.malformed", `The image's ${name} is not a regular file.`);
  } catch (error) {
    if (error instanceof PlimsollError) throw error;
    if (hasErrno(error, "ENOENT")) throw unusable(`The image lacks its ${name}`, error);
    const how = ["ELOOP", "ENOTDIR", "EACCES", "EPERM", "ENAMETOOLONG"].find((code) => hasErrno(error, code));
    throw how === undefined ? error : unusable(`The image's ${name} can't be opened (${how})`, error);
  }
}

function unusable(what: string, cause: unknown): PlimsollError {
  return new PlimsollError("image.malformed", `${what}. Export it again, whole.`, { cause });
}
