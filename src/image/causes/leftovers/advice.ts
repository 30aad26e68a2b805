import { compareText } from "../../../text/order.ts";
import type { PathNode } from "../../paths.ts";
import { pathText } from "../../paths.ts";
import { type CopyParts, isFromContext } from "../lines/copy-parts.ts";
import { ignorePattern } from "../lines/ignore-pattern.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { capital } from "../lines/phrases.ts";
import { lineWords } from "../lines/place-words.ts";
import { runsOf } from "../lines/runs.ts";
import { type Command, programOf } from "../lines/shell-commands.ts";
import type { Sorted } from "../pile.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { LeftoverRule } from "./rule.ts";

/** What to do about a leftover, on the line that left it. */
export function leftoverAdvice({ subject: rule, pile, source, by }: Sorted<LeftoverRule>, scene: Scene): string {
  const line = lineAt(scene, source);
  const roots = largestFirst(pile.heaps).slice(0, 3);
  const hint = by === undefined ? "" : tooLate(lineAt(scene, by));
  const caution = rule.caution === undefined ? "" : ` ${rule.caution}`;
  return `${hint}${remedy(rule, line, roots, ownerOf(pile.owner))}${caution}`;
}

function tooLate(by: LayerLine): string {
  return `${capital(lineWords(by))} comes too late: it hides these files, and the layer below ships them all the same. `;
}

function remedy(rule: LeftoverRule, line: LayerLine, roots: readonly PathNode[], owner: string): string {
  const [first] = roots;
  if (line.copy !== undefined) return copyRemedy(rule, line.copy, first);
  if (line.keyword !== "RUN") return `Run "${cleanup(rule, line, roots)}" in the step that fills it.`;
  const orMount = rule.noMount === true ? "" : `, or keep it out with ${mount(rule, first, owner)}`;
  const missing = missingOption(rule, line);
  if (missing !== undefined) return `Add ${missing} in this RUN${orMount}.`;
  const earlier = runsOf(line, ["rm"]).some((command) => roots.some((root) => names(command, root)));
  if (earlier) return `This RUN fills it again after its own rm: move "${cleanup(rule, line, roots)}" to the end.`;
  return `End this RUN with "${cleanup(rule, line, roots)}"${orMount}.`;
}

function copyRemedy({ ignorable }: LeftoverRule, copy: CopyParts, root: PathNode | undefined): string {
  const place = root === undefined ? "it" : pathText(root);
  if (!isFromContext(copy)) return `Copy only what the program needs; ${place} comes along here.`;
  if (ignorable === true && root !== undefined) return `Add "${ignorePattern(root, copy, 2)}" to .dockerignore.`;
  return "Give these files to the RUN that reads them with --mount=type=bind instead of copying them.";
}

/** `--no-cache-dir to "pip install"`, where the line has that command without it. */
function missingOption({ option, programs }: LeftoverRule, line: LayerLine): string | undefined {
  if (option === undefined) return undefined;
  const word = option.of.includes(" ") ? option.of.slice(option.of.lastIndexOf(" ") + 1) : undefined;
  const fitting = runsOf(line, programs).filter((command) => word === undefined || command.includes(word));
  const isMissing = fitting.some((command) => !command.includes(option.flag));
  return isMissing ? `${option.flag} to "${option.of}"` : undefined;
}

function cleanup({ cleanup: text, programs }: LeftoverRule, line: LayerLine, roots: readonly PathNode[]): string {
  const places = roots.map(pathText);
  if (text === undefined) return `rm -rf ${places.join(" ")}`;
  const program = programOf(runsOf(line, programs)[0] ?? programs);
  return text.startsWith("* ") ? program + text.slice(1) : text.replace("%", () => places[0] ?? "");
}

function mount({ kind, mountAbove = 0, mountType }: LeftoverRule, root: PathNode | undefined, owner: string): string {
  let target = root;
  for (let up = 0; up < mountAbove && target?.parent !== undefined; up += 1) target = target.parent;
  const place = target === undefined ? "/" : pathText(target);
  if (mountType !== undefined) return `--mount=type=${mountType},target=${place}`;
  const sharing = kind.startsWith("apt-") ? ",sharing=locked" : "";
  return `--mount=type=cache,target=${place}${sharing}${owner}`;
}

/** A cache mount belongs to root unless it says otherwise. */
function ownerOf(owner: { uid: number; gid: number } | undefined): string {
  return owner === undefined || owner.uid === 0 ? "" : `,uid=${owner.uid},gid=${owner.gid}`;
}

function names(command: Command, root: PathNode): boolean {
  const place = pathText(root);
  return command.some((word) => word === place || word.startsWith(`${place}/`));
}

function largestFirst(heaps: ReadonlyMap<PathNode, { bytes: number }>): PathNode[] {
  const roots = [...heaps].map(([root, { bytes }]) => ({ root, bytes, path: pathText(root) }));
  return roots.sort((a, b) => b.bytes - a.bytes || compareText(a.path, b.path)).map(({ root }) => root);
}
