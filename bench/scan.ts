import { check, readForScan, readTrusted } from "./engine-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, rounds, type Usage } from "./measure.ts";
import { type Codec, mlImage } from "./ml-image.ts";
import { trivy } from "./peers.ts";
import { shown, timesAsLong } from "./shown.ts";
import { warm } from "./warm.ts";

const extractOnly = "scan: extract\nsecrets: { level: off }\n";
const withOwnSecrets = "scan: extract\nsecrets: { level: warn, files: own }\n";
const withAllSecrets = "scan: extract\nsecrets: { level: warn, files: all }\n";

/** What a check of a build costs from its layers to its findings, and a check of a given image, against Trivy alone. */
export async function measureScan(): Promise<Figure[]> {
  return [...(await measureBuilt("zstd")), ...(await measureBuilt("gzip")), ...(await measureGiven())];
}

/** The engine's read of layers that our own builder has just written, then Trivy on the extract: vulnerabilities. */
async function measureBuilt(codec: Codec): Promise<Figure[]> {
  const { layout } = await mlImage(codec);
  warm(layout);
  const { extract } = readForScan(layout);
  const runs = inTurn(rounds, {
    peer: () => trivy(layout, "vuln"),
    read: () => readTrusted(layout),
    scan: () => trivy(extract, "vuln"),
  });
  const ours = runs.read.map((read, round) => together(read, runs.scan[round]));
  return [
    shown(`Trivy 0.74.0 alone on the layout, ${codec}, vulnerabilities`, runs.peer),
    shown(`the engine's read of ${codec} layers just built, and Trivy on the extract`, ours),
    timesAsLong("Trivy against that", runs.peer, ours, 2.2),
  ];
}

function together(read: Usage, scan: Usage | undefined): Usage {
  if (scan === undefined) throw new Error("A round has no scan.");
  return {
    seconds: read.seconds + scan.seconds,
    cpuSeconds: read.cpuSeconds + scan.cpuSeconds,
    peakRssBytes: read.peakRssBytes,
    exit: read.exit || scan.exit,
  };
}

/** A whole check of a given image, reading included and every digest checked. */
async function measureGiven(): Promise<Figure[]> {
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
    timesAsLong("Trivy against that", peer, ours),
  ];
}

/** The same with secrets: of a build, and of a given image. Our own search of all files is Trivy's, so it is counted once. */
export async function measureSecrets(): Promise<Figure[]> {
  return [
    ...(await measureBuiltWithSecrets("zstd")),
    ...(await measureBuiltWithSecrets("gzip")),
    ...(await measureGivenWithSecrets()),
  ];
}

/** What a check of a build costs from its layers to its findings: Trivy on the extract and on the own files, one after the other. */
async function measureBuiltWithSecrets(codec: Codec): Promise<Figure[]> {
  const { layout } = await mlImage(codec);
  warm(layout);
  const { extract, ownFiles } = readForScan(layout);
  const runs = inTurn(rounds, {
    peer: () => trivy(layout, "vuln,secret"),
    scan: () => trivy(extract, "vuln"),
    search: () => trivy(ownFiles, "secret"),
    read: () => readForScan(layout),
  });
  const ours = runs.read.map((read, round) => together(together(read, runs.scan[round]), runs.search[round]));
  return [
    shown(`Trivy 0.74.0 alone on the layout, ${codec}, vulnerabilities and secrets`, runs.peer),
    shown(
      `the engine's read of ${codec} layers just built, Trivy on the extract, Trivy on own files (the default)`,
      ours,
    ),
    timesAsLong("Trivy against that", runs.peer, ours, 10),
  ];
}

async function measureGivenWithSecrets(): Promise<Figure[]> {
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
    shown("Trivy 0.74.0 alone on the layout, gzip, vulnerabilities and secrets", peer),
    shown("`plimsoll check --image`, secrets of own files (the default)", own),
    timesAsLong("Trivy against that", peer, own),
    shown("`plimsoll check --image`, secrets of all files, by Trivy", all),
    timesAsLong("Trivy against that: the same scope", peer.slice(-1), all),
  ];
}
