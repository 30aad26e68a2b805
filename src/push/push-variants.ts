import { openLanes } from "../build/schedule.ts";
import { codedError } from "../coded-error.ts";
import type { CodedError, PushedImage } from "../model/report.ts";
import type { Destination } from "./destinations.ts";
import { inspectRaw, setTags } from "./imagetools.ts";
import { type Pushing, pushByDigest } from "./push-by-digest.ts";
import { type LookedAt, requireSame } from "./pushed-platforms.ts";
import { type PackageLists, signAll } from "./sign-all.ts";

/** What was found out about a variant before it is pushed. */
export interface Judged {
  lookedAt: LookedAt;
  packageLists: PackageLists;
}

export interface PushOutcome {
  /** What lies in registries now, with the tags that were set. */
  images: PushedImage[];
  errors: CodedError[];
}

/** Pushes at the same time; a push is bound by the network, and BuildKit sends layers side by side already. */
const atOnce = 2;

/**
 * Pushes by digest, then holds every digest against what was judged, then signs, and sets tags last: as long as one thing is
 * missing, nothing has a name. Never rejects; what went wrong is in the outcome.
 */
export async function pushVariants(
  destinations: readonly Destination[],
  judged: ReadonlyMap<string, Judged>,
  cosign: string | undefined,
  pushing: Pushing,
): Promise<PushOutcome> {
  const inLane = openLanes(atOnce);
  const results = await Promise.allSettled(destinations.map((each) => inLane(() => pushByDigest(pushing, each))));
  const images: PushedImage[] = [];
  const errors: CodedError[] = [];
  for (const [index, { variant, repositories }] of destinations.entries()) {
    const result = results[index];
    if (result?.status === "fulfilled") {
      const { value: digest } = result;
      images.push(...repositories.map(({ name }) => imageOf(variant.name, name, digest)));
    } else {
      errors.push({ ...codedError(result?.reason), variant: variant.name });
    }
  }
  if (errors.length > 0) return { images, errors };
  const steps = [compareAll, signEach(cosign), tagAll(destinations)];
  for (const step of steps) {
    errors.push(...(await step(images, judged, pushing)));
    if (errors.length > 0) break;
  }
  return { images, errors };
}

function imageOf(variant: string, repository: string, digest: string): PushedImage {
  return { variant, repository, digest, tags: [], signed: false };
}

/** Notes in `images` what it did, and gives what went wrong. */
type Step = (
  images: readonly PushedImage[],
  judged: ReadonlyMap<string, Judged>,
  pushing: Pushing,
) => Promise<CodedError[]>;

const compareAll: Step = (images, judged, { builder, context }) =>
  each(images, async ({ variant, repository, digest }) => {
    const raw = await inspectRaw(builder, `${repository}@${digest}`, context);
    requireSame([{ raw, digest }], judged.get(variant)?.lookedAt ?? new Map(), variant);
  });

function signEach(cosign: string | undefined): Step {
  return (images, judged, { context, settings, plan }) => {
    if (cosign === undefined) return Promise.resolve([]);
    return each(images, async (image) => {
      const push = plan.variants.find(({ name }) => name === image.variant)?.policy.push;
      if (push?.sign !== true) return;
      const found = judged.get(image.variant);
      await signAll(cosign, image, push.sbom ? found : undefined, settings, context);
      image.signed = true;
    });
  };
}

function tagAll(destinations: readonly Destination[]): Step {
  return (images, _judged, { builder, context }) =>
    each(images, async (image) => {
      const destination = destinations.find(({ variant }) => variant.name === image.variant);
      const tags = destination?.repositories.find(({ name }) => name === image.repository)?.tags ?? [];
      if (tags.length === 0) return;
      if (destination?.push.leavesTags === true) {
        image.awaiting = tags;
        return;
      }
      await setTags(builder, { repository: image.repository, digests: [image.digest], tags }, context);
      image.tags = tags;
    });
}

/** One after the other; the first failure ends it, because what comes after a half-done push is not to go on. */
async function each(
  images: readonly PushedImage[],
  work: (image: PushedImage) => Promise<void>,
): Promise<CodedError[]> {
  for (const image of images) {
    try {
      await work(image);
    } catch (error) {
      return [{ ...codedError(error), variant: image.variant }];
    }
  }
  return [];
}
