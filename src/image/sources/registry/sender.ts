import { PlimsollError } from "../../../errors.ts";
import { type HttpRequest, isPassing, maximumAttempts, type Transport, waitBefore } from "./transport.ts";

/** Sends requests for one registry, again and again where the trouble may pass. */
export class Sender {
  readonly #registry: string;
  readonly #signal: AbortSignal;
  readonly #transport: Transport;

  constructor(registry: string, signal: AbortSignal, transport: Transport) {
    this.#registry = registry;
    this.#signal = signal;
    this.#transport = transport;
  }

  /** The first answer that is more than a passing trouble, or the last one. Throws `image.registry` or `cancelled`. */
  async send(url: string, request: Omit<HttpRequest, "signal">): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt === maximumAttempts;
      try {
        const response = await this.#transport.fetch(url, { ...request, signal: this.#signal });
        if (isLast || !isPassing(response.status)) return response;
        await response.body?.cancel();
        await this.#wait(waitBefore(attempt, response.headers.get("retry-after")));
      } catch (error) {
        await this.pause(attempt, error);
      }
    }
  }

  /** Waits before another attempt after `error`; throws when it was the last one, no passing trouble, or a cancellation. */
  async pause(attempt: number, error: unknown): Promise<void> {
    if (error instanceof PlimsollError) throw error;
    if (this.#signal.aborted) throw cancelled(error);
    if (attempt >= maximumAttempts) throw this.failure(textOf(error), error);
    await this.#wait(waitBefore(attempt, null));
  }

  failure(what: string, cause?: unknown): PlimsollError {
    const message = `The registry ${this.#registry} can't be used: ${what}.`;
    return new PlimsollError("image.registry", message, cause === undefined ? {} : { cause });
  }

  async #wait(milliseconds: number): Promise<void> {
    await this.#transport.wait(milliseconds, this.#signal).catch((error: unknown) => {
      throw this.#signal.aborted ? cancelled(error) : error;
    });
  }
}

function cancelled(cause: unknown): PlimsollError {
  return new PlimsollError("cancelled", "Cancelled while pulling the image.", { cause });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
