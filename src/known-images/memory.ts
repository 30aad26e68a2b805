/** What one variant's images are known for from earlier runs, and what the next run will know. */
import type { Equipment } from "../equipment.ts";
import type { KnownDockerfile } from "../image/origins/hints.ts";
import type { BuiltVariant } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import type { BuiltImage, ProvenanceByPlatform } from "../model/stages.ts";
import { createRedactor } from "../process/redact.ts";
import { databaseIdentity } from "../scan/database-identity.ts";
import type { PlatformFacts } from "../verdict/run-facts.ts";
import { version } from "../version.ts";
import type { KnownLook } from "./known-look.ts";
import { lookKey } from "./look-key.ts";
import { readScanConditions, type ScanConditions } from "./scan-conditions.ts";

export interface Memory {
  /** What is known of the image under today's conditions. Never rejects. */
  recall(image: BuiltImage, provenance: ProvenanceByPlatform): Promise<PlatformFacts | undefined>;
  /** Keeps what a look found, unless the conditions changed meanwhile. Never rejects. */
  keep(image: BuiltImage, provenance: ProvenanceByPlatform, facts: PlatformFacts): Promise<void>;
}

/** @param dockerfiles those that the variant is built from */
export async function openMemory(
  variant: BuiltVariant,
  dockerfiles: readonly KnownDockerfile[],
  equipment: Pick<Equipment, "knownImages" | "scanner">,
  settings: Settings,
): Promise<Memory> {
  const { knownImages } = equipment;
  const conditions = () => conditionsOf(variant, equipment, settings).catch(() => undefined);
  const before = await conditions();
  const keyOf = ({ platform, manifestDigest }: BuiltImage, provenance: ProvenanceByPlatform, now: Conditions) =>
    lookKey({
      version,
      variant: variant.name,
      platform,
      manifestDigest,
      provenance: provenance[platform] ?? provenance[""],
      dockerfiles,
      ...now,
    });
  return {
    async recall(image, provenance) {
      if (before === undefined || settings.verifyDiffIds) return undefined;
      const look = await knownImages.find(keyOf(image, provenance, before));
      if (look === undefined || !isAbout(look, image)) return undefined;
      // Only who would be helped by it waits for the database.
      if (look.database !== (await databaseOf(variant, equipment, settings))) return undefined;
      return factsOf(look);
    },
    async keep(image, provenance, facts) {
      const after = await conditions();
      if (after === undefined || JSON.stringify(after) !== JSON.stringify(before)) return;
      const look = lookOf(facts, await databaseOf(variant, equipment, settings));
      if (look === undefined || !isAbout(look, image) || namesSecret(look, settings)) return;
      await knownImages.keep(keyOf(image, provenance, after), look);
    },
  };
}

interface Conditions {
  scan?: ScanConditions;
}

/** Undefined when they can't be told; then nothing is known. */
async function conditionsOf(
  { policy }: BuiltVariant,
  { scanner }: Pick<Equipment, "scanner">,
  { only, root }: Settings,
): Promise<Conditions | undefined> {
  if (!only.has("scan")) return {};
  const trivy = (await scanner)?.trivy;
  if (policy.scan !== "off" && trivy?.ok !== true) return undefined;
  const today = new Date().toISOString().slice(0, 10);
  return { scan: await readScanConditions(policy, root, trivy?.ok ? trivy.value : undefined, today) };
}

async function databaseOf(
  { policy }: BuiltVariant,
  { scanner }: Pick<Equipment, "scanner">,
  { only }: Settings,
): Promise<string | undefined> {
  if (!only.has("scan") || policy.scan === "off") return undefined;
  const database = await (await scanner)?.database;
  return database === undefined ? undefined : databaseIdentity(database);
}

function isAbout({ image, platform }: KnownLook, built: BuiltImage): boolean {
  return image.manifestDigest === built.manifestDigest && platform === built.platform;
}

function factsOf({ lookedAt, platform, image, scan, summary }: KnownLook): PlatformFacts {
  const found = scan === undefined ? {} : { scan: { ...scan, packages: image.packages } };
  return { platform, image, ...found, summary, lookedAt };
}

/** Only what was found out whole. */
function lookOf({ platform, image, scan, summary, failure }: PlatformFacts, database?: string): KnownLook | undefined {
  if (image === undefined || summary === undefined || failure !== undefined) return undefined;
  const look = { lookedAt: new Date().toISOString(), platform, image, summary };
  if (scan === undefined) return look;
  const { packages: _packages, failure: scanFailure, ...found } = scan;
  if (scanFailure !== undefined) return undefined;
  if (scan.input === undefined) return { ...look, scan: found };
  // A list of packages that could not be had may be had next time.
  return database === undefined || scan.sbom === undefined ? undefined : { ...look, database, scan: found };
}

/** Values of build secrets are in no cache, also where an image's author put them into a name. */
function namesSecret(look: KnownLook, { secretsToRedact }: Settings): boolean {
  const text = JSON.stringify(look);
  return createRedactor(secretsToRedact)(text) !== text;
}
