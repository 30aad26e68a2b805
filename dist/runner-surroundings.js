import { extname } from "node:path";
/** The surroundings of a step on a runner. */
export function runnerSurroundings() {
    return {
        environment: process.env,
        directory: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
        platform: process.platform,
        arch: process.arch,
        nodeVersion: process.versions.node,
        builderThread: new URL(`./builder-thread${extname(import.meta.url)}`, import.meta.url),
        stdout: process.stdout,
        // One stream: the runner reads commands from both, and two would interleave a fence with what it fences.
        stderr: process.stdout,
    };
}
