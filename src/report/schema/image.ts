import { z } from "zod";
import { bytes, origin, seconds, timing } from "./parts.ts";
import { rebuild } from "./rebuild.ts";

const splitSize = z
  .strictObject({ total: bytes.nullable(), own: bytes.nullable(), base: bytes.nullable() })
  .describe("null: not known from this source")
  .meta({ id: "SplitSize" });

const layer = z
  .strictObject({
    index: z.int(),
    digest: z.string().describe("Of the blob as stored"),
    diffId: z.string().describe("Of the uncompressed tar"),
    compressed: bytes.nullable(),
    unpacked: bytes,
    fileCount: z.int(),
    origin,
    base: z.boolean(),
  })
  .meta({ id: "Layer" });

const cause = z
  .strictObject({
    kind: z.string(),
    bytes,
    origin,
    relatedOrigin: origin.exactOptional(),
    paths: z.array(z.string()),
    advice: z.string(),
  })
  .meta({ id: "Cause" });

const packageEntry = z
  .strictObject({
    name: z.string(),
    version: z.string(),
    type: z.string(),
    bytes: bytes.nullable(),
    purl: z.string().exactOptional(),
    layer: z.string().exactOptional(),
  })
  .meta({ id: "Package" });

export const image = z
  .strictObject({
    manifestDigest: z.string(),
    configDigest: z.string(),
    base: z.strictObject({ name: z.string(), digest: z.string().exactOptional(), from: origin }).exactOptional(),
    sizes: z.strictObject({ compressed: splitSize, unpacked: splitSize, visible: splitSize, shadowed: splitSize }),
    codec: z.enum(["gzip", "zstd", "none", "mixed"]),
    layers: z.array(layer),
    causes: z.array(cause),
    packages: z.array(packageEntry),
    directories: z.array(z.strictObject({ path: z.string(), bytes })),
    shared: z.strictObject({ with: z.array(z.string()), bytes, unique: bytes }).exactOptional(),
    dive: z.strictObject({
      efficiency: z.number(),
      sizeBytes: bytes,
      userSizeBytes: bytes,
      wastedBytes: bytes,
      userWastedPercent: z.number().describe("Ratio 0-1, as dive has it"),
    }),
  })
  .meta({ id: "Image" });

const step = z
  .strictObject({
    name: z.string(),
    digest: z.string(),
    seconds,
    start: seconds.exactOptional().describe("Seconds from the build's start; absent when it never began"),
    cached: z.boolean(),
    origin: origin.exactOptional(),
    error: z.string().exactOptional(),
  })
  .meta({ id: "Step" });

const criticalPath = z
  .strictObject({
    seconds,
    steps: z.array(
      z.strictObject({ name: z.string(), digest: z.string(), seconds, start: seconds, origin: origin.exactOptional() }),
    ),
  })
  .describe("The chain of steps, each needing the one before it, that took longest")
  .meta({ id: "CriticalPath" });

export const build = z
  .strictObject({
    seconds,
    steps: z.array(step),
    cacheHitRatio: z.number().nullable(),
    firstUncached: z
      .strictObject({ step: z.string(), digest: z.string(), origin, because: z.string() })
      .exactOptional()
      .describe("The first step that was not reused, and why"),
    previous: z
      .strictObject({
        commit: z.string().exactOptional(),
        seconds: seconds.exactOptional(),
        cacheHitRatio: z.number().exactOptional(),
      })
      .exactOptional()
      .describe("The earlier build that it is compared with"),
    transfers: z.array(timing),
    criticalPath: criticalPath.exactOptional(),
    rebuild: z.array(rebuild).exactOptional(),
  })
  .meta({ id: "Build" });
