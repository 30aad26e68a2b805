import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../model/ports.ts";
import type { PushedImage } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import { createRedactor } from "../process/redact.ts";
import type { LookedAt } from "./pushed-platforms.ts";
import { attest, sign } from "./sign.ts";

/** CycloneDX documents by platform. */
export type PackageLists = ReadonlyMap<string, string>;

/**
 * Signs an image, and attests the package list of each of its platforms where there is one.
 * @throws PlimsollError push.unsigned, cancelled
 */
export async function signAll(
  cosign: string,
  { repository, digest }: PushedImage,
  toAttest: { lookedAt: LookedAt; packageLists: PackageLists } | undefined,
  { secretsToRedact }: Pick<Settings, "secretsToRedact">,
  context: Context,
): Promise<void> {
  await sign(cosign, `${repository}@${digest}`, context);
  if (toAttest === undefined) return;
  const redact = createRedactor(secretsToRedact);
  const directory = join(context.workDirectory, "push");
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (const [platform, manifest] of toAttest.lookedAt) {
    const list = toAttest.packageLists.get(platform);
    if (list === undefined) continue;
    const predicate = join(directory, `${manifest.replace(":", "-")}.cdx.json`);
    await writeFile(predicate, redact(list));
    await attest(cosign, `${repository}@${manifest}`, predicate, context);
  }
}
