/** A Dockerfile of the repository. */
export interface KnownDockerfile {
  /** Relative to the repository's root, with `/`. */
  path: string;
  text: string;
}

/** What is known of an image beside its layout, for naming where its layers come from. */
export interface OriginHints {
  /** The `max` provenance predicate of this platform's build, in either SLSA shape; checked here. */
  provenance?: unknown;
  /** The repository's Dockerfiles: give file names to provenance, and lines to images without it. */
  dockerfiles?: readonly KnownDockerfile[];
  /** The one that the image was built from, when that is known; narrows the search without provenance. */
  dockerfile?: KnownDockerfile;
  /** The stage that the image was built to; absent: the last. */
  target?: string;
  /** Build arguments by name. */
  buildArgs?: Readonly<Record<string, string>>;
  /** Whether our own builder has just written the layout: its blobs are then not compared with their digests. */
  trusted?: boolean;
}
