import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the double can be asked to do: the methods of the two Twirp services, and those of the blob storage. */
export type Operation =
  | "CreateArtifact"
  | "FinalizeArtifact"
  | "ListArtifacts"
  | "GetSignedArtifactURL"
  | "DeleteArtifact"
  | "CreateCacheEntry"
  | "FinalizeCacheEntryUpload"
  | "GetCacheEntryDownloadURL"
  | "PutBlob"
  | "PutBlock"
  | "PutBlockList"
  | "GetBlob"
  | "HeadBlob";

/** A request, read to its end. */
export interface Received {
  operation: Operation;
  method: string;
  url: URL;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string | number>>;
  body?: string | Buffer;
}

export function json(value: unknown, status = 200): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

/** An error as Twirp says it (twitchtv/twirp docs/spec_v7.md, "Errors"). */
export function twirpError(status: number, code: string, msg: string): Answer {
  return json({ code, msg }, status);
}

export interface Listening extends AsyncDisposable {
  /** `http://127.0.0.1:PORT/`; the runner's variable ends with a slash, too. */
  url: string;
}

/** Answers on a free port of 127.0.0.1 until it is disposed of; connections that are still open then are cut. */
export async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Listening> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function send(response: ServerResponse, { status, headers = {}, body = "" }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}
