export const id = 9436;
export const ids = [9436];
export const modules = {

/***/ 80410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/inputs/platform.js


/** Node with zstd in its zlib (nodejs.org/api/zlib.html: added in 22.15.0 and 23.8.0). */
const supportedNode = ">=22.15.0 <23 || >=23.8.0";
/**
 * Refuses machines that Plimsoll does not run on; gives the two words that downloads are chosen by.
 * @throws PlimsollError usage.platform with what to do instead.
 */
function assertSupported(platform, arch, nodeVersion) {
    if (platform === "win32") {
        refuse("Plimsoll does not run on Windows. Use WSL 2 with a Linux distribution, or a Linux runner.");
    }
    if (platform !== "linux" && platform !== "darwin") {
        refuse(`Plimsoll runs on Linux and macOS, not on ${platform}. Use one of those.`);
    }
    if (arch !== "x64" && arch !== "arm64") {
        refuse(`Plimsoll runs on x64 and arm64 machines, not on ${arch}. Use one of those.`);
    }
    if (!(0,semver.satisfies)(nodeVersion, supportedNode, { includePrerelease: true })) {
        refuse(`Plimsoll needs Node.js 22.15 or newer with zstd, and this is ${nodeVersion}. Update Node.js.`);
    }
    return { os: platform, arch };
}
function refuse(message) {
    throw new errors/* PlimsollError */.nN("usage.platform", message);
}

// EXTERNAL MODULE: ./build/js/process/environment.js + 1 modules
var process_environment = __webpack_require__(13498);
// EXTERNAL MODULE: ./build/js/process/run-child.js + 4 modules
var run_child = __webpack_require__(98562);
;// CONCATENATED MODULE: ./build/js/context.js






/**
 * Opens the doors through which a run reaches the machine.
 *
 * @throws PlimsollError `usage.platform` on a machine that Plimsoll does not run on
 */
async function openContext(settings, { environment, platform, arch, nodeVersion, builderThread }, progress, signal) {
    const machine = assertSupported(platform, arch, nodeVersion);
    const cacheDirectory = cacheDirectoryOf(environment);
    const workDirectory = await makeWorkDirectory(environment, cacheDirectory);
    return {
        run: (0,run_child/* createRunner */.j)({ signal }),
        progress,
        signal,
        ...(0,process_environment/* childEnvironments */.J)(environment, settings.buildEnvironment),
        cacheDirectory,
        workDirectory,
        builderThread,
        platform: machine,
        [Symbol.asyncDispose]: () => (0,promises_.rm)(workDirectory, { recursive: true, force: true }),
    };
}
/**
 * It takes whole images, so it lies where space is: where the runner wants it, else in the cache and not in a `/tmp` that
 * may be memory. What a killed run left there a day ago or more goes now.
 */
async function makeWorkDirectory(environment, cacheDirectory) {
    const runnerTemp = environment["RUNNER_TEMP"];
    if (runnerTemp !== undefined && runnerTemp !== "")
        return (0,promises_.mkdtemp)((0,external_node_path_.join)(runnerTemp, "plimsoll-"));
    const parent = (0,external_node_path_.join)(cacheDirectory, "runs");
    await (0,promises_.mkdir)(parent, { recursive: true });
    await removeAbandoned(parent).catch(() => undefined);
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "plimsoll-"));
}
const abandonedAfterMs = 24 * 3_600_000;
async function removeAbandoned(parent) {
    for (const name of await (0,promises_.readdir)(parent)) {
        const { mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(parent, name));
        if (Date.now() - mtimeMs > abandonedAfterMs)
            await (0,promises_.rm)((0,external_node_path_.join)(parent, name), { recursive: true, force: true });
    }
}
/** A folder of ours in the runner's tool cache, else in the user's cache directory (XDG Base Directory Specification). */
function cacheDirectoryOf(environment) {
    const parent = environment["RUNNER_TOOL_CACHE"] || environment["XDG_CACHE_HOME"];
    if (parent !== undefined && parent !== "")
        return (0,external_node_path_.join)(parent, "plimsoll");
    const home = environment["HOME"] || (0,external_node_os_.homedir)();
    return home === "" ? (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plimsoll") : (0,external_node_path_.join)(home, ".cache", "plimsoll");
}


/***/ }),

