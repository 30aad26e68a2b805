/**
 * The probe as an acceptance list. What is started and with which variables is no rule: the author decides that in the
 * Dockerfile all the same.
 */
import { writeSize } from "../../inputs/units/size.ts";
import { formatSeconds } from "../../text/duration.ts";
import type { ProbeRule } from "../model.ts";
import { type Change, changeIf, isLower, none } from "./change.ts";

/** From loose to strict. */
const enabled = [false, "auto", true] as const;

export function probeChanges(base: ProbeRule, head: ProbeRule): Change[] {
  const switched = changeIf(isLower(enabled, base.enabled, head.enabled), "probe.enabled", base.enabled, head.enabled);
  if (base.enabled === false || head.enabled === false) return switched;
  const [memory, memoryHead] = [base.memory ?? Number.POSITIVE_INFINITY, head.memory ?? Number.POSITIVE_INFINITY];
  const size = (bytes: number | undefined) => (bytes === undefined ? none : writeSize(bytes));
  const seconds = ({ timeoutMs }: ProbeRule) => formatSeconds(timeoutMs / 1000);
  return [
    ...switched,
    ...changeIf(base.user === "non-root" && head.user === "any", "probe.user", base.user, head.user),
    ...changeIf(base.network === "none" && head.network === "bridge", "probe.network", base.network, head.network),
    ...changeIf(head.timeoutMs > base.timeoutMs, "probe.timeout", seconds(base), seconds(head)),
    ...changeIf(memoryHead > memory, "probe.memory", size(base.memory), size(head.memory)),
    ...dropped("probe.expect", base.expect, head.expect),
    ...dropped("probe.ports", base.ports.map(String), head.ports.map(String)),
  ];
}

function dropped(key: string, base: readonly string[], head: readonly string[]): Change[] {
  return base.filter((each) => !head.includes(each)).map((each) => ({ key, base: each, head: "not asked for" }));
}
