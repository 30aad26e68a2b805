/** One HTTP GET into a file, through the proxies that the environment names, bounded in size and time. */
import { createWriteStream } from "node:fs";
import { Agent as HttpAgent, get as httpGet, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, get as httpsGet } from "node:https";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Why a transfer did not succeed, and whether trying again could help. */
export class TransferError extends Error {
  readonly again: boolean;

  constructor(message: string, again: boolean, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "TransferError";
    this.again = again;
  }
}

export interface TransferOptions {
  /** HTTP_PROXY, HTTPS_PROXY, NO_PROXY in either case; Node honours them in agents since 24.5 (`proxyEnv`). */
  environment: Readonly<Record<string, string>>;
  signal: AbortSignal;
  /** Gives up when nothing arrives for this long. */
  stallMs: number;
  maximumBytes: number;
  onProgress?: (received: number, total: number | undefined) => void;
}

const redirectLimit = 5;

/** Fetches `url` into `file`, which is created or overwritten. @throws TransferError, or the signal's reason. */
export async function fetchFile(url: URL, file: string, options: TransferOptions): Promise<void> {
  let at = url;
  for (let hop = 0; hop <= redirectLimit; hop++) {
    const response = await request(at, options);
    const next = redirection(at, response);
    if (next === undefined) return save(response, file, options);
    response.destroy();
    at = next;
  }
  throw new TransferError(`more than ${redirectLimit} redirects`, false);
}

function request(url: URL, options: TransferOptions): Promise<IncomingMessage> {
  const secure = url.protocol === "https:";
  const agentOptions = { proxyEnv: { ...options.environment } };
  const agent = secure ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  return new Promise((resolve, reject) => {
    const started = (secure ? httpsGet : httpGet)(url, {
      agent,
      signal: options.signal,
      headers: { "user-agent": "plimsoll", accept: "application/octet-stream" },
    });
    let response: IncomingMessage | undefined;
    started.setTimeout(options.stallMs, () => {
      // Once there is a response, only destroying that one tells its reader why.
      (response ?? started).destroy(new TransferError(`nothing arrived for ${options.stallMs / 1000} s`, true));
    });
    started.once("response", (incoming) => {
      response = incoming;
      resolve(incoming);
    });
    started.once("error", (error) => reject(asTransferError(error, options.signal)));
  });
}

/** Where the answer sends us; a step down from https to http is not followed. */
function redirection(from: URL, response: IncomingMessage): URL | undefined {
  const status = response.statusCode ?? 0;
  if (status === 200) return undefined;
  const location = response.headers.location;
  response.resume();
  if (status < 300 || status > 399 || location === undefined) {
    throw new TransferError(`${from.host} answered ${status}`, status === 429 || status === 408 || status >= 500);
  }
  const next = new URL(location, from);
  if (next.protocol !== "https:" && next.protocol !== from.protocol) {
    throw new TransferError(`${from.host} redirected to an insecure address`, false);
  }
  return next;
}

async function save(response: IncomingMessage, file: string, options: TransferOptions): Promise<void> {
  const length = Number(response.headers["content-length"]);
  const total = Number.isFinite(length) ? length : undefined;
  let received = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      options.onProgress?.(received, total);
      const tooLong = received > options.maximumBytes;
      done(tooLong ? new TransferError(`more than ${options.maximumBytes} bytes`, false) : null, chunk);
    },
  });
  try {
    await pipeline(response, bounded, createWriteStream(file), { signal: options.signal });
  } catch (error) {
    throw asTransferError(error, options.signal);
  }
  if (total !== undefined && received !== total) throw new TransferError(`${received} of ${total} bytes arrived`, true);
}

function asTransferError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof TransferError) return error;
  // A full disk is not the network's fault, and trying again does not empty it.
  if (error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EACCES")) return error;
  return new TransferError(error instanceof Error ? error.message : String(error), true, error);
}
