import type Docker from "dockerode";
import { z } from "zod";
import { asPlimsollError, hasErrno, PlimsollError } from "../../errors.ts";
import type { Context } from "../../model/ports.ts";
import { oneLine } from "../../text/control.ts";
import { normalisePlatform, platformName } from "../platform-name.ts";
import { openArchive } from "./archive.ts";
import { type EngineEndpoint, engineEndpoint } from "./engine-endpoint.ts";
import type { OpenedLayout } from "./opened.ts";

/** An engine that is there answers at once; one that hangs must not hold up the way to the registry. */
const answerTimeoutMs = 5000;

const inspectSchema = z.object({ Os: z.string(), Architecture: z.string(), Variant: z.string().nullish() });

/**
 * The image `reference` out of the local engine, streamed into a layout. Undefined when no engine answers, or it does not
 * have the image, or not for a platform that is asked for: the registry is next. Throws `image.engine` when the engine
 * fails while it gives the image, and whatever is wrong with the image.
 */
export async function openFromEngine(
  reference: string,
  platforms: readonly string[],
  context: Context,
): Promise<OpenedLayout | undefined> {
  const endpoint = await engineEndpoint(context.buildEnvironment);
  if (endpoint === undefined) return undefined;
  const found = await platformInEngine(endpoint, reference, context);
  const wanted = platforms.map(normalisePlatform);
  if (found === undefined || (wanted.length > 0 && !(wanted.length === 1 && wanted[0] === found))) return undefined;
  context.progress.note(`${reference}: taken from the local engine (${found})`);
  return save((await connect(endpoint)).getImage(reference), reference, context);
}

/** Loaded only when it is needed: it is by far the heaviest of all modules. */
async function connect(endpoint: EngineEndpoint, timeout?: number): Promise<Docker> {
  const { default: Engine } = await import("dockerode");
  // What is not given here, docker-modem would take from the process's own environment.
  if ("socketPath" in endpoint) return new Engine({ ...endpoint, protocol: "http", host: undefined, timeout });
  return new Engine({ ...endpoint, socketPath: undefined, timeout });
}

/** The platform of the engine's image; undefined when there is no such image, or no answer (which is said). */
async function platformInEngine(
  endpoint: EngineEndpoint,
  reference: string,
  { progress, signal }: Context,
): Promise<string | undefined> {
  try {
    const engine = await connect(endpoint, answerTimeoutMs);
    const details = inspectSchema.safeParse(await engine.getImage(reference).inspect());
    if (!details.success) throw new Error("its answer is not what it should be");
    const { Os, Architecture, Variant } = details.data;
    return platformName({ os: Os, architecture: Architecture, variant: Variant });
  } catch (error) {
    if (signal.aborted) throw new PlimsollError("cancelled", "Cancelled while asking the engine for the image.");
    const isUnknownImage = error instanceof Error && "statusCode" in error && error.statusCode === 404;
    if (!isUnknownImage) progress.note(`The local engine gave no answer (${textOf(error)}); asking the registry.`);
    return undefined;
  }
}

async function save(image: Docker.Image, reference: string, context: Context): Promise<OpenedLayout> {
  try {
    const stream = await image.get();
    return await openArchive(chunks(stream), reference, context.workDirectory, context.signal);
  } catch (error) {
    if (error instanceof PlimsollError || hasErrno(error, "ENOSPC")) throw asPlimsollError(error);
    const message = `The engine failed while giving ${reference}: ${textOf(error)}. See what "docker save" says of it.`;
    throw new PlimsollError("image.engine", message, { cause: error });
  }
}

async function* chunks(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

function textOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error));
}
