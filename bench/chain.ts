import { formatSeconds } from "../src/text/duration.ts";
import { bakeCached } from "./chain-bare.ts";
import { type ChainUsage, chain } from "./chain-peers.ts";
import { build, changeApplication, placeImages } from "./chain-place.ts";
import { checkVariants } from "./chain-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, rounds, type Usage } from "./measure.ts";
import { afterBuilds, shareOf, shown } from "./shown.ts";
import { median, spread } from "./statistics.ts";

const variants = ["ml", "api", "worker"];
const newVariants = ["fresh", "api", "worker"];
const inGzip = "type=image,push=false,compression=gzip,oci-mediatypes=true";
const noSecrets = "secrets: { level: off, files: off }\n";

/**
 * A check of three images on one base, one of them about 2 GB, against the chain that it takes the place of. Everything is
 * built before the clock starts: on both sides it counts from there to the last result.
 */
export function measureChain(): Figure[] {
  const directory = placeImages("chain");
  build(directory, variants, inGzip);
  const gzip = { directory, variants, configuration: "codec: gzip\n" };
  checkVariants({ ...gzip, knowledge: "cold" });
  const known = measureKnownLayers(directory, gzip);
  return [...known, ...measureNewLayers(directory)];
}

type GzipCheck = Pick<Parameters<typeof checkVariants>[0], "directory" | "variants"> & { configuration: string };

function measureKnownLayers(directory: string, gzip: GzipCheck): Figure[] {
  const changed = placeImages("chain", "changed");
  let change = 0;
  const runs = inTurn(rounds, {
    chain: () => chain({ directory, targets: variants, scanners: "vuln,secret" }),
    "chain, no secrets": () => chain({ directory, targets: variants, scanners: "vuln" }),
    "check, no secrets": () =>
      checkVariants({ ...gzip, configuration: gzip.configuration + noSecrets, knowledge: "cold" }),
    check: () => checkVariants({ ...gzip, knowledge: "cold" }),
    "check, nothing changed": () => checkVariants({ ...gzip, knowledge: "warm" }),
    bake: () => bakeCached(directory, variants),
    "check, last layer changed": () => {
      changeApplication(changed, `round ${++change} at ${Date.now()}`);
      return checkVariants({ ...gzip, directory: changed, knowledge: "warm" });
    },
  });
  const unchanged = runs["check, nothing changed"];
  return [
    chainShown("the chain, Trivy's default scanners, layers in the builder", runs.chain),
    shown("`plimsoll check`, default scope (secrets of own files), gzip layers in the builder", runs.check),
    shareOf("that of the chain", runs.check, runs.chain),
    ...fromBuilds(runs.check, runs.chain, 0.08),
    chainShown("the chain, vulnerabilities only", runs["chain, no secrets"]),
    shown("`plimsoll check`, no secrets", runs["check, no secrets"]),
    shareOf("that of the chain", runs["check, no secrets"], runs["chain, no secrets"]),
    ...fromBuilds(runs["check, no secrets"], runs["chain, no secrets"], 0.15),
    shown("`buildx bake` of the same, all steps cached, nothing written", runs.bake),
    shown("`plimsoll check`, nothing changed since the last", unchanged),
    longerThan("that beyond the bare bake", unchanged, runs.bake, 2),
    shareOf("that of the chain", unchanged, runs.chain, 0.03),
    shown("`plimsoll check`, the last layer of the large image changed", runs["check, last layer changed"]),
    shareOf("that of the chain", runs["check, last layer changed"], runs.chain, 0.08),
  ];
}

/** Layers that were never compressed: each contestant has its own, because a builder compresses once. */
function measureNewLayers(directory: string): Figure[] {
  const start = Date.now();
  let next = 0;
  const fresh = () => {
    const value = `${start}-${++next}`;
    build(directory, newVariants, "type=cacheonly", value);
    return value;
  };
  const inCodec = (codec: "auto" | "gzip") => () =>
    checkVariants({
      directory,
      variants: newVariants,
      configuration: `codec: ${codec}\n`,
      knowledge: "cold",
      fresh: fresh(),
    });
  const runs = inTurn(rounds, {
    "new layers: chain": () => chain({ directory, targets: newVariants, scanners: "vuln,secret", fresh: fresh() }),
    "new layers: check, zstd": inCodec("auto"),
    "new layers: check, gzip": inCodec("gzip"),
  });
  const peer = runs["new layers: chain"];
  return [
    chainShown("the chain, new layers", peer),
    shown("`plimsoll check`, new layers, zstd because nothing asks for `compressed`", runs["new layers: check, zstd"]),
    shareOf("that of the chain", runs["new layers: check, zstd"], peer, 0.2),
    shown("`plimsoll check`, new layers, gzip", runs["new layers: check, gzip"]),
    shareOf("that of the chain", runs["new layers: check, gzip"], peer, 0.35),
  ];
}

/** What the limits are about: the chain's clock starts when everything is built, so that of the check does, too. */
function fromBuilds(check: readonly Usage[], peer: readonly Usage[], most: number): Figure[] {
  const after = afterBuilds(check);
  return [
    shown("the same from the end of its last build to its own", after),
    shareOf("that of the chain", after, peer, most),
  ];
}

function chainShown(measure: string, runs: readonly Usage[]): Figure {
  const parts = runs as readonly ChainUsage[];
  const of = (part: "load" | "trivy" | "dive") => formatSeconds(median(parts.map((each) => each[part])));
  const { measured } = shown(measure, runs);
  return { measure, measured: `${measured}; load ${of("load")}, Trivy ${of("trivy")}, dive ${of("dive")}` };
}

function longerThan(measure: string, ours: readonly Usage[], peer: readonly Usage[], most: number): Figure {
  const longer = ours.map(({ seconds }, round) => seconds - (peer[round]?.seconds ?? Number.NaN));
  return {
    measure,
    measured: spread(longer, formatSeconds),
    limit: `under ${formatSeconds(most)}`,
    holds: median(longer) < most,
  };
}
