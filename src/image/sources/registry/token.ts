import { z } from "zod";
import { parseDocument } from "../../blobs.ts";
import type { Challenge } from "./challenge.ts";
import type { Credentials } from "./credentials.ts";
import { isLoopback } from "./endpoint.ts";
import { readBody, refusal } from "./errors.ts";
import type { ImageReference } from "./reference.ts";
import type { Sender } from "./sender.ts";

const maximumToken = 256 * 1024;
const tokenSchema = z.object({ token: z.string().nullish(), access_token: z.string().nullish() });

/**
 * The value of `Authorization` that meets the challenge (distribution docs/spec/auth/token.md and oauth.md); undefined
 * when there is no login to meet it with. Throws `image.registry`.
 */
export async function authorize(
  challenge: Challenge,
  credentials: Credentials | undefined,
  reference: ImageReference,
  sender: Sender,
): Promise<string | undefined> {
  if (challenge.scheme === "basic") {
    return credentials !== undefined && "username" in credentials ? basic(credentials) : undefined;
  }
  const realm = challenge.parameters["realm"] ?? "";
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  if (url === undefined || (url.protocol !== "https:" && !isLoopback(url.host))) {
    throw sender.failure("it wants the login sent to an address that is not safe");
  }
  const { service, scope = `repository:${reference.repository}:pull` } = challenge.parameters;
  const query: [string, string][] = [
    ["scope", scope],
    ...(service ? [["service", service] satisfies [string, string]] : []),
  ];
  const response = await requestToken(url, query, credentials, sender);
  if (!response.ok) throw await refusal(response, reference);
  const body = await readBody(response, maximumToken);
  const { token, access_token } = parseDocument(body ?? Buffer.alloc(0), tokenSchema, "registry's login answer");
  const value = token || access_token;
  if (!value) throw sender.failure("its login gives no token");
  return `Bearer ${value}`;
}

function requestToken(
  url: URL,
  query: [string, string][],
  credentials: Credentials | undefined,
  sender: Sender,
): Promise<Response> {
  if (credentials !== undefined && "identityToken" in credentials) {
    const form = { grant_type: "refresh_token", refresh_token: credentials.identityToken, client_id: "plimsoll" };
    return sender.send(url.href, { method: "POST", form: new URLSearchParams([...query, ...Object.entries(form)]) });
  }
  for (const [name, value] of query) url.searchParams.append(name, value);
  const headers: Record<string, string> = credentials === undefined ? {} : { authorization: basic(credentials) };
  return sender.send(url.href, { headers });
}

function basic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
