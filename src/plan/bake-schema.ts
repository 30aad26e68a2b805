import * as z from "zod";

/** Strings up to buildx 0.18, objects since 0.19 (docker/buildx util/buildflags). */
const attributes = z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).nullish();
const strings = z.array(z.string()).nullish();
const values = z.record(z.string(), z.string().nullable()).nullish();

/** One target of `buildx bake --print` (docker/buildx bake/bake.go, Target), as far as the plan looks at it. */
export const printedTarget = z.looseObject({
  context: z.string().nullish(),
  contexts: z.record(z.string(), z.string()).nullish(),
  dockerfile: z.string().nullish(),
  "dockerfile-inline": z.string().nullish(),
  args: values,
  labels: values,
  tags: strings,
  target: z.string().nullish(),
  platforms: strings,
  "cache-from": attributes,
  secret: attributes,
  ssh: attributes,
  attest: attributes,
  entitlements: strings,
});

export type PrintedTarget = z.infer<typeof printedTarget>;

/** `buildx bake --print`. A group without targets has `null`. */
export const printedDefinition = z.object({
  group: z.record(z.string(), z.object({ targets: strings })).nullish(),
  target: z.record(z.string(), printedTarget),
});

export type PrintedDefinition = z.infer<typeof printedDefinition>;

/** `buildx bake --list=type=targets,format=json`; `null` when a file has none. */
export const printedList = z.array(z.object({ name: z.string(), group: z.boolean().optional() })).nullable();
