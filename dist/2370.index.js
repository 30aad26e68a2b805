export const id = 2370;
export const ids = [2370];
export const modules = {

/***/ 29989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDiveCi: () => (/* binding */ parseDiveCi)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60098);
/* harmony import */ var _config_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89203);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54629);
/* harmony import */ var _config_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54602);
/* harmony import */ var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3119);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21261);
/* harmony import */ var _units_decimal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77801);







const name = ".dive-ci";
const rules = {
    lowestEfficiency: _config_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRatio */ .LO,
    highestWastedBytes: parseHumanBytes,
    highestUserWastedPercent: _config_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRatio */ .LO,
};
/** dive applies these to what the file leaves out (dive cmd/dive/cli/internal/options/ci_rules.go, DefaultCIRules). */
const defaults = { lowestEfficiency: "0.9", highestWastedBytes: "disabled", highestUserWastedPercent: "0.1" };
const ruleNames = ["lowestEfficiency", "highestWastedBytes", "highestUserWastedPercent"];
/** Reads the text of a `.dive-ci`. Other keys are plugins' and none of our business, except near misses. */
function parseDiveCi(text) {
    const document = (0,_config_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(name, text);
    const given = rulesOf(document);
    const problems = [];
    const policy = { source: name };
    for (const rule of ruleNames) {
        const value = given.get(rule) ?? defaults[rule];
        if (value instanceof Object || !(0,_config_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .isDisabled */ .d6)(String(value))) {
            const parsed = rules[rule](value instanceof Object ? "" : String(value));
            if ("value" in parsed)
                policy[rule] = parsed.value;
            else
                problems.push(problemAt(document, rule, parsed.problem));
        }
    }
    if ((0,_config_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .isSome */ .R)(problems))
        throw (0,_config_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$)(name, problems);
    const isOn = ruleNames.some((rule) => policy[rule] !== undefined);
    return { ...(isOn ? { policy } : {}), warnings: nearMisses(given) };
}
function rulesOf({ value }) {
    const inner = value instanceof Object && "rules" in value ? value.rules : undefined;
    return new Map(inner instanceof Object ? Object.entries(inner) : []);
}
function problemAt(document, rule, message) {
    return { ...document.valueAt(["rules", rule]), code: "config.value", message: `rules.${rule}: ${message}` };
}
function nearMisses(given) {
    return [...given.keys()].flatMap((key) => {
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(key, ruleNames);
        return meant === undefined || meant === key
            ? []
            : [`${name}: dive knows no rule ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(key)}. Did you mean "${meant}"?`];
    });
}
const powers = { "": 0, k: 1, m: 2, g: 3, t: 4, p: 5, e: 6 };
/** What dive accepts for sizes: any case, `20M`, `20Mb` and `20MB` alike (dustin/go-humanize bytes.go, ParseBytes). */
function parseHumanBytes(text) {
    const [, digits = "", prefix = "", binary] = /^([\d.]+)\s*([kmgtpe]?)(i?)b?$/i.exec(text.trim()) ?? [];
    const decimal = (0,_units_decimal_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDecimal */ .$Q)(digits);
    const power = powers[prefix.toLowerCase()];
    const isWrong = decimal === undefined || power === undefined || (prefix === "" && binary !== "");
    if (isWrong)
        return { problem: `expected a size such as 20MB, or off; got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)}` };
    const bytes = (0,_units_decimal_js__WEBPACK_IMPORTED_MODULE_6__/* .floorProduct */ .uC)(decimal, (binary === "" ? 1000n : 1024n) ** BigInt(power));
    const isHuge = bytes > BigInt(Number.MAX_SAFE_INTEGER);
    return isHuge ? { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)} is more than 2^53 bytes` } : { value: Number(bytes) };
}


/***/ })

};
