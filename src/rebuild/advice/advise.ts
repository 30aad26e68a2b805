import type { RebuildAdvice } from "../../model/report.ts";
import { oneLine } from "../../text/control.ts";
import { formatSeconds } from "../../text/duration.ts";
import type { Step } from "../model.ts";
import { type Forecast, originOf, type Predicted, secondsOf } from "../predict.ts";
import { type EarlyCopy, earlyCopies, type ReadContextFile } from "./early-copies.ts";

/** Less is no reason to change a Dockerfile. */
const leastSeconds = 0.5;

/** What would make a predicted change cheaper: copies that stand needlessly early for it, with what they cost. */
export async function adviseOn(
  forecast: Forecast,
  { reruns, seconds }: Predicted,
  read: ReadContextFile,
): Promise<RebuildAdvice[]> {
  const found = await earlyCopies(forecast.after, reruns, forecast.changed, read);
  return found.flatMap((early) => {
    const moved = new Set(early.movable.map(({ id }) => id));
    const saved = seconds - secondsOf(forecast, ({ id }) => reruns.possible.has(id) && !moved.has(id));
    const isTimed = early.movable.every(({ step }) => forecast.times(step) !== undefined);
    return isTimed && saved < leastSeconds ? [] : [adviceOf(early, isTimed ? Math.round(saved * 1000) / 1000 : null)];
  });
}

function adviceOf({ copy, movable, files }: EarlyCopy, seconds: number | null): RebuildAdvice {
  const before = movable.map(({ step }) => originOf(step));
  const [first, ...more] = movable.map(({ step }) => step);
  const late = first === undefined ? "" : `\`${placeBeside(first, copy.step)} ${shortly(first.text)}\``;
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  const cost = seconds === null ? "makes it run again" : `costs ${formatSeconds(seconds)} of it`;
  const [saves, need] = more.length === 0 ? ["saves it", "it needs"] : ["saves them", "they need"];
  const remedy =
    files.length === 0 ? `${need} nothing of it and can stand before` : `copying ${listed(files)} first ${saves}`;
  const text = `\`${placeOf(copy.step)} ${shortly(copy.step.text)}\` before ${late}${others} ${cost}; ${remedy}.`;
  return { copy: originOf(copy.step), before, files, seconds, text };
}

function placeOf({ file, startLine }: Step): string {
  return file === undefined ? `line ${startLine}` : `${file}:${startLine}`;
}

/** `:15` where the file is the one just named. */
function placeBeside(step: Step, other: Step): string {
  return step.file === other.file && step.file !== undefined ? `:${step.startLine}` : placeOf(step);
}

const longest = 60;

function shortly(text: string): string {
  const plain = text.replace(/^RUN (?:--\S+ )*/, "");
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 4).map((path) => `\`${oneLine(path)}\``);
  const rest = files.length - shown.length;
  const names = [...shown, ...(rest === 0 ? [] : [`${rest} more`])];
  return names.length === 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
