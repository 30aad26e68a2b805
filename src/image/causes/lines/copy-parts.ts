import { posix } from "node:path";
import { execForm } from "../../../dockerfile/exec-form.ts";
import { type PathNode, pathText } from "../../paths.ts";

/** What a COPY or ADD takes, and where it puts it. */
export interface CopyParts {
  readonly sources: readonly string[];
  readonly destination: string;
  /** Stage or image of `--from=`. */
  readonly from?: string;
  /** The WORKDIR that holds at the line, where it is known. */
  readonly workingDirectory?: string;
}

export function copyParts(args: string, from: string | undefined): CopyParts {
  const words = execForm(args) ?? args.split(/\s+/).map(withoutQuotes);
  const sources = words.slice(0, -1);
  return { sources, destination: words.at(-1) ?? "", ...(from === undefined ? {} : { from }) };
}

function withoutQuotes(word: string): string {
  return /^(["']).*\1$/s.test(word) ? word.slice(1, -1) : word;
}

/** Whether the bytes come from the build context, and not from a stage, an image, a URL or the Dockerfile itself. */
export function isFromContext({ from, sources }: CopyParts): boolean {
  return from === undefined && !sources.some((source) => /^(?:[a-z]+:\/\/|git@|<<)/i.test(source));
}

/**
 * The path in the build context that became `path` in the image; undefined where the line leaves that open (several
 * sources, wildcards, variables, an unknown WORKDIR).
 */
export function contextPath(path: PathNode, { sources, destination, workingDirectory }: CopyParts): string | undefined {
  const [source = "", ...others] = sources;
  if (others.length > 0 || /[*?[\]$\\]/.test(source + destination)) return undefined;
  const isAbsolute = destination.startsWith("/");
  if (!isAbsolute && (workingDirectory === undefined || workingDirectory.includes("$"))) return undefined;
  const target = posix.resolve("/", workingDirectory ?? "", destination);
  const origin = posix.normalize(source.replace(/^\/+/, "") || ".");
  const relative = posix.relative(target, pathText(path));
  if (relative.startsWith("..")) return undefined;
  // `COPY a /b` makes /b/a of a file a, but also of a file a/a.
  if (relative === "" ? origin === "." : relative.split("/")[0] === posix.basename(origin)) return undefined;
  return withoutEndSlash(posix.join(origin, relative));
}

function withoutEndSlash(path: string): string {
  return path.endsWith("/") ? path.slice(0, -1) : path;
}
