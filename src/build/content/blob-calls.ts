import type { ClientHttp2Session } from "node:http2";
import { callGrpc, GrpcError, notFound } from "./grpc-call.ts";
import { digestRequest, ReadResponses, sizeOfInfo } from "./messages.ts";
import { pieceBytes } from "./thread-words.ts";

/** containerd's, which BuildKit serves for its own store (moby/buildkit control/control.go, `Register`). */
const service = "/containerd.services.content.v1.Content";
/** Labels and all; there are a few hundred bytes. */
const mostInfoBytes = 1 << 20;

/** Bytes of the blob; undefined when it is not there. Throws as {@link callGrpc}. */
export async function blobSize(session: ClientHttp2Session, digest: string): Promise<number | undefined> {
  let answer = Buffer.alloc(0);
  try {
    for await (const chunk of callGrpc(session, `${service}/Info`, digestRequest(digest))) {
      answer = Buffer.concat([answer, chunk]);
      if (answer.length > mostInfoBytes) throw new RangeError("what the builder says of a blob is too long");
    }
  } catch (error) {
    if (error instanceof GrpcError && error.status === notFound) return undefined;
    throw error;
  }
  return sizeOfInfo(answer.subarray(5));
}

/** The first `bytes` of `memory`. */
export interface Piece {
  memory: ArrayBuffer;
  bytes: number;
}

/**
 * The blob from its start, in pieces of 1 MiB, the last one shorter; each is the receiver's.
 *
 * @param spare memory of a piece that may be used again
 */
export async function* blobPieces(
  session: ClientHttp2Session,
  digest: string,
  spare: () => ArrayBuffer | undefined,
): AsyncGenerator<Piece, void> {
  const responses = new ReadResponses();
  let piece: Uint8Array<ArrayBuffer> | undefined;
  let filled = 0;
  for await (const chunk of callGrpc(session, `${service}/Read`, digestRequest(digest))) {
    for (const data of responses.cut(chunk)) {
      for (let at = 0; at < data.length; ) {
        piece ??= new Uint8Array(spare() ?? new ArrayBuffer(pieceBytes));
        const taken = Math.min(pieceBytes - filled, data.length - at);
        piece.set(data.subarray(at, at + taken), filled);
        filled += taken;
        at += taken;
        if (filled < pieceBytes) continue;
        yield { memory: piece.buffer, bytes: filled };
        piece = undefined;
        filled = 0;
      }
    }
  }
  responses.end();
  if (piece !== undefined) yield { memory: piece.buffer, bytes: filled };
}
