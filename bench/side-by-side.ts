import { placeImages } from "./chain-place.ts";
import { checkVariants } from "./chain-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, rounds, type Usage } from "./measure.ts";
import { shareOf, shown } from "./shown.ts";

const variants = ["one", "two", "three"];

/** Three images on one base in one check, against three checks. All steps run: each contestant has its own base. */
export function measureSideBySide(): Figure[] {
  const directory = placeImages("side-by-side");
  const start = Date.now();
  let next = 0;
  const newBase = () => `${start}-${++next}`;
  const check = (some: readonly string[], fresh: string) =>
    checkVariants({ directory, variants: some, freshTarget: "base", fresh, knowledge: "cold" });
  const runs = inTurn(rounds, {
    "side by side": () => check(variants, newBase()),
    "one after the other": () => {
      const fresh = newBase();
      return variants.map((variant) => check([variant], fresh)).reduce(together);
    },
  });
  return [
    shown("three variants on one base, one check; steps that wait 8 s and 12 s", runs["side by side"]),
    shown("the same as three checks, one after the other", runs["one after the other"]),
    shareOf("one check, of three", runs["side by side"], runs["one after the other"], 0.6),
  ];
}

function together(first: Usage, second: Usage): Usage {
  return {
    seconds: first.seconds + second.seconds,
    cpuSeconds: first.cpuSeconds + second.cpuSeconds,
    peakRssBytes: Math.max(first.peakRssBytes, second.peakRssBytes),
    exit: first.exit || second.exit,
  };
}
