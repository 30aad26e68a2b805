import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sha256 } from "../make-layout.ts";

/** Is asked before the registry answers; returns true when it has answered itself. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface RegistryDouble extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  address: string;
  /** `METHOD PATH` of every request, in order. */
  requests: string[];
  /** Adds content under its digest. */
  blob(bytes: Uint8Array | string): { digest: string; size: number };
  /** Adds a manifest under its digest and, when given, a tag. */
  manifest(value: unknown, mediaType: string, tag?: string): { mediaType: string; digest: string; size: number };
  behave(behaviour: Behaviour): void;
}

/** A registry in this process that speaks the pulling half of the OCI distribution spec, and misbehaves on request. */
export async function registryDouble(): Promise<RegistryDouble> {
  const blobs = new Map<string, Buffer>();
  const manifests = new Map<string, { bytes: Buffer; mediaType: string }>();
  const requests: string[] = [];
  const behaviours: Behaviour[] = [];
  const server = await listen((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (behaviours.some((behaviour) => behaviour(request, response))) return;
    const [, kind, name = ""] = /^\/v2\/app\/(manifests|blobs)\/([^/?]+)$/.exec(request.url ?? "") ?? [];
    const manifest = kind === "manifests" ? manifests.get(name) : undefined;
    const bytes = manifest?.bytes ?? (kind === "blobs" ? blobs.get(name) : undefined);
    if (bytes === undefined) return void refuse(response, 404, "NAME_UNKNOWN", "not here");
    sendBytes(request, response, bytes, manifest?.mediaType ?? "application/octet-stream");
  });
  return {
    address: server.address,
    requests,
    blob(content) {
      const bytes = Buffer.from(content);
      blobs.set(sha256(bytes), bytes);
      return { digest: sha256(bytes), size: bytes.length };
    },
    manifest(value, mediaType, tag) {
      const bytes = Buffer.from(JSON.stringify(value));
      for (const name of [sha256(bytes), ...(tag === undefined ? [] : [tag])])
        manifests.set(name, { bytes, mediaType });
      return { mediaType, digest: sha256(bytes), size: bytes.length };
    },
    behave: (behaviour) => void behaviours.push(behaviour),
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
  };
}

/** A server on a free port of this machine that ends with the test. */
export async function listen(listener: RequestListener): Promise<AsyncDisposable & { address: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { address: `127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

/** The whole content, or the range that is asked for. */
export function sendBytes(request: IncomingMessage, response: ServerResponse, bytes: Buffer, mediaType: string): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? -1);
  response.writeHead(from < 0 ? 200 : 206, { "content-type": mediaType });
  response.end(bytes.subarray(Math.max(from, 0)));
}

export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ errors: [{ code, message }] }));
}
