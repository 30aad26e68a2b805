/** Reads the image in argv[2] as the program does; prints what was said, its processor time and the peak memory. */
import { openImage } from "../../../src/image/open.ts";
import { readImage } from "../../../src/image/read-image.ts";
import { testContext } from "../../doubles/context.ts";

const result = await read(process.argv[2] ?? "").catch(({ code, message }) => ({ code, message }));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const seconds = (userCPUTime + systemCPUTime) / 1e6;
const megabytes = maxRSS / 1000;
process.stdout.write(JSON.stringify({ ...result, seconds, megabytes }));

async function read(reference: string) {
  await using context = await testContext({ buildEnvironment: { DOCKER_HOST: "ssh://nowhere.invalid" } });
  const [opened] = await openImage(reference, [], context);
  if (opened === undefined) throw new Error("no image");
  const { image } = await readImage(opened, {}, { signal: context.signal });
  const { layers, sizes } = image;
  return {
    unpacked: layers.map(({ unpacked }) => unpacked),
    fileCounts: layers.map(({ fileCount }) => fileCount),
    visible: sizes.visible.total,
    shadowed: sizes.shadowed.total,
  };
}
