export const id = 8451;
export const ids = [8451];
export const modules = {

/***/ 58451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLiveTerminal: () => (/* binding */ createLiveTerminal)
});

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(74292);
;// CONCATENATED MODULE: ./build/js/text/columns.js

/** Terminal columns that `text` takes: wide characters count 2, combining ones 0. */
function columnsOf(text) {
    return (0,string_width/* default */.A)(text);
}
/** `text` cut to at most `columns`, at the border of what a reader takes for a character; what was cut ends in `ellipsis`. */
function cutToColumns(text, columns, ellipsis) {
    if (columnsOf(text) <= columns)
        return text;
    const room = columns - columnsOf(ellipsis);
    if (room < 0)
        return "";
    let kept = "";
    let used = 0;
    for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) {
        used += columnsOf(segment);
        if (used > room)
            break;
        kept += segment;
    }
    return kept + ellipsis;
}
/** `text` with spaces after it up to `columns`. */
function padToColumns(text, columns) {
    return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
/** `text`, one line, broken at spaces into lines of at most `columns`. A longer word (a digest, a URL) stays whole. */
function wrapToColumns(text, columns) {
    const lines = [];
    let line;
    for (const word of text.split(" ")) {
        const longer = line === undefined ? word : `${line} ${word}`;
        if (line !== undefined && columnsOf(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line ?? ""];
}

// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/progress/style.js
var progress_style = __webpack_require__(64177);
;// CONCATENATED MODULE: ./build/js/progress/live-frame.js



// "verdict" is the longest stage.
const stageColumns = 7;
const longestSubject = 24;
const barColumns = 10;
// Below that, the text matters more than the bar.
const leastText = 16;
// "59 min 9 s" fits; whole hours are rare and only shift the line.
const elapsedColumns = 10;
/** Columns to give to subjects, once `subject` has been seen too. */
function subjectColumns(soFar, subject) {
    return Math.max(soFar, Math.min(longestSubject, columnsOf(subject)));
}
/** "build   cuda ", laid out so that the text after it starts in one column for all tasks that have a subject. */
function labelOf(task, subject, style) {
    const stage = (0,progress_style/* paint */.nI)(style, "cyan", task.stage.padEnd(stageColumns));
    if (task.subject === "")
        return stage;
    const cut = cutToColumns(task.subject, longestSubject, (0,progress_style/* glyphsFor */.Dr)(style).ellipsis);
    return `${stage} ${(0,progress_style/* paint */.nI)(style, "bold", padToColumns(cut, subject))}`;
}
/** The tasks that run, one line each, none wider than `size.columns`; those that find no room are counted in the last. */
function frameLines(tasks, size, tick, style) {
    const shown = tasks.length <= size.rows ? tasks : tasks.slice(0, Math.max(0, size.rows - 1));
    const lines = shown.map((task) => taskLine(task, size, tick, style));
    if (shown.length === tasks.length || size.rows < 1)
        return lines;
    const more = `  ${(0,progress_style/* glyphsFor */.Dr)(style).ellipsis} ${tasks.length - shown.length} more`;
    return [...lines, (0,progress_style/* paint */.nI)(style, "dim", cutToColumns(more, size.columns, ""))];
}
function taskLine(task, { columns, subject }, tick, style) {
    const { spinner, ellipsis } = (0,progress_style/* glyphsFor */.Dr)(style);
    const spin = spinner[tick % spinner.length] ?? "";
    const left = `${(0,progress_style/* paint */.nI)(style, "cyan", spin)} ${labelOf(task, subject, style)} `;
    const elapsed = elapsedText(task).padStart(elapsedColumns);
    const free = columns - columnsOf(left) - elapsed.length - 1;
    // In a terminal too narrow for the columns, a plain line that is cut beats a coloured one that wraps.
    if (free < 0)
        return cutToColumns(`${spin} ${task.stage} ${task.subject}`, columns, "");
    const bar = task.fraction === undefined || free < leastText + barColumns ? "" : barOf(task.fraction, style);
    const room = free - columnsOf(bar);
    const text = padToColumns(cutToColumns(task.text, room, ellipsis), room);
    return `${left}${text} ${bar}${(0,progress_style/* paint */.nI)(style, "dim", elapsed)}`;
}
/** Whole seconds: tenths would flicker. */
function elapsedText(task) {
    const seconds = Math.floor((performance.now() - task.startedAt) / 1000);
    return seconds < 60 ? `${seconds} s` : (0,duration/* formatSeconds */.X)(seconds);
}
function barOf(fraction, style) {
    const { barFull, barEmpty } = (0,progress_style/* glyphsFor */.Dr)(style);
    const full = Math.round(Math.min(1, Math.max(0, fraction)) * barColumns);
    return (0,progress_style/* paint */.nI)(style, "green", barFull.repeat(full)) + (0,progress_style/* paint */.nI)(style, "dim", barEmpty.repeat(barColumns - full));
}

;// CONCATENATED MODULE: ./build/js/progress/live-screen.js

// ECMA-48 and DEC private modes; every terminal of the last decades knows them.
const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";
const wrapOff = "\u001b[?7l";
const wrapOn = "\u001b[?7h";
const eraseToLineEnd = "\u001b[K";
const up = (rows) => (rows === 0 ? "\r" : `\r\u001b[${rows}A`);
// Row by row: erasing "below" from the first row makes tmux and others keep the erased screen in their history.
const eraseRows = (rows) => (rows === 0 ? "" : `${`${eraseToLineEnd}\n`.repeat(rows)}${up(rows)}`);
function createLiveScreen(stream) {
    let drawn = [];
    let shown = "";
    let hidden = false;
    const columns = () => stream.columns ?? 80;
    function draw(lasting, region) {
        const text = region.map((line) => `${line}${eraseToLineEnd}\n`).join("");
        // The same region again, nothing above it: what is on the screen is right.
        if (hidden && lasting.length === 0 && text === shown)
            return;
        const rows = rowsOf(drawn, columns());
        const start = hidden ? up(rows) : hideCursor;
        // Lasting lines may wrap, so old rows go first. Erasing after a line that fills its row would take its last character.
        const above = lasting.length === 0 ? "" : `${eraseRows(rows)}${lasting.join("\n")}\n`;
        const surplus = lasting.length === 0 ? eraseRows(Math.max(0, rows - region.length)) : "";
        // The region's lines are cut by us and, should the terminal count columns otherwise, by it.
        stream.write(`${start}${above}${wrapOff}${text}${wrapOn}${surplus}`);
        hidden = true;
        drawn = region;
        shown = text;
    }
    return {
        draw,
        columns,
        rows: () => stream.rows ?? 24,
        close() {
            if (!hidden)
                return;
            draw([], []);
            stream.write(showCursor);
            hidden = false;
        },
    };
}
/** Rows that lines take now: a terminal that became narrower has wrapped them. */
function rowsOf(lines, columns) {
    return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(columnsOf(line) / Math.max(1, columns))), 0);
}

// EXTERNAL MODULE: ./build/js/progress/output.js
var progress_output = __webpack_require__(96739);
// EXTERNAL MODULE: ./build/js/progress/task-lines.js
var task_lines = __webpack_require__(59745);
// EXTERNAL MODULE: ./build/js/progress/task-list.js + 1 modules
var task_list = __webpack_require__(15664);
;// CONCATENATED MODULE: ./build/js/progress/live-terminal.js







// Ten frames a second: smooth to the eye, cheap over ssh.
const frameMs = 100;
const linesOfFailure = 20;
// Of the lines of a message, behind the glyph.
const indent = 2;
// Glyph, spaces, and " · 12 min 34 s" behind the summary.
const aroundSummary = 17;
/**
 * Progress for a person at a terminal: what runs is a region at the lower end, one line per task; what has ended,
 * warnings and notes scroll up above it and stay. A failure brings the last lines of its output. `close` leaves the
 * terminal as it was, also when the process exits without calling it.
 */
function createLiveTerminal(options) {
    const output = (0,progress_output/* createOutput */.q)(options);
    const screen = createLiveScreen(options.stream);
    const { style } = options;
    let lasting = [];
    let subject = 0;
    let tick = 0;
    let timer;
    const tasks = (0,task_list/* createTaskList */.w)(output, { head: 0, tail: linesOfFailure, length: 2000 }, { started, ended });
    function started(task) {
        subject = subjectColumns(subject, task.subject);
        wake();
    }
    function ended(task, end) {
        const label = labelOf(task, subject, style);
        lasting.push(...(0,task_lines/* endLines */.z$)(task, fitting(end, screen.columns() - columnsOf(label)), label, style));
        if (end.how === "failed")
            lasting.push(...(0,task_lines/* quoted */.TL)(task.output.last(linesOfFailure), style));
        wake();
    }
    /** One row for what went as it should; of a failure nothing is hidden. */
    function fitting(end, columns) {
        if (end.how === "failed")
            return end;
        const { ellipsis } = (0,progress_style/* glyphsFor */.Dr)(style);
        return { ...end, summary: end.summary.map((line) => cutToColumns(line, columns - aroundSummary, ellipsis)) };
    }
    function say(kind, text) {
        const lines = output.lines(text).flatMap((line) => wrapToColumns(line, screen.columns() - indent));
        lasting.push(...(0,task_lines/* messageLines */.VL)(kind, lines, style));
        wake();
    }
    function wake() {
        timer ??= setInterval(draw, frameMs).unref();
    }
    function draw() {
        const lines = lasting;
        const { running } = tasks;
        // One column stays free: a cursor that waits behind the last one wraps or not, terminals differ. One row for the cursor.
        const size = { columns: screen.columns() - 1, rows: screen.rows() - 1, subject };
        lasting = [];
        screen.draw(lines, frameLines(running, size, tick, style));
        tick += 1;
        if (running.length > 0)
            return;
        clearInterval(timer);
        timer = undefined;
    }
    function close() {
        process.off("exit", close);
        tasks.stopAll();
        if (lasting.length > 0)
            draw();
        clearInterval(timer);
        timer = undefined;
        screen.close();
    }
    process.once("exit", close);
    return {
        note: (text) => say("note", text),
        warn: (text) => say("warning", text),
        task: tasks.start,
        close,
    };
}


/***/ })

};
