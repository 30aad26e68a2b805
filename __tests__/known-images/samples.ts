import type { KnownLook } from "../../src/known-images/known-look.ts";
import { file, makeContents, makeSummary } from "../image/summary/made-image.ts";
import { vulnerability } from "../verdict/samples.ts";

const made = {
  layers: [{ files: [file("usr/lib/base", 1000)], base: true }, { files: [file("app/a", 20), file("app/b", 30)] }],
};

/** A look as a run would keep it. */
export function aLook(changes: Partial<KnownLook> = {}): KnownLook {
  return {
    lookedAt: "2026-09-01T10:02:00.000Z",
    database: '["ghcr.io/aquasecurity/trivy-db:2","2026-09-01T00:00:00.000Z",null]',
    platform: "linux/amd64",
    image: makeContents(made).image,
    scan: {
      findings: [vulnerability("CVE-2026-0001")],
      input: { of: "extract", bytes: 12 },
      secretFiles: "own",
      sbom: '{"bomFormat":"CycloneDX"}',
    },
    summary: makeSummary(made),
    ...changes,
  };
}
