/** Who has to act on an error; it decides the exit status (CONTRACTS §1). */
export type Blame = "usage" | "policy" | "infrastructure" | "cancelled";

/**
 * Every way Plimsoll can fail, by code, with the blame it carries. Codes are part of `report.json`
 * (`errors[].code`, `variants[].failure.code`) and therefore stable.
 */
const blameByCode = {
  "usage.flag": "usage",
  "usage.platform": "usage",
  "config.missing": "usage",
  "config.syntax": "usage",
  "config.key": "usage",
  "config.value": "usage",
  "config.hadolint": "usage",
  "config.ignore-file": "usage",
  "event.refused": "usage",
  "event.malformed": "infrastructure",
  "plan.nothing-found": "usage",
  "plan.unknown-variant": "usage",
  "plan.bake": "usage",
  "plan.cycle": "usage",
  "plan.environment": "usage",
  "plan.legs": "usage",
  "build.dockerfile": "policy",
  "build.step": "policy",
  "build.context": "policy",
  "build.blocked": "policy",
  "build.no-builder": "infrastructure",
  "build.builder": "infrastructure",
  "build.registry": "infrastructure",
  "build.cache": "infrastructure",
  "build.cache-silent": "infrastructure",
  "build.deadline": "infrastructure",
  "build.content": "infrastructure",
  "build.output": "infrastructure",
  "rebuild.measure": "infrastructure",
  "image.not-found": "usage",
  "image.registry": "infrastructure",
  "image.engine": "infrastructure",
  "image.malformed": "infrastructure",
  "image.digest": "infrastructure",
  "image.platform": "usage",
  "baseline.malformed": "infrastructure",
  "tool.missing": "infrastructure",
  "tool.checksum": "infrastructure",
  "tool.download": "infrastructure",
  "tool.architecture": "infrastructure",
  "tool.refused": "infrastructure",
  "tool.crashed": "infrastructure",
  "tool.deadline": "infrastructure",
  "tool.nonsense": "infrastructure",
  "scan.database": "infrastructure",
  "scan.differs": "infrastructure",
  "push.refused": "infrastructure",
  "push.failed": "infrastructure",
  "push.differs": "infrastructure",
  "push.unsigned": "infrastructure",
  "gate.leg": "infrastructure",
  "gate.report": "infrastructure",
  "github.artifact": "infrastructure",
  "disk.full": "infrastructure",
  io: "infrastructure",
  internal: "infrastructure",
  cancelled: "cancelled",
} as const satisfies Record<string, Blame>;

/** Code of a failure; the table above is the whole list. */
export type ErrorCode = keyof typeof blameByCode;

/** The exit status of a run that ends with an error of this blame (CONTRACTS §1). */
export const exitByBlame = { usage: 2, policy: 1, infrastructure: 3, cancelled: 130 } as const satisfies Record<
  Blame,
  number
>;

/** All codes, for schemas and tests. */
export const errorCodes = Object.keys(blameByCode) as readonly ErrorCode[];

/** Who has to act on an error with this code. */
export function blameOf(code: ErrorCode): Blame {
  return blameByCode[code];
}

/** A failure with a code, one sentence that names the thing and the fix, and optional detail (several lines). */
export class PlimsollError extends Error {
  readonly code: ErrorCode;
  /** Context worth showing below the sentence: a file excerpt, the last lines of a failing step. Hostile text. */
  readonly detail: string | undefined;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; detail?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "PlimsollError";
    this.code = code;
    this.detail = options.detail;
  }
}

/** The error as it was, when it is coded; otherwise the same failure under `fallback`, nothing lost. */
export function asPlimsollError(error: unknown, fallback: ErrorCode = "internal"): PlimsollError {
  if (error instanceof PlimsollError) return error;
  if (hasErrno(error, "ENOSPC")) {
    return new PlimsollError("disk.full", `The disk is full: ${error.message}. Free space, then run again.`, {
      cause: error,
    });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new PlimsollError(fallback, message, { cause: error });
}

/** Whether `error` is a Node system error with this `code` (`ENOENT`, `ENOSPC`, …). */
export function hasErrno(error: unknown, code: string): error is Error & { code: string } {
  return error instanceof Error && "code" in error && error.code === code;
}
