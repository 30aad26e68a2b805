#!/usr/bin/env node
import { extname } from "node:path";
import { version } from "./version.js";
const commandLine = process.argv.slice(2);
// Asked in scripts and by other tools all the time: answered before anything else is loaded.
if (commandLine.length === 1 && (commandLine[0] === "--version" || commandLine[0] === "-V")) {
    console.log(version);
}
else {
    const { runProgram } = await import("./plimsoll.js");
    process.exitCode = await runProgram(commandLine, {
        environment: process.env,
        directory: process.cwd(),
        platform: process.platform,
        arch: process.arch,
        nodeVersion: process.versions.node,
        builderThread: new URL(`./builder-thread${extname(import.meta.url)}`, import.meta.url),
        stdout: process.stdout,
        stderr: process.stderr,
    });
}
