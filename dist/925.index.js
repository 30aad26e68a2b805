export const id = 925;
export const ids = [925,136];
export const modules = {

/***/ 62136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand),
  checkHere: () => (/* binding */ checkHere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var json = __webpack_require__(66505);
// EXTERNAL MODULE: ./build/js/report/terminal/hanging.js
var hanging = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/js/report/terminal/spans.js + 1 modules
var spans = __webpack_require__(75775);
;// CONCATENATED MODULE: ./build/js/report/terminal/marks.js

// Each glyph is one column wide in every terminal; the word or the sentence beside it says the same.
const looks = {
    pass: { glyph: "✔", style: "green" },
    warn: { glyph: "▲", style: "yellow" },
    fail: { glyph: "✖", style: "red" },
    error: { glyph: "!", style: "magenta" },
    cancelled: { glyph: "◌", style: "dim" },
    skipped: { glyph: "–", style: "dim" },
};
const severityStyles = {
    critical: "red",
    high: "red",
    medium: "yellow",
    low: "plain",
    info: "dim",
};
function glyphOf(mark) {
    return (0,spans/* span */.Ln)(looks[mark].glyph, looks[mark].style);
}
function styleOf(mark) {
    return looks[mark].style;
}
function severitySpan(severity) {
    return (0,spans/* span */.Ln)(severity, severityStyles[severity]);
}

// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
// EXTERNAL MODULE: ./build/js/report/view/causes.js
var causes = __webpack_require__(17747);
// EXTERNAL MODULE: ./build/js/report/view/dive.js
var dive = __webpack_require__(8633);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var view_places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/problems.js
var problems = __webpack_require__(48159);
// EXTERNAL MODULE: ./build/js/report/view/vulnerability-rows.js
var vulnerability_rows = __webpack_require__(91867);
// EXTERNAL MODULE: ./build/js/report/view/weights.js
var view_weights = __webpack_require__(38062);
// EXTERNAL MODULE: ./build/js/report/terminal/causes.js
var terminal_causes = __webpack_require__(25812);
;// CONCATENATED MODULE: ./build/js/report/terminal/sections.js












const shown = { detail: 30, objections: 20, variants: 3, weights: 4, causes: 3, vulnerabilities: 5, lint: 5 };
const widths = { place: 28, rule: 20 };
/** What went wrong, each with the lines that show it. */
function problemLines(report, columns) {
    return (0,problems/* problemsOf */.G)(report).flatMap((problem) => [...sentence(problem, columns), ...detailLines(problem, columns)]);
}
function sentence({ mark, subject, message }, columns) {
    const text = subject === "" || message.startsWith(subject) ? message : `${subject}: ${message}`;
    return (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), glyphOf(mark), (0,spans/* gap */.rQ)(1)], text, columns);
}
/** The head of the excerpt (the Dockerfile) and its tail (the last words of the step); what is between them goes first. */
function detailLines({ detail }, columns) {
    const lines = detail === "" ? [] : (0,spans/* excerpt */.Kb)(detail);
    const whole = lines.length <= shown.detail;
    const head = whole ? lines : lines.slice(0, 10);
    const tail = whole ? [] : lines.slice(10 - shown.detail);
    const cut = whole ? [] : [(0,spans/* span */.Ln)(`… ${lines.length - shown.detail} more lines`, "dim")];
    return [...head, ...cut, ...tail]
        .flatMap((line) => (0,spans/* broken */.mw)(line, columns - 6))
        .map((line) => [(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)("│", "dim"), (0,spans/* gap */.rQ)(1), line]);
}
/** Checks that did not pass. */
function objectionLines(report, columns) {
    const all = (0,problems/* objections */.P)(report).filter(({ mark }) => mark !== "skipped");
    const lines = all
        .slice(0, shown.objections)
        .flatMap(({ mark, check }) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), glyphOf(mark), (0,spans/* gap */.rQ)(1)], check.message, columns));
    const note = (0,dive/* diveNote */.Nf)(all.slice(0, shown.objections).map(({ check }) => check));
    const noted = note === undefined ? [] : (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(4)], note, columns);
    return (0,hanging/* titled */.d)("Checks", [...lines, ...noted, ...more(all.length - shown.objections)]);
}
/** The heaviest lines of the worst variants, each on the first platform that it has. */
function weightLines(rows, columns) {
    const images = [...new Map(rows.toReversed().map((row) => [row.name, row])).values()].reverse();
    const withImage = images.filter(({ report }) => report.image !== undefined);
    const lines = withImage
        .slice(0, shown.variants)
        .flatMap((row) => [[(0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(row.name, "bold"), columns - 2)], ...imageLines(row, columns)]);
    return (0,hanging/* titled */.d)("Where the weight is", [...lines, ...more(withImage.length - shown.variants)]);
}
function imageLines({ report: { image } }, columns) {
    if (image === undefined)
        return [];
    const weights = (0,view_weights/* weightsOf */.Z$)(image).slice(0, shown.weights);
    const places = weights.map(({ origin }) => (0,spans/* span */.Ln)((0,view_places/* placeOf */.$t)(origin) ?? "", "cyan"));
    const placeWidth = Math.min(widths.place, Math.max(0, ...places.map((place) => (0,spans/* widthOf */.qz)([place]))));
    return weights.map((weight, index) => {
        const start = [
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,text_bytes/* formatBytes */.z3)(weight.unpacked)), 11, "right"),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,view_weights/* shareText */.Lu)(weight), "dim"), 6, "right"),
            (0,spans/* gap */.rQ)(2),
            ...(0,spans/* pad */.eV)(places[index] ?? (0,spans/* span */.Ln)(""), placeWidth),
            (0,spans/* gap */.rQ)(placeWidth === 0 ? 0 : 2),
        ];
        const title = (0,spans/* span */.Ln)((0,view_weights/* titleOf */.Gg)(weight, image), weight.base ? "dim" : "plain");
        return [...start, (0,spans/* shortened */.vI)(title, columns - (0,spans/* widthOf */.qz)(start))];
    });
}
/** Why the worst variants are heavy, and what to do about it. */
function reasonLines(report, columns) {
    const heavy = (0,causes/* heavyVariants */.q)(report);
    const lines = heavy.slice(0, shown.variants).flatMap(({ name, causes, bytes, unpacked }) => {
        const of = unpacked === null ? "" : ` of ${(0,text_bytes/* formatBytes */.z3)(unpacked)}`;
        return [
            [(0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(name, "bold"), columns - 40), (0,spans/* gap */.rQ)(1), (0,spans/* span */.Ln)(`${(0,text_bytes/* formatBytes */.z3)(bytes)}${of} could go`, "dim")],
            ...causes.slice(0, shown.causes).flatMap((cause) => (0,terminal_causes/* causeLines */.t)(cause, columns)),
            ...more(causes.length - shown.causes),
        ];
    });
    return (0,hanging/* titled */.d)("Why it is heavy", [...lines, ...more(heavy.length - shown.variants)]);
}
/** The few worst findings. */
function findingLines(report, columns) {
    return [...vulnerabilityLines(report, columns), ...lintLines(report, columns)];
}
function vulnerabilityLines(report, columns) {
    const rows = (0,vulnerability_rows/* vulnerabilityRows */.g)(report);
    const several = (0,view_places/* variantNames */.Qs)(report).length > 1;
    const lines = rows.slice(0, shown.vulnerabilities).map((row) => {
        const start = [(0,spans/* gap */.rQ)(2), ...(0,spans/* pad */.eV)(severitySpan(row.severity), 10), ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(row.rule), 16), (0,spans/* gap */.rQ)(1)];
        const version = row.fixedIn === undefined ? `${row.version}, no fix` : `${row.version} → ${row.fixedIn}`;
        const [first = "", ...others] = row.variants;
        const where = several ? `${first}${others.length === 0 ? "" : ` +${others.length}`}: ` : "";
        return [...start, (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(`${where}${row.package} ${version}`), columns - (0,spans/* widthOf */.qz)(start))];
    });
    return (0,hanging/* titled */.d)("Worst vulnerabilities", [...lines, ...more(rows.length - shown.vulnerabilities)]);
}
function lintLines({ findings }, columns) {
    const all = findings.filter(finding_kinds/* isOpen */.n);
    const open = all.slice(0, shown.lint);
    const ruleWidth = Math.min(widths.rule, Math.max(0, ...open.map(({ rule }) => (0,spans/* widthOf */.qz)([(0,spans/* span */.Ln)(rule)]))));
    const lines = open.map((finding) => {
        const start = [(0,spans/* gap */.rQ)(2), ...(0,spans/* pad */.eV)(severitySpan(finding.severity), 10), ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(finding.rule), ruleWidth), (0,spans/* gap */.rQ)(1)];
        const place = (0,spans/* span */.Ln)(finding.origin === undefined ? "" : ((0,view_places/* placeOf */.$t)(finding.origin) ?? ""), "cyan");
        const at = place.text === "" ? [] : [(0,spans/* shortened */.vI)(place, widths.place), (0,spans/* gap */.rQ)(1)];
        return [...start, ...at, (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(finding.message), columns - (0,spans/* widthOf */.qz)([...start, ...at]))];
    });
    return (0,hanging/* titled */.d)("Lint", [...lines, ...more(all.length - shown.lint)]);
}
function more(count) {
    return count <= 0 ? [] : [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(`and ${count.toLocaleString("en-US")} more in the report`, "dim")]];
}

