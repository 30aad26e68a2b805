/**
 * Bytes that one layer may unpack to, and that one image may bring along. Registries take layers of 10 GB (Docker Hub,
 * GHCR) to 52 GB (ECR); more is a decompression bomb, or a sparse file that no node could hold.
 */
export const maximumBytes = 64 * 1024 ** 3;
