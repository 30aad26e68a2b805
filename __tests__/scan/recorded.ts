import { readFile } from "node:fs/promises";
import type { Image } from "../../src/model/report.ts";
import { parseTrivyReport, type TrivyReport } from "../../src/scan/trivy-report.ts";
import { measuredImage } from "./sample-image.ts";

const read = (name: string) => readFile(new URL(`../fixtures/scan/${name}`, import.meta.url), "utf8");

/** Trivy's recorded report and the image that it is about. `change` edits the report's JSON before it is read. */
export async function recorded(
  change: (json: Json) => void = () => undefined,
): Promise<{ report: TrivyReport; measured: Image }> {
  const json: Json = JSON.parse(await read("report.json"));
  change(json);
  return {
    report: parseTrivyReport(JSON.stringify(json)),
    measured: measuredImage(JSON.parse(await read("image.json"))),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a document that tests take apart
export type Json = any;