// EXTERNAL MODULE: ./build/js/report/view/sharing.js
var sharing = __webpack_require__(53855);
;// CONCATENATED MODULE: ./build/js/report/terminal/sharing.js



/** What variants have in common. */
function sharingLines(report, columns) {
    const texts = (0,sharing/* sharingTexts */.D)(report);
    const lines = texts.flatMap(({ platform, layers, base }) => [
        ...(0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2)], texts.length > 1 ? `${platform}: ${layers}` : layers, columns),
        ...(base === undefined
            ? []
            : (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)("→", "dim"), (0,spans/* gap */.rQ)(1)], `${base.saves} Most of it: ${base.largest}.`, columns)),
    ]);
    return (0,hanging/* titled */.d)("Shared between variants", lines);
}

// EXTERNAL MODULE: ./build/js/report/bar.js
var bar = __webpack_require__(70976);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/view/severity-counts.js
var severity_counts = __webpack_require__(20921);
;// CONCATENATED MODULE: ./build/js/report/terminal/table.js






// Columns of the table but for the name, which takes what is left: indent and glyph, then each with the gap before it.
const table_widths = { glyph: 4, unpacked: 9, compressed: 12, line: 11, bar: bar/* barWidth */.Iq + 1, layers: 7 };
const fixed = Object.values(table_widths).reduce((sum, width) => sum + width, 0);
/** The result table: two lines for each variant and platform, figures above, findings below. */
function tableLines(rows, columns) {
    if (rows.length === 0)
        return [];
    const name = Math.max(8, columns - fixed);
    const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
    const header = [
        (0,spans/* gap */.rQ)(table_widths.glyph),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("variant", "dim"), name),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("unpacked", "dim"), table_widths.unpacked, "right"),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("compressed", "dim"), table_widths.compressed, "right"),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(hasLine ? "load line" : "", "dim"), table_widths.line, "right"),
        (0,spans/* gap */.rQ)(1),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(hasLine ? "" : "of heaviest", "dim"), table_widths.bar - 1),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("layers", "dim"), table_widths.layers, "right"),
    ];
    return [header, ...rows.flatMap((row) => [figures(row, name), ...below(row, columns)])];
}
function figures(row, name) {
    const start = [(0,spans/* gap */.rQ)(2), glyphOf(row.mark), (0,spans/* gap */.rQ)(1)];
    if (row.instead !== "")
        return [...start, ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(row.name, "bold"), name), (0,spans/* gap */.rQ)(1), (0,spans/* span */.Ln)(row.instead, styleOf(row.mark))];
    return [
        ...start,
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(row.name, "bold"), name),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(bytesText(row.unpacked)), table_widths.unpacked, "right"),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(bytesText(row.compressed)), table_widths.compressed, "right"),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(row.loadLine === undefined ? "" : (0,text_bytes/* formatBytes */.z3)(row.loadLine.limit)), table_widths.line, "right"),
        (0,spans/* gap */.rQ)(1),
        ...(0,spans/* pad */.eV)(barOf(row), table_widths.bar - 1),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(String(row.layers ?? "–")), table_widths.layers, "right"),
    ];
}
function barOf({ loadLine, unpacked, heaviest }) {
    if (loadLine === undefined)
        return (0,spans/* drawing */.pW)((0,bar/* plainBar */._g)(unpacked ?? 0, heaviest), "dim");
    const drawn = (0,bar/* bar */.M0)(loadLine.actual, loadLine.limit);
    return (0,spans/* drawing */.pW)(drawn, loadLine.actual > loadLine.limit ? "red" : "green");
}
function below(row, columns) {
    const parts = [(0,clean/* cleanLine */.Ow)(row.platform), ...(row.instead === "" ? findingTexts(row) : [])];
    if (row.loadLine?.metric === "compressed")
        parts.push("load line is on the compressed size");
    const text = parts.filter((part) => part !== "").join(" · ");
    return text === "" ? [] : [[(0,spans/* gap */.rQ)(table_widths.glyph), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(text, "dim"), columns - table_widths.glyph)]];
}
function findingTexts({ vulnerabilities, lint }) {
    return [vulnerabilityText(vulnerabilities), lint === null ? "not linted" : lint === 0 ? "no lint" : `${lint} lint`];
}
function vulnerabilityText(found) {
    if (found === null)
        return "not scanned";
    if ((0,severity_counts/* totalOf */.e6)(found.counts) === 0)
        return "no vulnerabilities";
    return `${(0,severity_counts/* countsText */.WN)(found.counts)} (${found.fixable} fixable)`;
}
function bytesText(bytes) {
    return bytes === null ? "–" : (0,text_bytes/* formatBytes */.z3)(bytes);
}

