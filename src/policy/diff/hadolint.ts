/**
 * What hadolint's own configuration allows beyond single rules. `failure-threshold` and `no-fail` are not among it: Plimsoll
 * decides by `lint.fail-at` and never looks at them.
 */
import type { HadolintConfig } from "../../lint/hadolint-config.ts";
import { type Change, changeIf, none } from "./change.ts";

export function hadolintChanges(base: HadolintConfig, head: HadolintConfig): Change[] {
  const key = (name: string) => `.hadolint.yaml: ${name}`;
  const [strict, strictHead] = [base["strict-labels"] === true, head["strict-labels"] === true];
  const [deaf, deafHead] = [base["disable-ignore-pragma"] === true, head["disable-ignore-pragma"] === true];
  return [
    ...registryChanges(key("trustedRegistries"), base.trustedRegistries ?? [], head.trustedRegistries ?? []),
    ...labelChanges(key("label-schema"), base["label-schema"] ?? {}, head["label-schema"] ?? {}),
    ...changeIf(strict && !strictHead, key("strict-labels"), strict, strictHead),
    ...changeIf(deaf && !deafHead, key("disable-ignore-pragma"), deaf, deafHead),
  ];
}

/** Without a list any registry is trusted. */
function registryChanges(key: string, base: readonly string[], head: readonly string[]): Change[] {
  if (base.length === 0) return [];
  if (head.length === 0) return [{ key, base: base.join(", "), head: "any" }];
  return head
    .filter((registry) => !base.includes(registry))
    .map((registry) => ({ key, base: base.join(", "), head: `also ${registry}` }));
}

/** `text` is any text; of two other kinds neither holds the other. */
function labelChanges(key: string, base: Record<string, string>, head: Record<string, string>): Change[] {
  return Object.entries(base).flatMap(([label, kind]) => {
    const after = head[label];
    const looser = after === undefined || (after !== kind && kind !== "text");
    return changeIf(looser, `${key}.${label}`, kind, after ?? none);
  });
}
