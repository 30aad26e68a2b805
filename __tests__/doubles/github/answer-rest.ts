import type { RecordedCall } from "./calls.ts";
import { answerProblems, requestProblems } from "./conformance.ts";
import { type RouteAnswer, type RouteRequest, refusal } from "./route.ts";
import { routes } from "./routes.ts";
import { match } from "./routing.ts";
import { suffices } from "./tokens.ts";

type RestRequest = Omit<RouteRequest, "path" | "query" | "body"> & { call: RecordedCall; violations: string[] };

/** The answer to a REST call: described, allowed, then done; the answer itself is held against the description too. */
export function answerRest({ call, violations, ...request }: RestRequest): RouteAnswer {
  const { state, url, holder } = request;
  const found = match(call.method, url.pathname);
  const route = found === undefined ? undefined : routes[found.operation];
  if (found === undefined || route === undefined) {
    violations.push(`the double has no ${call.method} ${url.pathname}`);
    return refusal(404, "Not Found");
  }
  const { operation, path } = found;
  const query = Object.fromEntries(url.searchParams);
  const wrong = requestProblems(operation, { path, query, body: call.body });
  if (wrong.length > 0) {
    violations.push(...wrong.map((problem) => `${operation}: ${problem}`));
    return refusal(422, `Invalid request.\n\n${wrong.join("\n")}`);
  }
  if (
    path["owner"] !== undefined &&
    `${path["owner"]}/${path["repo"]}` !== `${state.repository.owner}/${state.repository.name}`
  ) {
    return refusal(404, "Not Found");
  }
  const accepted = {
    "x-accepted-github-permissions": route.needs.length === 0 ? "metadata=read" : route.needs.join("; "),
  };
  const allowed = suffices(holder, route.needs, !state.repository.private);
  const answer = allowed
    ? route.answer({ ...request, path, query, body: call.body })
    : refusal(403, "Resource not accessible by integration");
  const own = answerProblems(operation, answer.status, answer.body);
  if (own.length > 0) {
    violations.push(...own.map((problem) => `the double's own answer to ${operation}: ${problem}`));
    return { status: 500, body: { message: own.join("\n") } };
  }
  return { ...answer, headers: { ...accepted, ...answer.headers } };
}
