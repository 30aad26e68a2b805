/** From a configuration to what it means for each variant. Pure. */
import { cacheSettings } from "../inputs/cache.ts";
import type { ConfigFile } from "../inputs/parse-config.ts";
import { resolveVariants } from "../inputs/variants.ts";
import type { DivePolicy, VariantPolicy } from "../model/settings.ts";
import type { AuditRule, ProbeRule, Rules, VariantRules } from "./model.ts";

type Config = ConfigFile["config"];
type Block = NonNullable<ReturnType<NonNullable<Config["variants"]>["get"]>>;

/**
 * The rules of a configuration (none: the defaults), by the same resolution as a run's own settings. Inputs and flags are
 * no part of it: they hold for base and head alike, and what they hide for now is law all the same.
 */
export function rulesOf(config: Config = { version: 1 }, diveCi?: DivePolicy): Omit<Rules, "names"> {
  const { declared, refinements, defaults } = resolveVariants(config, {
    ...(diveCi === undefined ? {} : { diveCi }),
    buildEnvironment: {},
    secretIds: new Set(),
  });
  // What holds on GitHub: elsewhere nothing is compared.
  const cache = cacheSettings(config, true);
  const cacheOf = (name: string) => cache.variants.get(name) ?? cache;
  const named = new Map([...declared, ...refinements]);
  const blocks = [...(config.variants ?? [])];
  return {
    defaults: { ...variantRules(config, {}, defaults), cache },
    variants: new Map(
      blocks.map(([name, block]) => {
        const policy = named.get(name)?.policy ?? defaults;
        return [name, { ...variantRules(config, block, policy), cache: cacheOf(name) }];
      }),
    ),
    baseline: config.baseline ?? "auto",
    accept: { label: config.accept?.label ?? "plimsoll: accepted", review: config.accept?.review ?? true },
    sarif: config.sarif ?? "upload",
    tools: { ...config.tools },
    ignore: config.ignore ?? [],
  };
}

function variantRules(config: Config, block: Block, policy: VariantPolicy): Omit<VariantRules, "cache"> {
  const checkArgument = block.args?.get("BUILDKIT_DOCKERFILE_CHECK") ?? undefined;
  return {
    ...policy,
    audit: auditRule(config, block),
    probe: probeRule({ ...config.probe, ...block.probe }),
    baseline: block.baseline ?? config.baseline ?? "auto",
    ...(block.image === undefined ? {} : { image: block.image }),
    platforms: block.platforms ?? [],
    ...(checkArgument === undefined ? {} : { checkArgument }),
  };
}

function auditRule(config: Config, block: Block): AuditRule {
  const { level, "fail-under": failUnder } = { ...config.audit, ...block.audit };
  return {
    level: level ?? "warn",
    ...(failUnder === undefined ? {} : { failUnder }),
    rules: Object.fromEntries([...(config.audit?.rules ?? []), ...(block.audit?.rules ?? [])]),
  };
}

function probeRule(probe: Extract<NonNullable<Config["probe"]>, { user?: unknown }>): ProbeRule {
  const { memory } = probe;
  return {
    enabled: probe.enabled ?? "auto",
    user: probe.user ?? "any",
    network: probe.network ?? "none",
    timeoutMs: probe.timeout ?? 60_000,
    ...(memory === undefined ? {} : { memory }),
    ports: probe.ports ?? [],
    expect: (probe.expect ?? []).map((command) => (typeof command === "string" ? command : command.join(" "))),
  };
}
