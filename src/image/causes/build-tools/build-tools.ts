import type { Cause } from "../../../model/report.ts";
import type { InstalledPackage } from "../../packages/installed.ts";
import type { VisibleDetector } from "../detector.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { count, nameSome } from "../lines/phrases.ts";
import { namesByBytes, type PackageBytes, PackagePiles } from "../packages/package-piles.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { isBuilder, isBuildTool } from "./tool-names.ts";
import { toolPackages } from "./tool-packages.ts";

/** Packages of compilers, headers and what only they need, in an image that does not start with such a program. */
export class BuildTools implements VisibleDetector {
  readonly #scene: Scene;
  readonly #tools: ReadonlySet<InstalledPackage>;
  readonly #piles = new PackagePiles();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#tools = isBuilder(scene.start.programs) ? new Set() : toolPackages(scene.packages.packages);
  }

  take(file: ShippedFile): boolean {
    if (this.#tools.size === 0) return false;
    const owner = this.#scene.packages.ownerOf(file.path);
    if (owner === undefined || !this.#tools.has(owner)) return false;
    this.#piles.add(file, owner);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.map(({ pile, subject, source }) => {
      const line = lineAt(this.#scene, source);
      const advice = toolAdvice(subject, line);
      return { kind: "build-tools", bytes: pile.bytes, origin: line.origin, paths: toldPaths(pile), advice };
    });
  }
}

function toolAdvice(packages: PackageBytes, line: LayerLine): string {
  const words = new Set(line.commands.flat());
  const all = namesByBytes(packages);
  const tools = all.filter(isBuildTool);
  const asked = tools.filter((name) => words.has(name));
  const shown = nameSome(asked.length > 0 ? asked : tools.length > 0 ? tools : all);
  const others = all.length > 1 ? ` (${count(all.length, "package")} with what only they need)` : "";
  return `${shown}${others} build and do not run: install them in a builder stage and COPY --from it what they made, unless containers of this image compile.`;
}
