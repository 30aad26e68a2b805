// Preloaded (`node --import`) into a measured process: writes what that process alone used, without its children.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakRssBytes: maxRSS * 1024 };
  writeFileSync(process.env.PLIMSOLL_BENCH_USAGE, JSON.stringify(usage));
});