/***/ 98562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var bytes = __webpack_require__(59931);
;// CONCATENATED MODULE: ./build/js/process/bounded-buffer.js


function createBoundedBuffer(limit) {
    const head = createGrowing(Math.ceil(limit / 2));
    const tail = createRing(Math.floor(limit / 2));
    let total = 0;
    return {
        push(chunk) {
            total += chunk.length;
            tail.push(chunk.subarray(head.append(chunk)));
        },
        get truncated() {
            return total > limit;
        },
        text() {
            if (total <= limit)
                return Buffer.concat([head.bytes(), tail.bytes()]).toString("utf8");
            const gap = `[… ${(0,bytes/* formatExact */.Bo)(total - limit)} left out …]`;
            return `${new external_node_string_decoder_.StringDecoder("utf8").write(head.bytes())}\n${gap}\n${fromCharacterStart(tail.bytes()).toString("utf8")}`;
        },
    };
}
/** Bytes up to `capacity`, copied: a kept chunk of one byte would hold on to a pool of many. */
function createGrowing(capacity) {
    let store = Buffer.alloc(0);
    let used = 0;
    return {
        /** Copies what fits and tells how much that was. */
        append(chunk) {
            const taken = Math.min(chunk.length, capacity - used);
            if (used + taken > store.length) {
                const larger = Buffer.allocUnsafe(Math.min(capacity, Math.max(used + taken, store.length * 2, 4096)));
                store.copy(larger, 0, 0, used);
                store = larger;
            }
            store.set(chunk.subarray(0, taken), used);
            used += taken;
            return taken;
        },
        /** Overwrites from `position` on; the caller knows that it fits. */
        write: (chunk, position) => store.set(chunk, position),
        bytes: () => store.subarray(0, used),
    };
}
/** The last `capacity` bytes. */
function createRing(capacity) {
    const store = createGrowing(capacity);
    let oldest = 0;
    return {
        push(chunk) {
            const last = chunk.subarray(Math.max(0, chunk.length - capacity));
            const rest = last.subarray(store.append(last));
            const untilEnd = Math.min(rest.length, capacity - oldest);
            store.write(rest.subarray(0, untilEnd), oldest);
            store.write(rest.subarray(untilEnd), 0);
            oldest = capacity === 0 ? 0 : (oldest + rest.length) % capacity;
        },
        bytes: () => Buffer.concat([store.bytes().subarray(oldest), store.bytes().subarray(0, oldest)]),
    };
}
/** Skips the continuation bytes (0b10xxxxxx, RFC 3629) of a character whose start is gone. */
function fromCharacterStart(bytes) {
    let start = 0;
    while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start += 1;
    return bytes.subarray(start);
}

// EXTERNAL MODULE: ./build/js/process/group.js
var group = __webpack_require__(64119);
;// CONCATENATED MODULE: ./build/js/process/lines.js

/** Longest line that is passed on whole, in UTF-16 units; the rest of a longer one is dropped up to its end. */
const longestLine = 1024 * 1024;
/**
 * Cuts UTF-8 bytes into lines, wherever the chunk borders fall. Line ends are LF and CR LF and are not passed on; bytes
 * that are no UTF-8 become U+FFFD. A cut line ends with "…". Memory is bounded by one line.
 */
