import { expect, test } from "vitest";
import { findCauses } from "../../../src/image/causes/find-causes.ts";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import { file, makeContents } from "./make-contents.ts";

const layerCount = 40;
const dockerfile = Array.from({ length: layerCount }, (_, at) =>
  at < 20 ? `RUN make ${at}` : `RUN chown -R app /x${at}`,
);

/** Half of the layers bring files, the other half brings the same ones for another owner. */
function image(count: number) {
  const perLayer = count / layerCount;
  const path = (at: number) => `opt/p${at % 300}/${["tests", "node_modules", "core"][at % 3]}/d${at % 7}/file${at}.py`;
  const layers = dockerfile.map((_, layer) => ({
    line: layer + 2,
    files: Array.from({ length: perLayer }, (_each, at) => {
      const number = (layer % 20) * perLayer + at;
      return file(path(number), 1000 + ((number * 37) % 50_000), { uid: layer < 20 ? 0 : 7 });
    }),
  }));
  const contents = makeContents({ dockerfile: ["FROM a", ...dockerfile].join("\n"), layers });
  return { contents, packages: installedPackages(contents) };
}

/** Milliseconds of the processor, the least of several: what else the machine does counts little. */
function cost(count: number): number {
  const { contents, packages } = image(count);
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    expect(findCauses(contents, packages, []).length).toBeGreaterThan(0);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}

test("cost grows as the number of files does", () => {
  cost(20_000);
  const [small, large] = [cost(20_000), cost(160_000)];
  expect(large / small).toBeLessThan(24);
});
