import type { ErrorCode } from "../errors.ts";
import { oneLine } from "../text/control.ts";

/** A cause: whose it is, in one sentence with the fix in it. */
export interface Cause {
  code: ErrorCode;
  message: string;
  /** Shown below the excerpt: the step's last output, buildx's own words. */
  detail?: string;
}

/** What a call of buildx was to do with a variant, as sentences need the word. */
export type Deed = "built" | "exported";

/** Linux's text for ENOSPC and EDQUOT, as Go and C libraries print them. */
export function isDiskFull(text: string): boolean {
  return /no space left on device|disk quota exceeded/i.test(text);
}

export function diskFull(variant: string, deed: Deed): Cause {
  return {
    code: "disk.full",
    message: `The disk is full while \`${variant}\` is ${deed}. Free space where the builder and the results lie (docker buildx prune, --out), or build less at a time (parallel: 1).`,
  };
}

/** Whether the text tells of a builder that is gone or can't be reached (gRPC's Unavailable, google.golang.org/grpc). */
export function isBuilderTrouble(text: string): boolean {
  return /code = Unavailable|graceful_stop|error reading from server|failed to receive status|connection error|transport is closing|closing transport|no active session|failed to list workers|connection refused|^context deadline exceeded$/i.test(
    text,
  );
}

export function lostBuilder(variant: string, words: string, deed: Deed): Cause {
  return {
    code: "build.builder",
    message: `The builder was lost while \`${variant}\` was ${deed}: it ended or can't be reached. Look at its log, then run again.`,
    detail: oneLine(words),
  };
}
