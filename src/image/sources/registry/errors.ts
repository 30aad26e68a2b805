import { z } from "zod";
import { PlimsollError } from "../../../errors.ts";
import { oneLine } from "../../../text/control.ts";
import { type ImageReference, referenceText } from "./reference.ts";

/** OCI distribution spec, "Error Codes". */
const bodySchema = z.object({
  errors: z.array(z.object({ code: z.string().nullish(), message: z.string().nullish() })),
});

const maximumBody = 16 * 1024;

/** The refusal of a registry as a sentence with the way out. */
export async function refusal(response: Response, reference: ImageReference): Promise<PlimsollError> {
  const name = referenceText(reference);
  const said = await messageOf(response);
  const { registry } = reference;
  const login = `Log in with "docker login${registry === "docker.io" ? "" : ` ${registry}`}" if it is private`;
  switch (response.status) {
    case 404:
      return new PlimsollError(
        "image.not-found",
        `The registry ${registry} has no ${name}${said}. Check name and tag.`,
      );
    case 401:
    case 403:
      return new PlimsollError(
        "image.registry",
        `The registry ${registry} does not give out ${name}${said}. ${login}, and check the name.`,
      );
    case 429:
      return new PlimsollError(
        "image.registry",
        `The registry ${registry} answers that it was asked too often${said}. ${login}, or wait.`,
      );
    default:
      return new PlimsollError(
        "image.registry",
        `The registry ${registry} answers with status ${response.status} for ${name}${said}. Try again later.`,
      );
  }
}

/** ` ("manifest unknown")`, or nothing. */
async function messageOf(response: Response): Promise<string> {
  const text = await boundedText(response).catch(() => "");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return "";
  }
  const [first] = bodySchema.safeParse(body).data?.errors ?? [];
  const message = oneLine(first?.message || first?.code || "").slice(0, 200);
  return message === "" ? "" : ` ("${message}")`;
}

async function boundedText(response: Response): Promise<string> {
  const bytes = await readBody(response, maximumBody);
  return Buffer.from(bytes ?? []).toString("utf8");
}

/** The body when it has at most `limit` bytes; undefined when it is longer. */
export async function readBody(response: Response, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
