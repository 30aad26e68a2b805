import { basename } from "node:path/posix";
import { PlimsollError } from "../errors.ts";
import type { Plan, ReadyVariant } from "../model/plan.ts";
import type { DeclaredVariant, Settings } from "../model/settings.ts";
import { blockOf } from "./draft.ts";
import { slugOf } from "./slug.ts";

/** The plan for `--image`: one image that something else built, and no discovery. */
export function planReady(image: string, settings: Settings): Plan {
  const { selected } = settings;
  if (selected.length > 1) {
    throw new PlimsollError(
      "usage.flag",
      `--image is one image, and ${selected.length} variants are named (${selected.join(", ")}). Name one.`,
    );
  }
  const name = selected[0] ?? imageName(image);
  const variant = readyVariant(name, image, "given as --image", blockOf(settings, name), settings);
  return { variants: [variant], definition: { target: {} }, notes: [] };
}

/** Declared variants with `image`. */
export function declaredImages(settings: Settings): ReadyVariant[] {
  const because = `declared in ${settings.configFile ?? "the configuration"}`;
  return [...settings.declared].flatMap(([name, block]) =>
    block.image === undefined ? [] : [readyVariant(name, block.image, because, block, settings)],
  );
}

function readyVariant(
  name: string,
  image: string,
  because: string,
  block: DeclaredVariant | undefined,
  settings: Settings,
): ReadyVariant {
  return {
    kind: "image",
    name,
    slug: slugOf(name),
    policy: block?.policy ?? settings.defaults,
    because,
    image,
    platforms: settings.platforms ?? block?.platforms ?? [],
    ...(block?.dockerfile === undefined ? {} : { dockerfile: block.dockerfile }),
  };
}

/**
 * The last part of an image's repository, or of a path without `.tar`. No tag and no digest: variants are compared by
 * name, and those change from run to run (CONTRACTS §5).
 */
function imageName(image: string): string {
  const last = basename(image.replace(/^[a-z-]+:(?=[./])/, "").split("@")[0] ?? "");
  return last.replace(/\.tar(?:\.gz)?$/, "").replace(/:[^:]*$/, "") || "image";
}
