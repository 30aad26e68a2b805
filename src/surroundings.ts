import type { Context } from "./model/ports.ts";
import type { OutputStream } from "./progress/output.ts";

/** The process as it was started: what the edges know, and what nothing below them asks for. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>;
  /** Absolute working directory. */
  directory: string;
  /** As `process.platform` and `process.arch` name them. */
  platform: string;
  arch: string;
  nodeVersion: string;
  /** The program of the thread that reads out of builders; see {@link Context.builderThread}. */
  builderThread: URL;
  /** Results. */
  stdout: OutputStream & { isTTY?: boolean; columns?: number };
  /** Progress, warnings, errors. */
  stderr: OutputStream & { isTTY?: boolean; columns?: number };
}
