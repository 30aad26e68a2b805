import { PlimsollError } from "../errors.ts";
import type { Context } from "../model/ports.ts";
import { oneLine, stripControl } from "../text/control.ts";

const deadlineMs = 300_000;

/**
 * Signs what lies under a digest, as the job that this is (keyless).
 * @throws PlimsollError push.unsigned, cancelled
 */
export async function sign(cosign: string, reference: string, context: Context): Promise<void> {
  await runCosign(cosign, ["sign", "--yes", reference], `${reference} could not be signed`, context);
}

/**
 * Attests a CycloneDX document of an image.
 * @param predicate absolute path of the document
 * @throws PlimsollError push.unsigned, cancelled
 */
export async function attest(cosign: string, reference: string, predicate: string, context: Context): Promise<void> {
  const args = ["attest", "--yes", "--type=cyclonedx", `--predicate=${predicate}`, reference];
  await runCosign(cosign, args, `The package list of ${reference} could not be attested`, context);
}

async function runCosign(cosign: string, args: readonly string[], what: string, context: Context): Promise<void> {
  const env = context.signEnvironment;
  const child = await context.run({ command: cosign, args, cwd: context.workDirectory, env, deadlineMs });
  if (child.exitCode === 0) return;
  if (child.endedBy === "abort") throw new PlimsollError("cancelled", "Cancelled while images were signed.");
  const lines = child.stderr.split("\n").filter((line) => line.trim() !== "");
  const words = oneLine(lines.at(-1) ?? "").slice(0, 500) || `exit status ${child.exitCode ?? child.signal}`;
  throw new PlimsollError(
    "push.unsigned",
    `${what}, so nothing was tagged: ${words.replace(/\.$/, "")}. Signing without a key needs \`permissions: id-token: write\`.`,
    { detail: stripControl(lines.slice(-20).join("\n")) },
  );
}
