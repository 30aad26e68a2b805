import { asPlimsollError, PlimsollError } from "../../../errors.ts";
import type { Descriptor } from "../../documents.ts";
import type { BlobStore, BlobWriter, StoredBlob } from "../blob-store.ts";
import { referenceText } from "./reference.ts";
import type { RegistrySession } from "./session.ts";

type WantedBlob = Pick<Descriptor, "digest" | "size">;

/** Blobs come as they are: a transfer encoding would change bytes that have a digest. */
const plain = { "accept-encoding": "identity" };

/**
 * Downloads a blob into the layout, at most as many bytes as its descriptor says; goes on where it was when the connection
 * breaks. Throws `image.digest` when its bytes are others, and what {@link RegistrySession.get} throws.
 */
export async function downloadBlob(
  descriptor: WantedBlob,
  session: RegistrySession,
  store: BlobStore,
): Promise<StoredBlob> {
  const { digest } = descriptor;
  const writer = await store.create(digest.slice(0, digest.indexOf(":")));
  try {
    for (let attempt = 1; writer.size < descriptor.size; attempt++) {
      await receive(descriptor, session, writer).catch((error: unknown) => session.sender.pause(attempt, error));
    }
    const blob = await writer.finish();
    if (blob.digest !== digest) throw differs(descriptor, session);
    return blob;
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

/** Asks for what is still missing. A server may not know ranges and send all of it again. */
async function receive(blob: WantedBlob, session: RegistrySession, writer: BlobWriter): Promise<void> {
  const range = writer.size === 0 ? {} : { range: `bytes=${writer.size}-` };
  const response = await session.get(`blobs/${blob.digest}`, { ...plain, ...range });
  let known = response.status === 206 ? 0 : writer.size;
  for await (const chunk of response.body ?? []) {
    const fresh = chunk.subarray(Math.min(known, chunk.length));
    known -= chunk.length - fresh.length;
    if (writer.size + fresh.length > blob.size) throw differs(blob, session);
    await writer.write(fresh).catch((error: unknown) => {
      // A full disk is no trouble of the registry's, and asking again does not help.
      throw asPlimsollError(error, "io");
    });
  }
  if (writer.size < blob.size) throw new Error("the connection broke off");
}

function differs({ digest, size }: WantedBlob, { reference }: RegistrySession): PlimsollError {
  const message = `The registry ${reference.registry} gives other bytes for ${digest} (${size} bytes) of ${referenceText(reference)} than its name says.`;
  return new PlimsollError("image.digest", message);
}
