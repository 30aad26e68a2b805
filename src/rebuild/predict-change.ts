import { join } from "node:path";
import type { Rebuild } from "../model/report.ts";
import { readTextFile } from "../plan/text-file.ts";
import { adviseOn } from "./advice/advise.ts";
import type { ReadContextFile } from "./advice/early-copies.ts";
import { type Forecast, type Predicted, predict } from "./predict.ts";

/** A prediction as a report has it. */
export async function predictChange(
  change: { subject: string; kind: Rebuild["kind"] },
  forecast: Forecast,
): Promise<Rebuild> {
  return asRebuild(change, forecast, predict(forecast));
}

export async function asRebuild(
  { subject, kind }: { subject: string; kind: Rebuild["kind"] },
  forecast: Forecast,
  predicted: Predicted,
): Promise<Rebuild> {
  const { reruns: _, ...figures } = predicted;
  return { change: subject, kind, ...figures, advice: await adviseOn(forecast, predicted, readContextFile) };
}

const readContextFile: ReadContextFile = ({ directory }, path) => readTextFile(join(directory, path));
