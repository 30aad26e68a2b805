import { PlimsollError } from "../../../errors.ts";
import { isDigest } from "../../digest.ts";

/** An image reference taken apart (distribution/reference, as docker reads it). */
export interface ImageReference {
  /** Host and port: `docker.io`, `ghcr.io`, `localhost:5000`. */
  registry: string;
  /** `library/debian`. */
  repository: string;
  tag?: string;
  digest?: string;
}

const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const hostPattern =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^\w[\w.-]{0,127}$/;

/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]`. What has no dot, port or `localhost` before its first slash is Docker Hub's;
 * a single name there is under `library/`. Without tag and digest the tag is `latest`. Throws `usage.flag`.
 */
export function parseReference(text: string): ImageReference {
  const [name = "", digest, ...rest] = text.split("@");
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  const hasHost = first.includes(".") || first.includes(":") || first === "localhost" || first.startsWith("[");
  const path = hasHost ? name.slice(slash + 1) : name;
  const colon = path.lastIndexOf(":");
  const tag = colon < 0 ? undefined : path.slice(colon + 1);
  const bare = colon < 0 ? path : path.slice(0, colon);
  const registry = !hasHost || first === "index.docker.io" ? "docker.io" : first;
  const repository = registry === "docker.io" && !bare.includes("/") ? `library/${bare}` : bare;
  const isValid =
    rest.length === 0 &&
    bare.length <= 255 &&
    repositoryPattern.test(repository) &&
    hostPattern.test(registry) &&
    (tag === undefined || tagPattern.test(tag)) &&
    (digest === undefined || isDigest(digest));
  if (!isValid) throw invalid(text);
  const wanted = digest !== undefined ? { digest } : { tag: tag ?? "latest" };
  return { registry, repository, ...wanted };
}

function invalid(text: string): PlimsollError {
  const forms = "REGISTRY/NAME:TAG, a tar archive or an OCI layout directory";
  return new PlimsollError(
    "usage.flag",
    `${JSON.stringify(text)} is neither a file nor an image reference. Give ${forms}.`,
  );
}

/** For messages: `ghcr.io/owner/name:tag`, Docker Hub's in short. */
export function referenceText({ registry, repository, tag, digest }: ImageReference): string {
  const name = registry === "docker.io" ? repository.replace(/^library\//, "") : `${registry}/${repository}`;
  return `${name}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}
