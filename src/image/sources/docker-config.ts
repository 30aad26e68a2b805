import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { hasErrno, PlimsollError } from "../../errors.ts";

type Environment = Readonly<Record<string, string>>;

const authSchema = z.object({
  auth: z.string().nullish(),
  username: z.string().nullish(),
  password: z.string().nullish(),
  identitytoken: z.string().nullish(),
});

/** `config.json` of the Docker client (docker/cli cli/config/configfile/file.go), as far as pulling needs it. */
const configSchema = z.object({
  auths: z.record(z.string(), authSchema.nullish()).nullish(),
  credsStore: z.string().nullish(),
  credHelpers: z.record(z.string(), z.string()).nullish(),
  currentContext: z.string().nullish(),
});

export type DockerConfig = z.infer<typeof configSchema>;

/** The directory of the Docker client's configuration; undefined where there is no home. */
export function dockerConfigDirectory({ DOCKER_CONFIG, HOME }: Environment): string | undefined {
  if (DOCKER_CONFIG) return DOCKER_CONFIG;
  return HOME ? join(HOME, ".docker") : undefined;
}

/** The Docker client's configuration; empty where there is none. Throws `image.registry` when it can't be read. */
export async function readDockerConfig(environment: Environment): Promise<DockerConfig> {
  const directory = dockerConfigDirectory(environment);
  if (directory === undefined) return {};
  const path = join(directory, "config.json");
  try {
    return configSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (hasErrno(error, "ENOENT") || hasErrno(error, "ENOTDIR")) return {};
    // The message of a parser could quote the file, and with it a password.
    throw new PlimsollError("image.registry", `The Docker client's ${path} is not what it should be. Log in again.`);
  }
}