// EXTERNAL MODULE: ./build/js/report/terminal/wrap.js
var wrap = __webpack_require__(95044);
// EXTERNAL MODULE: ./build/js/report/view/headline.js
var headline = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/js/report/view/next-steps.js
var next_steps = __webpack_require__(51320);
// EXTERNAL MODULE: ./build/js/report/view/rows.js
var view_rows = __webpack_require__(58242);
;// CONCATENATED MODULE: ./build/js/report/terminal.js










/** The result for a terminal or a log: verdict first, then the table, then why, then where to read on. Ends in a line feed. */
function renderTerminal(report, options) {
    const columns = Math.min(120, Math.max(72, options.columns));
    const rows = (0,view_rows/* rowsOf */.R)(report);
    const lines = [
        ...terminal_headline(report, columns),
        ...(rows.length === 0 ? [] : [[], ...tableLines(rows, columns)]),
        ...(0,hanging/* titled */.d)("What went wrong", problemLines(report, columns)),
        ...objectionLines(report, columns),
        ...reasonLines(report, columns),
        ...weightLines(rows, columns),
        ...sharingLines(report, columns),
        ...findingLines(report, columns),
        ...(0,hanging/* titled */.d)("Results", options.files.map((file) => [(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)(file, "cyan")])),
        ...(0,hanging/* titled */.d)("Next", (0,next_steps/* nextSteps */.Z)(report).flatMap((step) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)("→", "dim"), (0,spans/* gap */.rQ)(1)], step, columns))),
    ];
    return `${lines.map((line) => (0,spans/* lineOf */.cA)(line, options.colour)).join("\n")}\n`;
}
function terminal_headline(report, columns) {
    const { verdict } = report;
    const word = (0,spans/* span */.Ln)(verdict.toUpperCase(), styleOf(verdict));
    const start = [glyphOf(verdict), (0,spans/* gap */.rQ)(1), word, (0,spans/* gap */.rQ)(2)];
    const indent = verdict.length + 4;
    return (0,wrap/* wrap */.L)((0,headline/* headlineText */.u)(report), columns - indent, "bold").map((line, index) => index === 0 ? [...start, line] : [(0,spans/* gap */.rQ)(indent), line]);
}

// EXTERNAL MODULE: ./build/js/run-check.js + 19 modules
var run_check = __webpack_require__(38031);
// EXTERNAL MODULE: ./build/js/commands/print-result.js
var print_result = __webpack_require__(15710);
// EXTERNAL MODULE: ./build/js/commands/with-context.js
var with_context = __webpack_require__(19587);
;// CONCATENATED MODULE: ./build/js/commands/check.js






/**
 * `plimsoll check`: progress to stderr while it runs, then the result to stdout, as a table or as `report.json`.
 *
 * @returns the exit status (CONTRACTS §1)
 * @throws PlimsollError with blame `usage`
 */
