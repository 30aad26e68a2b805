/** A base image as a person writes it, and the digest that it was pinned to. */
export interface BaseImage {
  name: string;
  digest?: string;
}

/**
 * Reads the identifier of a source step: `docker-image://docker.io/library/debian:bookworm-slim@sha256:…` or
 * `oci-layout://…`. Undefined for sources that are no image (a context, a repository, a download).
 */
export function baseImageOf(identifier: string): BaseImage | undefined {
  const reference = /^(?:docker-image|oci-layout):\/\/(.+)$/s.exec(identifier)?.[1];
  if (reference === undefined) return undefined;
  const [name = "", digest] = reference.split("@");
  return { name: familiarName(name), ...(digest === undefined ? {} : { digest }) };
}

/** Docker's short form: without `docker.io/` and `library/`. */
export function familiarName(name: string): string {
  return name.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
}
