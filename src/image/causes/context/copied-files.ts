import type { Instruction } from "../../../dockerfile/model.ts";
import type { Cause } from "../../../model/report.ts";
import type { PathNode } from "../../paths.ts";
import type { VisibleDetector } from "../detector.ts";
import { type CopyParts, isFromContext } from "../lines/copy-parts.ts";
import { ignorePattern, quotedPatterns, rootPatterns } from "../lines/ignore-pattern.ts";
import { Piles, type Sorted } from "../pile.ts";
import { type Region, Regions } from "../regions.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { type CopiedPlace, copiedPlaces } from "./copied-places.ts";
import { dataKind } from "./data-files.ts";

interface Subject {
  readonly kind: string;
  readonly instead: string | undefined;
  /** The directories, or names with their suffix alone (`*.pt`). */
  readonly roots: Set<PathNode>;
  readonly suffixes: Set<string>;
}

/** What a COPY of the build context brings that was hardly meant: environments, editors' files, tests, data, models. */
export class CopiedFiles implements VisibleDetector {
  readonly #scene: Scene;
  readonly #places = new Regions<CopiedPlace>(copiedPlaces);
  readonly #copies: readonly (CopyParts | undefined)[];
  /** By layer, and by instruction: asked for each file. */
  readonly #runsTests = new Map<number, boolean>();
  readonly #isTestRun = new Map<Instruction, boolean>();
  readonly #piles = new Piles<Subject>();
  readonly #numbers = new Map<string, number>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#copies = scene.lines.map(({ copy }) => (copy !== undefined && isFromContext(copy) ? copy : undefined));
  }

  take(file: ShippedFile): boolean {
    const copy = this.#copies[file.source];
    if (copy === undefined) return false;
    const region = this.#places.of(file.directory);
    if (region !== undefined && this.#isMeant(region, copy, file.source)) return false;
    const kind = region?.rule.kind ?? looseKind(file, copy);
    if (kind === undefined) return false;
    const { pile, subject } = this.#pileOf(file, kind, region?.rule.instead);
    pile.add(file, region?.root);
    if (region === undefined) subject.suffixes.add(suffixOf(file.path.name));
    else subject.roots.add(region.root);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.map((sorted) => ({
      kind: sorted.subject.kind,
      bytes: sorted.pile.bytes,
      origin: lineAt(this.#scene, sorted.source).origin,
      paths: toldPaths(sorted.pile),
      advice: copiedAdvice(sorted, this.#copies[sorted.source]),
    }));
  }

  #pileOf(file: ShippedFile, kind: string, instead: string | undefined): Sorted<Subject> {
    const number = this.#numbers.get(kind) ?? this.#numbers.size;
    this.#numbers.set(kind, number);
    return this.#piles.of(file, number, () => ({ kind, instead, roots: new Set(), suffixes: new Set() }));
  }

  /** A directory that the line names was copied on purpose; so were tests that run in this image. */
  #isMeant({ root, rule }: Region<CopiedPlace>, copy: CopyParts, source: number): boolean {
    const isNamed = copy.sources.some((each) => each.split("/").includes(root.name));
    return isNamed || (rule.onlyWhole === true && (!isWholeContext(copy) || this.#testsRunAbove(source)));
  }

  #testsRunAbove(source: number): boolean {
    const known = this.#runsTests.get(source) ?? this.#hasTestRun(source);
    this.#runsTests.set(source, known);
    return known;
  }

  #hasTestRun(source: number): boolean {
    return lineAt(this.#scene, source)
      .later()
      .some((instruction) => {
        const known = this.#isTestRun.get(instruction) ?? isTestRun(instruction);
        this.#isTestRun.set(instruction, known);
        return known;
      });
  }
}

function isWholeContext({ sources }: CopyParts): boolean {
  return sources.some((source) => /^(?:\.?\/)*\.?$/.test(source));
}

const testRun =
  /\b(?:pytest|tox|nox|unittest|phpunit|rspec|ctest|vitest|jest|mocha)\b|\b(?:npm|yarn|pnpm|bun|go|cargo|mvn|gradle|dotnet|make|rake)(?: run)? test\b/;

function isTestRun({ keyword, text, heredocs = [] }: Instruction): boolean {
  const isCommand = keyword === "RUN" || keyword === "CMD" || keyword === "ENTRYPOINT";
  return isCommand && [text, ...heredocs.map(({ body }) => body)].some((each) => testRun.test(each));
}

const editorFile = /^(?:\.DS_Store|Thumbs\.db|\..*\.sw[op]|.*~)$/;

function looseKind({ path: { name }, entry }: ShippedFile, copy: CopyParts): string | undefined {
  if (editorFile.test(name)) return "editor-files";
  return isWholeContext(copy) ? dataKind(name, entry.size) : undefined;
}

function suffixOf(name: string): string {
  return `*${name.slice(name.lastIndexOf("."))}`;
}

function copiedAdvice({ subject, pile }: Sorted<Subject>, copy: CopyParts | undefined): string {
  const { kind, roots, suffixes } = subject;
  if (copy === undefined) return "";
  const patterns = roots.size > 0 ? rootPatterns([...roots], copy) : filePatterns(pile.few, suffixes, copy);
  const ignored = `Add ${quotedPatterns(patterns)} to .dockerignore`;
  if (kind === "model-weights" || kind === "datasets") {
    return `${ignored} and mount or fetch what the program reads; what has to be in the image belongs in a COPY of its own above the code, which then ships alone.`;
  }
  return subject.instead === undefined ? `${ignored}.` : `${ignored}, ${subject.instead}.`;
}

/** Few files are named; of many, only what their names end with. */
function filePatterns(
  few: readonly { path: PathNode }[] | undefined,
  suffixes: ReadonlySet<string>,
  copy: CopyParts,
): string[] {
  if (few !== undefined && few.length <= 3) return few.map(({ path }) => ignorePattern(path, copy));
  return [...suffixes].map((suffix) => `**/${suffix.toWellFormed()}`);
}
