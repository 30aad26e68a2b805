import type { Context } from "../../../model/ports.ts";
import { parseChallenge } from "./challenge.ts";
import { findCredentials } from "./credentials.ts";
import { registryAddress } from "./endpoint.ts";
import { refusal } from "./errors.ts";
import type { ImageReference } from "./reference.ts";
import { Sender } from "./sender.ts";
import { authorize } from "./token.ts";
import type { Transport } from "./transport.ts";

const maximumRedirects = 5;

/**
 * Requests to one repository of one registry (OCI distribution spec): logs in when it is asked to, and follows redirects
 * without carrying the login to another host.
 */
export class RegistrySession {
  readonly reference: ImageReference;
  readonly sender: Sender;
  readonly #address: string;
  readonly #context: Context;
  #authorization: string | undefined;
  #login: Promise<void> | undefined;

  private constructor(reference: ImageReference, address: string, context: Context, transport: Transport) {
    this.reference = reference;
    this.sender = new Sender(reference.registry, context.signal, transport);
    this.#address = address;
    this.#context = context;
  }

  static async open(reference: ImageReference, context: Context, transport: Transport): Promise<RegistrySession> {
    return new RegistrySession(reference, await registryAddress(reference.registry), context, transport);
  }

  /**
   * A successful answer to `GET /v2/REPOSITORY/PATH`. Throws `image.not-found`, `image.registry` or `cancelled`. A body
   * that breaks off later is the caller's to ask for again.
   */
  async get(path: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    const url = `${this.#address}/v2/${this.reference.repository}/${path}`;
    let response = await this.#follow(url, headers);
    if (response.status === 401) {
      const before = this.#authorization;
      const challenge = response.headers.get("www-authenticate");
      await response.body?.cancel();
      await this.#logIn(challenge, before);
      response = await this.#follow(url, headers);
    }
    if (!response.ok) throw await refusal(response, this.reference);
    return response;
  }

  async #follow(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    let at = url;
    for (let hops = 0; hops <= maximumRedirects; hops++) {
      const isHome = new URL(at).origin === new URL(url).origin;
      const login = isHome && this.#authorization !== undefined ? { authorization: this.#authorization } : {};
      const response = await this.sender.send(at, { headers: { ...headers, ...login } });
      const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      if (location === null) return response;
      await response.body?.cancel();
      at = this.#redirected(location, at);
    }
    throw this.sender.failure("it redirects without end");
  }

  /** Never from HTTPS to plain HTTP. */
  #redirected(location: string, from: string): string {
    const target = URL.canParse(location, from) ? new URL(location, from) : undefined;
    const isSafe = target?.protocol === "https:" || (target?.protocol === "http:" && from.startsWith("http:"));
    if (target === undefined || !isSafe) throw this.sender.failure("it redirects to an address that is not safe");
    return target.href;
  }

  /** One login for all requests that were refused with the same authorization. */
  async #logIn(header: string | null, refused: string | undefined): Promise<void> {
    if (this.#authorization !== refused) return;
    this.#login ??= this.#authorize(header).finally(() => {
      this.#login = undefined;
    });
    await this.#login;
  }

  async #authorize(header: string | null): Promise<void> {
    const challenge = parseChallenge(header);
    if (challenge === undefined) return;
    const credentials = await findCredentials(this.reference.registry, this.#context);
    this.#authorization = await authorize(challenge, credentials, this.reference, this.sender);
  }
}
