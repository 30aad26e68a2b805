import type { Cause } from "../../../model/report.ts";
import type { InstalledPackage } from "../../packages/installed.ts";
import { recommendedOnly } from "../../packages/recommended-only.ts";
import type { VisibleDetector } from "../detector.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { count, nameSome } from "../lines/phrases.ts";
import { runsOf } from "../lines/runs.ts";
import type { Command } from "../lines/shell-commands.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { namesByBytes, PackagePiles } from "./package-piles.ts";

const apt = ["apt-get", "apt", "aptitude"];

/** Debian packages that are there only because others recommend them. */
export class RecommendedPackages implements VisibleDetector {
  readonly #scene: Scene;
  readonly #recommended: ReadonlySet<InstalledPackage>;
  readonly #piles = new PackagePiles();

  constructor(scene: Scene) {
    this.#scene = scene;
    const asked = namedPackages(scene.lines);
    const found = recommendedOnly(scene.packages).map((each) => each.package);
    this.#recommended = new Set(found.filter(({ name }) => !asked.has(name)));
  }

  take(file: ShippedFile): boolean {
    if (this.#recommended.size === 0) return false;
    const owner = this.#scene.packages.ownerOf(file.path);
    if (owner === undefined || !this.#recommended.has(owner)) return false;
    this.#piles.add(file, owner);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.flatMap(({ pile, subject, source }) => {
      const line = lineAt(this.#scene, source);
      const missing = commandWithRecommends(line);
      if (line.keyword === "RUN" && installs(line).length > 0 && missing === undefined) return [];
      const names = namesByBytes(subject);
      const came = `${count(names.length, "package")} came only as recommendations: ${nameSome(names)}.`;
      const remedy = `Add --no-install-recommends to "${missing ?? "apt-get install"}" and name those that the program needs.`;
      return {
        kind: "recommended-packages",
        bytes: pile.bytes,
        origin: line.origin,
        paths: toldPaths(pile),
        advice: `${came} ${remedy}`,
      };
    });
  }
}

function installs(line: LayerLine): Command[] {
  return runsOf(line, apt).filter((command) => command.includes("install"));
}

/** `apt-get install`, as the line has it without the option. */
function commandWithRecommends(line: LayerLine): string | undefined {
  const found = installs(line).find((command) => !command.some((word) => isOption(word)));
  return found === undefined ? undefined : `${found[0]} install`;
}

function isOption(word: string): boolean {
  return word === "--no-install-recommends" || /APT::Install-Recommends=["']?(?:0|no|false)/i.test(word);
}

/** What the Dockerfile's own lines ask for by name: apt forgets that where the package was there before. */
function namedPackages(lines: readonly LayerLine[]): Set<string> {
  return new Set(lines.flatMap((line) => installs(line).flat()));
}