async function checkCommand(commandLine, surroundings) {
    const { report, exit, resultsDirectory } = await checkHere(commandLine, surroundings);
    const { stdout, directory } = surroundings;
    if (commandLine.json) {
        stdout.write((0,json/* renderJson */.h)(report));
    }
    else if (!commandLine.quiet || exit !== 0) {
        const files = ["report.html", "report.json"].map((name) => (0,external_node_path_.relative)(directory, (0,external_node_path_.join)(resultsDirectory, name)));
        (0,print_result/* printResult */.R)(surroundings, commandLine.quiet, (printing) => renderTerminal(report, { ...printing, files }));
    }
    return exit;
}
/** Runs the check and gives the terminal back; `init` starts from it too. */
async function checkHere(commandLine, surroundings) {
    return (0,with_context/* withContext */.e)(commandLine, surroundings, async (settings, context) => ({
        ...(await (0,run_check/* runCheck */.k)(settings, surroundings, context)),
        resultsDirectory: settings.out,
    }));
}


/***/ }),

/***/ 5925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/inputs/config/scalars.js + 1 modules
var scalars = __webpack_require__(54602);
// EXTERNAL MODULE: ./build/js/inputs/units/size.js
var size = __webpack_require__(19057);
;// CONCATENATED MODULE: ./build/js/inputs/init.js




const header = `# Load lines for the images of this repository. Every key: docs/configuration.md of Plimsoll.
version: 1
`;
const suggestions = `
# What blocks is yours to say; without a level these only warn:
# vulnerabilities: { level: error, severity: critical, fixable: true }
# lint: { level: error, fail-at: error }
`;
/**
 * The text of a first `plimsoll.yml`: for each measured variant, today's sizes with about a tenth of headroom, as load
 * lines that block. Variants without an image are named in a comment. Without variants: a minimal file. Pure.
 */
function proposeConfig(report) {
    const names = [...new Set(report.variants.map(({ name }) => name))];
    const blocks = names.map((name) => variantBlock(name, report.variants.filter((variant) => variant.name === name)));
    const measured = blocks.filter(({ isMeasured }) => isMeasured).map(({ text }) => text);
    const others = blocks.filter(({ isMeasured }) => !isMeasured).map(({ text }) => text);
    const variants = measured.length === 0
        ? `
# budgets:
#   unpacked: { max: 1GB, level: error }
#   layers: { max: 60, level: warn }
`
        : `
# Today's sizes and about 10 % headroom. \`level: warn\` tells without blocking.
variants:
${measured.join("")}`;
    return [header, variants, ...others, suggestions].join("");
}
/** One variant, all its platforms together: the largest one sets the line. */
function variantBlock(name, platforms) {
    const images = platforms.flatMap(({ image }) => (image === undefined ? [] : [image]));
    const unpacked = Math.max(...images.map(({ sizes }) => sizes.unpacked.total ?? 0));
    const layers = Math.max(...images.map((image) => image.layers.length));
    if (images.length === 0 || unpacked === 0 || (0,scalars/* nameProblem */.rH)(name) !== undefined) {
        return { text: `# Not measured: ${(0,control/* oneLine */.T)(name)}\n`, isMeasured: false };
    }
    const text = `  ${yamlKey(name)}:
    budgets:
      unpacked: { max: ${(0,size/* writeSize */.JQ)(withHeadroom(unpacked))}, level: error } # today ${(0,bytes/* formatBytes */.z3)(unpacked)}
      layers: { max: ${Math.ceil((layers * 11) / 10)}, level: error } # today ${layers}
`;
    return { text, isMeasured: true };
}
/** A tenth more, rounded up to two significant digits. Exact for every size below 2⁵³. */
function withHeadroom(bytes) {
    const raised = (BigInt(bytes) * 11n + 9n) / 10n;
    const step = 10n ** BigInt(Math.max(0, String(raised).length - 2));
    return Number(((raised + step - 1n) / step) * step);
}
/** A key that YAML reads back as exactly `name`: bare when it is plainly a word, else double-quoted. */
function yamlKey(name) {
    const isPlain = /^[A-Za-z_][\w-]*$/.test(name) && !/^(true|false|null|y|n|yes|no|on|off)$/i.test(name);
    // JSON strings are YAML double-quoted scalars (YAML 1.2.2 §1.3) once what YAML can't print is escaped.
    return isPlain
        ? name
        : JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// EXTERNAL MODULE: ./build/js/commands/check.js + 5 modules
var check = __webpack_require__(62136);
;// CONCATENATED MODULE: ./build/js/commands/init.js





const fileName = "plimsoll.yml";
/**
 * `plimsoll init`: measures what there is and writes a `plimsoll.yml` with budgets a little above today's sizes. An
 * existing one is never overwritten.
 *
 * @throws PlimsollError `usage.flag` when there is one already
 */
async function initCommand(commandLine, surroundings) {
    const { report } = await (0,check.checkHere)({ ...commandLine, only: "build,size" }, surroundings);
    const config = proposeConfig(report);
    const measured = report.variants.filter(({ image }) => image !== undefined);
    await writeNew((0,external_node_path_.join)(surroundings.directory, fileName), config);
    const { stdout } = surroundings;
    stdout.write(`${config}\n`);
    stdout.write(measured.length === report.variants.length
        ? `Wrote ${fileName}. Read the limits, then commit it: plimsoll check holds images to them from now on.\n`
        : `Wrote ${fileName}, without the variants that could not be measured: plimsoll check says why.\n`);
    return measured.length === 0 ? 3 : 0;
}
async function writeNew(path, text) {
    try {
        await (0,promises_.writeFile)(path, text, { flag: "wx" });
    }
    catch (error) {
        if (!(0,errors/* hasErrno */.Nm)(error, "EEXIST"))
            throw error;
        throw new errors/* PlimsollError */.nN("usage.flag", `There is a ${fileName} already. Move it away first, or edit it.`);
    }
}


/***/ }),

