import { z } from "zod";
import type { ResultsAccess } from "./access.ts";
import { type Answer, exchange } from "./exchange.ts";
import { mayPass, type Patience, patiently, ResultsError } from "./patience.ts";

/**
 * The two services that Plimsoll uses, and the methods of them. Twirp with JSON, fields in the spelling of the protocol
 * buffers (actions/toolkit packages/artifact/src/generated, packages/cache/src/generated).
 */
export type Method =
  | "ArtifactService/CreateArtifact"
  | "ArtifactService/FinalizeArtifact"
  | "CacheService/CreateCacheEntry"
  | "CacheService/FinalizeCacheEntryUpload"
  | "CacheService/GetCacheEntryDownloadURL";

/**
 * Calls the results service of GitHub Actions in our own words, as `@actions/artifact` and `@actions/cache` do; tests
 * compare request with request. They are not used themselves because
 * - `@actions/cache` unpacks with `tar -P`: an entry that a pull request planted could write anywhere. And it starts `tar`
 *   and `zstd` with the whole environment, the runtime token in it.
 * - `@actions/artifact` is 6.4 MB in a bundle, more than all of Plimsoll. It can be neither cancelled nor held to a
 *   deadline, a file that it can't read throws where nobody can catch it, and it prints commands for the runner.
 *
 * @throws ResultsError, or the signal's reason
 */
export async function callService<T>(
  access: ResultsAccess,
  method: Method,
  request: Readonly<Record<string, unknown>>,
  schema: z.ZodType<T>,
  patience: Patience,
  signal: AbortSignal,
): Promise<T> {
  const url = new URL(`/twirp/github.actions.results.api.v1.${method}`, access.origin);
  const name = method.split("/")[1] ?? method;
  const headers = { "content-type": "application/json", authorization: `Bearer ${access.token}` };
  const body = Buffer.from(JSON.stringify(request));
  return patiently(
    async () => {
      const answer = await reach(url, () =>
        exchange(
          { method: "POST", url, headers, body },
          { proxies: access.proxies, signal, stallMs: patience.stallMs },
        ),
      );
      return read(answer, url, name, schema);
    },
    patience,
    signal,
  );
}

/** A connection that fails may work the next time. */
export async function reach<T>(url: URL, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ResultsError(`${url.host} could not be reached: ${why}`, { again: true, cause: error });
  }
}

const problem = z.object({ msg: z.string() });

function read<T>({ status, headers, text }: Answer, url: URL, name: string, schema: z.ZodType<T>): T {
  const value = fromJson(text);
  if (status < 200 || status > 299) {
    const said = problem.safeParse(value).data?.msg;
    const message = `${url.host} answered ${status} to ${name}${said === undefined ? "" : ` (${said})`}`;
    throw new ResultsError(message, { status, again: mayPass(status), waitMs: waitOf(headers["retry-after"]) });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // A page for people with status 200: something in front of the service spoke.
  const message = `${url.host} answered ${name} with something else than it should`;
  throw new ResultsError(message, { status, again: value === undefined });
}

function waitOf(retryAfter: string | undefined): number | undefined {
  const seconds = Number(retryAfter ?? "");
  return seconds > 0 ? seconds * 1_000 : undefined;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
