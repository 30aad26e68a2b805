import { inspect, readTrusted } from "./engine-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, rounds } from "./measure.ts";
import { mlImage, mlImageForDive } from "./ml-image.ts";
import { dive } from "./peers.ts";
import { shown, timesAsLong } from "./shown.ts";
import { warm } from "./warm.ts";

/**
 * The engine against dive on the large image. dive reads no OCI layout and no zstd: it is given the Docker Engine's image,
 * as it asks for it by itself, and two archives. The limits are about the first; the others are shown.
 */
export async function measureDive(): Promise<Figure[]> {
  const { tag, saved, exported } = await mlImageForDive();
  const gzip = (await mlImage("gzip")).layout;
  const zstd = (await mlImage("zstd")).layout;
  for (const path of [saved, exported, gzip, zstd]) warm(path);
  const runs = inTurn(rounds, {
    "dive, engine": () => dive("docker", tag),
    "dive, exported": () => dive("docker-archive", exported),
    "dive, saved": () => dive("docker-archive", saved),
    "inspect, exported": () => inspect(exported),
    "inspect, saved": () => inspect(saved),
    "inspect, gzip": () => inspect(gzip),
    "inspect, zstd": () => inspect(zstd),
    "engine, gzip": () => readTrusted(gzip),
    "engine, zstd": () => readTrusted(zstd),
  });
  const fromEngine = runs["dive, engine"];
  return [
    shown("dive 0.13.1 in CI mode, the Docker Engine's image", fromEngine),
    shown("`plimsoll inspect`, layout of gzip layers, blob digests checked", runs["inspect, gzip"]),
    timesAsLong("dive against that", fromEngine, runs["inspect, gzip"], 4),
    shown("`plimsoll inspect`, layout of zstd layers, blob digests checked", runs["inspect, zstd"]),
    timesAsLong("dive against that", fromEngine, runs["inspect, zstd"], 5),
    shown("engine with the scanner's extract, gzip layers just built", runs["engine, gzip"]),
    timesAsLong("dive against that", fromEngine, runs["engine, gzip"], 4),
    shown("engine with the scanner's extract, zstd layers just built", runs["engine, zstd"]),
    timesAsLong("dive against that", fromEngine, runs["engine, zstd"], 5),
    shown("dive, archive of the same gzip layers", runs["dive, exported"]),
    shown("`plimsoll inspect` of that archive", runs["inspect, exported"]),
    timesAsLong("dive against that", runs["dive, exported"], runs["inspect, exported"]),
    timesAsLong("dive against the engine on the layout", runs["dive, exported"], runs["engine, gzip"]),
    shown("dive, archive of `docker save`, uncompressed", runs["dive, saved"]),
    shown("`plimsoll inspect` of that archive", runs["inspect, saved"]),
    timesAsLong("dive against that", runs["dive, saved"], runs["inspect, saved"]),
  ];
}