function createLineSplitter(onLine, limit = longestLine) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    let pending = "";
    let cut = false;
    function take(piece) {
        const room = limit - pending.length;
        if (piece.length > room)
            cut = true;
        if (room > 0)
            pending += piece.slice(0, room);
    }
    function pass() {
        const line = cut ? `${pending.toWellFormed()}…` : pending.endsWith("\r") ? pending.slice(0, -1) : pending;
        pending = "";
        cut = false;
        onLine(line);
    }
    function split(text) {
        let start = 0;
        for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
            take(text.slice(start, end));
            start = end + 1;
            pass();
        }
        take(text.slice(start));
    }
    return {
        push: (chunk) => split(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))),
        end() {
            split(decoder.end());
            if (pending !== "")
                pass();
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/process/start-child.js




/**
 * Starts the child with exactly the environment and the argument array of `spec`; `command` without a slash is looked
 * up on the PATH of that environment. Gives the error when it can't start: ENOENT, EACCES, E2BIG, ENOEXEC,
 * ERR_INVALID_ARG_VALUE for a NUL in an argument.
 *
 * One that looks like success: execvp(3) hands a file without a known header to /bin/sh, so a binary of another
 * architecture starts, and fails with the shell's status (2, 126 or 127) and a syntax error.
 */
async function startChild(spec) {
    try {
        const child = (0,external_node_child_process_.spawn)(spec.command, [...spec.args], {
            cwd: spec.cwd,
            env: { ...spec.env },
            detached: true,
            shell: false,
            stdio: [spec.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
        });
        if (child.pid === undefined) {
            const [error] = await (0,external_node_events_.once)(child, "error");
            return namingDirectory(error, spec);
        }
        // After the start, "error" tells of a signal that could not be sent: the group is gone then.
        child.on("error", () => undefined);
        if (child.stdout === null || child.stderr === null)
            return new Error("The child has no output pipes.");
        return { process: child, pid: child.pid, stdin: child.stdin, stdout: child.stdout, stderr: child.stderr };
    }
    catch (error) {
        return namingDirectory(error, spec);
    }
}
/** Node says "spawn PROGRAM ENOENT" of a missing working directory too, which sends people looking for the program. */
function namingDirectory(error, spec) {
    if ((0,errors/* hasErrno */.Nm)(error, "ENOENT") && !(0,external_node_fs_.existsSync)(spec.cwd)) {
        const message = `Can't start ${spec.command}: its working directory ${spec.cwd} does not exist`;
        return Object.assign(new Error(message, { cause: error }), { code: error.code });
    }
    return error instanceof Error ? error : new Error(String(error));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/js/process/supervise.js


// How long output may still come after the leader has ended: a grandchild that holds the pipe open is no reason to wait.
const drainMs = 1000;
// After SIGKILL the kernel closes the pipes; only a process that left the group can still hold them.
const killedMs = 250;
// Longer ones fire at once: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args
const longestTimer = 2 ** 31 - 1;
/**
 * Waits until the child has ended and its output is read. At the deadline or on abort the group gets SIGINT and, when
 * the grace is over, SIGKILL. Nothing of the group is left when this resolves.
 */
async function supervise(child, limits) {
    const closed = new Promise((resolve) => child.process.once("close", resolve));
    const endedBy = armLimits(child.pid, limits);
    const [exitCode, signal] = await exited(child);
    const by = endedBy();
    await settled(closed, drainMs);
    (0,group/* leaveGroup */.j)(child.pid);
    await settled(closed, killedMs);
    child.stdout.destroy();
    child.stderr.destroy();
    child.stdin?.destroy();
    // A tool that answers SIGINT with status 0 has not done its work: no exit code that could be taken for success.
    return { exitCode: by === "exit" ? exitCode : null, signal, endedBy: by };
}
/** Starts the clocks; the function that it gives stops them and tells what ended the child. */
function armLimits(pid, { signal, graceMs, deadlineMs }) {
    let endedBy = "exit";
    let grace;
    const end = (by) => {
        if (endedBy !== "exit")
            return;
        endedBy = by;
        (0,group/* signalGroup */.i8)(pid, "SIGINT");
        grace = setTimeout(() => (0,group/* signalGroup */.i8)(pid, "SIGKILL"), graceMs);
    };
    const abort = () => end("abort");
    const deadline = deadlineMs === undefined ? undefined : setTimeout(() => end("deadline"), Math.min(deadlineMs, longestTimer));
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted)
        abort();
    return () => {
        clearTimeout(deadline);
        clearTimeout(grace);
        signal.removeEventListener("abort", abort);
        return endedBy;
    };
}
function exited({ process: child }) {
    return new Promise((resolve) => {
        child.once("exit", (code, signal) => resolve([code, signal]));
    });
}
/** Waits for `event`, at most `ms`. */
async function settled(event, ms) {
    const timer = new AbortController();
    await Promise.race([event, (0,promises_.setTimeout)(ms, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
}

;// CONCATENATED MODULE: ./build/js/process/run-child.js





const defaultKeepStdout = 16 * 1024 * 1024;
const defaultKeepStderr = 256 * 1024;
/**
 * The {@link RunChild} of real processes. It rejects for one reason only: a line callback of the caller threw; the child
 * is ended first, and the rejection is what was thrown. With `endedBy` other than "exit", `exitCode` is always null.
 */
function createRunner({ signal, graceMs = 3000 }) {
    return async (spec) => {
        const until = spec.signal === undefined ? signal : AbortSignal.any([signal, spec.signal]);
        const startedAt = performance.now();
        const outputs = createOutputs(spec);
        const ms = () => Math.round(performance.now() - startedAt);
        if (until.aborted)
            return { ...outputs.result(), exitCode: null, signal: null, endedBy: "abort", ms: ms() };
        const child = await startChild(spec);
        if (child instanceof Error)
            return { ...outputs.result(), ...notStarted(child), ms: ms() };
        (0,group/* enterGroup */.cV)(child.pid);
        try {
            outputs.readFrom(child);
            writeInput(child, spec.input);
            const ending = await supervise(child, { signal: until, graceMs, deadlineMs: spec.deadlineMs });
            outputs.end();
            return { ...outputs.result(), ...ending, ms: ms() };
        }
        finally {
            (0,group/* leaveGroup */.j)(child.pid);
        }
    };
}
function notStarted(spawnError) {
    return { exitCode: null, signal: null, endedBy: "spawn", spawnError };
}
/** A child may end without reading its input; the EPIPE that follows is not news, its exit status is. */
function writeInput({ stdin }, input) {
    stdin?.on("error", () => undefined);
    stdin?.end(input);
}
function createOutputs(spec) {
    const stdout = createBoundedBuffer(spec.keepStdout ?? defaultKeepStdout);
    const stderr = createBoundedBuffer(spec.keepStderr ?? defaultKeepStderr);
    let failure;
    let child;
    function guarded(onLine) {
        if (onLine === undefined)
            return undefined;
        return createLineSplitter((line) => {
            if (failure !== undefined)
                return;
            try {
                onLine(line);
            }
            catch (thrown) {
                failure = { thrown };
                if (child !== undefined)
                    (0,group/* leaveGroup */.j)(child.pid);
            }
        });
    }
    const stdoutLines = guarded(spec.onStdout);
    const stderrLines = guarded(spec.onStderr);
    return {
        readFrom(started) {
            child = started;
            started.stdout.on("data", (chunk) => collect(chunk, stdout, stdoutLines));
            started.stderr.on("data", (chunk) => collect(chunk, stderr, stderrLines));
            // A pipe that breaks ends like one that closes: what came is kept, and the exit status says the rest.
            for (const stream of [started.stdout, started.stderr])
                stream.on("error", () => undefined);
        },
        /** Passes on the last lines. Throws what a line callback threw. */
        end() {
            stdoutLines?.end();
            stderrLines?.end();
            if (failure !== undefined)
                throw failure.thrown;
        },
        result: () => ({ stdout: stdout.text(), stderr: stderr.text(), stdoutTruncated: stdout.truncated }),
    };
}
function collect(chunk, kept, lines) {
    kept.push(chunk);
    lines?.push(chunk);
}


/***/ }),

/***/ 96739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createOutput)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

function createOutput({ stream, redact, style }) {
    // A log that nobody reads any more (EPIPE) is no reason to end a run.
    stream.on("error", () => undefined);
    // Redacted before white space is joined: a secret may hold some.
    const clean = (text) => showable(redact((0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .k)(text)), style);
    return {
        style,
        stream,
        line: (text) => (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(clean(text)),
        lines: (text) => clean(text).replaceAll("\t", "    ").trimEnd().split("\n"),
        write: (lines) => {
            if (lines.length > 0)
                stream.write(`${lines.join("\n")}\n`);
        },
    };
}
function showable(text, style) {
    return style.unicode ? text.toWellFormed() : text.replace(/[^\n\t\u0020-\u007e]/gu, "?");
}


/***/ }),

/***/ 99307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createSilent)
/* harmony export */ });
/* harmony import */ var _process_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96739);
/* harmony import */ var _task_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59745);
/* harmony import */ var _task_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15664);