/***/ 15710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ printResult)
/* harmony export */ });
/* harmony import */ var _progress_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64177);

/** Writes a result to stdout, set apart from the progress above it where both are on one terminal. */
function printResult({ environment, stdout, stderr }, quiet, render) {
    const { colour } = (0,_progress_style_js__WEBPACK_IMPORTED_MODULE_0__/* .styleFor */ .j9)(environment, stdout.isTTY === true);
    if (stdout.isTTY && stderr.isTTY && !quiet)
        stderr.write("\n");
    stdout.write(render({ columns: stdout.columns ?? 80, colour }));
}


/***/ }),

/***/ 19587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withContext)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80410);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60360);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48115);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44411);
/* harmony import */ var _progress_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85435);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/**
 * Does `use` with the settings and a context whose progress goes to stderr. Ctrl-C cancels it. Afterwards the terminal is
 * as it was, and what the context had opened is gone.
 *
 * @throws PlimsollError with blame `usage` for flags or configuration, and whatever `use` throws
 */
async function withContext(commandLine, surroundings, use) {
    const { environment, directory, stderr } = surroundings;
    const { settings, warnings } = await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSettings */ .M)({ root: directory, environment, commandLine });
    const redact = (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)(settings.secretsToRedact);
    const progress = await (0,_progress_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseProgress */ .X)({ stream: stderr, environment, quiet: commandLine.quiet, redact });
    const controller = new AbortController();
    const forget = (0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .onInterrupt */ .n)({ onCancel: () => controller.abort(), onKill: () => progress.close() });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            for (const warning of warnings)
                progress.warn(warning);
            const context = __addDisposableResource(env_1, await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .e)(settings, surroundings, progress, controller.signal), true);
            return await use(settings, context);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        progress.close();
        forget();
    }
}


/***/ }),

/***/ 81511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   ti: () => (/* binding */ inlineJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21261);
/** How `plimsoll.yml` is put together: strict mappings, maps with free names, lists, and scalars read by a parser. */


/** A key that may be left out, with the sentence that editors and docs/configuration.md show for it. */
function key(value, description) {
    return value.describe(description).exactOptional();
}
/** A mapping with exactly these keys; another one is an error (CONTRACTS §3). */
function block(shape) {
    const keys = Object.keys(shape).join(", ");
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === "invalid_type" ? `expected a mapping with ${keys}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(issue.input)}` : undefined,
    });
}
/** One of these words. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: (issue) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .notAChoice */ .Iw)(issue.input, words) });
}
/** A scalar that `parse` reads from its text or number; `json` describes the same for editors. */
function scalar(expected, parse, json) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
        .transform((input, context) => {
        const isScalar = typeof input === "string" || typeof input === "number";
        const parsed = isScalar ? parse(input) : { problem: `expected ${expected}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(input)}` };
        if ("value" in parsed)
            return parsed.value;
        const message = parsed.problem;
        context.issues.push(isScalar ? { code: "custom", message, input } : { code: "invalid_type", expected: "string", message, input });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    })
        .meta(json);
}
/** A list of these. */
function listOf(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, {
        error: (issue) => (issue.code === "invalid_type" ? `expected a list, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(issue.input)}` : undefined),
    });
}
/** A list of these, or a single one that stands for a list of one. */
function oneOrMany(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([listOf(item), item.transform((value) => [value])]);
}
/**
 * A mapping from names that the user chooses. It becomes a Map, so that a variant may be called `constructor` or
 * `__proto__`: both are legal bake targets (docker/buildx bake/bake.go, validateTargetName), and zod's own record
 * drops the second silently.
 */
function mapOf(value, key) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
        .transform((input, context) => {
        const result = new Map();
        if (typeof input !== "object" || input === null || Array.isArray(input)) {
            const message = `expected a mapping from names to values, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(input)}`;
            context.issues.push({ code: "invalid_type", expected: "map", message, input });
            return result;
        }
        for (const [name, entry] of Object.entries(input)) {
            const problem = key(name);
            if (problem !== undefined)
                context.issues.push(badKey(problem, [name]));
            const parsed = value.safeParse(entry);
            if (parsed.success)
                result.set(name, parsed.data);
            else
                context.issues.push(...parsed.error.issues.map((issue) => below(name, issue, entry)));
        }
        return result;
    })
        .meta({
        type: "object",
        // A getter: the schema of the values is only written out when somebody asks for JSON Schema.
        get additionalProperties() {
            return inlineJsonSchema(value);
        },
    });
}
function badKey(message, path) {
    return { code: "invalid_key", origin: "record", issues: [], message, path, input: {} };
}
/** The issue of an inner value, moved below the key it stands at. */
function below(name, issue, input) {
    const { message } = issue;
    const path = [name, ...issue.path];
    if (issue.code === "unrecognized_keys")
        return { code: issue.code, keys: issue.keys, message, path, input: {} };
    if (issue.code === "invalid_union")
        return { code: issue.code, errors: issue.errors, message, path, input };
    if (issue.code === "invalid_key")
        return badKey(message, path);
    if (issue.code === "invalid_type")
        return { code: issue.code, expected: issue.expected, message, path, input };
    return { code: "custom", message, path, input };
}
/** JSON Schema (draft 7, the one editors know best) of what may be written for `schema`. */
function inlineJsonSchema(schema) {
    const { $schema: _, ...rest } = zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(schema, { io: "input", target: "draft-7", unrepresentable: "any" });
    return rest;
}


/***/ }),

