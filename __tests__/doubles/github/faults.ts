/** What can go wrong with GitHub, to be switched on by tests. */
import type { RouteAnswer } from "./route.ts";
import { refusal } from "./route.ts";

export type FaultKind =
  /** The work is done, the answer is lost: 502, or a cut connection. */
  | "commit-then-502"
  | "commit-then-reset"
  /** Nothing is done. */
  | "502"
  | "500"
  | "reset"
  /** The answer never comes. */
  | "hang"
  /** 403 without `retry-after`, told by its words alone; and with it. */
  | "secondary-limit"
  | "secondary-limit-with-pause"
  /** 403 with `x-ratelimit-remaining: 0`; the limit is reset a second later by the machine's clock. */
  | "primary-limit"
  | "404"
  | "401";

export interface FaultyCall {
  /** `GET /repos/{owner}/{repo}`, `POST /graphql`, `GET storage`. */
  route: string;
  /** Name of the token's holder; `none` without a token. */
  holder: string;
}

/** Says for each call, as it comes in, what goes wrong with it. */
export type FaultPlan = (call: FaultyCall) => FaultKind | undefined;

export interface Faults {
  /** The next calls of this route (or `"*"`, or a method) end so, after `after` calls that do not. */
  next(route: string, kind: FaultKind, times?: number, after?: number): void;
  /** All calls, until `clear`. */
  always(kind: FaultKind): void;
  /** Any rule of a test's own; it comes before all others. */
  plan(plan: FaultPlan): void;
  /** POSTs of this route are held until `count` of them are there, or `longestMs` have passed. */
  lockStep(route: string, count: number, longestMs?: number): void;
  /** The next `reads` lists of comments after each write to them do not show it. */
  lagReads: number;
  /** Milliseconds before each answer. */
  latencyMs: number;
  clear(): void;
}

export interface FaultState extends Faults {
  of(call: FaultyCall): FaultKind | undefined;
  /** Resolves when the call may go on. */
  turn(route: string): Promise<void>;
}

interface Planned {
  route: string;
  kind: FaultKind;
  times: number;
  after: number;
}

export function createFaults(): FaultState {
  const waitingByRoute = new Map<string, { count: number; longestMs: number; release: (() => void)[] }>();
  let planned: Planned[] = [];
  let custom: FaultPlan | undefined;
  return {
    lagReads: 0,
    latencyMs: 0,
    next: (route, kind, times = 1, after = 0) => void planned.push({ route, kind, times, after }),
    always: (kind) => void planned.push({ route: "*", kind, times: Number.POSITIVE_INFINITY, after: 0 }),
    plan: (plan) => {
      custom = plan;
    },
    lockStep: (route, count, longestMs = 2_000) => void waitingByRoute.set(route, { count, longestMs, release: [] }),
    clear() {
      planned = [];
      custom = undefined;
      for (const { release } of waitingByRoute.values()) for (const go of release) go();
      waitingByRoute.clear();
      this.lagReads = 0;
      this.latencyMs = 0;
    },
    of(call) {
      const own = custom?.(call);
      if (own !== undefined) return own;
      const fitting = planned.filter(
        ({ route }) => route === "*" || call.route === route || call.route.startsWith(`${route} `),
      );
      const due = fitting.find((each) => each.after-- <= 0 && each.times > 0);
      if (due !== undefined) due.times -= 1;
      return due?.kind;
    },
    async turn(route) {
      const queue = waitingByRoute.get(route);
      if (queue === undefined) return;
      await new Promise<void>((resolve) => {
        queue.release.push(resolve);
        setTimeout(resolve, queue.longestMs).unref();
        if (queue.release.length >= queue.count) for (const go of queue.release.splice(0)) go();
      });
    },
  };
}

/** Faults in which nothing was done; the others are the server's matter. */
export function faultAnswer(kind: FaultKind): RouteAnswer | undefined {
  switch (kind) {
    case "502":
    case "500":
      return { status: Number(kind), body: { message: "Server Error" } };
    case "404":
      return refusal(404, "Not Found");
    case "401":
      return refusal(401, "Bad credentials");
    case "secondary-limit":
      return refusal(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.");
    case "secondary-limit-with-pause":
      return { ...refusal(403, "You have exceeded a secondary rate limit."), headers: { "retry-after": "1" } };
    case "primary-limit": {
      const reset = String(Math.ceil(Date.now() / 1_000) + 1);
      const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
      return { ...refusal(403, "API rate limit exceeded for installation."), headers };
    }
    default:
      return undefined;
  }
}
