import { check } from "./engine-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, rounds } from "./measure.ts";
import { mlImage } from "./ml-image.ts";
import { trivy } from "./peers.ts";
import { shown, timesAsLong } from "./shown.ts";
import { warm } from "./warm.ts";

const extractOnly = "scan: extract\nsecrets: { level: off }\n";
const withOwnSecrets = "scan: extract\nsecrets: { level: warn, files: own }\n";
const withAllSecrets = "scan: extract\nsecrets: { level: warn, files: all }\n";

/** A whole check of a given image, reading included, against Trivy alone on the same layout: vulnerabilities. */
export async function measureScan(): Promise<Figure[]> {
  const { layout } = await mlImage("gzip");
  warm(layout);
  check(layout, extractOnly);
  const runs = inTurn(rounds, {
    "Trivy, vulnerabilities": () => trivy(layout, "vuln"),
    "check, vulnerabilities": () => check(layout, extractOnly),
  });
  const peer = runs["Trivy, vulnerabilities"];
  const ours = runs["check, vulnerabilities"];
  return [
    shown("Trivy 0.74.0 alone on the layout, vulnerabilities", peer),
    shown("`plimsoll check --image`: read, extract, Trivy on the extract", ours),
    timesAsLong("Trivy against that", peer, ours, 2.2),
  ];
}

/** The same with secrets. Our own search of all files is Trivy's, so it is counted once. */
export async function measureSecrets(): Promise<Figure[]> {
  const { layout } = await mlImage("gzip");
  warm(layout);
  check(layout, withOwnSecrets);
  const runs = inTurn(rounds, {
    "Trivy, secrets": () => trivy(layout, "vuln,secret"),
    "check, own files": () => check(layout, withOwnSecrets),
  });
  const { all } = inTurn(1, { all: () => check(layout, withAllSecrets) });
  const peer = runs["Trivy, secrets"];
  const own = runs["check, own files"];
  return [
    shown("Trivy 0.74.0 alone on the layout, vulnerabilities and secrets", peer),
    shown("`plimsoll check --image`, secrets of own files (the default)", own),
    timesAsLong("Trivy against that", peer, own, 10),
    shown("`plimsoll check --image`, secrets of all files, by Trivy", all),
    timesAsLong("Trivy against that: the same scope", peer.slice(-1), all),
  ];
}
