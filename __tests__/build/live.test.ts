import { expect, it } from "vitest";
import { createBuildLog } from "../../src/build/build-log.ts";
import { createLiveView } from "../../src/build/live.ts";
import { recordedLines } from "./recorded.ts";

/** What a person saw of a recorded build. */
function seen(name: string): { updates: [text: string, fraction: number | undefined][]; output: string[] } {
  const updates: [string, number | undefined][] = [];
  const output: string[] = [];
  const show = createLiveView(
    {
      update: (text, fraction) => updates.push([text, fraction]),
      output: (line) => output.push(line),
      done: () => undefined,
      fail: () => undefined,
    },
    "app",
  );
  const log = createBuildLog();
  for (const line of recordedLines(name)) show(log.read(line));
  return { updates, output };
}

it("shows each step as it begins, how far the build is, and the steps' output", () => {
  const { updates, output } = seen("linked");
  const titles = updates.map(([text]) => text);
  expect(titles).toContain("load metadata for docker.io/library/debian:bookworm-slim");
  expect(titles).toContain("step 2/3 RUN head -c 300000 /dev/urandom > /random && echo made");
  expect(titles.at(-1)).toBe("exporting to oci image format");
  expect(titles.some((title) => title.includes("load local bake definitions"))).toBe(false);
  expect(output).toEqual(["made"]);
});

it("knows no share before the steps are known, and ends with all of them done", () => {
  const fractions = seen("linked").updates.map(([, fraction]) => fraction);
  expect(fractions[0]).toBeUndefined();
  expect(fractions.some((fraction) => fraction !== undefined && fraction > 0 && fraction < 1)).toBe(true);
  expect(fractions.at(-1)).toBe(1);
});
