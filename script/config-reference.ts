/** The generated parts of `docs/configuration.md`: its tables, and the list of what has no stage yet. */
import { type ActionInputDefinition, actionInputDefinitions } from "../src/inputs/action-input-definitions.ts";
import type { JsonSchema } from "../src/inputs/config/blocks.ts";
import { configJsonSchema } from "../src/inputs/config-schema.ts";
import { laterKeys, laterStages } from "../src/inputs/not-yet.ts";
import { durationPattern } from "../src/inputs/units/duration.ts";
import { percentagePattern } from "../src/inputs/units/percentage.ts";
import { sizePattern } from "../src/inputs/units/size.ts";

/** `page` with these parts written anew between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function withReference(page: string): string {
  const schema = configJsonSchema();
  const variant = at(schema, "properties", "variants", "additionalProperties");
  const parts = {
    keys: keyTable(schema, ""),
    "variant-keys": keyTable(variant, "variants.<name>."),
    inputs: inputTable(actionInputDefinitions),
    "not-yet": notYetList(),
  };
  return Object.entries(parts).reduce((text, [name, part]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`docs/configuration.md has no place for "${name}".`);
    return text.replace(place, (_, start: string, end: string) => `${start}${part}${end}`);
  }, page);
}

function keyTable(schema: unknown, prefix: string): string {
  const rows = rowsOf(schema, prefix).map(({ key, value, description }) => {
    const later = isLater(key) ? " *Not in this version yet.*" : "";
    return `| \`${key}\` | ${value} | ${cell(description)}${later} |\n`;
  });
  return `| key | value | meaning |\n|---|---|---|\n${rows.join("")}`;
}

interface Row {
  key: string;
  value: string;
  description: string;
}

function rowsOf(schema: unknown, prefix: string): Row[] {
  return Object.entries(propertiesOf(schema)).flatMap(([name, property]) => {
    const key = `${prefix}${name}`;
    const own = { key, value: kindsOf(property).join(", "), description: String(at(property, "description") ?? "") };
    if (key === "budgets") return [own, ...budgetRows(property)];
    // Variants have a table of their own, and their blocks are those of the top level.
    if (key === "variants" || (prefix.startsWith("variants.") && name !== "secrets")) return [own];
    return [own, ...rowsOf(property, `${key}.`)];
  });
}

/** The metrics, then the keys of a budget once for all of them. */
function budgetRows(budgets: unknown): Row[] {
  const metrics = Object.entries(propertiesOf(budgets)).map(([metric, property]) => ({
    key: `budgets.${metric}`,
    value: kindsOf(property).join(", "),
    description: String(at(property, "description") ?? ""),
  }));
  const keys = rowsOf(at(propertiesOf(budgets), "compressed"), "budgets.<metric>.");
  return [...metrics, ...keys.map((row) => (row.value === "size" ? { ...row, value: "in the metric's unit" } : row))];
}

function propertiesOf(schema: unknown): JsonSchema {
  const alternatives = at(schema, "anyOf");
  const all = [schema, ...(Array.isArray(alternatives) ? alternatives : [])];
  return Object.assign({}, ...all.map((one) => at(one, "properties") ?? {}));
}

const kindOfPattern: Readonly<Record<string, string>> = {
  [sizePattern]: "size",
  [percentagePattern]: "percentage",
  [durationPattern]: "duration",
};

/** What may be written, each way in a few words. */
function kindsOf(schema: unknown): string[] {
  const pattern = at(schema, "pattern");
  if (typeof pattern === "string" && kindOfPattern[pattern] !== undefined) return [kindOfPattern[pattern]];
  const alternatives = at(schema, "anyOf");
  if (Array.isArray(alternatives)) return alternativesOf(alternatives);
  const words = at(schema, "enum");
  if (Array.isArray(words)) return words.filter((word) => word !== "").map((word) => `\`${word}\``);
  const constant = at(schema, "const");
  return constant === undefined ? [kindOfType(schema)] : [`\`${constant}\``];
}

function kindOfType(schema: unknown): string {
  switch (at(schema, "type")) {
    case "array":
      return "list";
    case "object":
      return at(schema, "properties") === undefined ? "mapping from names" : "mapping";
    case "boolean":
      return "`true`, `false`";
    case "integer":
    case "number":
      return "number";
    default:
      return "text";
  }
}

function alternativesOf(alternatives: readonly unknown[]): string[] {
  const kinds = new Set(alternatives.flatMap(kindsOf));
  // A size may be a bare number of bytes, a ratio may be quoted: the notation of the other says so already.
  if (kinds.has("size") || kinds.has("percentage")) kinds.delete("number");
  if (kinds.has("number")) kinds.delete("text");
  return [...kinds];
}

/** Whether the key itself, not only some of its values, waits for its stage. */
function isLater(key: string): boolean {
  const pattern = key.replace("<metric>", "*");
  return laterKeys.some((later) => later.key === pattern && later.works === undefined);
}

function inputTable(definitions: readonly ActionInputDefinition[]): string {
  const rows = definitions.map(({ name, description, default: standard }) => {
    return `| \`${name}\` | ${standard === undefined ? "" : `\`${standard}\``} | ${cell(description)} |\n`;
  });
  return `| input | default | meaning |\n|---|---|---|\n${rows.join("")}`;
}

function notYetList(): string {
  const keys = laterKeys.map(({ key, works }) => notYet(key.replace("*", "<name>"), works));
  const groups = Object.entries({
    "keys of `plimsoll.yml`": keys,
    "stages that `--only` takes": laterStages.map((stage) => notYet(stage)),
  });
  return groups.flatMap(([what, names]) => (names.length === 0 ? [] : [`- ${what}: ${names.join(", ")}\n`])).join("");
}

function notYet(name: string, works: readonly unknown[] = []): string {
  const but = works.map((value) => `\`${String(value)}\``).join(" and ");
  return `\`${name}\`${but === "" ? "" : ` (all but ${but})`}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function at(value: unknown, ...path: string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = value instanceof Object ? new Map(Object.entries(value)).get(step) : undefined;
  return at(inner, ...rest);
}
