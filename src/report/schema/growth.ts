import { z } from "zod";
import { image } from "./image.ts";
import { bytes, origin } from "./parts.ts";

const sizeGrowth = z
  .strictObject({ total: bytes.nullable(), own: bytes.nullable(), base: bytes.nullable() })
  .describe("After minus before; null: one side's is not known")
  .meta({ id: "SizeGrowth" });

const codec = z.enum(["gzip", "zstd", "none", "mixed"]);
const baseImage = z.strictObject({ name: z.string(), digest: z.string().exactOptional() }).meta({ id: "BaseImage" });

const change = z
  .enum(["added", "removed", "grown", "shrunk", "changed", "updated"])
  .describe("changed: as large as before and not the same; updated: a package in another version")
  .meta({ id: "Change" });

function changes<Item extends z.ZodType>(item: Item) {
  return z
    .strictObject({
      bytes: bytes.describe("All changes together, those that are not listed included"),
      items: z.array(item),
      rest: z.strictObject({ count: z.int(), bytes }).describe("What is not listed"),
    })
    .describe("The largest changes first, whichever way they go");
}

const step = z
  .strictObject({
    change,
    bytes: bytes.describe("Unpacked"),
    compressed: bytes.nullable(),
    shadows: bytes.describe("What it puts out of reach, whoever ships it"),
    origin,
    originBefore: origin.exactOptional(),
    base: z.boolean(),
    by: z.enum(["author", "drift"]).exactOptional(),
    because: z.string().exactOptional(),
  })
  .meta({ id: "StepGrowth" });

const packageVersion = z.strictObject({ version: z.string(), bytes });

const packageGrowth = z
  .strictObject({
    change,
    bytes,
    type: z.string(),
    name: z.string(),
    before: packageVersion.exactOptional(),
    after: packageVersion.exactOptional(),
    origin,
  })
  .meta({ id: "PackageGrowth" });

const directory = z
  .strictObject({ change, bytes, path: z.string(), before: bytes, after: bytes })
  .meta({ id: "DirectoryGrowth" });

const cause = z
  .strictObject({ change, bytes, kind: z.string(), before: bytes, after: bytes })
  .meta({ id: "CauseGrowth" });

const file = z
  .strictObject({
    change,
    bytes,
    path: z.string().describe("Ends with / for the small files of a directory"),
    before: bytes.exactOptional(),
    after: bytes.exactOptional(),
    count: z.strictObject({ before: z.int(), after: z.int() }).exactOptional(),
    origin,
  })
  .meta({ id: "FileGrowth" });

const amount = z.strictObject({ total: bytes, own: bytes });

const portion = z
  .strictObject({
    compressed: z.strictObject({ total: bytes.nullable(), own: bytes.nullable() }),
    unpacked: amount,
    shadowed: amount,
    layers: z.strictObject({ total: z.int(), own: z.int() }),
  })
  .meta({ id: "Portion" });

/** What two images differ in: `deltas` of `compare --json`. A test holds it against the types of `model/growth.ts`. */
export const growth = z
  .strictObject({
    sizes: z.strictObject({
      compressed: sizeGrowth,
      unpacked: sizeGrowth,
      visible: sizeGrowth,
      shadowed: sizeGrowth,
    }),
    layers: z.strictObject({
      before: z.int(),
      after: z.int(),
      own: z.strictObject({ before: z.int(), after: z.int() }).exactOptional(),
    }),
    codec: z.strictObject({ before: codec, after: codec }),
    base: z.strictObject({ before: baseImage.exactOptional(), after: baseImage.exactOptional() }),
    steps: changes(step).describe("Adds up to the unpacked size"),
    packages: changes(packageGrowth).describe("With files, adds up to the visible size"),
    directories: changes(directory).describe("Adds up to the visible size"),
    causes: changes(cause).describe("No byte counts for two causes; most bytes have none"),
    files: changes(file).describe("Files that no package owns"),
    drift: z
      .strictObject({ author: portion, drift: portion })
      .exactOptional()
      .describe("Whose growth it is, where that was asked for and can be told"),
  })
  .meta({ id: "Growth" });

/** What `compare --json` prints. */
export const comparisonSchema = z.strictObject({ before: image, after: image, deltas: growth }).meta({
  title: "Plimsoll comparison",
  description: "Two images and what they differ in, as compare --json prints it",
});

/** The JSON Schema (draft 2020-12) of {@link comparisonSchema}. */
export function comparisonJsonSchema(): unknown {
  return z.toJSONSchema(comparisonSchema, { target: "draft-2020-12" });
}
