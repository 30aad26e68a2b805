import { setTimeout as delay } from "node:timers/promises";

/** Waits for `condition`, which is looked at twenty times a second. */
export async function until(condition: () => boolean, ms = 20_000): Promise<void> {
  for (const end = performance.now() + ms; !condition(); await delay(50)) {
    if (performance.now() > end) throw new Error(`It did not come to that within ${ms} ms: ${condition}`);
  }
}
