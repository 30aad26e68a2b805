import { familiarName } from "../image/origins/image-name.ts";

/**
 * The context that a build gives under the name of a FROM or `--from`, if it gives one. BuildKit looks for it under the
 * reference's familiar name, before stages and images (moby/buildkit frontend/dockerui/namedcontext.go).
 */
export function contextNamed<Context>(
  contexts: Readonly<Record<string, Context>> | undefined,
  reference: string,
): Context | undefined {
  const wanted = new Set([reference, familiarName(reference), familiarName(reference).replace(/:latest$/, "")]);
  return Object.entries(contexts ?? {}).find(
    ([name]) => wanted.has(name) || name.toLowerCase() === reference.toLowerCase(),
  )?.[1];
}
