/** What `docker buildx bake` loads by itself from its working directory, in its order (docker/buildx bake/bake.go). */
export const defaultBakeFiles = [
  "compose.yaml",
  "compose.yml",
  "docker-compose.yml",
  "docker-compose.yaml",
  "docker-bake.json",
  "docker-bake.hcl",
  "docker-bake.override.json",
  "docker-bake.override.hcl",
] as const;

export function isComposeName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Whether a file of this name in a subdirectory looks like a definition that somebody builds from there. */
export function isBakeName(name: string): boolean {
  return /^docker-bake(?:\.override)?\.(?:hcl|json)$/.test(name);
}
