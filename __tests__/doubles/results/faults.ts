import { setTimeout as sleep } from "node:timers/promises";
import { azureError } from "./blob-storage.ts";
import { type Answer, type Operation, twirpError } from "./exchange.ts";

/** One way in which the service lets its clients down. */
export type Fault =
  /** 403: the token opens nothing, the URL's signature is over. */
  | { kind: "refused" }
  /** 500 as Twirp and the storage say it. */
  | { kind: "broken" }
  /** 503 with a page for people, as a gateway in front of the service answers. */
  | { kind: "html" }
  | { kind: "rate-limited"; retryAfterSeconds?: number }
  /** Answers properly, late. */
  | { kind: "slow"; ms: number }
  /** Never answers; the connection stays. */
  | { kind: "silent" }
  /** The connection ends without an answer. */
  | { kind: "reset" }
  /** Does its work, then answers 502. */
  | { kind: "lost" }
  /** `ok: false` in a good answer, as a finalize that does not hold. */
  | { kind: "not-ok" }
  /** A download whose connection ends half way. */
  | { kind: "truncated" };

interface Switched {
  operations: readonly Operation[];
  fault: Fault;
  left: number;
}

export interface Faults {
  /** Switches a fault on for these operations, for so many requests. */
  add(operations: Operation | readonly Operation[], fault: Fault, times: number): void;
  clear(): void;
  /** The answer, or what the fault that is on makes of it: a connection that is cut, or one on which nothing is said. */
  apply(operation: Operation, work: () => Answer): Promise<Answer | "cut" | "hold" | { truncated: Answer }>;
}

export function createFaults(): Faults {
  let switched: Switched[] = [];
  return {
    add: (operations, fault, left) => void switched.push({ operations: [operations].flat(), fault, left }),
    clear: () => {
      switched = [];
    },
    async apply(operation, work) {
      const found = switched.find(({ operations, left }) => left > 0 && operations.includes(operation));
      if (found === undefined) return work();
      found.left -= 1;
      return underFault(found.fault, operation, work);
    },
  };
}

async function underFault(fault: Fault, operation: Operation, work: () => Answer) {
  switch (fault.kind) {
    case "refused":
      return failure(operation, 403, "permission_denied", "AuthenticationFailed");
    case "broken":
      return failure(operation, 500, "internal", "InternalError");
    case "html":
      return { status: 503, headers: { "content-type": "text/html" }, body: "<html><h1>Unicorn!</h1></html>" };
    case "rate-limited":
      return rateLimited(operation, fault.retryAfterSeconds);
    case "slow":
      await sleep(fault.ms);
      return work();
    case "silent":
      return "hold";
    case "reset":
      return "cut";
    case "lost":
      work();
      return failure(operation, 502, "unavailable", "ServerBusy");
    case "not-ok":
      return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify({ ok: false }) };
    case "truncated":
      return { truncated: work() };
  }
}

function rateLimited(operation: Operation, retryAfterSeconds: number | undefined): Answer {
  const answer = failure(operation, 429, "resource_exhausted", "ServerBusy");
  if (retryAfterSeconds === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, "retry-after": retryAfterSeconds } };
}

function failure(operation: Operation, status: number, code: string, azureCode: string): Answer {
  return /Blo(?:b|ck)/.test(operation)
    ? azureError(status, azureCode)
    : twirpError(status, code, `${operation} failed`);
}
