import type { Attempt } from "./attempt.ts";
import type { Builder } from "./build/builder.ts";
import type { CacheExports } from "./build/cache/exports.ts";
import type { BuildCache } from "./build/cache/open.ts";
import type { Exports } from "./build/exports.ts";
import type { BuildStore } from "./build/record/build-store.ts";
import type { Schedule } from "./build/schedule.ts";
import type { LayerCache } from "./image/layer-cache.ts";
import type { KnownDockerfile } from "./image/origins/hints.ts";
import type { RemoteLayers } from "./known-images/remote-layers.ts";
import type { KnownImages } from "./known-images/store.ts";
import type { Plan } from "./model/plan.ts";
import type { Scanner } from "./scan/scanner.ts";
import type { Stopwatch } from "./timings.ts";

/** How a variant was built. */
export interface BuiltFrom {
  /** With what it read. */
  plan: Plan;
  builder: Builder;
}

/** What the variants' ways share. A part that failed is carried as its error: it stops only those who need it. */
export interface Equipment {
  plan: Plan;
  /** The Dockerfiles that the plan builds from, where they lie in the repository. */
  dockerfiles: readonly KnownDockerfile[];
  /** Absent when no variant is to be built. */
  builder: Attempt<Builder> | undefined;
  /** Absent when nothing is to be scanned. A promise: the database comes while the first variants build. */
  scanner: Promise<Scanner> | undefined;
  schedule: Schedule;
  exports: Exports;
  /** What builds read of earlier ones; absent: nothing. A promise: it is looked at while the builder gets ready. */
  cache?: Promise<BuildCache>;
  /** What is kept of them for later ones; absent: nothing. */
  cacheExports?: CacheExports;
  /** Names of the variants that this run pushes if its verdict lets it. */
  pushes?: ReadonlySet<string>;
  /** How each variant was built: whoever takes it out of the builder again needs the same. */
  builtFrom?: Map<string, BuiltFrom>;
  /** Absent where builds leave nothing: those of another checkout are not what the next run here is compared with. */
  builds: BuildStore | undefined;
  layerCache: LayerCache;
  knownImages: KnownImages;
  /** Absent where there is no second place for what is known of layers. */
  remoteLayers?: RemoteLayers;
  stopwatch: Stopwatch;
}
