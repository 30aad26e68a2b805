import { detectSyntax, readDirectives } from "../dockerfile/directives.ts";
import type { Dockerfile, Instruction, Stage } from "../dockerfile/model.ts";
import { parseDockerfile } from "../dockerfile/parse.ts";
import { alignTexts } from "./align.ts";
import { isInert, referencesOf } from "./instruction-inputs.ts";
import { stagesBefore } from "./stages-before.ts";

/** The build arguments of a Dockerfile, by name. */
export type BuildArgs = Readonly<Record<string, string>>;

/** What was changed in one stage of the new text. */
export interface StageChanges {
  stage: Stage;
  /** Instructions that the old text's stage does not have, or not in this order. */
  changed: ReadonlySet<Instruction>;
  /** Instructions before which one is gone that had an effect on what follows. */
  behindRemoved: ReadonlySet<Instruction>;
  /** Whether such a one is gone from the stage's end. */
  endRemoved: boolean;
}

/**
 * Tells which instructions of a Dockerfile are not those of another, stage by stage. Comments, white space and where a
 * line stands do not count. Stages are found again by their name, then by what they start from. What a name refers to
 * counts: `COPY --from=build` is another instruction once `build` is no longer a stage. Build arguments count in FROM.
 */
export function changedInstructions(
  before: string,
  after: string,
  buildArgs: { before: BuildArgs; after: BuildArgs } = { before: {}, after: {} },
): StageChanges[] {
  const old = parseDockerfile(before, buildArgs.before);
  const now = parseDockerfile(after, buildArgs.after);
  const [oldTexts, texts] = [identities(old), identities(now)];
  const partners = pairStages(old, now);
  return now.stages.map((stage) => {
    const partner = partners.get(stage);
    if (partner !== undefined) return compareStages(partner, stage, oldTexts, texts);
    return { stage, changed: new Set(stage.instructions), behindRemoved: new Set(), endRemoved: false };
  });
}

/** Whether directives that bear on every line are not the same: the frontend's version, the escape character. */
export function changedDirectives(before: string, after: string): boolean {
  const directives = (text: string) => {
    const lines = text.replace(/^\ufeff/, "").split("\n");
    return JSON.stringify([detectSyntax(lines) ?? "", readDirectives(lines).get("escape") ?? "\\"]);
  };
  return directives(before) !== directives(after);
}

function pairStages(old: Dockerfile, now: Dockerfile): Map<Stage, Stage> {
  const partners = new Map<Stage, Stage>();
  const taken = new Set<Stage>();
  const byName = new Map(old.stages.flatMap((stage) => (stage.name === undefined ? [] : [[stage.name, stage]])));
  for (const stage of now.stages) {
    const partner = byName.get(stage.name ?? "");
    if (partner === undefined || taken.has(partner)) continue;
    partners.set(stage, partner);
    taken.add(partner);
  }
  const left = old.stages.filter((stage) => !taken.has(stage));
  const right = now.stages.filter((stage) => !partners.has(stage));
  const start = ({ from }: Stage) => from;
  for (const { before, after } of alignTexts(left.map(start), right.map(start))) {
    const [partner, stage] = [left[before ?? -1], right[after ?? -1]];
    if (partner !== undefined && stage !== undefined) partners.set(stage, partner);
  }
  return partners;
}

function compareStages(
  partner: Stage,
  stage: Stage,
  oldTexts: ReadonlyMap<Instruction, string>,
  texts: ReadonlyMap<Instruction, string>,
): StageChanges {
  const changed = new Set<Instruction>();
  const behindRemoved = new Set<Instruction>();
  let isBehindRemoved = false;
  const pairs = alignTexts(
    partner.instructions.map((instruction) => oldTexts.get(instruction) ?? ""),
    stage.instructions.map((instruction) => texts.get(instruction) ?? ""),
  );
  for (const { before, after } of pairs) {
    const [was, is] = [partner.instructions[before ?? -1], stage.instructions[after ?? -1]];
    if (is === undefined) {
      isBehindRemoved ||= was !== undefined && !isInert(was);
      continue;
    }
    if (was === undefined) changed.add(is);
    if (isBehindRemoved) behindRemoved.add(is);
    isBehindRemoved = false;
  }
  return { stage, changed, behindRemoved, endRemoved: isBehindRemoved };
}

/** For each instruction, all that decides what it is, as one text. A stage's name is no part of what its FROM takes. */
function identities(dockerfile: Dockerfile): Map<Instruction, string> {
  const found = new Map<Instruction, string>();
  for (const { stage, find } of stagesBefore(dockerfile)) {
    const { from, resolvedFrom = "", platform = "", fromStage } = stage;
    for (const [index, instruction] of stage.instructions.entries()) {
      const { text, heredocs = [] } = instruction;
      const start = ["FROM", platform, fromStage === undefined, from, resolvedFrom];
      const isStage = referencesOf(instruction).map((reference) => find(reference) !== undefined);
      const step = [text, isStage, heredocs.map(({ name, body }) => [name, body])];
      found.set(instruction, JSON.stringify(index === 0 ? start : step));
    }
  }
  return found;
}
