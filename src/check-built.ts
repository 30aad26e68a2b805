import { buildVariant } from "./build/build-variant.ts";
import type { Builder } from "./build/builder.ts";
import { importsOf, withImports } from "./build/cache/imports.ts";
import { recordOfBuild } from "./build/record/record-of-build.ts";
import { exportInTurn, takeImage } from "./build/take-image.ts";
import { codedError } from "./coded-error.ts";
import { repositoryFiles } from "./dockerfile/source.ts";
import type { Equipment } from "./equipment.ts";
import type { KnownDockerfile } from "./image/origins/hints.ts";
import { platformImages } from "./image/platforms.ts";
import type { OriginHints } from "./image/read-image.ts";
import { type Memory, openMemory } from "./known-images/memory.ts";
import { lookAtImage } from "./look-at-image.ts";
import type { BuiltVariant } from "./model/plan.ts";
import type { Context } from "./model/ports.ts";
import type { CodedError } from "./model/report.ts";
import type { Settings } from "./model/settings.ts";
import type { Built, ExportOutcome, PlatformImage, ProvenanceByPlatform } from "./model/stages.ts";
import { wantsAllFiles } from "./scan/take-along.ts";
import { formatInstant } from "./text/instant.ts";
import type { PlatformFacts, VariantFacts } from "./verdict/run-facts.ts";

/**
 * The way of a variant that is built here. Where the build cache is what failed, it goes that way once more without; where
 * its builder waits for a cache that fell silent, in what takes the builder's place. May reject.
 */
