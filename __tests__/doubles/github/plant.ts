/** Puts things into the state as tests need them: what matters is named, the rest is plausible. */
import { createHash } from "node:crypto";
import type { Clock } from "./clock.ts";
import type { Artifact, Cache, Comment, GitHubState, IssueEvent, Job, Pull, Review, Run } from "./state.ts";
import { zipOf } from "./zip.ts";

export type Planter = ReturnType<typeof createPlanter>;

export function createPlanter(state: GitHubState, clock: Clock) {
  let id = 1_000_000;
  const nextId = () => ++id;
  const put = <T>(list: T[], item: T): T => {
    list.push(item);
    return item;
  };
  const { repository } = state;
  const here = { id: repository.id, owner: repository.owner, name: repository.name };

  return {
    nextId,
    /** A pull request of `shipwright` from a branch of this repository, open. Head and base can be given in part. */
    pull({
      head,
      base,
      ...given
    }: Partial<Omit<Pull, "head" | "base">> & {
      head?: Partial<Pull["head"]>;
      base?: Partial<Pull["base"]>;
    } = {}): Pull {
      const number = given.number ?? state.pulls.length + 1;
      return put(state.pulls, {
        number,
        title: "Load more",
        author: "shipwright",
        state: "open",
        merged: false,
        draft: false,
        locked: false,
        head: { ref: `branch-${number}`, sha: sha(`head-${number}`), repository: here, ...head },
        base: { ref: repository.defaultBranch, sha: sha("base"), repository: here, ...base },
        mergeCommitSha: sha(`merge-${number}`),
        labels: [],
        files: [],
        createdAt: clock.now(),
        updatedAt: clock.now(),
        ...given,
      });
    },
    comment(given: Partial<Comment> & Pick<Comment, "issue" | "body">): Comment {
      const times = { createdAt: clock.now(), updatedAt: clock.now() };
      return put(state.comments, { id: nextId(), author: "stowaway", minimized: false, edits: [], ...times, ...given });
    },
    review(given: Partial<Review> & Pick<Review, "pull" | "commit">): Review {
      const rest = { author: "harbourmaster", state: "APPROVED" as const, submittedAt: clock.now() };
      return put(state.reviews, { id: nextId(), ...rest, ...given });
    },
    /** Sets or takes a label now, with the event that GitHub keeps of it. */
    label(
      issue: number,
      label: string,
      actor = "harbourmaster",
      event: "labeled" | "unlabeled" = "labeled",
    ): IssueEvent {
      const pull = state.pulls.find(({ number }) => number === issue);
      if (pull !== undefined) {
        pull.labels = pull.labels.filter((name) => name !== label);
        if (event === "labeled") pull.labels.push(label);
      }
      return put(state.events, { id: nextId(), issue, event, actor, label, createdAt: clock.now() });
    },
    event(given: Partial<IssueEvent> & Pick<IssueEvent, "issue" | "event">): IssueEvent {
      return put(state.events, { id: nextId(), actor: "shipwright", createdAt: clock.now(), ...given });
    },
    /** A push run of the first workflow on the default branch that ended well. */
    run(given: Partial<Run> = {}): Run {
      return put(state.runs, {
        id: nextId(),
        workflow: state.workflows[0]?.path ?? "",
        event: "push",
        status: "completed",
        conclusion: "success",
        headSha: sha("base"),
        headBranch: repository.defaultBranch,
        headRepository: here,
        number: state.runs.length + 1,
        attempt: 1,
        actor: "shipwright",
        pulls: [],
        createdAt: clock.now(),
        startedAt: clock.now(),
        ...given,
      });
    },
    job(given: Partial<Job> & Pick<Job, "run" | "name">): Job {
      const rest = { attempt: 1, status: "completed" as const, conclusion: "success" as const, startedAt: clock.now() };
      return put(state.jobs, { id: nextId(), ...rest, ...given });
    },
    /** An artifact of a run with these files, or with the bytes of a zip as they are. */
    artifact({
      files = {},
      ...given
    }: Partial<Artifact> &
      Pick<Artifact, "run" | "name"> & { files?: Readonly<Record<string, string | Uint8Array>> }): Artifact {
      return put(state.artifacts, {
        id: nextId(),
        zip: zipOf(files),
        expired: false,
        createdAt: clock.now(),
        ...given,
      });
    },
    cache(given: Partial<Cache> & Pick<Cache, "key" | "ref">): Cache {
      return put(state.caches, {
        id: nextId(),
        version: sha("v").repeat(2).slice(0, 64),
        bytes: 1_000,
        createdAt: clock.now(),
        ...given,
      });
    },
  };
}

/** The commit id that a name stands for, always the same. */
export function sha(name: string): string {
  return createHash("sha1").update(name).digest("hex");
}
