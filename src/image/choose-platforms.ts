import { PlimsollError } from "../errors.ts";
import { normalisePlatform } from "./platform-name.ts";

/**
 * Of `available` those for the platforms that are asked for, in that order; all when none is asked for. `name` is what
 * errors call the image. Throws `image.platform` when one is missing, or there are two for one platform.
 */
export function choosePlatforms<Item extends { platform: string }>(
  available: readonly Item[],
  wanted: readonly string[],
  name: string,
): Item[] {
  const names = wanted.length === 0 ? available.map(({ platform }) => platform) : wanted.map(normalisePlatform);
  return [...new Set(names)].map((platform) => {
    const [first, second] = available.filter((item) => item.platform === platform);
    if (first === undefined) {
      const there = [...new Set(available.map((item) => item.platform))].join(", ");
      throw new PlimsollError(
        "image.platform",
        `${name} has no image for ${platform}; it has ${there}. Ask for one of these.`,
      );
    }
    if (second !== undefined) {
      throw new PlimsollError(
        "image.platform",
        `${name} has several images for ${platform}. Give one with a single image.`,
      );
    }
    return first;
  });
}
