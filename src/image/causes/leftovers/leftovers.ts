import type { Cause } from "../../../model/report.ts";
import type { PathNode } from "../../paths.ts";
import { Piles, type Sorted } from "../pile.ts";
import { type Region, Regions } from "../regions.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { GoneFile, ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { leftoverAdvice } from "./advice.ts";
import { compiledRules, toolRules } from "./compiled-rules.ts";
import { interpretedRules } from "./interpreted-rules.ts";
import type { LeftoverRule } from "./rule.ts";
import { systemRules } from "./system-rules.ts";

const rules: readonly LeftoverRule[] = [...systemRules, ...interpretedRules, ...compiledRules, ...toolRules];

/** Caches, lists, temporary files and logs that programs left in a layer, whether a later line hides them or not. */
export class Leftovers {
  readonly #scene: Scene;
  readonly #regions: Regions<LeftoverRule>;
  readonly #numbers: ReadonlyMap<LeftoverRule, number>;
  readonly #piles = new Piles<LeftoverRule>();

  constructor(scene: Scene) {
    this.#scene = scene;
    const applying = rules.filter((rule) => !isNeeded(rule, scene));
    this.#regions = new Regions(applying);
    this.#numbers = new Map(applying.map((rule, index) => [rule, index]));
  }

  take(file: ShippedFile): boolean {
    const region = this.#regions.of(file.directory);
    if (region === undefined || !this.#isAllInside(file, region)) return false;
    this.#add(file, region);
    return true;
  }

  takeHidden(file: GoneFile): boolean {
    const region = this.#regions.of(file.directory);
    if (region?.rule.alsoHidden !== true) return false;
    this.#add(file, region);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.filter((sorted) => !this.#isLoadedFrom(sorted)).map((sorted) => this.#tell(sorted));
  }

  #add(file: ShippedFile, { rule, root }: Region<LeftoverRule>): void {
    this.#piles.of(file, this.#numbers.get(rule) ?? 0, () => rule).pile.add(file, root);
  }

  /** Whether every name of the file is in such a place: else it would stay when the place is emptied. */
  #isAllInside({ path }: ShippedFile, { rule }: Region<LeftoverRule>): boolean {
    const names = this.#scene.links.of(path);
    if (names === undefined) return true;
    return names.every((name) => name.parent !== undefined && this.#regions.of(name.parent)?.rule.kind === rule.kind);
  }

  /** Whether what is installed lies here and not only came through here. */
  #isLoadedFrom({ subject: { linkedBy, unlessAnywhere }, source }: Sorted<LeftoverRule>): boolean {
    if (unlessAnywhere !== undefined && isAnywhere(unlessAnywhere, this.#scene.contents.paths.root)) return true;
    return linkedBy?.test(lineAt(this.#scene, source).text) === true;
  }

  #tell(sorted: Sorted<LeftoverRule>): Cause {
    const { pile, subject, source, by } = sorted;
    return {
      kind: subject.kind,
      bytes: pile.bytes,
      origin: lineAt(this.#scene, source).origin,
      ...(by === undefined ? {} : { relatedOrigin: lineAt(this.#scene, by).origin }),
      paths: toldPaths(pile),
      advice: leftoverAdvice(sorted, this.#scene),
    };
  }
}

function isAnywhere(name: string, root: PathNode): boolean {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.children === undefined) continue;
    if (node.children.has(name)) return true;
    for (const child of node.children.values()) waiting.push(child);
  }
  return false;
}

/** Whether the image needs such a place when it runs. */
function isNeeded({ kind, neededBy, linkedBy }: LeftoverRule, { start }: Scene): boolean {
  const command = start.words.join(" ");
  if (neededBy?.test(command) === true) return true;
  if (kind === "temporary-files")
    return start.workingDirectory.startsWith("/tmp/") || /(?:^|[\s='"])\/(?:var\/)?tmp\//.test(command);
  const settings = [...start.environment].map(([name, value]) => `${name}=${value}`).join("\n");
  return linkedBy?.test(settings) === true;
}
