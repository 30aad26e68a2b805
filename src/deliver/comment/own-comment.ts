import {
  type CommentInstance,
  type CommentStamp,
  compareStamps,
  instanceKey,
  parseMarker,
} from "../../report/comment-marker.ts";

/** A comment that this instance wrote, in this run or another. */
export interface OwnComment {
  id: number;
  /** Its name in the graph. */
  nodeId: string;
  body: string;
  url: string;
  stamp: CommentStamp;
}

/** A body with its stamp: what one run has to say. */
export interface Version {
  body: string;
  stamp: CommentStamp;
}

/** What a comment says, and what its last edits made it say. */
export interface CommentHistory {
  /** Undefined when it is none of this instance any more: a person changed it. */
  current: Version | undefined;
  /** Absent where they can't be read. */
  edits?: readonly Version[];
  /** ISO 8601, to the second, by GitHub's clock. */
  updatedAt: string;
}

/** The version that `body` is; undefined when it is none of this instance. */
export function versionOf(body: string, instance: CommentInstance): Version | undefined {
  const marker = parseMarker(body);
  return marker?.key === instanceKey(instance) ? { body, stamp: marker.stamp } : undefined;
}

/** The newest of `versions`; of those of one run the first. */
export function newestOf<T extends Version>(versions: readonly T[]): T | undefined {
  return versions.reduce<T | undefined>(
    (newest, each) => (newest === undefined || compareStamps(each.stamp, newest.stamp) > 0 ? each : newest),
    undefined,
  );
}
