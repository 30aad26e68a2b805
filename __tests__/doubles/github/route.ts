import type { Clock } from "./clock.ts";
import type { Operation } from "./operations.ts";
import type { Planter } from "./plant.ts";
import type { GitHubState } from "./state.ts";
import type { TokenHolder } from "./tokens.ts";

/** A request that is known to conform, and all that answering it takes. */
export interface RouteRequest {
  state: GitHubState;
  clock: Clock;
  plant: Planter;
  holder: TokenHolder;
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: it was checked against GitHub's description.
  body: any;
  /** The whole address, for links. */
  url: URL;
  /** Lists of comments as they are to be seen now: a replica may lag. */
  visibleComments(): GitHubState["comments"];
}

export interface RouteAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  /** Alternatives, as `x-accepted-github-permissions` has them; none: anyone who can see the repository. */
  needs: readonly string[];
  answer(request: RouteRequest): RouteAnswer;
}

export type Routes = Partial<Record<Operation, Route>>;

export const ok = (body: unknown): RouteAnswer => ({ status: 200, body });
export const created = (body: unknown): RouteAnswer => ({ status: 201, body });

/** GitHub's own form of an error. */
export function refusal(status: number, message: string, more: object = {}): RouteAnswer {
  return {
    status,
    body: { message, documentation_url: "https://docs.github.com/rest", status: String(status), ...more },
  };
}

export const notFound = (): RouteAnswer => refusal(404, "Not Found");

/** The page that was asked for, with links to the others. `wrap` puts the items where the answer has them. */
export function paged<T>(
  { query, url }: RouteRequest,
  items: readonly T[],
  wrap: (page: readonly T[], total: number) => unknown = (page) => page,
): RouteAnswer {
  const size = Math.min(100, Math.max(1, Number(query["per_page"] ?? 30)));
  const page = Math.max(1, Number(query["page"] ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const to = (number: number, rel: string) => {
    const address = new URL(url);
    address.searchParams.set("page", String(number));
    return `<${address.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, "prev"), to(1, "first")] : []),
    ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
  ];
  const body = wrap(items.slice((page - 1) * size, page * size), items.length);
  return { status: 200, body, ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }) };
}
