import { once } from "node:events";
import { type ClientHttp2Session, connect, createServer, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { callGrpc, GrpcError } from "../../../src/build/content/grpc-call.ts";
import { bytesField, frame } from "./encode.ts";

const grpc = { ":status": 200, "content-type": "application/grpc" };

/** Calls a service that answers with `answer`. */
async function call(
  answer: (stream: ServerHttp2Stream) => void,
  patienceMs = 5000,
  firstLook: () => Promise<unknown> = async () => undefined,
): Promise<Buffer> {
  const server = createServer();
  server.on("stream", (stream) => {
    stream.on("error", () => undefined);
    answer(stream);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const session: ClientHttp2Session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  session.on("error", () => undefined);
  try {
    const parts: Buffer[] = [];
    for await (const chunk of callGrpc(session, "/a.Service/Method", Buffer.from("hello"), patienceMs)) {
      if (parts.length === 0) await firstLook();
      parts.push(chunk);
    }
    return Buffer.concat(parts);
  } finally {
    session.destroy();
    server.close();
  }
}

function respond(stream: ServerHttp2Stream, body: Buffer, trailers: Record<string, string>): void {
  stream.respond(grpc, { waitForTrailers: true });
  stream.once("wantTrailers", () => stream.sendTrailers(trailers));
  stream.end(body);
}

describe("callGrpc", () => {
  it("sends one message with its prefix, and gives what comes back", async () => {
    let asked = Buffer.alloc(0);
    const answer = frame(bytesField(2, Buffer.alloc(300_000, 7)));
    const got = await call((stream) => {
      stream.on("data", (chunk: Buffer) => {
        asked = Buffer.concat([asked, chunk]);
      });
      stream.on("end", () => respond(stream, answer, { "grpc-status": "0" }));
    });
    expect(got.equals(answer)).toBe(true);
    expect(asked.equals(frame(Buffer.from("hello")))).toBe(true);
  });

  it.each<[string, (stream: ServerHttp2Stream) => void, object]>([
    [
      "a refusal after some bytes",
      (stream) => respond(stream, frame(), { "grpc-status": "5", "grpc-message": "content%20sha256%3Aab: not found" }),
      { status: 5, message: "content sha256:ab: not found" },
    ],
    [
      "a refusal without a body",
      (stream) =>
        stream.respond({ ...grpc, "grpc-status": "12", "grpc-message": "unknown service" }, { endStream: true }),
      { status: 12, message: "unknown service" },
    ],
    [
      "a message that is no percent-encoding",
      (stream) => respond(stream, frame(), { "grpc-status": "2", "grpc-message": "100% broken" }),
      { status: 2, message: "100% broken" },
    ],
    [
      "a proxy's page",
      (stream) => {
        stream.respond({ ":status": 503 });
        stream.end("<html>");
      },
      { status: 2, message: "HTTP 503" },
    ],
  ])("throws the status of %s", async (_what, answer, error) => {
    await expect(call(answer)).rejects.toMatchObject(error);
    await expect(call(answer)).rejects.toBeInstanceOf(GrpcError);
  });

  it("throws when the body ends without a status", async () => {
    const got = call((stream) => {
      stream.respond(grpc);
      stream.end(frame());
    });
    await expect(got).rejects.toThrow("without a status");
  });

  it.each<[string, (stream: ServerHttp2Stream) => void]>([
    ["the call is reset", (stream) => stream.respond(grpc) ?? stream.close(2)],
    ["the connection breaks", (stream) => stream.respond(grpc) ?? setImmediate(() => stream.session?.destroy())],
  ])("throws when %s", async (_what, answer) => {
    await expect(call(answer)).rejects.toThrow();
  });

  it("lets a reader take its time", async () => {
    const answer = frame(bytesField(2, Buffer.alloc(200_000, 7)));
    const got = await call(
      (stream) => respond(stream, answer, { "grpc-status": "0" }),
      300,
      () => sleep(500),
    );
    expect(got.equals(answer)).toBe(true);
  });

  it("does not wait for ever for one that says nothing", async () => {
    await expect(call((stream) => stream.respond(grpc), 200)).rejects.toThrow("nothing came for 0.2 s");
  });
});
