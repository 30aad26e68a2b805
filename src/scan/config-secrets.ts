/**
 * Secrets in an image's configuration: environment, labels, commands, history and the build arguments that history keeps.
 * Everybody who can pull the image can read them. Trivy looks at the configuration too, but only together with all files,
 * does not know build arguments by name, and can't say which entry it means; so this is done here, always, and there only
 * for files.
 */
import { createHash } from "node:crypto";
import type { Finding, Image } from "../model/report.ts";
import type { PlatformImage } from "../model/stages.ts";
import { type ConfigEntry, entriesOf } from "./config-entries.ts";
import { type EntryOrigin, entryOrigins } from "./entry-origin.ts";
import type { IgnoreEntry } from "./ignore-files.ts";
import { readImageConfig } from "./image-config.ts";
import { type FoundSecret, secretInAssignment, secretsIn } from "./secret-patterns.ts";
import { suppressionOfSecret } from "./suppression.ts";

/** One secret and every place where it stands; the first is the one that brought it. */
interface Placed {
  secret: FoundSecret;
  entries: ConfigEntry[];
}

/**
 * One finding per secret, however many places hold it. The value is in no finding.
 *
 * @throws PlimsollError `image.malformed`, `image.digest`.
 */
export async function configSecretFindings(
  image: PlatformImage,
  measured: Image,
  ignored: readonly IgnoreEntry[],
  root: string,
  today: string,
): Promise<Finding[]> {
  const config = await readImageConfig(image, measured.configDigest);
  const placed = placedSecrets(entriesOf(config));
  if (placed.length === 0) return [];
  const originOf = await entryOrigins(config, measured, root);
  const count = new Map<string, number>();
  return placed.map((each) => {
    const key = keyOf(each);
    const times = (count.get(key) ?? 0) + 1;
    count.set(key, times);
    return toFinding(
      each,
      times === 1 ? key : `${key}/${times}`,
      originOf,
      suppressionOfSecret(each.secret.rule, undefined, ignored, today),
    );
  });
}

function placedSecrets(entries: readonly ConfigEntry[]): Placed[] {
  const placed = new Map<string, Placed>();
  for (const entry of entries) {
    const named = entry.name === undefined ? undefined : secretInAssignment(entry.name, entry.text);
    const tokens = secretsIn(entry.text);
    // A token that is known by its form says more than the name of its variable.
    const found = tokens.length > 0 || named === undefined ? tokens : [named];
    for (const secret of found) {
      const id = createHash("sha256").update(secret.value).digest("hex");
      const same = placed.get(id);
      if (same === undefined) placed.set(id, { secret, entries: [entry] });
      else same.entries.push(entry);
    }
  }
  return [...placed.values()];
}

function keyOf({ secret, entries }: Placed): string {
  const name = entries.find((entry) => entry.name !== undefined)?.name;
  return ["plimsoll", "secret", secret.rule, ...(name === undefined ? [] : [name])].join("/");
}

function toFinding(
  { secret, entries }: Placed,
  key: string,
  originOf: EntryOrigin,
  suppression: Finding["suppression"],
): Finding {
  const places = [...new Set(entries.map(({ place }) => place))];
  const named = entries.find(({ name }) => name !== undefined) ?? entries[0];
  const origin = named === undefined ? undefined : originOf(named);
  return {
    key,
    tool: "plimsoll",
    rule: secret.rule,
    severity: secret.severity,
    title: `${secret.title[0]?.toUpperCase()}${secret.title.slice(1)} in the image's configuration`,
    message: `Everybody who can pull this image can read a ${secret.title}: ${places.join(", ")}.`,
    ...(origin === undefined ? {} : { origin }),
    state: suppression === undefined ? "unknown" : "suppressed",
    fix: {
      text: "Revoke it, then give it to the build as a secret mount (RUN --mount=type=secret) or to the container at run time.",
    },
    ...(suppression === undefined ? {} : { suppression }),
  };
}
