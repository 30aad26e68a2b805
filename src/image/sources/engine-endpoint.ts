import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { exists } from "../../exists.ts";
import { dockerConfigDirectory, readDockerConfig } from "./docker-config.ts";

type Environment = Readonly<Record<string, string>>;

/** How to reach Docker Engine, in the terms of docker-modem. */
export type EngineEndpoint =
  | { socketPath: string }
  | { protocol: "http" | "https"; host: string; port: number; ca?: Buffer; cert?: Buffer; key?: Buffer };

/**
 * Where the docker client would look for an engine: `DOCKER_HOST`, else the context that `DOCKER_CONTEXT` or the client's
 * configuration names, else the usual sockets (also those of Docker Desktop and of rootless engines). Undefined when there
 * is none, or only one behind ssh.
 */
export async function engineEndpoint(
  environment: Environment,
  systemSocket = "/var/run/docker.sock",
): Promise<EngineEndpoint | undefined> {
  const { DOCKER_HOST, DOCKER_CERT_PATH, DOCKER_TLS_VERIFY, DOCKER_TLS } = environment;
  if (DOCKER_HOST) {
    const isTls = Boolean(DOCKER_TLS_VERIFY || DOCKER_TLS);
    return fromAddress(DOCKER_HOST, isTls ? (DOCKER_CERT_PATH ?? dockerConfigDirectory(environment)) : undefined);
  }
  return (await contextEndpoint(environment)) ?? usualSocket(environment, systemSocket);
}

async function fromAddress(address: string, certificates: string | undefined): Promise<EngineEndpoint | undefined> {
  if (address.startsWith("unix://")) return { socketPath: address.slice("unix://".length) };
  if (!address.startsWith("tcp://") || !URL.canParse(address)) return undefined;
  const { hostname, port } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, "");
  if (certificates === undefined) return { protocol: "http", host, port: Number(port || 2375) };
  const [ca, cert, key] = await Promise.all(
    ["ca.pem", "cert.pem", "key.pem"].map((name) => readFile(join(certificates, name)).catch(() => undefined)),
  );
  const tls = { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
  return { protocol: "https", host, port: Number(port || 2376), ...tls };
}

const contextSchema = z.object({ Endpoints: z.object({ docker: z.object({ Host: z.string() }) }) });

/** docker/cli cli/context/store: contexts lie under the SHA-256 of their names. */
async function contextEndpoint(environment: Environment): Promise<EngineEndpoint | undefined> {
  const directory = dockerConfigDirectory(environment);
  const name = environment["DOCKER_CONTEXT"] ?? (await readDockerConfig(environment)).currentContext;
  if (directory === undefined || !name || name === "default") return undefined;
  const id = createHash("sha256").update(name).digest("hex");
  const text = await readFile(join(directory, "contexts", "meta", id, "meta.json"), "utf8").catch(() => "null");
  const meta = contextSchema.safeParse(JSON.parse(text));
  if (!meta.success) return undefined;
  const certificates = join(directory, "contexts", "tls", id, "docker");
  const isTls = await exists(certificates);
  return fromAddress(meta.data.Endpoints.docker.Host, isTls ? certificates : undefined);
}

async function usualSocket(
  { HOME, XDG_RUNTIME_DIR }: Environment,
  systemSocket: string,
): Promise<EngineEndpoint | undefined> {
  const candidates = [
    systemSocket,
    ...(HOME ? [join(HOME, ".docker", "run", "docker.sock")] : []),
    ...(XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, "docker.sock")] : []),
  ];
  for (const socketPath of candidates) if (await exists(socketPath)) return { socketPath };
  return undefined;
}
