import type { ClientHttp2Session } from "node:http2";
import { chunkSize } from "../../image/inflate.ts";
import type { Context } from "../../model/ports.ts";
import type { BuildxCommand } from "../buildx.ts";
import { type BuilderConnection, connectToBuilder } from "./connect.ts";
import { callGrpc, GrpcError, notFound } from "./grpc-call.ts";
import { digestRequest, ReadResponses, sizeOfInfo } from "./messages.ts";

/** The blobs in the builder's own store, read where they are: manifests, configs and layers of what it has just built. */
export interface BuilderContent {
  /** Bytes of the blob; undefined when it is not there. Rejects when the builder can't be asked. */
  size(digest: string): Promise<number | undefined>;
  /**
   * The blob from its start, in pieces of 1 MiB that are all in the same memory: each is to be used before the next is asked
   * for. Throws when it is not there, is cut short, or the connection breaks.
   */
  read(digest: string): AsyncGenerator<Buffer>;
  /** Ends what is being read. */
  close(): void;
}

const service = "/containerd.services.content.v1.Content";
const mostInfoBytes = 1 << 20;

/**
 * The content store behind BuildKit's API (moby/buildkit control/control.go registers containerd's content service). It is
 * connected to when it is first asked, and again when the connection was lost.
 */
export function openBuilderContent(
  buildx: BuildxCommand,
  name: string,
  context: Pick<Context, "workDirectory" | "buildEnvironment" | "signal">,
): BuilderContent {
  let connection: Promise<BuilderConnection> | undefined;
  const connected = async (): Promise<ClientHttp2Session> => {
    // Where it could not be had once, nobody waits for it again.
    const known = await connection;
    if (known !== undefined && !known.session.destroyed && !known.session.closed) return known.session;
    connection = connectToBuilder(buildx, name, context);
    return (await connection).session;
  };
  return {
    size: async (digest) => sizeOf(await connected(), digest),
    read: async function* (digest) {
      yield* blobOf(await connected(), digest);
    },
    close: () => {
      void connection?.then(({ close }) => close()).catch(() => undefined);
    },
  };
}

async function sizeOf(session: ClientHttp2Session, digest: string): Promise<number | undefined> {
  const parts: Buffer[] = [];
  try {
    for await (const chunk of callGrpc(session, `${service}/Info`, digestRequest(digest))) {
      parts.push(chunk);
      if (parts.reduce((sum, { length }) => sum + length, 0) > mostInfoBytes)
        throw new RangeError("too long an answer");
    }
  } catch (error) {
    if (error instanceof GrpcError && error.status === notFound) return undefined;
    throw error;
  }
  return sizeOfInfo(Buffer.concat(parts).subarray(5));
}

async function* blobOf(session: ClientHttp2Session, digest: string): AsyncGenerator<Buffer> {
  const responses = new ReadResponses();
  const whole = Buffer.allocUnsafeSlow(chunkSize);
  let filled = 0;
  for await (const chunk of callGrpc(session, `${service}/Read`, digestRequest(digest))) {
    for (const piece of responses.cut(chunk)) {
      for (let at = 0; at < piece.length; ) {
        const taken = Math.min(chunkSize - filled, piece.length - at);
        whole.set(piece.subarray(at, at + taken), filled);
        filled += taken;
        at += taken;
        if (filled < chunkSize) continue;
        yield whole;
        filled = 0;
      }
    }
  }
  responses.end();
  // A short piece may still wait in a stream's queue when the memory is used again.
  if (filled > 0) yield Buffer.from(whole.subarray(0, filled));
}
