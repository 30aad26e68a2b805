import type { Cause } from "../../../model/report.ts";
import type { PathNode } from "../../paths.ts";
import type { VisibleDetector } from "../detector.ts";
import { findAndDelete } from "../lines/deletion.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { Piles } from "../pile.ts";
import { type PlaceRule, type Region, Regions } from "../regions.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { isBuilder } from "./tool-names.ts";

const kinds = ["toolchain", "headers", "static-libraries"] as const;
type Kind = (typeof kinds)[number];

interface BuildPlace extends PlaceRule {
  readonly kind: Kind;
}

const has = (directory: PathNode, name: string): boolean => directory.children?.has(name) === true;

const places: readonly BuildPlace[] = [
  { kind: "toolchain", at: ["/usr/local/go"], when: (directory) => has(directory, "VERSION") },
  { kind: "toolchain", at: [".rustup/toolchains", "/usr/local/rustup/toolchains"] },
  { kind: "headers", at: ["/usr/include", "/usr/local/include", "/opt/*/include"] },
  { kind: "headers", at: ["lib/pkgconfig", "lib64/pkgconfig", "share/pkgconfig"] },
];

/** What is only needed to compile and that no package of a distribution owns: Go and Rust, headers, static libraries. */
export class BuildFiles implements VisibleDetector {
  readonly #scene: Scene;
  readonly #isBuilder: boolean;
  readonly #places = new Regions(places);
  readonly #piles = new Piles<Kind>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#isBuilder = isBuilder(scene.start.programs);
  }

  take(file: ShippedFile): boolean {
    if (this.#isBuilder) return false;
    const region = this.#places.of(file.directory);
    const kind = kindOf(file.path.name, region);
    if (kind === undefined || this.#isOfSystem(file)) return false;
    const whole = region !== undefined && kind !== "static-libraries" ? region.root : undefined;
    this.#piles.of(file, kinds.indexOf(kind), () => kind).pile.add(file, whole);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.map(({ pile, subject, source }) => {
      const line = lineAt(this.#scene, source);
      const paths = toldPaths(pile);
      return { kind: subject, bytes: pile.bytes, origin: line.origin, paths, advice: fileAdvice(subject, line, paths) };
    });
  }

  /** What belongs to a package that is needed for something else comes and goes with it. */
  #isOfSystem({ path }: ShippedFile): boolean {
    const type = this.#scene.packages.ownerOf(path)?.type;
    return type === "dpkg" || type === "apk" || type === "rpm" || type === "conda";
  }
}

function kindOf(name: string, region: Region<BuildPlace> | undefined): Kind | undefined {
  if (region !== undefined) return region.rule.kind;
  return (name.endsWith(".a") && name.startsWith("lib")) || name.endsWith(".la") ? "static-libraries" : undefined;
}

function fileAdvice(kind: Kind, line: LayerLine, paths: readonly string[]): string {
  const unless = "unless containers of this image compile";
  if (kind === "toolchain") {
    return `Compile in a builder stage and COPY --from it the program alone, ${unless}.`;
  }
  if (line.keyword !== "RUN") return `Copy only what the program needs at run time, without these, ${unless}.`;
  const removal =
    kind === "headers" ? `rm -rf ${paths.slice(0, 3).join(" ")}` : findAndDelete(paths, "-name 'lib*.*a'");
  return `Only compiling needs them: end this RUN with "${removal}", ${unless}.`;
}