/***/ 54602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EE: () => (/* binding */ argument),
  G5: () => (/* binding */ command),
  U9: () => (/* binding */ scalars_count),
  nl: () => (/* binding */ deadline),
  p0: () => (/* binding */ scalars_duration),
  Rc: () => (/* binding */ level),
  rH: () => (/* binding */ nameProblem),
  rm: () => (/* binding */ parsePathInside),
  LO: () => (/* binding */ parseRatio),
  _l: () => (/* binding */ pathInside),
  X1: () => (/* binding */ percentage),
  iD: () => (/* binding */ platform),
  Ej: () => (/* binding */ scalars_size),
  Qq: () => (/* binding */ scalars_text),
  Im: () => (/* binding */ truth)
});

// UNUSED EXPORTS: ratio

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var parsed = __webpack_require__(21261);
// EXTERNAL MODULE: ./build/js/inputs/units/count.js
var count = __webpack_require__(16337);
// EXTERNAL MODULE: ./build/js/inputs/units/decimal.js
var decimal = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/js/inputs/units/duration.js
var duration = __webpack_require__(64064);
;// CONCATENATED MODULE: ./build/js/inputs/units/percentage.js


const expectedPercentage = "a percentage such as 5, 5% or 0.5 %";
/** The same notation as {@link parsePercentage} reads, for JSON Schema. */
const percentagePattern = "^\\d{1,30}(\\.\\d{1,30})? ?%?$";
/** Reads `5`, `5%`, `0.5 %` into percent (5 is 5 %, not 500 %). Over 100 is fine for growth; at most a million. */
function parsePercentage(text) {
    const digits = /^([\d.]+) ?%?$/.exec(text.trim())?.[1];
    if (digits === undefined || (0,decimal/* parseDecimal */.$Q)(digits) === undefined) {
        return { problem: `expected ${expectedPercentage}, got ${(0,parsed/* quoted */.TL)(text)}` };
    }
    // The nearest double of the decimal as written; nothing is computed with it here.
    const percent = Number(digits);
    return percent > 1_000_000 ? { problem: `${(0,parsed/* quoted */.TL)(text)} is more than a million percent` } : { value: percent };
}

// EXTERNAL MODULE: ./build/js/inputs/units/size.js
var size = __webpack_require__(19057);
// EXTERNAL MODULE: ./build/js/inputs/units/text.js
var units_text = __webpack_require__(72247);
// EXTERNAL MODULE: ./build/js/inputs/config/blocks.js
var blocks = __webpack_require__(81511);
;// CONCATENATED MODULE: ./build/js/inputs/config/scalars.js
/** The scalars of `plimsoll.yml`. */










/** `off`, `warn`, `error`: the strength of a check. */
const level = (0,blocks/* choice */.Yq)(["off", "warn", "error"]);
/** Bytes. */
const scalars_size = (0,blocks/* scalar */.d_)(size/* expectedSize */.K2, (value) => (0,size/* parseSize */.DB)(String(value)), {
    anyOf: [
        { type: "integer", minimum: 0 },
        { type: "string", pattern: size/* sizePattern */.CD },
    ],
});
/** Percent: 5 is 5 %. */
const percentage = (0,blocks/* scalar */.d_)(expectedPercentage, (value) => parsePercentage(String(value)), {
    anyOf: [
        { type: "number", minimum: 0 },
        { type: "string", pattern: percentagePattern },
    ],
});
/** Milliseconds. A bare number is refused, because nobody can tell seconds from minutes. */
const scalars_duration = (0,blocks/* scalar */.d_)(duration/* expectedDuration */.PJ, (value) => (0,duration/* parseDuration */.E9)(String(value)), {
    type: "string",
    pattern: duration/* durationPattern */.Zq,
});
/** Milliseconds, more than none: a deadline. */
const deadline = (0,blocks/* scalar */.d_)(duration/* expectedDuration */.PJ, (value) => (0,duration/* parseDeadline */.O0)(String(value)), {
    type: "string",
    pattern: duration/* durationPattern */.Zq,
});
/** A whole number between `minimum` and `maximum`. */
function scalars_count(minimum, maximum = Number.MAX_SAFE_INTEGER) {
    const range = { minimum, maximum };
    const limits = maximum === Number.MAX_SAFE_INTEGER ? { minimum } : range;
    return (0,blocks/* scalar */.d_)((0,count/* expectedCount */.qG)(range), (value) => (0,count/* parseCount */.zq)(value, range), { type: "integer", ...limits });
}
/** A decimal number between 0 and 1. */
const ratio = (0,blocks/* scalar */.d_)("a ratio from 0 to 1", (value) => parseRatio(String(value)), {
    anyOf: [
        { type: "number", minimum: 0, maximum: 1 },
        { type: "string", pattern: "^(0|1|0\\.\\d{1,30}|1\\.0{1,30})$" },
    ],
});
/** Reads `0.95`. */
function parseRatio(text) {
    const value = (0,decimal/* parseDecimal */.$Q)(text) === undefined ? Number.NaN : Number(text);
    return value >= 0 && value <= 1 ? { value } : { problem: `expected a ratio from 0 to 1, got ${(0,parsed/* quoted */.TL)(text)}` };
}
/** Text on one line, not empty. Numbers are taken as they are written: `3.10` stays "3.10". */
function scalars_text(expected, pattern) {
    return (0,blocks/* scalar */.d_)(expected, (value) => (0,units_text/* parseText */.r4)(value, expected, pattern), {
        type: ["string", "number"],
        ...(pattern === undefined ? { minLength: 1 } : { pattern: pattern.source }),
    });
}
/** The value of a build argument, label or variable: any text, number or truth value, as text. */
const argument = schemas/* unknown */.L5J()
    .transform((input, context) => {
    if (typeof input === "string" || typeof input === "number" || typeof input === "boolean")
        return String(input);
    const message = `expected text, got ${(0,parsed/* quoted */.TL)(input)}`;
    context.issues.push({ code: "invalid_type", expected: "string", message, input });
    return core/* NEVER */.tm;
})
    .meta({ type: ["string", "number", "boolean"] });
