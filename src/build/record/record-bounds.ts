/** Bounds of what is kept of a build, and so of what is read back. */
export const recordBounds = {
  steps: 2_000,
  /** Of all steps together. */
  files: 20_000,
  pathLength: 4_096,
  textLength: 2_000,
  nameLength: 500,
  arguments: 500,
  /** Hexadecimal digits: 20 bits, which tell a change and are no way back to a value. */
  argumentDigest: 5,
  inputs: 1_000,
  images: 100,
  /** Of one record in JSON, and compressed. */
  bytes: 16e6,
  compressed: 8e6,
} as const;
