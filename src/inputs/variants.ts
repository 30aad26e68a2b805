import type { BuildSecret, DeclaredVariant, DivePolicy, Settings, VariantPolicy } from "../model/settings.ts";
import type { VariantBlock } from "./config/variant.ts";
import type { Config } from "./config-schema.ts";
import { mergeBlocks, type PolicyBlocks } from "./merge.ts";
import { policyOf } from "./policy.ts";
import { type GivenPush, pushPolicy } from "./push.ts";

/** What variants need to know besides the file. */
export interface VariantContext {
  diveCi?: DivePolicy;
  /** Deadline of every build, when a flag gives one. */
  timeoutMs?: number;
  /** What flags or inputs say about pushing. */
  push?: GivenPush;
  /** What `build-env` gives. */
  buildEnvironment: Readonly<Record<string, string>>;
  /** Ids of the secrets that inputs give to every build; their value wins over where the file says it is. */
  secretIds: ReadonlySet<string>;
}

type Variants = Pick<Settings, "declared" | "defaults" | "refinements">;

/** The policies of a configuration: of what is found, and of every named variant. Pure. */
export function resolveVariants(config: Config, context: VariantContext): Variants & { warnings: string[] } {
  const policy = (blocks: PolicyBlocks): VariantPolicy => {
    const timeout = context.timeoutMs === undefined ? {} : { timeout: { build: context.timeoutMs } };
    const push = pushPolicy(blocks.push, context.push);
    return { ...policyOf({ ...blocks, ...timeout }, context.diveCi), ...(push === undefined ? {} : { push }) };
  };
  const declared = new Map<string, DeclaredVariant>();
  const refinements = new Map<string, DeclaredVariant>();
  const warnings: string[] = [];
  for (const [name, block] of config.variants ?? []) {
    const { build = [], ...secrets } = block.secrets ?? {};
    const merged = policy(mergeBlocks(config, { ...block, secrets }));
    const own = build.filter(({ id }) => !context.secretIds.has(id));
    const variant = declaredVariant(block, own, context, merged);
    (declares(block) ? declared : refinements).set(name, variant);
    warnings.push(...missingSecrets(name, own, context));
  }
  return { declared, refinements, defaults: policy(mergeBlocks(config, {})), warnings };
}

/** Whether a block says what to build or look at, rather than refining what is found under its name. */
function declares({ dockerfile, image, context, target }: VariantBlock): boolean {
  return [dockerfile, image, context, target].some((value) => value !== undefined);
}

function declaredVariant(
  block: VariantBlock,
  secrets: BuildSecret[],
  context: VariantContext,
  policy: VariantPolicy,
): DeclaredVariant {
  const { dockerfile, context: directory, target, image } = block;
  return {
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(directory === undefined ? {} : { context: directory }),
    ...(target === undefined ? {} : { target }),
    ...(image === undefined ? {} : { image }),
    args: buildArguments(block.args, context.buildEnvironment),
    contexts: Object.fromEntries(block.contexts ?? []),
    platforms: block.platforms ?? [],
    labels: Object.fromEntries(block.labels ?? []),
    secrets,
    ssh: block.ssh ?? [],
    tags: block.tags ?? [],
    policy,
  };
}

/** An argument without a value takes that of `build-env`; without one there, the Dockerfile's own default stays. */
function buildArguments(
  written: VariantBlock["args"],
  environment: Readonly<Record<string, string>>,
): Record<string, string> {
  const entries = [...(written ?? [])].flatMap(([name, value]) => {
    const given = value ?? (Object.hasOwn(environment, name) ? environment[name] : undefined);
    return given === undefined ? [] : [[name, given] as const];
  });
  return Object.fromEntries(entries);
}

function missingSecrets(name: string, secrets: readonly BuildSecret[], context: VariantContext): string[] {
  return secrets
    .filter(({ env }) => env !== undefined && !Object.hasOwn(context.buildEnvironment, env))
    .map(
      ({ id, env }) =>
        `Variant ${JSON.stringify(name)} asks for the secret "${id}" from ${env}, which nobody gives. ` +
        `Give it with build-secrets ("${id}=VALUE" or "id=${id},env=${env}").`,
    );
}
