import { codedError } from "../coded-error.ts";
import type { Context } from "../model/ports.ts";
import type { CodedError, PushedImage, Report } from "../model/report.ts";
import { requireOwnTags } from "./destinations.ts";
import { inspectRaw, type RegistryDoor, setTags } from "./imagetools.ts";
import { digestOf, requireSame } from "./pushed-platforms.ts";

/** What lies under the tags now, and what went wrong. */
export interface TaggedTogether {
  images: PushedImage[];
  errors: CodedError[];
}

/** All that machines pushed of one variant to one repository. */
interface Together {
  variant: string;
  repository: string;
  parts: PushedImage[];
  tags: string[];
}

/**
 * Sets the tags that legs left. Everything is read back and held against the legs' reports first, and the tags come when all
 * of it agrees; platforms that several machines built become one index. Never rejects.
 */
export async function tagTogether(
  { push, variants }: Pick<Report, "push" | "variants">,
  door: RegistryDoor,
  context: Context,
): Promise<TaggedTogether> {
  const images = push?.images ?? [];
  const groups = groupsOf(images);
  try {
    requireOwnTags(groups);
    for (const group of groups) await requireLookedAt(group, variants, door, context);
    const tagged: PushedImage[] = [];
    for (const group of groups) tagged.push(await tag(group, door, context));
    return { images: tagged, errors: [] };
  } catch (error) {
    return { images, errors: [codedError(error)] };
  }
}

function groupsOf(images: readonly PushedImage[]): Together[] {
  const byPlace = Map.groupBy(images, ({ variant, repository }) => JSON.stringify([variant, repository]));
  return [...byPlace.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { variant, repository } = first;
    return [{ variant, repository, parts, tags: [...new Set(parts.flatMap(({ awaiting = [] }) => awaiting))] }];
  });
}

async function requireLookedAt(
  { variant, repository, parts }: Together,
  reports: Report["variants"],
  door: RegistryDoor,
  context: Context,
): Promise<void> {
  const pushed = await Promise.all(
    parts.map(async ({ digest }) => ({ digest, raw: await inspectRaw(door, `${repository}@${digest}`, context) })),
  );
  const lookedAt = reports.flatMap(({ name, platform, image }): [string, string][] =>
    name === variant && image !== undefined ? [[platform, image.manifestDigest]] : [],
  );
  requireSame(pushed, new Map(lookedAt), variant);
}

async function tag(
  { variant, repository, parts, tags }: Together,
  door: RegistryDoor,
  context: Context,
): Promise<PushedImage> {
  const digests = parts.map(({ digest }) => digest);
  const [only = "", ...others] = digests;
  const [first] = tags;
  const signed = others.length === 0 && parts.every((part) => part.signed);
  if (first === undefined) return { variant, repository, digest: only, tags, signed };
  await setTags(door, { repository, digests, tags }, context);
  // Of an index that was put together only the registry has the bytes.
  const digest = others.length === 0 ? only : digestOf(await inspectRaw(door, `${repository}:${first}`, context));
  return { variant, repository, digest, tags, signed };
}
