import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip } from "node:zlib";
import { pack } from "tar-stream";
import type { Releases } from "../../src/tools/download.ts";

/** A releases host on loopback. `answers` maps paths to what is done; anything else is a 404. */
export interface ReleasesDouble extends AsyncDisposable {
  releases: Releases;
  port: number;
  requests: string[];
  answers: Map<string, RequestListener>;
}

export async function releasesDouble(): Promise<ReleasesDouble> {
  const answers = new Map<string, RequestListener>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const answer = answers.get(request.url ?? "");
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  const port = await listen(server);
  return {
    releases: { origin: `http://127.0.0.1:${port}`, deadlineMs: 5_000, stallMs: 300, pausesMs: [1, 1] },
    port,
    requests,
    answers,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return address.port;
}

/** Answers with the bytes. */
export function gives(bytes: Buffer): RequestListener {
  return (_request, response) => response.writeHead(200, { "content-length": bytes.length }).end(bytes);
}

/** Answers with half of what it promised, then cuts the connection. */
export function cuts(bytes: Buffer): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { "content-length": bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  };
}

/** Sends the head and some bytes, then nothing more. */
export function hangs(bytes: Buffer): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { "content-length": bytes.length });
    response.write(bytes.subarray(0, 10));
  };
}

/** The first answer the first time, and so on; the last one stays. */
export function inTurn(...listeners: [RequestListener, ...RequestListener[]]): RequestListener {
  let turn = 0;
  return (request, response) => {
    const listener = listeners[Math.min(turn, listeners.length - 1)] ?? listeners[0];
    turn += 1;
    listener(request, response);
  };
}

/** A gzipped tar of these files, as Trivy's releases are. */
export async function archiveOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) tar.entry({ name, mode: 0o755 }, text);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar.pipe(createGzip())) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
