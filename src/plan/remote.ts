import { posix } from "node:path";

const scpStyle = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:./;

/**
 * Whether buildx takes a context for a Git or HTTP address (docker/buildx util/urlutil, moby/buildkit dfgitutil). Where
 * buildx could still read one of these as a path, that path must not lead out of the working directory.
 */
export function isRemoteContext(context: string): boolean {
  if (/^https?:\/\//.test(context)) return true;
  const remote = /^(?:git|ssh):\/\//.test(context) || context.startsWith("github.com/") || scpStyle.test(context);
  return remote && !/^\.\.(?:\/|$)/.test(posix.normalize(context));
}