/** `true` or `false`. */
const truth = schemas/* boolean */.zMY({ error: (issue) => `expected true or false, got ${(0,parsed/* quoted */.TL)(issue.input)}` });
/** A path that stays below the root, because the file that names it may come from a stranger's pull request. */
const pathInside = (0,blocks/* scalar */.d_)("a path below the repository root", parsePathInside, { type: "string", minLength: 1 });
/** Accepts relative paths that do not climb out; gives them with `/` and without `./`. */
function parsePathInside(value) {
    const written = String(value);
    if (written === "" || /\p{Cc}/u.test(written))
        return { problem: `expected a path, got ${(0,parsed/* quoted */.TL)(value)}` };
    const normal = external_node_path_.posix.normalize(written);
    if (external_node_path_.posix.isAbsolute(normal) || normal === ".." || normal.startsWith("../") || normal.startsWith("~")) {
        return { problem: `expected a path below the repository root, got ${(0,parsed/* quoted */.TL)(written)}` };
    }
    return { value: normal };
}
/** `os/arch` or `os/arch/variant`, as BuildKit writes platforms. */
const platform = scalars_text(units_text/* expectedPlatform */.A, units_text/* platformPattern */.WC);
/** An executable with its arguments, or one line for a shell. */
const command = schemas/* union */.KCZ([scalars_text("a command"), (0,blocks/* listOf */.c3)(argument)], {
    error: (issue) => `expected a command or a list of its words, got ${(0,parsed/* quoted */.TL)(issue.input)}`,
});
/** Any name that fits on one line; variants are named by bake, compose or a file. */
function nameProblem(name) {
    if (name.trim() === "" || name.length > 200 || /\p{Cc}/u.test(name)) {
        return "a name is between 1 and 200 characters on one line";
    }
    return undefined;
}


/***/ }),

/***/ 19057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   JQ: () => (/* binding */ writeSize),
/* harmony export */   K2: () => (/* binding */ expectedSize)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60098);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21261);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77801);



/** Bytes per unit. `MB` is 10⁶ and `MiB` is 2²⁰ (IEC 80000-13); `KB` is a common way to write `kB`. */
const bytesPerUnit = {
    B: 1n,
    kB: 10n ** 3n,
    KB: 10n ** 3n,
    MB: 10n ** 6n,
    GB: 10n ** 9n,
    TB: 10n ** 12n,
    KiB: 2n ** 10n,
    MiB: 2n ** 20n,
    GiB: 2n ** 30n,
    TiB: 2n ** 40n,
};
const units = Object.keys(bytesPerUnit);
const expectedSize = "a size such as 800MB, 2.5GB or 1MiB";
/** The same notation as {@link parseSize} reads, for JSON Schema. That the bytes are whole is not in it. */
const sizePattern = `^\\d{1,30}(\\.\\d{1,30})? ?(${units.join("|")})$|^\\d{1,30}$`;
/** Reads `800MB`, `2.5 GB`, `1MiB` or a plain count of bytes. Bytes are whole and at most 2⁵³ − 1. */
function parseSize(text) {
    const match = /^([\d.]+) ?([A-Za-z]*)$/.exec(text.trim());
    const decimal = match?.[1] === undefined ? undefined : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(match[1]);
    if (match === null || decimal === undefined)
        return { problem: `expected ${expectedSize}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}` };
    const name = match[2] === "" ? "B" : (match[2] ?? "B");
    const unit = units.find((candidate) => candidate === name);
    if (unit === undefined)
        return { problem: unknownUnit(name) };
    const bytes = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeProduct */ .X4)(decimal, bytesPerUnit[unit]);
    if (bytes === undefined)
        return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is not a whole number of bytes` };
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER))
        return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is more than 2^53 bytes` };
    return { value: Number(bytes) };
}
function unknownUnit(name) {
    const hint = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, units);
    return `unknown unit ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}${hint === undefined ? `, expected one of ${units.join(", ")}` : `. Did you mean "${hint}"?`}`;
}
/** A short decimal notation of exactly these bytes: `2500000000` → `2.5GB`, `1234567` → `1234.567kB`. */
function writeSize(bytes) {
    const thousandths = BigInt(bytes) * 1000n;
    const unit = ["TB", "GB", "MB", "kB"].find((candidate) => bytes >= Number(bytesPerUnit[candidate]) && thousandths % bytesPerUnit[candidate] === 0n);
    if (unit === undefined)
        return `${bytes}B`;
    const inUnit = thousandths / bytesPerUnit[unit];
    const fraction = String(inUnit % 1000n)
        .padStart(3, "0")
        .replace(/0+$/, "");
    return `${inUnit / 1000n}${fraction === "" ? "" : `.${fraction}`}${unit}`;
}


/***/ }),

/***/ 25812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ causeLines)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59931);
/* harmony import */ var _hanging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3078);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75775);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95044);




const amount = 11;
/** One cause: bytes, place and instruction; below it what the bytes are, and what to do. */
function causeLines({ bytes, place, instruction, what, advice }, columns) {
    const start = [...(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)((0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes), "bold"), amount, "right"), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(2)];
    const at = place === undefined ? [] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenedStart */ .zZ)((0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(place, "cyan"), 40), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(2)];
    const indent = amount + 2;
    const head = [...start, ...at];
    const made = instruction === "" ? [] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)((0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(instruction, "dim"), columns - (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(head))];
    const said = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(what, columns - indent);
    const rest = said.map((line) => [(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(indent), line]);
    const first = at.length === 0 && made.length === 0 ? [] : [[...head, ...made]];
    const body = first.length > 0 ? rest : rest.map((line, index) => (index === 0 ? [...start, ...line.slice(1)] : line));
    return [...first, ...body, ...(0,_hanging_js__WEBPACK_IMPORTED_MODULE_0__/* .hanging */ .r)([(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(indent), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)("→", "dim"), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(1)], advice, columns)];
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ titled),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75775);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95044);


