import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The provenance that buildx wrote beside the layout; a made image has none. */
export function provenanceBeside(layout: string): unknown {
  try {
    return JSON.parse(readFileSync(join(dirname(layout), "metadata.json"), "utf8"))["buildx.build.provenance"];
  } catch {
    return undefined;
  }
}
