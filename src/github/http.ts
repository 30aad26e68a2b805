/** One HTTP request, through the proxies that the environment names, bounded in size and time. */
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

export interface HttpRequest {
  url: URL;
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  signal: AbortSignal;
  /** More bytes in the answer are an error. */
  maximumBytes: number;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer<ArrayBuffer>;
}

/** Rejects with the cause when there is no whole answer: a system error, {@link OversizeError}, or the signal's reason. */
export type SendHttp = (request: HttpRequest) => Promise<HttpAnswer>;

/** The answer has more bytes than are taken. */
export class OversizeError extends Error {}

/**
 * Connections are kept for the next call and do not keep the process alive. HTTP_PROXY, HTTPS_PROXY and NO_PROXY count,
 * in either case (Node honours them in agents since 24.5).
 */
export function createHttp(environment: Readonly<Record<string, string>>): SendHttp {
  const options = { keepAlive: true, proxyEnv: { ...environment } };
  const agents = { "http:": new HttpAgent(options), "https:": new HttpsAgent(options) };
  return async (sent) => {
    const secure = sent.url.protocol === "https:";
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const { method, headers, signal } = sent;
      const agent = secure ? agents["https:"] : agents["http:"];
      const outgoing = (secure ? httpsRequest : httpRequest)(sent.url, { agent, method, headers, signal });
      outgoing.once("response", resolve);
      outgoing.once("error", (error) => reject(signal.aborted ? signal.reason : error));
      outgoing.end(sent.body);
    });
    return { status: answer.statusCode ?? 0, headers: headersOf(answer), body: await bodyOf(answer, sent) };
  };
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
}

async function bodyOf(answer: IncomingMessage, { signal, maximumBytes }: HttpRequest): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maximumBytes) throw new OversizeError(`the answer has more than ${maximumBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
  return Buffer.concat(chunks);
}
