// Preloaded (`node --import`) into a measured process: writes what that process alone used, without its children, and when it
// told of the last build that was done.
import { writeFileSync } from "node:fs";

let builtSeconds;
const { write } = process.stderr;
process.stderr.write = function (text, ...rest) {
  if (/^✓ build /m.test(String(text))) builtSeconds = performance.now() / 1000;
  return write.call(this, text, ...rest);
};

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakRssBytes: maxRSS * 1024, builtSeconds };
  writeFileSync(process.env.PLIMSOLL_BENCH_USAGE, JSON.stringify(usage));
});
