import type { Dockerfile } from "../dockerfile/model.ts";
import type { PlanNote } from "../model/plan.ts";
import type { Draft, DraftVariant } from "./draft.ts";

/** A variant with its Dockerfile, read with its build arguments. */
export interface ReadVariant {
  variant: DraftVariant;
  dockerfile: Dockerfile;
}

/**
 * Offers a link for every image that a Dockerfile starts from or copies from and that another variant builds, by its
 * tags or by its name. A link is never made silently: without one the image comes from a registry, and that may be meant.
 */
export function linkOffers(read: readonly ReadVariant[], draft: Draft): PlanNote[] {
  return read.flatMap(({ variant, dockerfile }) => {
    const own = draft.targets.get(variant.key)?.contexts ?? {};
    const images = externalImages(dockerfile).filter((image) => own[image] === undefined);
    return images.flatMap((image) => {
      const base = draft.variants.find((other) => other.key !== variant.key && builds(other, image, draft));
      return base === undefined ? [] : [offer(variant, image, base)];
    });
  });
}

/** FROM and COPY --from of images, each once. */
function externalImages({ stages }: Dockerfile): string[] {
  const names = new Set(stages.flatMap(({ name }) => name ?? []));
  const bases = stages
    .filter(({ fromStage }) => fromStage === undefined)
    .flatMap(({ resolvedFrom }) => resolvedFrom ?? []);
  const copied = stages.flatMap(({ instructions }) => instructions.flatMap(({ copyFrom }) => copyFrom ?? []));
  const images = [...bases, ...copied.filter((from) => !/^\d+$/.test(from) && !names.has(from.toLowerCase()))];
  return [...new Set(images)].filter((image) => image !== "scratch" && !image.includes("@"));
}

/**
 * By a tag of the same repository; or by name, when the reference is that bare name without a version: nobody means a
 * local image by `debian:bookworm`.
 */
function builds({ name, key }: DraftVariant, image: string, draft: Draft): boolean {
  const { repository, tag } = parts(image);
  const tags = draft.targets.get(key)?.tags ?? [];
  if (tags.some((written) => parts(written).repository === repository)) return true;
  return !image.includes("/") && repository === parts(name).repository && (tag === undefined || tag === "latest");
}

/** Repository in its full form, so that `app`, `library/app` and `docker.io/library/app` are one. */
function parts(image: string): { repository: string; tag: string | undefined } {
  const [, path = image, tag] = /^(.*?)(?::([\w][\w.-]*))?$/.exec(image) ?? [];
  const short = path.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
  return { repository: short.toLowerCase(), tag };
}

function offer(variant: DraftVariant, image: string, base: DraftVariant): PlanNote {
  const yaml = `contexts: { ${JSON.stringify(image)}: ${JSON.stringify(`target:${base.name}`)} }`;
  const hcl = `contexts = { ${JSON.stringify(image)} = ${JSON.stringify(`target:${base.key}`)} }`;
  const reason =
    `it is built on ${image}, which ${base.name} builds. To build on that build and not on a registry's image, add to ` +
    `variants.${variant.name}: ${yaml} (in a bake file, to target ${variant.key}: ${hcl})`;
  return { kind: "link-offered", subject: variant.name, reason };
}
