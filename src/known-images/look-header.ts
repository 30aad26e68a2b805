import { z } from "zod";
import { image } from "../report/schema/image.ts";
import { finding } from "../report/schema/parts.ts";

/** What stands before the summary in a kept look, as JSON. The file may be damaged, or of anybody's making. */
export const lookHeaderSchema = z.strictObject({
  lookedAt: z.iso.datetime(),
  database: z.string().exactOptional(),
  platform: z.string().regex(/^[\w.-]+(\/[\w.-]+){1,2}$/),
  image,
  scan: z
    .strictObject({
      findings: z.array(finding),
      input: z
        .strictObject({
          of: z.enum(["extract", "full"]),
          bytes: z.int().nonnegative().exactOptional(),
          reason: z.string().exactOptional(),
        })
        .exactOptional(),
      secretFiles: z.enum(["own", "all"]).exactOptional(),
      sbom: z.string().exactOptional(),
    })
    .exactOptional(),
});