const linesOfFailure = 20;
/** Progress for `--quiet`: warnings, and failures with the last lines of their output. Nothing of what goes well. */
function createSilent(options) {
    const output = (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .createOutput */ .q)(options);
    const { style } = options;
    const say = (...lines) => output.write(lines.map(_process_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0));
    const tasks = (0,_task_list_js__WEBPACK_IMPORTED_MODULE_3__/* .createTaskList */ .w)(output, { head: 0, tail: linesOfFailure, length: 2000 }, { started: () => undefined, ended });
    function ended(task, end) {
        if (end.how !== "failed")
            return;
        say(...(0,_task_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .endLines */ .z$)(task, end, `${(0,_task_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(task)}:`, style), ...(0,_task_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(task.output.last(linesOfFailure), style));
    }
    return {
        note: () => undefined,
        warn: (text) => say(...(0,_task_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .messageLines */ .VL)("warning", output.lines(text), style)),
        task: tasks.start,
        close: tasks.stopAll,
    };
}


/***/ }),

/***/ 64177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ glyphsFor),
/* harmony export */   j9: () => (/* binding */ styleFor),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * The style for an output: colour on terminals, unless NO_COLOR (https://no-color.org) is set or TERM is "dumb";
 * FORCE_COLOR other than "0" brings it elsewhere. Unicode when the locale says UTF-8, and always in the log of GitHub
 * Actions, whose containers often have no locale.
 */
function styleFor(environment, isTerminal) {
    const locale = [environment["LC_ALL"], environment["LC_CTYPE"], environment["LANG"]].find(isSet) ?? "";
    return {
        colour: wantsColour(environment, isTerminal),
        unicode: /utf-?8/i.test(locale) || environment["GITHUB_ACTIONS"] === "true",
    };
}
function wantsColour(environment, isTerminal) {
    if (isSet(environment["NO_COLOR"]))
        return false;
    const forced = environment["FORCE_COLOR"];
    if (isSet(forced))
        return forced !== "0" && forced !== "false";
    return isTerminal && environment["TERM"] !== "dumb";
}
function isSet(value) {
    return value !== undefined && value !== "";
}
/** `text` in `format` when the style has colour. */
function paint(style, format, text) {
    return style.colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : text;
}
const unicodeGlyphs = {
    done: "✓",
    failed: "✗",
    stopped: "–",
    warning: "!",
    note: "·",
    started: "▸",
    still: "…",
    spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"],
    barFull: "━",
    barEmpty: "─",
    separator: " · ",
    ellipsis: "…",
    gutter: "│ ",
};
const asciiGlyphs = {
    done: "+",
    failed: "x",
    stopped: "-",
    warning: "!",
    note: "-",
    started: ">",
    still: "~",
    spinner: ["|", "/", "-", "\\"],
    barFull: "#",
    barEmpty: ".",
    separator: ", ",
    ellipsis: "...",
    gutter: "| ",
};
function glyphsFor(style) {
    return style.unicode ? unicodeGlyphs : asciiGlyphs;
}


/***/ }),

