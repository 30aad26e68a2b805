import type { PushedImage, Report } from "../../model/report.ts";

/** What was pushed, for every renderer. May hold hostile text. */
export interface PushView {
  /** Why nothing was, as a sentence. */
  reason?: string;
  images: PushedImageView[];
}

export interface PushedImageView {
  variant: string;
  /** `ghcr.io/owner/name` */
  repository: string;
  digest: string;
  /** `1.2, latest`, or that there is none. */
  tags: string;
}

/** Undefined where nobody asked for a push. */
export function pushView({ push }: Report): PushView | undefined {
  if (push === undefined) return undefined;
  const { reason } = push;
  return {
    ...(reason === undefined ? {} : { reason: `Nothing was pushed: ${reason}` }),
    images: push.images.map(imageView),
  };
}

function imageView({ variant, repository, digest, tags, awaiting = [], signed }: PushedImage): PushedImageView {
  const named = tags.length === 0 ? withoutTag(awaiting) : tags.join(", ");
  return { variant, repository, digest, tags: signed ? `${named} (signed)` : named };
}

function withoutTag(awaiting: readonly string[]): string {
  return awaiting.length === 0 ? "no tag" : `no tag yet; the gate sets ${awaiting.join(", ")}`;
}
