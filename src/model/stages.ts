/** What each stage hands to the next one. Plain data; nothing here has behaviour. */
import type { DockerfileSources } from "../dockerfile/source.ts";
import type { PlimsollError } from "../errors.ts";
import type { Descriptor } from "../image/documents.ts";
import type { BuiltVariant } from "./plan.ts";
import type { LayersElsewhere } from "./ports.ts";
import type { Build, CodedError, Finding, Image, ScanInput, Timing, Tool } from "./report.ts";

/** What became of one variant's build. A failed variant never stops another. */
export type BuildOutcome =
  | Built
  | { status: "failed"; variant: BuiltVariant; failure: CodedError; build?: Build; findings: Finding[] }
  | { status: "cancelled"; variant: BuiltVariant; failure: CodedError }
  | { status: "skipped"; variant: BuiltVariant; failure: CodedError };

/** A build whose image is in the builder, and nowhere else so far. */
export interface Built {
  status: "built";
  variant: BuiltVariant;
  /** The Dockerfiles of its target and of those that it is based on, as they were when it was built. */
  dockerfiles: DockerfileSources;
  /** Of its manifest, or of the index where there are several platforms; absent where an older BuildKit does not tell. */
  root?: Descriptor;
  /** Its platform images, as the builder tells them; absent when it can't tell. */
  images?: readonly BuiltImage[];
  provenance: ProvenanceByPlatform;
  build: Build;
  findings: Finding[];
}

export interface BuiltImage {
  /** `os/arch[/variant]` */
  platform: string;
  manifestDigest: string;
}

/** What became of making a built image readable. */
export type ExportOutcome =
  | {
      status: "exported";
      /** OCI layout directory. */
      layout: string;
      /** Where its layers are; absent: in the layout, which is whole. */
      elsewhere?: LayersElsewhere;
      /** Of what the layout holds. */
      provenance: ProvenanceByPlatform;
      /** What was carried, added to what the build had carried. */
      transfers: Timing[];
    }
  | { status: "failed" | "cancelled"; failure: CodedError };

/**
 * The `max` provenance predicate per platform, as the metadata file has it (SLSA v0.2 shape, or v1 from an embedded
 * attestation). Not validated beyond "is an object": image/provenance does that, in one place. The key is the platform
 * (`linux/amd64`), or `""` when only one was built.
 */
export type ProvenanceByPlatform = Record<string, unknown>;

/** One platform image inside an OCI layout directory. */
export interface PlatformImage {
  /** Absolute path of a layout directory whose `index.json` names exactly this one image. */
  layout: string;
  /** Where its layers are as long as the layout has none but documents; absent: in the layout. */
  elsewhere?: LayersElsewhere;
  platform: string;
  manifestDigest: string;
}

/** What lint says about the repository's Dockerfiles. */
export interface LintOutcome {
  findings: Finding[];
  tools: Tool[];
  errors: CodedError[];
}

export interface ScanOutcome {
  findings: Finding[];
  /** What was looked at, and in which form; absent when packages were not looked at. */
  input?: ScanInput;
  /** Which files were searched for secrets; absent: none. The configuration always is. */
  secretFiles?: "own" | "all";
  /** Names and versions as Trivy lists them. */
  packages: Image["packages"];
  /** The same as a CycloneDX document in JSON, which can be scanned again; absent where there was no scan, or none could be made. */
  sbom?: string;
  /** The same as SPDX 2.3, where `push.sbom` asks for it. */
  spdx?: string;
  /** Set when the image could not be scanned; findings are then not a statement about anything. */
  failure?: CodedError;
}

/** The vulnerability database ready for use, or why there is none. */
export type Database =
  | { status: "ready"; cacheDirectory: string; updated: string; source: string }
  | { status: "failed"; error: PlimsollError };