/***/ 59745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   VL: () => (/* binding */ messageLines),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   z$: () => (/* binding */ endLines)
/* harmony export */ });
/* unused harmony export elapsedOf */
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10446);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64177);


/** "build cuda": how a task is called in running text. */
function nameOf(task) {
    return task.subject === "" ? task.stage : `${task.stage} ${task.subject}`;
}
/** "14 s": since the task began. */
function elapsedOf(task) {
    return (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)((performance.now() - task.startedAt) / 1000);
}
/** How a task ended, `label` being what it is called: "✓ build cuda: 12 steps, 9 cached · 14 s". */
function endLines(task, end, label, style) {
    const [summary = "", ...rest] = end.summary;
    const elapsed = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "dim", `${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphsFor */ .Dr)(style).separator}${elapsedOf(task)}`);
    return [`${endGlyph(end, style)} ${label} ${summary}${elapsed}`, ...rest.map((line) => `  ${line}`)];
}
function endGlyph({ how }, style) {
    const glyphs = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphsFor */ .Dr)(style);
    if (how === "done")
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "green", glyphs.done);
    return how === "failed" ? (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "red", glyphs.failed) : (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "yellow", glyphs.stopped);
}
/** Lines of a child's output, set off from ours. */
function quoted(lines, style) {
    const gutter = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "dim", (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphsFor */ .Dr)(style).gutter);
    return lines.map((line) => `    ${gutter}${line}`);
}
/** A warning or a note: the glyph once, further lines below the first. */
function messageLines(kind, lines, style) {
    const glyph = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, kind === "warning" ? "yellow" : "dim", (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphsFor */ .Dr)(style)[kind]);
    return lines.map((line, index) => `${index === 0 ? glyph : " "} ${line}`);
}


