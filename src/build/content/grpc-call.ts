import { once } from "node:events";
import { type ClientHttp2Session, constants, type IncomingHttpHeaders } from "node:http2";

/** The service said no. */
export class GrpcError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message === "" ? `gRPC status ${status}` : message);
    this.status = status;
  }
}

/** `NOT_FOUND` (grpc doc/statuscodes.md). */
export const notFound = 5;

/** Without a byte for this long the other side is taken for dead. */
const silenceMs = 30_000;

/**
 * Calls a method with one message, and gives the bytes of the messages that come back, each with its prefix of five bytes
 * (grpc doc/PROTOCOL-HTTP2.md). What is not asked for waits at the other side.
 *
 * Throws {@link GrpcError}, or what broke the connection. Whoever stops early ends the call.
 */
export async function* callGrpc(
  session: ClientHttp2Session,
  path: string,
  message: Uint8Array,
  patienceMs = silenceMs,
): AsyncGenerator<Buffer, void> {
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(message.length, 1);
  const call = session.request({
    ":method": "POST",
    ":path": path,
    "content-type": "application/grpc",
    te: "trailers",
  });
  let status: { headers?: IncomingHttpHeaders } = {};
  call.on("response", (headers) => {
    if (headers[":status"] !== 200)
      status = { headers: { "grpc-status": "2", "grpc-message": `HTTP ${headers[":status"]}` } };
    else if (headers["grpc-status"] !== undefined) status = { headers };
  });
  call.on("trailers", (headers) => {
    status = { headers };
  });
  call.end(Buffer.concat([prefix, message]));
  const soon = patiently(patienceMs, (error) => call.destroy(error));
  try {
    const chunks = call[Symbol.asyncIterator]();
    for (;;) {
      const next = await soon(chunks.next());
      if (next.done === true) break;
      yield next.value;
    }
    if (!call.closed) await soon(once(call, "close"));
    const code = Number(status.headers?.["grpc-status"] ?? Number.NaN);
    if (code !== 0) throw new GrpcError(code, decoded(status.headers?.["grpc-message"]));
  } finally {
    if (!call.closed) call.close(constants.NGHTTP2_CANCEL);
  }
}

/** Gives up on what is waited for; how long a reader takes between two pieces is its own affair. */
function patiently(ms: number, giveUp: (error: Error) => void): <Value>(coming: Promise<Value>) => Promise<Value> {
  return async (coming) => {
    const timer = setTimeout(() => giveUp(new Error(`nothing came for ${ms / 1000} s`)), ms);
    try {
      return await coming;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Percent-encoded, where it is not plain ASCII. */
function decoded(message: string | string[] | undefined): string {
  const text = String(message ?? "the call ended without a status");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
