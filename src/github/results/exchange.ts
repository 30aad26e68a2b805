import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

export interface Exchange {
  method: "POST" | "PUT";
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

export interface ExchangeOptions {
  /** See {@link import("./access.ts").ResultsAccess.proxies}. */
  proxies: Readonly<Record<string, string>>;
  signal: AbortSignal;
  /** Gives up when the connection is still for this long. */
  stallMs: number;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Answers are a few hundred bytes. */
const longestAnswer = 1_000_000;

/** Sends a request and reads the whole answer, whatever its status. Rejects where there is none. */
export function exchange({ method, url, headers, body }: Exchange, options: ExchangeOptions): Promise<Answer> {
  const { proxies, signal, stallMs } = options;
  const secure = url.protocol === "https:";
  const agentOptions = { proxyEnv: { ...proxies } };
  const agent = secure ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  return new Promise((resolve, reject) => {
    const sent = (secure ? httpsRequest : httpRequest)(url, {
      method,
      agent,
      signal,
      headers: { "user-agent": "plimsoll", "content-length": body.length, ...headers },
    });
    sent.setTimeout(stallMs, () => void sent.destroy(new Error(`nothing happened for ${stallMs / 1000} s`)));
    sent.once("error", reject);
    sent.once("response", (response) => void readAnswer(response).then(resolve, reject));
    sent.end(body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    length += chunk.length;
    if (length > longestAnswer) throw new Error(`the answer is longer than ${longestAnswer} bytes`);
    chunks.push(chunk);
  }
  return { status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() };
}
