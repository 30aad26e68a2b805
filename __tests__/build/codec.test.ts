import { expect, it } from "vitest";
import { codecOf } from "../../src/build/codec.ts";
import type { Budgets, Level } from "../../src/model/settings.ts";
import { builtVariant, policy } from "../verdict/samples.ts";

const compressed = (level: Level): Budgets => ({ compressed: { max: 1, level, ifUnavailable: "error" } });
const unpacked: Budgets = { unpacked: { max: 1, level: "error", ifUnavailable: "error" } };

it.each([
  ["auto", {}, "zstd"],
  ["auto", unpacked, "zstd"],
  ["auto", compressed("warn"), "gzip"],
  ["auto", compressed("error"), "gzip"],
  ["auto", compressed("off"), "zstd"],
  ["zstd", compressed("error"), "zstd"],
  ["gzip", {}, "gzip"],
] as const)("codec %s, where another variant has the budgets %j, is %s", (codec, budgets, expected) => {
  const own = policy({ codec });
  const variants = [builtVariant("app", own), builtVariant("other", policy({ budgets }))];
  expect(codecOf(own, { variants })).toBe(expected);
});
