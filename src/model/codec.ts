/** How the layers of an image are compressed; `mixed`: not all alike. */
export type Codec = "gzip" | "zstd" | "none" | "mixed";