export async function checkBuilt(
  variant: BuiltVariant,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<VariantFacts> {
  const { plan } = equipment;
  const { reads = [] } = (await equipment.cache)?.get(variant.name) ?? {};
  const reading = { ...equipment, plan: withImports(plan, variant, reads) };
  const facts = await goTheWay(variant, reading, settings, context);
  const { failure } = facts.outcome;
  if (failure === undefined || context.signal.aborted) return facts;
  if (failure.code === "build.cache") {
    context.progress.warn(`${failure.message} \`${variant.name}\` is built again without it.`);
    return goTheWay(variant, equipment, settings, context);
  }
  return failure.code === "build.cache-silent"
    ? checkElsewhere(variant, { facts, failure }, equipment, settings, context)
    : facts;
}

/** The way of a variant whose builder stands still, once more in what takes the builder's place. May reject. */
async function checkElsewhere(
  variant: BuiltVariant,
  { facts, failure }: { facts: VariantFacts; failure: CodedError },
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<VariantFacts> {
  // Nothing of it is kept: the service that is silent would hold up the end of the run.
  const { builder, cacheExports: _, ...rest } = equipment;
  const next = builder?.ok ? await builder.value.replacement() : undefined;
  if (!builder?.ok || next === undefined) {
    const message = `${failure.message} Start it again before the next run, and turn the cache off (\`cache: none\`) if it stays so.`;
    return { ...facts, outcome: { ...facts.outcome, failure: { ...failure, message } } };
  }
  const how = next.name === builder.value.name ? "It was started again" : `The builder ${next.name} takes its place`;
  context.progress.warn(`${failure.message} ${how}; \`${variant.name}\` is built once more, without the cache.`);
  return goTheWay(variant, { ...rest, builder: { ok: true, value: next } }, settings, context);
}

/** What a build that is over by then has made is mostly known: nobody reads it again. */
const quickBuildMs = 500;

/** Built, then looked at; what it was made from is written down beside. */
async function goTheWay(
  variant: BuiltVariant,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<VariantFacts> {
  const { builder, plan, stopwatch, schedule, builds } = equipment;
  if (builder === undefined) return { variant, outcome: { status: "skipped" }, platforms: [] };
  if (!builder.ok)
    return { variant, outcome: { status: "skipped", failure: codedError(builder.error) }, platforms: [] };
  equipment.builtFrom?.set(variant.name, { plan, builder: builder.value });
  const build = async () => {
    const connecting = setTimeout(() => builder.value.content?.connect(), quickBuildMs);
    try {
      return await buildVariant(builder.value, plan, variant, settings, context);
    } finally {
      clearTimeout(connecting);
    }
  };
  const outcome = await schedule.build(() => stopwatch.time("build", build, variant.name));
  if (outcome.status !== "built") return { variant, outcome, platforms: [] };
  // Only their own: a line of another variant's Dockerfile made none of these layers.
  const dockerfiles = repositoryFiles(outcome.dockerfiles);
  const [facts, made] = await Promise.all([
    lookAtBuilt(outcome, dockerfiles, builder.value, equipment, settings, context),
    builds === undefined ? undefined : recordOfBuild(outcome, plan, settings, context),
  ]);
  return made === undefined ? facts : { ...facts, made };
}

/**
 * Copies the image out of the builder, reads and scans it. One that was looked at before, under the same conditions, stays
 * there: what that look found is taken, and the verdict alone is new. May reject.
 */
async function lookAtBuilt(
  outcome: Built,
  dockerfiles: readonly KnownDockerfile[],
  builder: Builder,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<VariantFacts> {
  const { variant } = outcome;
  const { plan, stopwatch, schedule, exports, cacheExports } = equipment;
  const memory = await openMemory(variant, dockerfiles, equipment, settings);
  const known = settings.layouts === "all" ? undefined : await recallEach(outcome, memory);
  if (known !== undefined) {
    const taken = await takeToPush(outcome, builder, equipment, settings, context);
    if (taken !== undefined && taken.status !== "exported")
      return { variant, outcome: { ...outcome, ...taken }, platforms: [] };
    cacheExports?.start(builder, plan, variant);
    for (const { platform, lookedAt } of known) context.progress.note(knownText(variant, platform, lookedAt));
    return { variant, outcome, platforms: known };
  }

  const lookAtTaken = async (take: () => Promise<ExportOutcome>): Promise<VariantFacts> => {
    const taken = await stopwatch.time("export", take, variant.name);
    if (taken.status !== "exported") return { variant, outcome: { ...outcome, ...taken }, platforms: [] };
    cacheExports?.start(builder, plan, variant);
    const { layout, elsewhere, provenance, transfers } = taken;
    const images = await platformImages(layout, context.workDirectory);
    const look = (image: PlatformImage) =>
      lookAtImage(variant, image, hintsFor(image, provenance, dockerfiles), equipment, settings, context);
    const here = elsewhere === undefined ? images : images.map((image) => ({ ...image, elsewhere }));
    const platforms = await schedule.look(() => lookAtEach(here, provenance, memory, look));
    const whole = elsewhere === undefined ? { layout } : {};
    return { variant, outcome: { ...outcome, build: { ...outcome.build, transfers } }, ...whole, platforms };
  };
  const asFiles = needsFiles(variant, settings);
  const facts = await lookAtTaken(() => takeImage(builder, plan, outcome, exports, asFiles, settings, context));
  const lost = lostLayers(facts);
  if (lost === undefined || context.signal.aborted) return facts;
  context.progress.warn(`${lost.message} \`${variant.name}\` is exported instead, and read again.`);
  return lookAtTaken(() => exportInTurn(builder, plan, outcome, exports, settings, context));
}

/**
 * The layers of an image that nobody has to read and that is to be pushed, out of the build cache into the builder: what the
 * cache has lost is found before the verdict, when the image can still be built again. Undefined where nothing is to be done.
 */
async function takeToPush(
  built: Built,
  builder: Builder,
  { plan, pushes, exports, stopwatch }: Equipment,
  settings: Settings,
  context: Context,
): Promise<ExportOutcome | undefined> {
  const { name, target } = built.variant;
  if (pushes?.has(name) !== true || importsOf(plan.definition, target).length === 0) return undefined;
  const take = () => takeImage(builder, plan, built, exports, false, settings, context);
  return stopwatch.time("export", take, name);
}

/** Where it is known beforehand that somebody reads the layers from files. */
function needsFiles({ policy }: BuiltVariant, { layouts, only }: Settings): boolean {
  return layouts !== "none" || (only.has("scan") && wantsAllFiles(policy));
}

/** Why layers could not be read where they are. */
function lostLayers({ platforms }: VariantFacts): CodedError | undefined {
  const failures = platforms.flatMap(({ failure, scan }) => [failure, scan?.failure]);
  return failures.find((failure) => failure?.code === "build.content");
}

/** All of its images, or none: one that is not known brings the others along. */
async function recallEach({ images, provenance }: Built, memory: Memory): Promise<PlatformFacts[] | undefined> {
  const known = await Promise.all(images?.map((image) => memory.recall(image, provenance)) ?? []);
  const facts = known.filter((each) => each !== undefined);
  return facts.length > 0 && facts.length === known.length ? facts : undefined;
}

function hintsFor(
  { platform }: PlatformImage,
  provenance: ProvenanceByPlatform,
  dockerfiles: readonly KnownDockerfile[],
): OriginHints {
  return { provenance: provenance[platform] ?? provenance[""], dockerfiles, trusted: true };
}

/** One platform after the other: each reads its layers on all cores already. */
async function lookAtEach(
  images: readonly PlatformImage[],
  provenance: ProvenanceByPlatform,
  memory: Memory,
  look: (image: PlatformImage) => Promise<PlatformFacts>,
): Promise<PlatformFacts[]> {
  const platforms: PlatformFacts[] = [];
  for (const image of images) {
    const facts = (await memory.recall(image, provenance)) ?? (await look(image));
    if (facts.lookedAt === undefined) await memory.keep(image, provenance, facts);
    platforms.push(facts);
  }
  return platforms;
}

function knownText({ name }: BuiltVariant, platform: string, lookedAt = ""): string {
  return `${name} (${platform}) is as it was looked at on ${formatInstant(lookedAt)}: the same image, database and scan settings.`;
}
