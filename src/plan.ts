import { runPlan } from "./plimsoll.ts";

process.exitCode = await runPlan({
  environment: process.env,
  directory: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
  platform: process.platform,
  arch: process.arch,
  nodeVersion: process.versions.node,
  stdout: process.stdout,
  // One stream, as in main.ts.
  stderr: process.stdout,
});
