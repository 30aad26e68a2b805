import type { FindBuildx } from "../build/buildx.ts";
import type { Equipment } from "../equipment.ts";
import type { Settings } from "../model/settings.ts";
import type { Occasion } from "../occasion.ts";
import type { GitHubOfRun } from "./github-of-run.ts";

/** What a run knows when its base is looked for. */
export interface BaseRequest {
  equipment: Equipment;
  findBuildx: FindBuildx;
  settings: Settings;
  /** The settings that another checkout of the repository has, at `root`. */
  settingsAt: (root: string) => Promise<Settings>;
  occasion: Occasion;
  github: GitHubOfRun | undefined;
  /** Resolves when the run's own variants are done: two builds of everything at once would slow both. */
  ownVariants: Promise<unknown>;
}
