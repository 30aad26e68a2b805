import type { Cause } from "../../../model/report.ts";
import type { PathNode } from "../../paths.ts";
import type { VisibleDetector } from "../detector.ts";
import { isFromContext } from "../lines/copy-parts.ts";
import { findAndDelete } from "../lines/deletion.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { runsOf } from "../lines/runs.ts";
import { Piles } from "../pile.ts";
import { type PlaceRule, Regions } from "../regions.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";

const kinds = ["debug-symbols", "source-maps", "package-tests", "bytecode"] as const;
type Kind = (typeof kinds)[number];

interface DevelopmentPlace extends PlaceRule {
  readonly kind: Kind;
  /** Tests are found by other commands in Node's packages than in Python's. */
  readonly ofNode?: true;
}

interface Subject {
  readonly kind: Kind;
  readonly ofNode: boolean;
}

const places: readonly DevelopmentPlace[] = [
  { kind: "debug-symbols", at: ["/usr/lib/debug"] },
  { kind: "package-tests", at: ["tests"], when: isInPythonPackage },
  { kind: "package-tests", at: ["test", "tests", "__tests__"], when: isInNodePackage, ofNode: true },
];

/** A directory in a package, not a package of that name. */
function isInPythonPackage({ parent }: PathNode): boolean {
  for (let at = parent?.parent; at !== undefined; at = at.parent) {
    if (at.name === "site-packages" || at.name === "dist-packages") return true;
  }
  return false;
}

/** At a package's top only: deeper, such a directory can be a part of what the package does. */
function isInNodePackage({ parent }: PathNode): boolean {
  const above = parent?.name.startsWith("@") === true ? undefined : parent?.parent;
  const scope = above?.name.startsWith("@") === true ? above.parent : above;
  return scope?.name === "node_modules";
}

/** What helps to develop and that a program runs without: symbols, source maps, tests of packages, bytecode beside its source. */
export class DevelopmentFiles implements VisibleDetector {
  readonly #scene: Scene;
  readonly #places = new Regions(places);
  readonly #nodeModules = new Regions<PlaceRule>([{ at: ["node_modules"] }]);
  readonly #piles = new Piles<Subject>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  take(file: ShippedFile): boolean {
    const region = this.#places.of(file.directory);
    const kind = region?.rule.kind ?? this.#byName(file);
    const ofNode = region?.rule.ofNode === true;
    if (kind === undefined || (kind === "bytecode" && isCompiledOnPurpose(lineAt(this.#scene, file.source))))
      return false;
    const number = kinds.indexOf(kind) * 2 + Number(ofNode);
    this.#piles.of(file, number, () => ({ kind, ofNode })).pile.add(file);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.map(({ pile, subject, source }) => {
      const line = lineAt(this.#scene, source);
      const paths = toldPaths(pile);
      return {
        kind: subject.kind,
        bytes: pile.bytes,
        origin: line.origin,
        paths,
        advice: developmentAdvice(subject, line, paths),
      };
    });
  }

  #byName({ path: { name }, directory }: ShippedFile): Kind | undefined {
    if (name.endsWith(".pyc")) return hasSource(name, directory) ? "bytecode" : undefined;
    if (name.endsWith(".map")) {
      return /\.(?:[cm]?js|css|ts)\.map$/.test(name) && this.#nodeModules.of(directory) !== undefined
        ? "source-maps"
        : undefined;
    }
    if (name.endsWith(".debug") || name.endsWith(".dwo") || name.endsWith(".dwp")) return "debug-symbols";
    return name.endsWith(".pdb") && hasAssembly(name, directory) ? "debug-symbols" : undefined;
  }
}

/** `__pycache__/a.cpython-311.pyc` of `a.py`: Python makes it again where it may write, and runs without it. */
function hasSource(name: string, directory: PathNode): boolean {
  if (directory.name !== "__pycache__") return false;
  return directory.parent?.children?.has(`${name.slice(0, name.indexOf("."))}.py`) === true;
}

/** `.pdb` is a file format of chemists, too. */
function hasAssembly(name: string, directory: PathNode): boolean {
  const stem = name.slice(0, -".pdb".length);
  return directory.children?.has(`${stem}.dll`) === true || directory.children?.has(`${stem}.exe`) === true;
}

function isCompiledOnPurpose({ text }: LayerLine): boolean {
  return /compileall|--compile-bytecode|UV_COMPILE_BYTECODE/.test(text);
}

function developmentAdvice({ kind, ofNode }: Subject, line: LayerLine, paths: readonly string[]): string {
  const isRun = line.keyword === "RUN";
  const end = (command: string) =>
    isRun ? `End this RUN with "${command}".` : `Run "${command}" before this line copies them.`;
  switch (kind) {
    case "debug-symbols":
      return line.text.includes("dotnet publish")
        ? 'Add -p:DebugType=none to "dotnet publish"; stack traces then have no line numbers.'
        : end(`rm -rf ${paths.slice(0, 3).join(" ")}`);
    case "source-maps":
      return end(findAndDelete(paths, "-name '*.map'"));
    case "package-tests":
      return `${end(testDeletion(paths, ofNode))} A few packages load their own tests: start the program once without them.`;
    case "bytecode":
      return bytecodeAdvice(line, end(findAndDelete(paths, "-name __pycache__ -prune", "-exec rm -rf {} +")));
  }
}

function testDeletion(paths: readonly string[], ofNode: boolean): string {
  const modules = ofNode ? /^.*\/node_modules(?=\/)/s.exec(paths[0] ?? "")?.[0] : undefined;
  if (modules !== undefined) return `rm -rf ${modules}/*/test ${modules}/*/tests ${modules}/*/__tests__`;
  return findAndDelete(paths, "-type d -name tests -prune", "-exec rm -rf {} +");
}

function bytecodeAdvice(line: LayerLine, deletion: string): string {
  if (line.copy !== undefined && isFromContext(line.copy)) return 'Add "**/__pycache__" to .dockerignore.';
  const installs = runsOf(line, ["pip", "pip3", "python", "python3"]).some((command) => command.includes("install"));
  const remedy = installs
    ? 'Set PYTHONDONTWRITEBYTECODE=1 in this RUN and add --no-compile to "pip install".'
    : deletion;
  return `${remedy} The first start is slower without bytecode.`;
}
