import { z } from "zod";
import { type Parsed, quoted } from "../parsed.ts";
import { expectedDuration, parseDuration } from "../units/duration.ts";
import { expectedSize, parseSize } from "../units/size.ts";
import { block, choice, key, scalar } from "./blocks.ts";
import { count, duration, level, percentage, size } from "./scalars.ts";

/** A limit in its metric's unit, and as it was written ("2.5GB"), because reports quote it. */
export interface Limit {
  amount: number;
  written: string;
}

/** The same scalar, remembering how it was written. */
function limit(expected: string, parse: (value: string | number) => Parsed<number>, like: z.ZodType) {
  return scalar(
    expected,
    (value): Parsed<Limit> => {
      const parsed = parse(value);
      return "value" in parsed ? { value: { amount: parsed.value, written: String(value) } } : parsed;
    },
    z.globalRegistry.get(like) ?? {},
  );
}

const layerCount = count(0, 1_000_000);
const sizeLimit = limit(expectedSize, (value) => parseSize(String(value)), size);
const durationLimit = limit(expectedDuration, (value) => parseDuration(String(value)), duration);
const countLimit = limit("a number of layers", parseLayers, layerCount);

function parseLayers(value: string | number): Parsed<number> {
  const parsed = layerCount.safeParse(value);
  return parsed.success
    ? { value: parsed.data }
    : { problem: `expected a whole number of layers, got ${quoted(value)}` };
}

const percent = key(percentage, "Growth in percent. Trips only when `bytes` is passed too, if that is given.");

const growthOfSize = block({
  percent,
  bytes: key(size, "Growth in bytes. Trips only when `percent` is passed too, if that is given."),
  cap: key(size, "Growth in bytes that trips by itself, whatever the percentage."),
});
const growthOfLayers = block({ percent, cap: key(layerCount, "Growth in layers that trips by itself.") });
const growthOfTime = block({ percent, cap: key(duration, "Growth in time that trips by itself.") });

function budget<Max extends z.ZodType<Limit>, Grow extends z.ZodType>(max: Max, grow: Grow, description: string) {
  const whole = block({
    max: key(max, "The load line: the most it may be."),
    grow: key(grow, "How much it may grow against the baseline."),
    of: key(
      choice(["total", "own"]),
      "Which layers count: all, or those that are not the base image's. Default: `max` looks at the total, `grow` at own layers.",
    ),
    level: key(level, "What passing the limit means. Default: error."),
    "if-unavailable": key(
      choice(["error", "skip"]),
      "What it means when the value could not be measured. Default: error.",
    ),
  });
  return key(z.union([max.transform((value) => ({ max: value })), whole]), `${description} A scalar means \`max\`.`);
}

/** `budgets`: the load lines, by metric, in the order of {@link metrics}. */
export const budgets = block({
  compressed: budget(sizeLimit, growthOfSize, "Bytes as a registry stores them."),
  unpacked: budget(sizeLimit, growthOfSize, "Sum of the file sizes in all layers."),
  shadowed: budget(sizeLimit, growthOfSize, "Bytes that are shipped and that no container can see."),
  layers: budget(countLimit, growthOfLayers, "Number of layers."),
  startup: budget(durationLimit, growthOfTime, "Time from start to healthy."),
  memory: budget(sizeLimit, growthOfSize, "Memory once started."),
  rebuild: budget(durationLimit, growthOfTime, "Time that a typical change costs in a rebuild."),
});
