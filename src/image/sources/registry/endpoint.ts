import { readFile } from "node:fs/promises";
import { z } from "zod";

const daemonSchema = z.object({ "insecure-registries": z.array(z.string()).nullish() });

/**
 * Where a registry's API is: `https://ghcr.io`. Plain HTTP only on this machine itself (as docker does), and for
 * registries that the engine's own configuration (`daemon.json`) names as insecure.
 */
export async function registryAddress(registry: string, daemonConfig = "/etc/docker/daemon.json"): Promise<string> {
  if (registry === "docker.io") return "https://registry-1.docker.io";
  if (isLoopback(registry)) return `http://${registry}`;
  const text = await readFile(daemonConfig, "utf8").catch(() => "{}");
  const isInsecure = parse(text)?.["insecure-registries"]?.includes(registry) === true;
  return `${isInsecure ? "http" : "https"}://${registry}`;
}

function parse(text: string): z.infer<typeof daemonSchema> | undefined {
  try {
    return daemonSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether host and port are on this machine: `localhost`, `127.x.x.x`, `[::1]`. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, "");
  return name === "localhost" || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}
