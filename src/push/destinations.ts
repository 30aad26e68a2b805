import { PlimsollError } from "../errors.ts";
import { type ImageReference, parseReference } from "../image/sources/registry/reference.ts";
import type { BuiltVariant } from "../model/plan.ts";
import type { PushPolicy } from "../model/settings.ts";

/** Where one variant goes. */
export interface Destination {
  variant: BuiltVariant;
  push: PushPolicy;
  repositories: Repository[];
}

export interface Repository {
  /** With its host: `ghcr.io/owner/name`. */
  name: string;
  /** Empty: it is only pushed by digest. */
  tags: string[];
}

/** A variant that somebody wants to push. */
export type Wanted = Pick<Destination, "variant" | "push">;

/**
 * Where every variant goes. `to` decides the repository and takes the tag of each reference; without it the references
 * say both. Without written tags those of the target count. Pure.
 *
 * @throws PlimsollError config.value for what can't be a reference, a variant without a repository, and two variants
 *   that would set one tag
 */
export function destinationsOf(wanted: readonly Wanted[]): Destination[] {
  const destinations = wanted.map((each) => ({ ...each, repositories: repositoriesOf(each) }));
  requireOwnTags(
    destinations.flatMap(({ variant, repositories }) =>
      repositories.map(({ name, tags }) => ({ variant: variant.name, repository: name, tags })),
    ),
  );
  return destinations;
}

/** @throws PlimsollError config.value for two variants that would set one tag */
export function requireOwnTags(
  images: readonly { variant: string; repository: string; tags: readonly string[] }[],
): void {
  const owners = new Map<string, string>();
  for (const { variant, repository, tags } of images) {
    for (const reference of tags.map((tag) => `${repository}:${tag}`)) {
      const owner = owners.get(reference);
      if (owner !== undefined && owner !== variant) throw sameTag(owner, variant, reference);
      owners.set(reference, variant);
    }
  }
}

function repositoriesOf({ variant, push }: Wanted): Repository[] {
  const to = push.to === undefined ? undefined : repositoryOf(push.to, variant.name);
  const tags = push.tags?.map((tag) => writtenTag(tag, variant.name)) ?? (variant.tags ?? []).map(ownTag(variant.name));
  const found = new Map<string, Set<string>>(to === undefined ? [] : [[to, new Set()]]);
  for (const { text, repository = to, tag } of tags) {
    const name = to ?? repository;
    if (name === undefined) {
      throw new PlimsollError(
        "config.value",
        `push: the tag \`${text}\` of ${variant.name} has no repository. Give push.to, or write REPOSITORY:${text}.`,
      );
    }
    found.set(name, (found.get(name) ?? new Set()).add(tag));
  }
  if (found.size > 0) return [...found].map(([name, each]) => ({ name, tags: [...each] }));
  throw new PlimsollError(
    "config.value",
    `push: ${variant.name} has nowhere to go. Give push.to, or tags to its bake target; \`push: false\` keeps it here.`,
  );
}

interface Tag {
  /** As it was written. */
  text: string;
  repository?: string;
  tag: string;
}

/** `1.2`, or `ghcr.io/owner/name:1.2` as docker/metadata-action writes it. */
function writtenTag(written: string, variant: string): Tag {
  const text = filled(written, variant);
  if (/[/:@]/.test(text)) return referenceOf(text, variant);
  if (/^\w[\w.-]{0,127}$/.test(text)) return { text, tag: text };
  throw noReference(text, variant);
}

/** A target's own tag is always a reference: `app` is `docker.io/library/app:latest`. */
function ownTag(variant: string): (text: string) => Tag {
  return (text) => referenceOf(text, variant);
}

function referenceOf(text: string, variant: string): Tag {
  const { tag, ...rest } = parsed(text, variant);
  if (tag === undefined) throw noReference(text, variant);
  return { text, repository: nameOf(rest), tag };
}

/** In small letters, which is all that registries take: `github.repository` may have capitals. */
function repositoryOf(written: string, variant: string): string {
  const text = filled(written, variant).toLowerCase();
  // A tag or a digest would be dropped silently.
  if (/[@]|:[^/]*$/.test(text)) throw noReference(text, variant);
  return nameOf(parsed(text, variant));
}

function filled(text: string, variant: string): string {
  return text.replaceAll("{variant}", variant.replace(/[^\w.-]+/g, "-"));
}

function parsed(text: string, variant: string): ImageReference {
  try {
    return parseReference(text);
  } catch {
    throw noReference(text, variant);
  }
}

function nameOf({ registry, repository }: Pick<ImageReference, "registry" | "repository">): string {
  return `${registry}/${repository}`;
}

function noReference(text: string, variant: string): PlimsollError {
  return new PlimsollError(
    "config.value",
    `push: \`${text}\` of ${variant} is no repository or tag. Write push.to as ghcr.io/owner/name and tags as 1.2 or ghcr.io/owner/name:1.2.`,
  );
}

function sameTag(first: string, second: string, reference: string): PlimsollError {
  return new PlimsollError(
    "config.value",
    `push: ${first} and ${second} would both be \`${reference}\`. Tell them apart with {variant} in push.to or push.tags, or give each variant tags of its own.`,
  );
}
