import type { Cause } from "../../../model/report.ts";
import type { VisibleDetector } from "../detector.ts";
import { isFromContext } from "../lines/copy-parts.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { Piles } from "../pile.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { ConsumedNames } from "./consumed.ts";

const archive = /\.(?:tar(?:\.\w+)?|t[gbx]z|tzst|zip|7z|rar|whl|deb|rpm|run|sh|bin|gz|bz2|xz|zst)$/i;

/** Archives and installers that stay after a RUN unpacked or installed them: by the names that the commands give. */
export class Archives implements VisibleDetector {
  readonly #scene: Scene;
  readonly #consumed: ConsumedNames;
  readonly #piles = new Piles<undefined>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#consumed = new ConsumedNames(scene.lines);
  }

  take(file: ShippedFile): boolean {
    const { name } = file.path;
    if (!this.#consumed.has(name, file.source) || !archive.test(name)) return false;
    this.#piles.of(file, 0, () => undefined).pile.add(file);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.map(({ pile, source }) => {
      const line = lineAt(this.#scene, source);
      const paths = toldPaths(pile);
      return { kind: "archives", bytes: pile.bytes, origin: line.origin, paths, advice: archiveAdvice(line, paths) };
    });
  }
}

function archiveAdvice(line: LayerLine, paths: readonly string[]): string {
  const some = paths.slice(0, 3).join(" ");
  if (line.keyword === "RUN")
    return `It was unpacked or installed and stays beside the result: end this RUN with "rm -f ${some}".`;
  if (line.copy === undefined) return `Delete ${some} in the step that unpacks it.`;
  if (line.keyword === "ADD" && !isFromContext(line.copy)) {
    return "Download, unpack and delete it in one RUN instead of ADD: what ADD brings stays in its layer.";
  }
  return "Give it to the RUN that uses it with --mount=type=bind instead of copying it: what COPY brings stays in its layer.";
}