/** `text` behind `start`, its further lines in the same column. */
function hanging(start, text, columns) {
    const indent = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(start);
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(text, columns - indent).map((line, index) => (index === 0 ? [...start, line] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(indent), line]));
}
/** A section of the result; none when there is nothing in it. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [[], [(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(title, "bold")], ...lines];
}


/***/ }),

/***/ 75775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mw: () => (/* binding */ broken),
  pW: () => (/* binding */ drawing),
  Kb: () => (/* binding */ excerpt),
  rQ: () => (/* binding */ gap),
  cA: () => (/* binding */ lineOf),
  eV: () => (/* binding */ pad),
  vI: () => (/* binding */ shortened),
  zZ: () => (/* binding */ shortenedStart),
  Ln: () => (/* binding */ span),
  qz: () => (/* binding */ widthOf)
});

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(74292);
// EXTERNAL MODULE: ./build/js/process/fence.js
var fence = __webpack_require__(85541);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
;// CONCATENATED MODULE: ./build/js/report/escape/log-line.js


/** `raw` for one line of a terminal or a job log, which a runner will not take for a command. */
function logLine(raw, max = 1000) {
    return (0,fence/* neutralise */.$0)((0,clean/* cleanLine */.Ow)(raw, max));
}

;// CONCATENATED MODULE: ./build/js/report/terminal/spans.js




const brand = Symbol("terminal text");
// SGR parameters (ECMA-48 §8.3.117).
const codes = {
    bold: "1",
    dim: "2",
    red: "31",
    yellow: "33",
    green: "32",
    magenta: "35",
    cyan: "36",
    plain: "",
};
/** `raw` as text of a line. White space at its ends goes; {@link pad} makes columns. */
function span(raw, style = "plain") {
    return { [brand]: true, text: logLine(raw), style };
}
/** The lines of `raw`, their inner white space kept: for excerpts of files and of output. */
function excerpt(raw, style = "plain") {
    return (0,clean/* cleanLines */.v3)(raw).map((line) => ({ [brand]: true, text: (0,fence/* neutralise */.$0)(line), style }));
}
/** A bar, whose spaces count; anything but what bars are drawn with goes. */
function drawing(bar, style = "plain") {
    return { [brand]: true, text: bar.replace(/[^ ▏▎▍▌▋▊▉█┃»]/g, ""), style };
}
/** `count` spaces. */
function gap(count) {
    return { [brand]: true, text: " ".repeat(Math.max(0, count)), style: "plain" };
}
/** `content` filled up to `columns` with spaces, before it (`right`) or behind it. What is wider is cut. */
function pad(content, columns, align = "left") {
    const cut = shortened(content, columns);
    const space = gap(columns - widthOf([cut]));
    return align === "right" ? [space, cut] : [cut, space];
}
/** `content` in at most `columns`, ending in an ellipsis when something is missing. */
function shortened(content, columns) {
    if ((0,string_width/* default */.A)(content.text) <= columns)
        return content;
    const [first] = broken(content, columns - 1);
    return { ...content, text: columns < 1 ? "" : `${first?.text ?? ""}…` };
}
/** `content` in at most `columns`, beginning with an ellipsis when something is missing: the end of a path says more. */
function shortenedStart(content, columns) {
    if ((0,string_width/* default */.A)(content.text) <= columns)
        return content;
    let kept = "";
    for (const { segment } of [...new Intl.Segmenter().segment(content.text)].reverse()) {
        if ((0,string_width/* default */.A)(segment + kept) > columns - 1)
            break;
        kept = segment + kept;
    }
    return { ...content, text: columns < 1 ? "" : `…${kept}` };
}
/** `content` in pieces of at most `columns`, cut between characters as a reader sees them. */
function broken(content, columns) {
    if ((0,string_width/* default */.A)(content.text) <= columns)
        return [content];
    const pieces = [""];
    for (const { segment } of new Intl.Segmenter().segment(content.text)) {
        const last = pieces.at(-1) ?? "";
        if (last !== "" && (0,string_width/* default */.A)(last + segment) > columns)
            pieces.push(segment);
        else
            pieces[pieces.length - 1] = last + segment;
    }
    return pieces.map((text) => ({ ...content, text }));
}
/** Columns that the spans take; wide and joined characters count as terminals draw them. */
function widthOf(spans) {
    return spans.reduce((sum, { text }) => sum + (0,string_width/* default */.A)(text), 0);
}
/** The line itself, with colour or without; no white space at its end. */
function lineOf(spans, colour) {
    const text = spans.map((each) => (colour ? styled(each) : each.text)).join("");
    return text.trimEnd();
}
function styled({ text, style }) {
    const code = codes[style];
    return code === "" || text === "" ? text : `\u001b[${code}m${text}\u001b[0m`;
}


/***/ }),

/***/ 95044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75775);

/** `raw` in lines of at most `columns`, broken between words, and inside a word that is longer than a line. */
function wrap(raw, columns, style = "plain") {
    const words = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(raw)
        .text.split(" ")
        .flatMap((word) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)((0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(word), columns).map(({ text }) => text));
    const lines = [];
    let line = "";
    for (const word of words) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)([(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(longer)]) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].map((text) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(text, style));
}


/***/ })

};
