import { PlimsollError } from "../../../errors.ts";
import { isPassing, maximumAttempts, type Transport, waitBefore } from "./transport.ts";

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
  async send(url: string, init: RequestInit): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt === maximumAttempts;
      try {
        const response = await this.#transport.fetch(url, { ...init, signal: this.#signal });
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
    if (attempt >= maximumAttempts) throw this.failure(causeOf(error), error);
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

/** Undici says "fetch failed" and keeps the reason in `cause`. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
