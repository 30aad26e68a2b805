import type { Dockerfile, Stage } from "../dockerfile/model.ts";

/** A stage, and how its instructions find the stages before it. */
export interface StageView {
  stage: Stage;
  /** The earlier stage that a `--from` names by name or number; the last of several with one name, as in BuildKit. */
  find(reference: string): Stage | undefined;
}

/** The stages in order. A view's `find` is good until the next one is asked for. */
export function* stagesBefore({ stages }: Dockerfile): Generator<StageView> {
  const byName = new Map<string, Stage>();
  for (const stage of stages) {
    yield {
      stage,
      find: (reference) => {
        const number = /^\d+$/.test(reference) ? Number(reference) : undefined;
        if (number === undefined) return byName.get(reference.toLowerCase());
        return number < stage.index ? stages[number] : undefined;
      },
    };
    if (stage.name !== undefined) byName.set(stage.name, stage);
  }
}