/***/ }),

/***/ 15664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ createTaskList)
});

;// CONCATENATED MODULE: ./build/js/progress/line-buffer.js
function createLineBuffer({ head, tail, length }) {
    const first = [];
    // Cut back only when twice as long as it may be: shifting at each line would cost its whole length each time.
    let last = [];
    let dropped = 0;
    function trim() {
        const surplus = last.length - tail;
        if (surplus <= 0)
            return;
        dropped += surplus;
        last = last.slice(surplus);
    }
    return {
        add(line) {
            const kept = line.length > length ? `${line.slice(0, length).toWellFormed()}...` : line;
            if (first.length < head) {
                first.push(kept);
                return;
            }
            last.push(kept);
            if (last.length >= 2 * tail)
                trim();
        },
        all() {
            trim();
            return dropped === 0 ? [...first, ...last] : [...first, `[${dropped} lines left out]`, ...last];
        },
        last(count) {
            trim();
            return count <= 0 ? [] : [...first, ...last].slice(-count);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/progress/task-list.js

function createTaskList(output, bounds, events) {
    const running = new Set();
    function end(task, how) {
        if (running.delete(task))
            events.ended(task, how);
    }
    return {
        get running() {
            return [...running];
        },
        start(stage, title, subject) {
            const task = newRecord(stage, output.line(title), output.line(subject ?? ""), bounds);
            running.add(task);
            events.started(task);
            return {
                update(text, fraction) {
                    task.text = output.line(text);
                    task.fraction = fraction;
                },
                output(line) {
                    for (const each of output.lines(line))
                        task.output.add(each);
                },
                done: (summary) => end(task, { how: "done", summary: [output.line(summary ?? task.title)] }),
                fail: (summary) => end(task, { how: "failed", summary: output.lines(summary) }),
            };
        },
        stopAll() {
            for (const task of running)
                end(task, { how: "stopped", summary: [`stopped: ${task.text}`] });
        },
    };
}
function newRecord(stage, title, subject, bounds) {
    const startedAt = performance.now();
    return {
        stage,
        title,
        subject,
        text: title,
        fraction: undefined,
        startedAt,
        output: createLineBuffer(bounds),
    };
}


/***/ })

};
