import type { Comment } from "./state.ts";

/** Comments as a replica shows them that lags behind: each write stays unseen for some lists. */
export interface Replica {
  /** Before a write, with the comments as they are. */
  remember(comments: readonly Comment[], reads: number): void;
  /** For a list: what is to be seen of the comments as they are. */
  read(comments: Comment[]): Comment[];
}

export function createReplica(): Replica {
  let unseen: { before: Comment[]; reads: number }[] = [];
  return {
    remember(comments, reads) {
      if (reads > 0) unseen.push({ before: structuredClone(comments) as Comment[], reads });
    },
    read(comments) {
      const oldest = unseen[0];
      for (const write of unseen) write.reads -= 1;
      unseen = unseen.filter(({ reads }) => reads > 0);
      return oldest?.before ?? comments;
    },
  };
}
