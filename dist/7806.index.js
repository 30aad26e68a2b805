export const id = 7806;
export const ids = [7806];
export const modules = {

/***/ 37806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesOf: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _inputs_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67712);
/* harmony import */ var _inputs_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48904);
/** From a configuration to what it means for each variant. Pure. */


/**
 * The rules of a configuration (none: the defaults), by the same resolution as a run's own settings. Inputs and flags are
 * no part of it: they hold for base and head alike, and what they hide for now is law all the same.
 */
function rulesOf(config = { version: 1 }, diveCi) {
    const { declared, refinements, defaults } = (0,_inputs_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveVariants */ .f)(config, {
        ...(diveCi === undefined ? {} : { diveCi }),
        buildEnvironment: {},
        secretIds: new Set(),
    });
    // What holds on GitHub: elsewhere nothing is compared.
    const cache = (0,_inputs_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheSettings */ .c)(config, true);
    const cacheOf = (name) => cache.variants.get(name) ?? cache;
    const named = new Map([...declared, ...refinements]);
    const blocks = [...(config.variants ?? [])];
    return {
        defaults: { ...variantRules(config, {}, defaults), cache },
        variants: new Map(blocks.map(([name, block]) => {
            const policy = named.get(name)?.policy ?? defaults;
            return [name, { ...variantRules(config, block, policy), cache: cacheOf(name) }];
        })),
        baseline: config.baseline ?? "auto",
        accept: { label: config.accept?.label ?? "plimsoll: accepted", review: config.accept?.review ?? true },
        sarif: config.sarif ?? "upload",
        tools: { ...config.tools },
        ignore: config.ignore ?? [],
    };
}
function variantRules(config, block, policy) {
    const checkArgument = block.args?.get("BUILDKIT_DOCKERFILE_CHECK") ?? undefined;
    return {
        ...policy,
        audit: auditRule(config, block),
        probe: probeRule({ ...config.probe, ...block.probe }),
        baseline: block.baseline ?? config.baseline ?? "auto",
        ...(block.image === undefined ? {} : { image: block.image }),
        platforms: block.platforms ?? [],
        ...(checkArgument === undefined ? {} : { checkArgument }),
    };
}
function auditRule(config, block) {
    const { level, "fail-under": failUnder } = { ...config.audit, ...block.audit };
    return {
        level: level ?? "warn",
        ...(failUnder === undefined ? {} : { failUnder }),
        rules: Object.fromEntries([...(config.audit?.rules ?? []), ...(block.audit?.rules ?? [])]),
    };
}
function probeRule(probe) {
    const { memory } = probe;
    return {
        enabled: probe.enabled ?? "auto",
        user: probe.user ?? "any",
        network: probe.network ?? "none",
        timeoutMs: probe.timeout ?? 60_000,
        ...(memory === undefined ? {} : { memory }),
        ports: probe.ports ?? [],
        expect: (probe.expect ?? []).map((command) => (typeof command === "string" ? command : command.join(" "))),
    };
}


/***/ })

};
