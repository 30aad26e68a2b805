import { readArtifactName } from "../../github/artifact-name.ts";
import type { RunArtifact } from "../../github/run-artifacts.ts";
import type { ExpectedLeg } from "../../model/legs.ts";
import { slugOf } from "../../plan/slug.ts";

/** Which artifact speaks for each leg, and why none does for the others. Both by the leg's name. */
export interface ChosenArtifacts {
  byLeg: Map<string, RunArtifact>;
  unread: Map<string, string>;
}

export interface ArtifactChoice {
  /** What names of report artifacts start with. */
  base: string;
  /** The attempt of this run: what says that it is of a later one is none of ours. */
  attempt: number;
}

/**
 * The newest attempt of each leg. After "re-run failed jobs" the legs that were green keep the artifact of the attempt
 * before, so attempts differ.
 */
export function chooseArtifacts(
  artifacts: readonly RunArtifact[],
  expected: readonly ExpectedLeg[],
  { base, attempt }: ArtifactChoice,
): ChosenArtifacts {
  const named = artifacts.flatMap((artifact) => {
    const name = readArtifactName(artifact.name, base);
    return name === undefined || name.attempt > attempt ? [] : [{ artifact, part: name.part, of: name.attempt }];
  });
  const chosen: ChosenArtifacts = { byLeg: new Map(), unread: new Map() };
  for (const leg of expected) {
    const own = named.filter(({ part }) => part === slugOf(leg.name));
    const newest = Math.max(...own.map(({ of }) => of));
    const [first, second] = own.filter(({ of }) => of === newest);
    if (first === undefined) continue;
    // A run's names are unique; where they are not, nobody can say which of them is the leg's.
    if (second !== undefined) chosen.unread.set(leg.name, `there are two artifacts ${first.artifact.name}`);
    else if (first.artifact.expired) chosen.unread.set(leg.name, `the artifact ${first.artifact.name} has expired`);
    else chosen.byLeg.set(leg.name, first.artifact);
  }
  return chosen;
}
