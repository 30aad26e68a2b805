/** The vulnerability database as a registry has it: an OCI artifact of one layer, db.tar.gz (trivy pkg/oci/artifact.go, pkg/db/db.go). */
import { join } from "node:path";
import { PlimsollError } from "../errors.ts";
import { parseDocument } from "../image/blobs.ts";
import { blobName, digestOf } from "../image/digest.ts";
import { type Descriptor, documentLimits, manifestSchema } from "../image/documents.ts";
import { acceptedManifests } from "../image/media-types.ts";
import { BlobStore } from "../image/sources/blob-store.ts";
import { downloadBlob } from "../image/sources/registry/download.ts";
import { readBody } from "../image/sources/registry/errors.ts";
import { type ImageReference, parseReference, referenceText } from "../image/sources/registry/reference.ts";
import { RegistrySession } from "../image/sources/registry/session.ts";
import { createTransport, type Transport } from "../image/sources/registry/transport.ts";
import type { Context } from "../model/ports.ts";
import { sourceOf, vulnerabilityDatabase } from "./download-database.ts";

const layerType = "application/vnd.aquasec.trivy.db.layer.v1.tar+gzip";

/** The compressed one is some 90 MB. */
const maximumBytes = 2e9;

export interface DatabaseArtifact {
  /** Of the manifest: what the registry's word is for. */
  digest: string;
  /** db.tar.gz. */
  layer: Pick<Descriptor, "digest" | "size">;
  /** Whose word it is. */
  reference: ImageReference;
}

/** A registry that does not say within this what it has is as good as gone; Trivy's own download knows more ways. */
const answerMs = 10_000;

/**
 * What the first of the repositories that answers has under its tag, or under `digest`.
 *
 * @throws PlimsollError `image.not-found`, `image.registry`, `image.malformed`, `image.digest`, `usage.flag`, `cancelled`
 */
export async function findDatabase(
  context: Context,
  digest?: string,
  transport: Transport = createTransport(context.plainEnvironment),
): Promise<DatabaseArtifact> {
  let failure: unknown;
  for (const name of sourceOf(vulnerabilityDatabase, context).split(",")) {
    const signal = AbortSignal.any([context.signal, AbortSignal.timeout(answerMs)]);
    try {
      const { registry, repository, ...named } = parseReference(name.trim());
      const reference = { registry, repository, ...(digest === undefined ? named : { digest }) };
      return await artifactOf(await RegistrySession.open(reference, { ...context, signal }, transport));
    } catch (error) {
      failure = error;
    }
    context.signal.throwIfAborted();
  }
  throw failure;
}

async function artifactOf(session: RegistrySession): Promise<DatabaseArtifact> {
  const { reference } = session;
  const { digest, tag = "latest" } = reference;
  const headers = { accept: acceptedManifests.join(", "), "accept-encoding": "identity" };
  const response = await session.get(`manifests/${digest ?? tag}`, headers);
  const bytes = (await readBody(response, documentLimits.manifest)) ?? Buffer.alloc(0);
  const text = referenceText(reference);
  const found = digestOf(bytes, "sha256");
  if (digest !== undefined && digest !== found) {
    throw new PlimsollError("image.digest", `The registry ${reference.registry} gives another manifest for ${text}.`);
  }
  const { layers } = parseDocument(bytes, manifestSchema, `manifest of ${text}`);
  const [layer, ...more] = layers;
  if (layer?.mediaType !== layerType || more.length > 0 || layer.size > maximumBytes) {
    throw new PlimsollError("image.malformed", `${text} is no vulnerability database.`);
  }
  return { digest: found, layer, reference };
}

/** Downloads db.tar.gz to a file below `directory`, and says where. Every byte is compared with its digest. */
export async function downloadArtifact(
  { layer, reference }: DatabaseArtifact,
  directory: string,
  context: Context,
  transport: Transport = createTransport(context.plainEnvironment),
): Promise<string> {
  const session = await RegistrySession.open(reference, context, transport);
  const { digest } = await downloadBlob(layer, session, new BlobStore(directory));
  return join(directory, blobName(digest));
}
