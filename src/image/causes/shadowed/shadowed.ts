import type { Cause } from "../../../model/report.ts";
import { compareText } from "../../../text/order.ts";
import type { PathNode } from "../../paths.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { Piles, type Sorted } from "../pile.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { GoneFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { deletedAdvice, overwrittenAdvice, upgradeAdvice } from "./advice.ts";
import { GoneDirectories } from "./gone-directories.ts";
import { packageState } from "./package-state.ts";
import { type Upgrade, upgradedPaths, upgradeOf } from "./upgraded-paths.ts";

const kinds = ["package-upgrade", "overwritten", "deleted"] as const;
type Kind = (typeof kinds)[number];

interface Subject {
  readonly kind: Kind;
  /** Bytes by package, for upgrades. */
  readonly packages: Map<string, number>;
  /** Bytes of files that every installation writes anew. */
  state: number;
}

/** All other files that are shipped and hidden: by an upgrade of their package, by other files, by deletion. */
export class Shadowed {
  readonly #scene: Scene;
  readonly #upgraded: ReadonlyMap<PathNode, Upgrade>;
  readonly #state = packageState();
  readonly #gone: GoneDirectories;
  readonly #piles = new Piles<Subject>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#upgraded = upgradedPaths(scene);
    this.#gone = new GoneDirectories(scene.contents.tree);
  }

  take(file: GoneFile): void {
    const upgrade = upgradeOf(file, this.#upgraded, this.#scene.packages.ownerOf(file.path));
    const kind = upgrade !== undefined ? "package-upgrade" : file.how;
    const isState = this.#state.of(file.directory) !== undefined;
    if (isState && lineAt(this.#scene, file.source).base) return;
    const { pile, subject } = this.#piles.of(file, kinds.indexOf(kind), () => ({
      kind,
      packages: new Map(),
      state: 0,
    }));
    pile.add(file, kind === "deleted" ? this.#gone.wholeOf(file.directory) : undefined);
    if (isState) subject.state += file.entry.size;
    if (upgrade !== undefined) {
      subject.packages.set(upgrade, (subject.packages.get(upgrade) ?? 0) + file.entry.size);
    }
  }

  causes(): Cause[] {
    return this.#piles.told.map((sorted) => {
      const first = lineAt(this.#scene, sorted.source);
      const by = lineAt(this.#scene, sorted.by ?? sorted.source);
      const isBlamed = first.base || sorted.subject.kind === "package-upgrade";
      return {
        kind: sorted.subject.kind,
        bytes: sorted.pile.bytes,
        origin: (isBlamed ? by : first).origin,
        relatedOrigin: (isBlamed ? first : by).origin,
        paths: toldPaths(sorted.pile),
        advice: advise(sorted, first, by),
      };
    });
  }
}

function advise({ subject, pile }: Sorted<Subject>, first: LayerLine, by: LayerLine): string {
  switch (subject.kind) {
    case "package-upgrade":
      return upgradeAdvice(first, by, byBytes(subject.packages));
    case "overwritten":
      return overwrittenAdvice(first, by, subject.state * 2 > pile.bytes);
    case "deleted":
      return deletedAdvice(first, by);
  }
}

function byBytes(packages: ReadonlyMap<string, number>): string[] {
  return [...packages].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
}
