export const id = 8202;
export const ids = [8202];
export const modules = {

/***/ 44158:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Balena Ltd.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *    http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * ------------------------------------------------------------------------
 *
 * Copyright 2018 Zeit, Inc.
 * Licensed under the MIT License. See file LICENSE.md for a full copy.
 *
 * ------------------------------------------------------------------------
 */

/**
 * This module implements the [dockerignore
 * spec](https://docs.docker.com/engine/reference/builder/#dockerignore-file),
 * closely following Docker's (Moby) Golang implementation:
 * https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/archive/archive.go#L825
 *
 * Something the spec is not clear about, but we discovered by reading source code
 * and testing against the "docker build" command, is the handling of backslashes and
 * forward slashes as path separators and escape characters in the .dockerignore file
 * across platforms including Windows, Linux and macOS:
 *
 * * On Linux and macOS, only forward slashes can be used as path separators in the
 *   .dockerignore file, and the backslash works as an escape character.
 * * On Windows, both forward slashes and backslashes are allowed as path separators
 *   in the .dockerignore file, and the backslash is not used as an escape character.
 *
 * This is consistent with how Windows works generally: both forward slashes and
 * backslashes are accepted as path separators by the cmd.exe Command Prompt or
 * PowerShell, and by library functions like the Golang filepath.Clean or the
 * Node.js path.normalize.
 *
 * Similarly, path strings provided to the IgnoreBase.ignores() and IgnoreBase.filter()
 * methods can use either forward slashes or backslashes as path separators on Windows,
 * but only forward slashes are accepted as path separators on Linux and macOS.
 */

const path = __webpack_require__(16928);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539
// Fixes typescript module import


factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean
// https://golang.org/pkg/path/filepath/#Clean
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Note that, like Go, on Windows this function converts forward slashes
// to backslashes.

function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash
// https://golang.org/pkg/path/filepath/#ToSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Convert any OS-specific path separator to '/'. Backslash is converted
// to forward slash on Windows, but not on Linux/macOS.
// Note that both forward slashes and backslashes are valid path separators on
// Windows. As a result, code such as `pattern.split(path.sep).join('/')` fails
// on Windows when forward slashes are used as path separators.


function toSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go


function fromSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({
    // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L372
    ignorecase = true
  } = {}) {
    this._rules = [];
    this._ignorecase = ignorecase;
    this[KEY_IGNORE] = true;

    this._initCache();
  }

  _initCache() {
    this._cache = {};
  } // @param {Array.<string>|string|Ignore} pattern


  add(pattern) {
    this._added = false;

    if (typeof pattern === 'string') {
      pattern = pattern.split(/\r?\n/g);
    }

    make_array(pattern).forEach(this._addPattern, this); // Some rules have just added to the ignore,
    // making the behavior changed.

    if (this._added) {
      this._initCache();
    }

    return this;
  } // legacy


  addPattern(pattern) {
    return this.add(pattern);
  }

  _addPattern(pattern) {
    // https://github.com/kaelzhang/node-ignore/issues/32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules);
      this._added = true;
      return;
    }

    if (this._checkPattern(pattern)) {
      const rule = this._createRule(pattern.trim());

      if (rule !== null) {
        this._added = true;

        this._rules.push(rule);
      }
    }
  }

  _checkPattern(pattern) {
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L34-L40
    return pattern && typeof pattern === 'string' && pattern.indexOf('#') !== 0 && pattern.trim() !== "";
  }

  filter(paths) {
    return make_array(paths).filter(path => this._filter(path));
  }

  createFilter() {
    return path => this._filter(path);
  }

  ignores(path) {
    return !this._filter(path);
  } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L41-L53
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L29-L55


  _createRule(pattern) {
    const origin = pattern;
    let negative = false; // > An optional prefix "!" which negates the pattern;
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L43-L46

    if (pattern[0] === '!') {
      negative = true;
      pattern = pattern.substring(1).trim();
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L47-L53


    if (pattern.length > 0) {
      pattern = cleanPath(pattern);
      pattern = toSlash(pattern);

      if (pattern.length > 1 && pattern[0] === '/') {
        pattern = pattern.slice(1);
      }
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L54-L55


    if (negative) {
      pattern = '!' + pattern;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L30


    pattern = pattern.trim();

    if (pattern === "") {
      return null;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L34
    // convert forward slashes to backslashes on Windows


    pattern = cleanPath(pattern); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L36-L42

    if (pattern[0] === '!') {
      if (pattern.length === 1) {
        return null;
      }

      negative = true;
      pattern = pattern.substring(1);
    } else {
      negative = false;
    }

    return {
      origin,
      pattern,
      // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L54
      dirs: pattern.split(path.sep),
      negative
    };
  } // @returns `Boolean` true if the `path` is NOT ignored


  _filter(path) {
    if (!path) {
      return false;
    }

    if (path in this._cache) {
      return this._cache[path];
    }

    return this._cache[path] = this._test(path);
  } // @returns {Boolean} true if a file is NOT ignored
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L62


  _test(file) {
    file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

    const parentPath = cleanPath(path.dirname(file));
    const parentPathDirs = parentPath.split(path.sep);
    let matched = false;

    this._rules.forEach(rule => {
      let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


      if (!match && parentPath !== ".") {
        // Check to see if the pattern matches one of our parent dirs.
        if (rule.dirs.includes('**')) {
          // Ah shucks! We have to test every possible parent path that has 
          // a number of dirs _n_ where 
          // `rule.dirs.filter(doubleStar).length <= _n_ <= parentPathDirs.length`
          // since the ** can imply any number of directories including 0
          for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
            match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
          }
        } else if (rule.dirs.length <= parentPathDirs.length) {
          // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L83
          match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
        }
      }

      if (match) {
        matched = !rule.negative;
      }
    });

    return !matched;
  } // @returns {Boolean} true if a file is matched by a rule


  _match(file, rule) {
    return this._compile(rule).regexp.test(file);
  } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L139


  _compile(rule) {
    if (rule.regexp) {
      return rule;
    }

    let regStr = '^'; // Go through the pattern and convert it to a regexp.

    let escapedSlash = path.sep === '\\' ? '\\\\' : path.sep;

    for (let i = 0; i < rule.pattern.length; i++) {
      const ch = rule.pattern[i];

      if (ch === '*') {
        if (rule.pattern[i + 1] === '*') {
          // is some flavor of "**"
          i++; // Treat **/ as ** so eat the "/"

          if (rule.pattern[i + 1] === path.sep) {
            i++;
          }

          if (rule.pattern[i + 1] === undefined) {
            // is "**EOF" - to align with .gitignore just accept all
            regStr += ".*";
          } else {
            // is "**"
            // Note that this allows for any # of /'s (even 0) because
            // the .* will eat everything, even /'s
            regStr += `(.*${escapedSlash})?`;
          }
        } else {
          // is "*" so map it to anything but "/"
          regStr += `[^${escapedSlash}]*`;
        }
      } else if (ch === '?') {
        // "?" is any char except "/"
        regStr += `[^${escapedSlash}]`;
      } else if (ch === '.' || ch === '$') {
        // Escape some regexp special chars that have no meaning
        // in golang's filepath.Match
        regStr += `\\${ch}`;
      } else if (ch === '\\') {
        // escape next char. Note that a trailing \ in the pattern
        // will be left alone (but need to escape it)
        if (path.sep === '\\') {
          // On windows map "\" to "\\", meaning an escaped backslash,
          // and then just continue because filepath.Match on
          // Windows doesn't allow escaping at all
          regStr += escapedSlash;
          continue;
        }

        if (rule.pattern[i + 1] !== undefined) {
          regStr += '\\' + rule.pattern[i + 1];
          i++;
        } else {
          regStr += '\\';
        }
      } else {
        regStr += ch;
      }
    }

    regStr += "$";
    rule.regexp = new RegExp(regStr, this._ignorecase ? 'i' : '');
    return rule;
  }

}


/***/ }),

/***/ 32006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ep: () => (/* binding */ ignoreRules),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   vX: () => (/* binding */ isReasonable)
/* harmony export */ });
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44158);

const none = { ignores: () => false, ignoresAllBelow: () => false };
/**
 * More than a person writes. A pattern becomes an expression that, for each `*` in one name, may look at the name again for
 * every other one: a file made for that could keep a run busy for hours. `mostMs`: for all questions to one file.
 */
const mostPatterns = 1_000;
const mostStars = 3;
const mostMs = 3_000;
/** Two names that no pattern has in common, unless it takes every name. */
const anyNames = ["0-0", "~z"];
/**
 * Rules as BuildKit reads them (moby/patternmatcher ignorefile: lines are trimmed, comments start in the first column, a
 * byte order mark is skipped). A text that it would refuse keeps nothing out: the build says what is wrong with it.
 */
function ignoreRules(text) {
    const lines = (text ?? "").replace(/^\ufeff/, "").split("\n");
    const patterns = lines.filter((line) => !line.startsWith("#")).map((line) => line.trim());
    return rulesOf(patterns.filter((line) => line !== ""));
}
/** The same for a list of patterns, as `--exclude` has them. */
function rulesOf(patterns) {
    if (patterns.length === 0 || patterns.length > mostPatterns || !patterns.every(isReasonable))
        return none;
    try {
        const rules = _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__["default"]({ ignorecase: false }).add([...patterns]);
        rules.ignores("a");
        const letsIn = patterns.some((pattern) => pattern.startsWith("!"));
        let spentMs = 0;
        const ignores = (path) => {
            if (spentMs > mostMs)
                return false;
            const start = performance.now();
            const isOut = rules.ignores(path);
            spentMs += performance.now() - start;
            return isOut;
        };
        const below = (directory, name) => (directory === "" ? name : `${directory}/${name}`);
        return {
            ignores,
            ignoresAllBelow: (directory) => !letsIn && (ignores(directory) || anyNames.every((name) => ignores(below(directory, name)))),
        };
    }
    catch {
        return none;
    }
}
/** Whether a pattern can be matched without trying for long. */
function isReasonable(pattern) {
    const stars = (text, run) => [...text.matchAll(run)].length;
    const isModest = pattern.split("/").every((part) => stars(part, /\*+/g) <= mostStars);
    return isModest && pattern.length <= 1_000 && stars(pattern, /\*\*+/g) <= mostStars;
}


/***/ }),

/***/ 23842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ takenPaths),
/* harmony export */   dQ: () => (/* binding */ leadsThrough),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   rt: () => (/* binding */ takesFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dockerfile_exec_form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90839);
/* harmony import */ var _dockerfile_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);
/* harmony import */ var _dockerfile_white_space_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65279);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32006);





/**
 * The sources of a COPY or ADD, or of a RUN's bind mounts, that lie in the build context. Variables, quotes, escapes and
 * character classes are not worked out: such an instruction is `unknown`.
 */
function takenPaths({ keyword, text }) {
    const { flags, rest } = (0,_dockerfile_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlags */ .uW)((0,_dockerfile_white_space_js__WEBPACK_IMPORTED_MODULE_3__/* .splitFirstWord */ .j8)(text)[1], "\\");
    const written = keyword === "RUN" ? boundSources(flags) : copiedSources(rest);
    const isPlain = (source) => !/[$"'`\\[\]]/.test(source) && (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isReasonable */ .vX)(source);
    if (written === undefined || !written.every(isPlain))
        return { unknown: true };
    const excludes = flags.flatMap((flag) => /^--exclude=(.*)$/s.exec(flag)?.[1] ?? []);
    // An exclude that holds a variable may exclude nothing; one that lets in again is left out, because it only adds.
    const excluded = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesOf */ .fD)(excludes.some((pattern) => /[$!]/.test(pattern)) ? [] : excludes);
    const parents = flags.some((flag) => flag === "--parents" || flag === "--parents=true");
    return { sources: written.map(partsOf), excluded, parents };
}
/** Whether a changed path (a file, or a directory with all below it) may be among what an instruction takes. */
function takes({ sources, excluded }, path) {
    const parts = partsOf(path);
    return sources.some((source) => meets(source, parts) && !isExcluded(source, parts, excluded));
}
/**
 * Whether a file is among what BuildKit compares of an instruction; undefined where the patterns need a build. What is
 * excluded counts from the source (moby/buildkit cache/contenthash/checksum.go, includedPaths).
 */
function takesFile({ sources, excluded, parents }, path) {
    const parts = partsOf(path);
    const answers = sources.map((source) => {
        if (!meets(source, parts))
            return false;
        if (source.some((part) => part.includes("**")))
            return undefined;
        if (parts.length <= source.length)
            return true;
        const [whole, inside] = [parts, parts.slice(source.length)].map((each) => excluded.ignores(each.join("/")));
        return parents && whole !== inside ? undefined : !inside;
    });
    return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
}
/**
 * Whether a source leads through a path, or is one: with a symbolic link there, it takes what the link points to.
 */
function leadsThrough({ sources }, path) {
    const parts = partsOf(path);
    return sources.some((source) => (parts.length <= source.length || source.includes("**")) && meets(source, parts));
}
/** One is the other, or lies below it. */
function meets(source, path) {
    for (const [index, pattern] of source.entries()) {
        const name = path[index];
        if (name === undefined || pattern.includes("**"))
            return true;
        if (!matchesName(pattern, name))
            return false;
    }
    return true;
}
/** `*` and `?` as Go's filepath.Match has them, within one part. */
function matchesName(pattern, name) {
    if (!/[*?]/.test(pattern))
        return pattern === name;
    const expression = pattern
        .replace(/[.+^${}()|]/g, "\\$&")
        .replace(/\*+/g, ".*")
        .replaceAll("?", ".");
    return new RegExp(`^${expression}$`, "su").test(name);
}
/**
 * `--exclude` counts from the source that is copied, and from where that is when it has wildcards. Only what is excluded
 * from either point of view is left out; a source itself never is.
 */
function isExcluded(source, path, excluded) {
    if (path.length <= source.length)
        return false;
    return [path, path.slice(source.length)].every((parts) => excluded.ignores(parts.join("/")));
}
/** BuildKit cleans a source and holds it below the context's root, whatever `..` it has. */
function partsOf(source) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix
        .normalize(`/${source}`)
        .split("/")
        .filter((part) => part !== "");
}
function copiedSources(rest) {
    if (rest.startsWith("[")) {
        // Where there is no array, BuildKit takes the words as they are; telling which is not worth it.
        const words = (0,_dockerfile_exec_form_js__WEBPACK_IMPORTED_MODULE_4__/* .execForm */ .c)(rest);
        return words?.slice(0, -1).filter((word) => !isAddress(word));
    }
    const words = rest.split(" ").filter((word) => word !== "");
    return words.slice(0, -1).filter((word) => !word.startsWith("<<") && !isAddress(word));
}
function isAddress(source) {
    return /^(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/i.test(source);
}
/** Mounts are binds of the context unless they name another type or `from`; without a source they take all of it. */
function boundSources(flags) {
    return flags.flatMap((flag) => {
        const mount = /^--mount=(.*)$/s.exec(flag)?.[1];
        if (mount === undefined)
            return [];
        const fields = mount.split(",").map((field) => field.split(/=(.*)/s));
        const valueOfKey = (...names) => fields.findLast(([name = ""]) => names.includes(name.toLowerCase()))?.[1];
        if ((valueOfKey("type") ?? "bind").toLowerCase() !== "bind" || valueOfKey("from") !== undefined)
            return [];
        return [valueOfKey("source", "src") ?? "."];
    });
}


/***/ }),

/***/ 65617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildArguments),
/* harmony export */   q: () => (/* binding */ buildVariables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plan_read_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94820);


/**
 * The arguments of one call of buildx for a variant. The target stands after `--`, so that no name can be read as an option.
 *
 * What the definition may use was decided when it was planned (plan/guard): with `--progress=rawjson` buildx asks
 * nobody (docker/buildx v0.36.1 commands/bake.go). The same leave is given here for a buildx that does ask.
 */
function buildArguments(builder, variant, { files, writes }, settings) {
    const allowed = [
        `fs.read=${settings.root}`,
        ...writes.map((path) => `fs.write=${path}`),
        ...givenFiles(settings).map((path) => `fs.read=${path}`),
        ...(settings.ssh.length > 0 ? ["ssh"] : []),
        ...settings.allow,
    ];
    return [
        ...builder.buildx.args,
        "bake",
        `--file=${files.definition}`,
        "--progress=rawjson",
        `--metadata-file=${files.metadata}`,
        `--builder=${builder.name}`,
        ...[...new Set(allowed)].map((each) => `--allow=${each}`),
        "--",
        variant.target,
    ];
}
/** Secrets and keys that the inputs name are allowed by being named. */
function givenFiles({ root, buildSecrets, ssh }) {
    const secrets = buildSecrets.flatMap(({ src }) => (src === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, src)]));
    return [...secrets, ...ssh.flatMap((entry) => (0,_plan_read_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .readSsh */ .d4)(entry, root).paths)];
}
/** The variables of a build: the given ones, and those that Plimsoll decides whatever was given. */
function buildVariables(environment) {
    return {
        ...environment,
        // Which step made which layer, and the lines of each step; BuildKit records it whether attested or not.
        BUILDX_METADATA_PROVENANCE: "max",
        // The stream has the warnings already.
        BUILDX_METADATA_WARNINGS: "false",
        // The layout holds the platforms' images and nothing else.
        BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
        // No git in a repository whose configuration is not ours; no labels that differ with each commit.
        BUILDX_GIT_INFO: "false",
        // Paths in the definition start from the root, not from where we wrote it.
        BUILDX_BAKE_FILE_RELATIVE_PATHS: "false",
        // The definition has no variables left to look up.
        BUILDX_BAKE_DISABLE_VARS_ENV_LOOKUP: "1",
        BUILDX_BAKE_ENTITLEMENTS_FS: "1",
        BUILDX_EXPERIMENTAL: "0",
    };
}


/***/ }),

/***/ 56061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ bake),
  G: () => (/* binding */ deadlineOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/build/arguments.js
var build_arguments = __webpack_require__(65617);
// EXTERNAL MODULE: ./build/js/build/cache/imports.js
var imports = __webpack_require__(78450);
// EXTERNAL MODULE: ./build/js/build/vertex-record.js + 1 modules
var vertex_record = __webpack_require__(70771);
;// CONCATENATED MODULE: ./build/js/build/cache/stall.js

const stallLimits = { indexMs: 90_000, layerMs: 180_000, lookEveryMs: 5_000 };
/**
 * Watches a build that reads from a cache. BuildKit holds a build for as long as its cache is silent, an hour if need be, and
 * not that build alone. A daemon has one scheduler for all its builds, which waits for an index inside of itself
 * (moby/buildkit solver/scheduler.go, loop; solver/llbsolver/bridge.go, lazyCacheManager): nothing begins there any more, not
 * even a Dockerfile that reads from no cache. A layer holds everything that needs the same layer. Neither ends with the build
 * that asked, for the download runs in no build's context (seen with BuildKit 0.32.2; cache/remotecache/gha/gha.go, ReaderAt).
 * Steps that run are none of its business: only indices on their way, and layers of cached steps.
 */
function watchForStall(log, limits = stallLimits) {
    const controller = new AbortController();
    const since = new Map();
    const look = () => {
        const now = performance.now();
        for (const { what, state, limitMs } of waits(log, limits)) {
            const known = since.get(what);
            if (known?.state !== state)
                since.set(what, { state, at: now });
            else if (now - known.at > limitMs)
                controller.abort();
        }
    };
    const timer = setInterval(look, limits.lookEveryMs);
    timer.unref();
    return { signal: controller.signal, stop: () => clearInterval(timer) };
}
function waits({ vertices, transfers }, limits) {
    return [...vertices.values()].flatMap((record) => {
        if (isImport(record)) {
            const state = (0,vertex_record/* hasStarted */.gd)(record) && !(0,vertex_record/* hasCompleted */.Uj)(record) ? "open" : `done ${record.runs.size}`;
            return [{ what: record.digest, state, limitMs: state === "open" ? limits.indexMs : Number.POSITIVE_INFINITY }];
        }
        if (!record.cached)
            return [];
        const layers = [...(transfers.get(record.digest)?.values() ?? [])].filter(({ id }) => id.startsWith("sha256:"));
        const open = layers.filter(({ current = 0, total = 0 }) => current < total);
        const state = open.map(({ id, current }) => `${id} ${current ?? 0}`).join();
        return [{ what: record.digest, state, limitMs: open.length > 0 ? limits.layerMs : Number.POSITIVE_INFINITY }];
    });
}
function isImport({ runs }) {
    return [...runs.keys()].some((name) => name.includes("importing cache manifest from "));
}

// EXTERNAL MODULE: ./build/js/build/definition.js
var build_definition = __webpack_require__(98972);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/build/step-name.js
var step_name = __webpack_require__(35599);
;// CONCATENATED MODULE: ./build/js/build/live.js



/**
 * Shows a build while it runs: the step that began last ("step 4/9 RUN pip install …"), how much of the known steps is
 * done, and the steps' own output. Gives the function that takes the news; its time does not grow with the build.
 */
function createLiveView(task, target) {
    const fractionDone = createFraction(target);
    return ({ changed, output }) => {
        const fraction = fractionDone(changed);
        const began = changed.findLast((record) => (0,vertex_record/* hasStarted */.gd)(record) && !(0,vertex_record/* hasCompleted */.Uj)(record));
        const title = began === undefined ? undefined : titleOf(began, target);
        if (title !== undefined)
            task.update(title, fraction);
        for (const { lines } of output)
            for (const line of lines)
                task.output(line);
    };
}
/** Steps are announced when their Dockerfile is read; before that nothing is known. */
function createFraction(target) {
    const known = new Set();
    const done = new Set();
    return (changed) => {
        for (const record of changed) {
            if (!(0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target)).runs)
                continue;
            known.add(record.digest);
            if (record.cached || (0,vertex_record/* hasCompleted */.Uj)(record))
                done.add(record.digest);
        }
        return known.size === 0 ? undefined : done.size / known.size;
    };
}
function titleOf(record, target) {
    const { index, total, text } = (0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target));
    const title = (0,control/* oneLine */.T)(text);
    if (index !== undefined)
        return `step ${index}/${total} ${title}`;
    // What BuildKit does for itself is worth a word only where it can take long.
    return /^(?:load metadata|load build context|exporting|importing|waiting)/.test(title) ? title : undefined;
}

// EXTERNAL MODULE: ./build/js/build/own-contexts.js
var own_contexts = __webpack_require__(66642);
;// CONCATENATED MODULE: ./build/js/build/bake.js








/** Runs `buildx bake` on the variant's target in a process of its own; how it ended is in the result. */
async function bake(work, call) {
    const { definition, files, writes, log, task, deadlineMs = deadlineOf(work) } = call;
    const { builder, variant, settings, context, paths } = work;
    await (0,promises_.mkdir)(paths.directory, { recursive: true, mode: 0o700 });
    await (0,build_definition/* writeDefinition */.dI)(await (0,own_contexts/* withOwnContexts */.f)(definition, settings.root, (0,external_node_path_.join)(context.workDirectory, "contexts")), files);
    const show = task === undefined ? () => undefined : createLiveView(task, variant.target);
    const stall = (0,imports/* importsOf */.c5)(definition, variant.target).length > 0 ? watchForStall(log) : undefined;
    stall?.signal.addEventListener("abort", () => builder.standstill.abort(), { once: true });
    const { signal: standstill } = builder.standstill;
    const child = await context.run({
        command: builder.buildx.command,
        args: (0,build_arguments/* buildArguments */.f)(builder, variant, { files, writes }, settings),
        cwd: settings.root,
        env: (0,build_arguments/* buildVariables */.q)({ ...context.buildEnvironment, ...settings.secretEnvironment }),
        deadlineMs,
        signal: call.signal === undefined ? standstill : AbortSignal.any([call.signal, standstill]),
        onStderr: (line) => show(log.read(line)),
    });
    stall?.stop();
    return { ...child, isStalled: child.endedBy === "abort" && standstill.aborted && !context.signal.aborted };
}
/** No call outlives the run. */
function deadlineOf({ variant, settings }) {
    return Math.min(variant.policy.timeoutMs, settings.timeoutMs);
}


/***/ }),

/***/ 67600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createBuildLog)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/build/rawjson.js

const vertexShape = schemas/* object */.Ikc({
    digest: schemas/* string */.YjP(),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    name: schemas/* string */.YjP().optional(),
    started: schemas/* string */.YjP().optional(),
    completed: schemas/* string */.YjP().optional(),
    cached: schemas/* boolean */.zMY().optional(),
    error: schemas/* string */.YjP().optional(),
});
const statusShape = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    vertex: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    total: schemas/* number */.aig().optional(),
    current: schemas/* number */.aig().optional(),
});
const logShape = schemas/* object */.Ikc({ vertex: schemas/* string */.YjP().optional(), stream: schemas/* number */.aig().optional(), data: schemas/* string */.YjP() });
const positionShape = schemas/* object */.Ikc({ line: schemas/* number */.aig().int() });
const warningShape = schemas/* object */.Ikc({
    vertex: schemas/* string */.YjP().optional(),
    level: schemas/* number */.aig().optional(),
    short: schemas/* string */.YjP().optional(),
    detail: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    url: schemas/* string */.YjP().optional(),
    sourceInfo: schemas/* object */.Ikc({ filename: schemas/* string */.YjP().optional(), data: schemas/* string */.YjP().optional() }).optional(),
    range: schemas/* array */.YOg(schemas/* object */.Ikc({ start: positionShape, end: positionShape })).optional(),
});
const lineShape = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * The status in a line of standard error; undefined when the line is none, so plain text of buildx. A part that has not
 * the known shape is left out and the rest is read: progress is never a reason to lose a build.
 */
function parseStatusLine(line) {
    if (!line.startsWith("{"))
        return undefined;
    const value = lineShape.safeParse(parseJson(line)).data;
    if (value === undefined)
        return undefined;
    return {
        vertexes: entries(value["vertexes"], vertexShape),
        statuses: entries(value["statuses"], statusShape),
        logs: entries(value["logs"], logShape),
        warnings: entries(value["warnings"], warningShape),
    };
}
function entries(list, shape) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry) => {
        const read = shape.safeParse(entry);
        return read.success ? [read.data] : [];
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/build/vertex-record.js + 1 modules
var vertex_record = __webpack_require__(70771);
;// CONCATENATED MODULE: ./build/js/build/build-log.js


const keptTextLines = 200;
const longestTextLine = 4000;
const mostWarnings = 10_000;
function createBuildLog() {
    const vertices = new Map();
    const transfers = new Map();
    const warnings = [];
    const text = [];
    const recordOf = (digest) => {
        const record = vertices.get(digest) ?? (0,vertex_record/* newVertexRecord */.oS)(digest);
        vertices.set(digest, record);
        return record;
    };
    const absorbLog = (log) => {
        const vertex = recordOf(log.vertex ?? "");
        return { vertex, lines: vertex.log.push(log.stream ?? 1, Buffer.from(log.data, "base64")) };
    };
    const absorbStatus = (status) => {
        const changed = status.vertexes.map((vertex) => {
            const record = recordOf(vertex.digest);
            (0,vertex_record/* absorb */.eE)(record, vertex);
            return record;
        });
        for (const transfer of status.statuses) {
            const ofVertex = transfers.get(transfer.vertex ?? "") ?? new Map();
            transfers.set(transfer.vertex ?? "", ofVertex.set(transfer.id, transfer));
        }
        if (warnings.length < mostWarnings)
            warnings.push(...status.warnings);
        return { changed, output: status.logs.map(absorbLog) };
    };
    return {
        vertices,
        transfers,
        warnings,
        text,
        read(line) {
            const status = parseStatusLine(line);
            if (status !== undefined)
                return absorbStatus(status);
            // What begins like a status and is none was cut off; it would be noise among the words.
            if (!line.startsWith('{"'))
                text.push(line.slice(0, longestTextLine));
            if (text.length > keptTextLines)
                text.splice(0, text.length - keptTextLines);
            return { changed: [], output: [] };
        },
    };
}


/***/ }),

/***/ 78450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ withExport),
/* harmony export */   c5: () => (/* binding */ importsOf),
/* harmony export */   zB: () => (/* binding */ withImports)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98972);

/**
 * The plan with these entries to read from, in the variant's target and in those that it is linked to: buildx gives each
 * target its own. Every call for the variant needs them, also one that only takes out what was built before: what came from a
 * cache is not in the builder until something needs its bytes.
 */
function withImports(plan, { target }, entries) {
    if (entries.length === 0)
        return plan;
    const linked = new Set((0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .linkedTargets */ .Gx)(plan.definition, target));
    const targets = Object.entries(plan.definition.target).map(([name, planned]) => [name, linked.has(name) ? { ...planned, "cache-from": [...entries] } : planned]);
    return { ...plan, definition: { ...plan.definition, target: Object.fromEntries(targets) } };
}
/** What the variant's target reads from. */
function importsOf(definition, target) {
    return definition.target[target]?.["cache-from"] ?? [];
}
/** The definition with an entry to write to, in the target alone: what it is linked to is part of its own graph. */
function withExport(definition, target, entry) {
    const planned = definition.target[target];
    return { ...definition, target: { ...definition.target, [target]: { ...planned, "cache-to": [{ ...entry }] } } };
}


/***/ }),

/***/ 98972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Gx: () => (/* binding */ linkedTargets),
/* harmony export */   Ip: () => (/* binding */ callFiles),
/* harmony export */   JA: () => (/* binding */ buildPaths),
/* harmony export */   Q6: () => (/* binding */ layoutOutput),
/* harmony export */   Qd: () => (/* binding */ reusing),
/* harmony export */   Rb: () => (/* binding */ imageOutput),
/* harmony export */   Ws: () => (/* binding */ blobOptions),
/* harmony export */   dI: () => (/* binding */ writeDefinition)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _hcl_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11981);




function buildPaths(workDirectory, variant) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, "build", variant.slug);
    return { directory, layout: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "layout") };
}
/** @param purpose what the call is for: `build`, `export` */
function callFiles({ directory }, purpose) {
    return { definition: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${purpose}.json`), metadata: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${purpose}-metadata.json`) };
}
/**
 * The bake definition of one build: the variant's target with one output, and the targets that it is linked to, which
 * write nothing. Attestations stay out of the image, so that it has nothing but the platforms' manifests; the metadata
 * file brings the provenance all the same.
 *
 * @throws PlimsollError `internal` when the plan's definition lacks the target
 */
function definitionOf(plan, variant, output) {
    const target = {};
    for (const name of linkedTargets(plan.definition, variant.target)) {
        const planned = plan.definition.target[name];
        if (planned === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("internal", `The definition has no target \`${name}\`, which \`${variant.name}\` needs.`);
        }
        const own = name === variant.target ? output : { type: "cacheonly" };
        target[name] = { ...withoutOwnEffects(planned), output: [own] };
    }
    return { target };
}
/** The target and all that it is built on through `contexts: target:`. */
function linkedTargets(definition, target) {
    const names = [target];
    for (const name of names) {
        for (const context of Object.values(definition.target[name]?.contexts ?? {})) {
            const linked = /^target:(.+)$/.exec(context)?.[1];
            if (linked !== undefined && !names.includes(linked))
                names.push(linked);
        }
    }
    return names;
}
/** Leaves out what would make another build of it: a `call` that only checks, attestations, an index's annotations. */
function withoutOwnEffects(target) {
    const { call: _call, attest: _attest, annotations, ...rest } = target;
    // An index exists only with attestations or several platforms; BuildKit refuses such an annotation without one.
    const kept = Array.isArray(annotations) ? annotations.filter((each) => !/^index/.test(String(each))) : [];
    return kept.length === 0 ? rest : { ...rest, annotations: kept };
}
/**
 * The same build once more, for another output of what the builder has just made. What would run steps again although
 * they are cached is left out; `pull` would ask registries again, whose tags may have moved meanwhile.
 */
function reusing({ target, ...rest }) {
    const reused = Object.entries(target).map(([name, planned]) => {
        const { "no-cache": _never, "no-cache-filter": _some, pull: _pull, ...kept } = planned;
        return [name, kept];
    });
    return { ...rest, target: Object.fromEntries(reused) };
}
/**
 * The image stays in the builder: manifests are made, and new layers compressed, and nothing is copied out. Builders with
 * an image store don't put it there.
 */
function imageOutput(codec) {
    return { type: "image", push: "false", store: "false", unpack: "false", ...blobOptions(codec) };
}
/** The image as an OCI layout directory. */
function layoutOutput(codec, dest) {
    return { type: "oci", tar: "false", dest, ...blobOptions(codec) };
}
/** The same for every output of a build: they decide the digests. */
function blobOptions(codec) {
    return {
        compression: codec,
        // Layers of the base keep the codec that they came with.
        "force-compression": "false",
        "oci-mediatypes": "true",
    };
}
/** Writes the definition into the directory, which must exist, where only its owner can read it: build arguments may be anything. */
async function writeDefinition(definition, files) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.definition, JSON.stringify((0,_hcl_template_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTemplates */ .Z)(definition), null, 2), { mode: 0o600 });
}


/***/ }),

/***/ 11981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeTemplates)
/* harmony export */ });
function escapeTemplates(value) {
    if (typeof value === "string")
        return value.replace(/[$%](?=\{)/g, "$&$&");
    if (Array.isArray(value))
        return value.map((each) => escapeTemplates(each));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [escapeTemplates(key), escapeTemplates(each)]));
}


/***/ }),

/***/ 67504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isLocalContext),
/* harmony export */   n: () => (/* binding */ openLocalContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _baseline_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32006);
/* harmony import */ var _plan_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84656);
/* harmony import */ var _plan_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10620);





/** Whether a context of a bake target is a directory: it has no scheme (`target:`, `docker-image://`) and is no address. */
function isLocalContext(context) {
    return !/^[a-z][a-z0-9+.-]*:/i.test(context) && !(0,_plan_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoteContext */ .u)(context);
}
/**
 * Opens a context with the ignore file in force; undefined where there is no such directory.
 *
 * @param dockerfile absolute path of the one that is built from, for a target's main context: its own ignore file wins over
 *   the context's (moby/buildkit frontend/dockerui/config.go)
 * @param texts stand in place of ignore files, by path, symbolic links resolved
 */
async function openLocalContext(path, dockerfile, texts = new Map()) {
    const directory = await real(path);
    if (directory === undefined)
        return undefined;
    const key = `${directory}\n${dockerfile ?? ""}`;
    for (const candidate of [...(await ownIgnoreFile(dockerfile)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".dockerignore")]) {
        const place = (await real(candidate)) ?? candidate;
        const text = texts.get(place) ?? (await (0,_plan_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .G)(place));
        if (text !== undefined)
            return { directory, key, rules: (0,_baseline_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreRules */ .ep)(text), ignoreFile: { path: place, text } };
    }
    return { directory, key, rules: (0,_baseline_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreRules */ .ep)(undefined) };
}
async function ownIgnoreFile(dockerfile) {
    if (dockerfile === undefined)
        return [];
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dockerfile);
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((await real(directory)) ?? directory, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dockerfile)}.dockerignore`)];
}
async function real(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
}


/***/ }),

/***/ 66642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withOwnContexts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
/* harmony import */ var _local_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67504);





/**
 * The definition with every local directory under a name that no other target has for one. BuildKit keeps what was sent to it
 * by the last part of the path alone (docker/buildx v0.36.1 build/opt.go, SharedKey; moby/buildkit v0.32.2
 * source/local/source.go), and of two builds at the same time whose directories are called alike, one may get the files of the
 * other. The names are links in `directory`; they are the same in every run, so that only changes are sent.
 *
 * @param root what relative paths start from
 */
async function withOwnContexts(definition, root, directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true, mode: 0o700 });
    const targets = Object.entries(definition.target).map(async ([name, target]) => [name, await renamed(name, target, root, directory)]);
    return { ...definition, target: Object.fromEntries(await Promise.all(targets)) };
}
async function renamed(name, target, root, directory) {
    const { context = ".", contexts = {}, dockerfile } = target;
    const own = async (key, path) => {
        const real = await localDirectory(path, root);
        return real === undefined ? path : linkTo(real, [name, key], directory);
    };
    const named = Object.entries(contexts).map(async ([key, path]) => [key, await own(key, path)]);
    const link = await own("", context);
    // A path that leads out of the context does not lead there through a link.
    const outside = link !== context && dockerfile !== undefined && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(dockerfile);
    return {
        ...target,
        context: link,
        ...(named.length === 0 ? {} : { contexts: Object.fromEntries(await Promise.all(named)) }),
        ...(outside ? { dockerfile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, context, dockerfile) } : {}),
    };
}
/** Undefined for what is no local context, and where there is no directory. */
async function localDirectory(path, root) {
    if (!(0,_local_context_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocalContext */ .d)(path))
        return undefined;
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real).catch(() => undefined);
    return found?.isDirectory() === true ? real : undefined;
}
async function linkTo(real, use, directory) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([...use, real]))
        .digest("hex")
        .slice(0, 16);
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(real)}-${digest}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(real, link).catch((error) => {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, "EEXIST"))
            throw error;
    });
    return link;
}


/***/ }),

/***/ 97499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rememberBuild),
/* harmony export */   W: () => (/* binding */ previousBuild)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _image_evict_oldest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9929);
/* harmony import */ var _image_write_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89613);
/* harmony import */ var _record_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85614);
/* harmony import */ var _record_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25306);







/** Beyond this, the records that were not used for longest go. */
const maximumBytes = 64e6;
const checksumBytes = 32;
/** Part of every key; goes up when what is kept of a build changes. */
const formatVersion = 1;
/** The record of the variant's last build here, or undefined. Never rejects: what is damaged is not known. */
async function previousBuild(store, variant) {
    try {
        const file = fileOf(store, variant);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size > checksumBytes + _record_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .recordBounds */ .Z.compressed)
            return undefined;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
        const body = bytes.subarray(checksumBytes);
        if (!checksum(body).equals(bytes.subarray(0, checksumBytes)))
            return undefined;
        const [record] = await (0,_record_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .unpackRecords */ .B)(body);
        if (record?.variant !== variant)
            return undefined;
        const now = new Date();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now);
        return record;
    }
    catch {
        return undefined;
    }
}
/**
 * Keeps the record as the variant's last build. Files appear whole or not at all. Never rejects: what could not be kept
 * only leaves a later build unexplained.
 */
async function rememberBuild(store, record) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directoryOf(store), { recursive: true, mode: 0o700 });
        const body = await (0,_record_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .packRecords */ .u)([record]);
        await (0,_image_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(fileOf(store, record.variant), [checksum(body), body], { mode: 0o600 });
        await (0,_image_evict_oldest_js__WEBPACK_IMPORTED_MODULE_3__/* .evictOldest */ .x)(directoryOf(store), maximumBytes);
    }
    catch {
        // A full disk, or a directory that is not ours.
    }
}
function directoryOf({ cacheDirectory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDirectory, "builds");
}
function fileOf(store, variant) {
    const key = JSON.stringify([formatVersion, store.root, variant]);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directoryOf(store), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("hex"));
}
function checksum(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest();
}


/***/ }),

/***/ 85614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recordBounds)
/* harmony export */ });
/** Bounds of what is kept of a build, and so of what is read back. */
const recordBounds = {
    steps: 2_000,
    /** Of all steps together. */
    files: 20_000,
    pathLength: 4_096,
    textLength: 2_000,
    nameLength: 500,
    arguments: 500,
    /** Hexadecimal digits: 20 bits, which tell a change and are no way back to a value. */
    argumentDigest: 5,
    inputs: 1_000,
    images: 100,
    /** Of one record in JSON, and compressed. */
    bytes: 16e6,
    compressed: 8e6,
};


/***/ }),

/***/ 25306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ packRecords),
  B: () => (/* binding */ unpackRecords)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/build/record/record-bounds.js
var record_bounds = __webpack_require__(85614);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/js/git/commit-id.js
var commit_id = __webpack_require__(7532);
;// CONCATENATED MODULE: ./build/js/build/record/record-schema.js



/** A record as JSON: it may come from anywhere. */
const record_schema_name = schemas/* string */.YjP().max(record_bounds/* recordBounds */.Z.nameLength);
const digest = schemas/* string */.YjP().max(100);
const seconds = schemas/* number */.aig().nonnegative().max(1e7);
function few(key, value, count) {
    return schemas/* record */.g1P(schemas/* string */.YjP().max(key), value).refine((entries) => Object.keys(entries).length <= count, {
        error: "has too many entries",
    });
}
const step = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().max(record_bounds/* recordBounds */.Z.pathLength).exactOptional(),
    startLine: schemas/* int */.Whr().positive().exactOptional(),
    stage: record_schema_name.exactOptional(),
    platform: record_schema_name.exactOptional(),
    text: schemas/* string */.YjP().max(record_bounds/* recordBounds */.Z.textLength),
    seconds: seconds.exactOptional(),
    arguments: few(record_bounds/* recordBounds */.Z.nameLength, digest, record_bounds/* recordBounds */.Z.arguments).exactOptional(),
    files: few(record_bounds/* recordBounds */.Z.pathLength, digest, record_bounds/* recordBounds */.Z.files).exactOptional(),
    images: few(record_bounds/* recordBounds */.Z.nameLength, digest, record_bounds/* recordBounds */.Z.images).exactOptional(),
    inputs: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative().max(record_bounds/* recordBounds */.Z.steps)).max(record_bounds/* recordBounds */.Z.inputs).exactOptional(),
    does: digest.exactOptional(),
    unseen: record_schema_name.exactOptional(),
});
const buildRecordSchema = schemas/* strictObject */.rej({
    variant: record_schema_name,
    madeAt: iso/* datetime */.w$(),
    commit: schemas/* string */.YjP().refine(commit_id/* isCommitId */.j, { error: "is no commit ID" }).exactOptional(),
    seconds: seconds.exactOptional(),
    cacheHitRatio: schemas/* number */.aig().min(0).max(1).exactOptional(),
    steps: schemas/* array */.YOg(step).max(record_bounds/* recordBounds */.Z.steps),
});

;// CONCATENATED MODULE: ./build/js/build/record/record-bytes.js





/** 8 MiB: what our own level uses. A frame may ask for 2 GiB. */
const maximumWindowLog = 23;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * Records as one zstd frame of JSON. Equal records are equal bytes. {@link unpackRecords} reads them.
 *
 * @throws RangeError for what is beyond the bounds
 */
async function packRecords(records) {
    const text = Buffer.from(JSON.stringify(records));
    if (text.length > record_bounds/* recordBounds */.Z.bytes)
        throw new RangeError("the records of its builds are too large");
    const bytes = await compress(text, { pledgedSrcSize: text.length });
    if (bytes.length > record_bounds/* recordBounds */.Z.compressed)
        throw new RangeError("the records of its builds are too large");
    return bytes;
}
/** Reads what may be anybody's bytes: bounded, and held to the form. @throws Error or ZodError */
async function unpackRecords(bytes) {
    if (bytes.length > record_bounds/* recordBounds */.Z.compressed)
        throw new RangeError("the records of its builds are too large");
    const text = await decompress(bytes, {
        maxOutputLength: record_bounds/* recordBounds */.Z.bytes,
        params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maximumWindowLog },
    });
    return schemas/* array */.YOg(buildRecordSchema).parse(JSON.parse(text.toString("utf8")));
}


/***/ }),

/***/ 35599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseStepName)
/* harmony export */ });
// The index is padded with spaces to the width of the total: "[ 2/11]".
const bracketed = /^\[([^\]]*)\]\s*(.*)$/s;
const positioned = /^(?:(.*)\s)?\s*(\d{1,6})\/(\d{1,6})$/s;
function parseStepName(name) {
    const [, inside, text] = bracketed.exec(name) ?? [];
    if (inside === undefined || text === undefined)
        return { scope: "", text: name, runs: false };
    const [, scope, index, total] = positioned.exec(inside) ?? [];
    if (index === undefined || total === undefined)
        return { scope: inside.trim(), text, runs: false };
    return {
        index: Number(index),
        total: Number(total),
        scope: (scope ?? "").trim(),
        text,
        runs: !/^(?:FROM|LINK)\s/.test(text),
    };
}


/***/ }),

/***/ 70771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eE: () => (/* binding */ absorb),
  Uj: () => (/* binding */ hasCompleted),
  gd: () => (/* binding */ hasStarted),
  Gs: () => (/* binding */ intervalsOf),
  Vb: () => (/* binding */ nameOf),
  oS: () => (/* binding */ newVertexRecord),
  TM: () => (/* binding */ secondsOf),
  OC: () => (/* binding */ wasReached)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/js/build/log-tail.js

const keptLines = 60;
const longestLine = 2000;
function createLogTail() {
    const kept = [];
    const streams = new Map();
    return {
        push(stream, chunk) {
            const state = streams.get(stream) ?? { decoder: new external_node_string_decoder_.StringDecoder("utf8"), open: "" };
            streams.set(stream, state);
            const parts = (state.open + state.decoder.write(Buffer.from(chunk))).split("\n");
            // A line that never ends is kept by its start, which says what it is.
            state.open = (parts.pop() ?? "").slice(0, longestLine * 2);
            const complete = parts.map(shown);
            kept.push(...complete);
            if (kept.length > keptLines)
                kept.splice(0, kept.length - keptLines);
            return complete;
        },
        lines() {
            const open = [...streams.values()].map((state) => shown(state.open)).filter((line) => line !== "");
            return [...kept, ...open].slice(-keptLines);
        },
    };
}
/** What a terminal would show at the end: a progress bar that redraws itself with CR leaves its last state. */
function shown(line) {
    return (line.replace(/\r+$/, "").split("\r").at(-1) ?? "").slice(0, longestLine);
}

// EXTERNAL MODULE: ./build/js/build/work-intervals.js
var work_intervals = __webpack_require__(58715);
;// CONCATENATED MODULE: ./build/js/build/vertex-record.js


function newVertexRecord(digest) {
    return { digest, inputs: [], cached: false, announced: false, log: createLogTail(), runs: new Map() };
}
/** Takes in what one appearance of the vertex says. An interval that returns with its end replaces the open one. */
function absorb(record, vertex) {
    if (vertex.inputs !== undefined)
        record.inputs = vertex.inputs;
    if (vertex.cached === true)
        record.cached = true;
    if (vertex.started === undefined)
        record.announced = true;
    if (vertex.error !== undefined && vertex.error !== "")
        record.error = vertex.error;
    const name = vertex.name ?? "";
    const runs = record.runs.get(name) ?? new Map();
    record.runs.set(name, runs);
    if (vertex.started !== undefined)
        runs.set(vertex.started, vertex.completed ?? runs.get(vertex.started));
}
function hasStarted(record) {
    return [...record.runs.values()].some((runs) => runs.size > 0);
}
/** Whether it was come to at all; a failure keeps steps from that. */
function wasReached(record) {
    return record.cached || hasStarted(record) || record.error !== undefined;
}
/** Whether all its runs have ended; false when there was none. */
function hasCompleted(record) {
    const runs = [...record.runs.values()].flatMap((byStart) => [...byStart.values()]);
    return runs.length > 0 && runs.every((end) => end !== undefined);
}
/**
 * The name to show. A step of a linked target is told under that target's prefix and under the prefix of `target`,
 * which is built on it; the first says where the step is written.
 */
function nameOf(record, target) {
    const names = [...record.runs.keys()].filter((name) => name !== "").sort();
    return names.find((name) => !name.startsWith(`[${target} `)) ?? names[0] ?? record.digest;
}
/** Seconds that the vertex was at work: overlapping runs merged, then added; runs without an end count as nothing. */
function secondsOf(record) {
    return Math.max(0, ...[...record.runs.values()].map((runs) => (0,work_intervals/* secondsCovered */.M3)(intervals(runs))));
}
/** When a vertex was at work, by the clock of the name that it is shown under, overlaps merged, in their order. */
function intervalsOf(record, target) {
    return (0,work_intervals/* merged */.Zu)(intervals(record.runs.get(nameOf(record, target)) ?? new Map()));
}
function intervals(runs) {
    return [...runs].map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end ?? "") }));
}


/***/ }),

/***/ 58715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   M3: () => (/* binding */ secondsCovered),
/* harmony export */   Zu: () => (/* binding */ merged)
/* harmony export */ });
/** Overlapping intervals made one, in their order; what has no end, or one before its start, is left out. */
function merged(intervals) {
    const result = [];
    for (const { start, end } of intervals.filter((each) => each.end >= each.start).sort((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            result.push({ start, end });
    }
    return result;
}
/** Seconds that intervals cover together. */
function secondsCovered(intervals) {
    return Math.round(merged(intervals).reduce((sum, { start, end }) => sum + end - start, 0)) / 1000;
}
/** When the first vertex of all began; undefined when none did. */
function startOf(log) {
    const starts = [...log.vertices.values()].flatMap(({ runs }) => [...runs.values()].flatMap((byStart) => [...byStart.keys()].map((start) => Date.parse(start))));
    const known = starts.filter((start) => !Number.isNaN(start));
    return known.length === 0 ? undefined : known.reduce((a, b) => Math.min(a, b));
}


/***/ }),

/***/ 99914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ contextNamed)
/* harmony export */ });
/* harmony import */ var _image_origins_image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36401);

/**
 * The context that a build gives under the name of a FROM or `--from`, if it gives one. BuildKit looks for it under the
 * reference's familiar name, before stages and images (moby/buildkit frontend/dockerui/namedcontext.go).
 */
function contextNamed(contexts, reference) {
    const wanted = new Set([reference, (0,_image_origins_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarName */ .h)(reference), (0,_image_origins_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarName */ .h)(reference).replace(/:latest$/, "")]);
    return Object.entries(contexts ?? {}).find(([name]) => wanted.has(name) || name.toLowerCase() === reference.toLowerCase())?.[1];
}


/***/ }),

/***/ 50795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ dockerfileSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _plan_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84656);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32694);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6550);
/** Which Dockerfiles a plan builds from: each once, with the policies that hold for it. */





/** Larger than any Dockerfile that a person wrote. */
const maximumBytes = 5_000_000;
/**
 * The Dockerfiles of all variants and of the targets that they are based on. Left out are remote ones, ones outside of
 * the root, also by a symbolic link, and ones that can't be read: building says what is wrong with those.
 */
async function dockerfileSources(plan, settings) {
    const known = new Map();
    const byTarget = new Map();
    for (const variant of plan.variants) {
        const targets = variant.kind === "build" ? [variant.target, ...variant.basedOn] : [];
        for (const name of targets) {
            const source = await sourceOf(name, plan.definition.target[name], settings.root, known);
            if (source === undefined)
                continue;
            byTarget.set(name, source);
            for (const context of Object.keys(plan.definition.target[name]?.contexts ?? {}))
                source.contexts.add(context);
            addPolicy(source, variant.policy.lint);
        }
        if (variant.kind === "image" && variant.dockerfile !== undefined) {
            const source = await fileSource(variant.dockerfile, settings.root, known);
            if (source !== undefined)
                addPolicy(source, variant.policy.lint);
        }
    }
    return { sources: [...known.values()], byTarget };
}
function addPolicy(source, policy) {
    if (!source.policies.includes(policy))
        source.policies.push(policy);
}
async function sourceOf(name, target, root, known) {
    if (target === undefined)
        return undefined;
    const inline = target["dockerfile-inline"];
    if (inline !== undefined) {
        const label = `inline Dockerfile of ${name}`;
        return remember(known, label, { label, ...read(inline) });
    }
    const path = dockerfileOf(target, root);
    return path === undefined ? undefined : fileSource(path, root, known);
}
/** bake reads `dockerfile` relative to the context (docker/buildx bake/bake.go, toBuildOpt). */
function dockerfileOf({ context = ".", dockerfile = "Dockerfile" }, root) {
    return (0,_plan_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemoteContext */ .u)(context) ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, context, dockerfile);
}
async function fileSource(path, root, known) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.sep);
    const same = known.get(file);
    if (same !== undefined)
        return same;
    const text = await readInside(root, file);
    if (text === undefined)
        return undefined;
    return remember(known, file, { label: file, file, ...read(text) });
}
function read(text) {
    return { text, placeAt: (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeFinder */ .a)((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDockerfile */ .Ai)(text)), contexts: new Set(), policies: [] };
}
function remember(known, key, source) {
    const same = known.get(key);
    if (same !== undefined)
        return same;
    known.set(key, source);
    return source;
}
async function readInside(root, file) {
    try {
        const [real, top] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)]);
        if (!real.startsWith(top.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? top : top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return undefined;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real);
        return bytes.length > maximumBytes ? undefined : bytes.toString("utf8");
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** Whether `text` is the whole name of an object, SHA-1 or SHA-256, as git and GitHub's API write it. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 86833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   eJ: () => (/* binding */ whyGitFailed),
/* harmony export */   gG: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

const localDeadlineMs = 30_000;
/**
 * No hooks, no file system monitor, no transport that is a program, no submodules, no upkeep in the background; a path is
 * a path, whatever characters it has.
 */
const safeOptions = [
    "--no-pager",
    "--no-replace-objects",
    "--literal-pathspecs",
    ...[
        "core.hooksPath=/dev/null",
        "core.fsmonitor=false",
        "protocol.ext.allow=never",
        "submodule.recurse=false",
        "fetch.recurseSubmodules=false",
        "maintenance.auto=false",
        "gc.auto=0",
    ].flatMap((setting) => ["-c", setting]),
];
/** Never asks, and writes nothing that it does not have to (`GIT_OPTIONAL_LOCKS`: the index). */
const quiet = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
/** Runs one git command, which must stop reading options at `--` where it takes anything from outside. Never rejects. */
function runGit({ root, context, trusted = false }, args, { options = [], environment = {}, deadlineMs = localDeadlineMs, ...call } = {}) {
    return context.run({
        command: "git",
        args: [...safeOptions, ...(trusted ? ["-c", "safe.directory=*"] : []), ...options, ...args],
        cwd: root,
        env: { ...context.plainEnvironment, ...quiet, ...environment },
        deadlineMs,
        ...call,
    });
}
/** Standard output of a command that ended well and whole; else undefined. */
async function askGit(repository, args, call = {}) {
    const result = await runGit(repository, args, call);
    return result.exitCode === 0 && !result.stdoutTruncated ? result.stdout : undefined;
}
const longest = 300;
/** Why a command did not work, as one bounded line without a full stop. The text is git's and may be hostile. */
function whyGitFailed({ endedBy, stderr, spawnError }) {
    if (endedBy === "spawn")
        return spawnError?.code === "ENOENT" ? "git is not there" : "git could not be started";
    if (endedBy === "deadline")
        return "git took too long";
    if (endedBy === "abort")
        return "it was cancelled";
    const lines = (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .k)(stderr).split("\n");
    const said = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.findLast((line) => line.trim() !== "");
    return (said ?? "git failed")
        .replace(/^(?:fatal|error):\s*/, "")
        .slice(0, longest)
        .replace(/\.$/, "");
}


/***/ }),

/***/ 1448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   GZ: () => (/* binding */ takesContext),
/* harmony export */   ND: () => (/* binding */ isInert)
/* harmony export */ });
/** Instructions that only describe the image: what follows is the same without them. */
const inert = new Set(["CMD", "ENTRYPOINT", "EXPOSE", "HEALTHCHECK", "LABEL", "MAINTAINER", "STOPSIGNAL", "VOLUME"]);
/** Whether no later step's result depends on the instruction. */
function isInert({ keyword }) {
    return inert.has(keyword);
}
/** Stages, contexts or images that an instruction takes files from. */
function referencesOf({ copyFrom, mountFrom = [] }) {
    return copyFrom === undefined ? mountFrom : [copyFrom, ...mountFrom];
}
/** Whether an instruction takes files from the build context: copies that name no other source, and binds without one. */
function takesContext({ keyword, text, copyFrom, heredocs = [] }) {
    if (keyword === "RUN")
        return bindsContext(text);
    const isCopy = keyword === "COPY" || keyword === "ADD";
    return isCopy && copyFrom === undefined && hasFileSource(text, heredocs.length > 0);
}
/** Whether one of the sources is no heredoc and, for ADD, no address. */
function hasFileSource(text, hasHeredocs) {
    const words = text.split(" ").slice(1);
    const written = words.filter((word) => !word.startsWith("--"));
    if (written[0]?.startsWith("[") === true)
        return true;
    return written.slice(0, -1).some((word) => !(hasHeredocs && word.startsWith("<<")) && !isAddress(word));
}
function isAddress(source) {
    return /^["']?(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/i.test(source);
}
/** A mount's type is `bind` unless it says otherwise. */
function bindsContext(text) {
    return [...text.matchAll(/(?:^| )--mount=(\S+)/g)].some(([, mount = ""]) => {
        const fields = mount.replace(/["']/g, "").toLowerCase().split(",");
        const type = fields.find((field) => field.startsWith("type="));
        return (type === undefined || type === "type=bind") && !fields.some((field) => field.startsWith("from="));
    });
}


/***/ }),

/***/ 84841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stagesBefore)
/* harmony export */ });
/** The stages in order. A view's `find` is good until the next one is asked for. */
function* stagesBefore({ stages }) {
    const byName = new Map();
    for (const stage of stages) {
        yield {
            stage,
            find: (reference) => {
                const number = /^\d+$/.test(reference) ? Number(reference) : undefined;
                if (number === undefined)
                    return byName.get(reference.toLowerCase());
                return number < stage.index ? stages[number] : undefined;
            },
        };
        if (stage.name !== undefined)
            byName.set(stage.name, stage);
    }
}


/***/ }),

/***/ 51956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _plan_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10620);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45329);
/* harmony import */ var _line_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22623);






/**
 * What a file's or a line's change is to the builds. A file that does not exist is one that is added.
 *
 * @throws PlimsollError `usage.flag` for a directory, and for a line of what is no Dockerfile of the plan
 */
async function changeOf({ directory, subject, with: given }, sources) {
    const whole = await placeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, subject), subject);
    const lined = /^(.+):(\d{1,7})$/s.exec(subject);
    if (lined !== null && !whole.exists) {
        return lineChange(subject, await placeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, lined[1] ?? ""), subject), Number(lined[2]), sources);
    }
    const text = sources.dockerfiles.get(whole.path) ?? sources.ignoreFiles.get(whole.path);
    const isIgnoreFile = text === undefined && /(?:^|\.)dockerignore$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole.path));
    if (text === undefined && !isIgnoreFile)
        return { subject, files: [whole.path], texts: new Map() };
    const after = given === undefined ? `${text ?? ""}\n# changed\n` : await newText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, given), given);
    return { subject, files: [whole.path], texts: new Map([[whole.path, after]]) };
}
/** The change of one line, as a person would edit it. */
function lineChange(subject, { path }, line, { dockerfiles }) {
    const text = dockerfiles.get(path);
    if (text === undefined) {
        const message = `${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(subject)}: only lines of the Dockerfiles that are built can be named. Give the file alone.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", message);
    }
    if (line < 1 || line > text.split("\n").length) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", `${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(subject)}: the file has no line ${line}.`);
    }
    return { subject, files: [path], texts: new Map([[path, (0,_line_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .editLine */ .P)(text, line, "changed")?.text ?? text]]), line };
}
async function newText(path, given) {
    const text = await (0,_plan_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .G)(path);
    if (text !== undefined)
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", `--with ${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(given)}: it is no text file of up to 2 MiB that can be read.`);
}
async function placeOf(path, subject) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(real)).isDirectory())
            return { path: real, exists: true };
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT") && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOTDIR") && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ELOOP"))
            throw unreadable(subject, error);
        return { path: await missing(path), exists: false };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", `${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(subject)} is a directory. Name a file in it.`);
}
/** Where a path that does not exist would lie. */
async function missing(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        return path;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(parent).catch(() => undefined);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real ?? (await missing(parent)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function unreadable(subject, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", `${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(subject)} can't be looked up.`, { cause });
}


/***/ }),

/***/ 8620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Of more files than that a typical one is chosen, and an ignore file's effect told, by the first ones. */
const mostFiles = 200_000;
/**
 * The files and symbolic links below a directory, by paths from it with `/`, sorted. Follows no link; what can't be read
 * has no files.
 */
async function listFiles(directory, leaveOut = () => false) {
    const files = [];
    const open = [""];
    for (let at = 0; at < open.length && files.length < mostFiles; at += 1) {
        const below = open[at] ?? "";
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, below), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = below === "" ? entry.name : `${below}/${entry.name}`;
            if (leaveOut(path, entry.isDirectory()))
                continue;
            if (entry.isDirectory())
                open.push(path);
            else if (entry.isFile() || entry.isSymbolicLink())
                files.push(path);
        }
    }
    return files.sort();
}


/***/ }),

/***/ 25052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ contextsOf),
  D: () => (/* binding */ forecastOf)
});

// EXTERNAL MODULE: ./build/js/plan/workspace.js
var workspace = __webpack_require__(94177);
;// CONCATENATED MODULE: ./build/js/rebuild/changed-files.js

/** What a change is to each context: its files that lie there and are not kept out, and what it lets in or keeps out. */
function changedFiles({ files }, moved) {
    return ({ directory, key, rules }) => [
        ...files.flatMap((path) => insideOf(directory, path, rules)),
        ...(moved.get(key) ?? []),
    ];
}
function insideOf(directory, path, rules) {
    const inside = (0,workspace/* relativeTo */.Mf)(directory, path);
    if (inside === "." || inside === ".." || inside.startsWith("../"))
        return [];
    return rules.ignores(inside) ? [] : [inside];
}
/** The files of a context, by paths from its root, for which two sets of rules differ. */
function movedFiles(files, before, after) {
    return files.filter((path) => before.ignores(path) !== after.ignores(path));
}

// EXTERNAL MODULE: ./build/js/rebuild/context-listing.js
var context_listing = __webpack_require__(8620);
// EXTERNAL MODULE: ./build/js/rebuild/sources.js
var rebuild_sources = __webpack_require__(77668);
// EXTERNAL MODULE: ./build/js/rebuild/step-graph.js + 2 modules
var step_graph = __webpack_require__(18482);
;// CONCATENATED MODULE: ./build/js/rebuild/forecast.js




/** Reads what a change makes of the sources. */
async function forecastOf(change, sources, plan, settings) {
    const after = change.texts.size === 0 ? sources : await (0,rebuild_sources/* readSources */.t)(plan, settings, change.texts);
    const changed = changedFiles(change, await filesMoved(sources, after));
    return (target, times) => ({
        before: (0,step_graph/* stepGraph */.l)(target, sources.targets),
        after: change.line === undefined ? (0,step_graph/* stepGraph */.l)(target, after.targets) : shownAs(target, sources, after),
        changed,
        times,
    });
}
/** With one line edited, each step is shown, and its time looked up, as it is now. */
function shownAs(target, before, after) {
    const steps = new Map((0,step_graph/* stepGraph */.l)(target, before.targets).nodes.map(({ id, step }) => [id, step]));
    const { nodes, end } = (0,step_graph/* stepGraph */.l)(target, after.targets);
    return { nodes: nodes.map(({ step, ...node }) => withStep(node, steps.get(node.id) ?? step)), end };
}
function withStep(node, step) {
    return step === undefined ? node : { ...node, step };
}
/** What a changed ignore file lets in or keeps out. */
async function filesMoved(before, after) {
    const same = [...after.ignoreFiles].every(([path, text]) => before.ignoreFiles.get(path) === text);
    const moved = new Map();
    if (same && before.ignoreFiles.size === after.ignoreFiles.size)
        return moved;
    const was = contextsOf(before);
    for (const [key, { directory, rules }] of contextsOf(after)) {
        const old = was.get(key);
        if (old !== undefined)
            moved.set(key, movedFiles(await (0,context_listing/* listFiles */.C)(directory), old.rules, rules));
    }
    return moved;
}
/** Every directory that is a context, once for each ignore file, by key. */
function contextsOf({ targets }) {
    const contexts = [...targets.values()].flatMap(({ context, contexts: named }) => [
        ...(context === undefined ? [] : [context]),
        ...Object.values(named).flatMap((each) => ("local" in each ? [each.local] : [])),
    ]);
    return new Map(contexts.map((context) => [context.key, context]));
}


/***/ }),

/***/ 22623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ editLine)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32694);

/**
 * Edits the instruction that covers a line, so that it is another one to BuildKit. `mark` makes one edit differ from the
 * next: letters and digits. Undefined where no instruction stands there, so where an edit changes nothing.
 */
function editLine(text, line, mark) {
    const { preamble, stages } = (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .Ai)(text);
    const instruction = [...preamble, ...stages.flatMap((stage) => stage.instructions)].find(({ startLine, endLine }) => startLine <= line && line <= endLine);
    if (instruction === undefined)
        return undefined;
    const lines = text.split("\n");
    const harmless = edit(lines, instruction, mark);
    return { text: lines.join("\n"), instruction, harmless };
}
/** Edits in place and says whether the instruction does what it did. */
function edit(lines, instruction, mark) {
    const { keyword, text, startLine, endLine, heredocs = [] } = instruction;
    const last = heredocs.at(-1);
    if (last !== undefined) {
        // Before the end mark. A script takes it for a comment; of a file it is one more line.
        lines.splice(last.startLine - 1 + last.body.split("\n").length - 1, 0, `# ${mark}`);
        return true;
    }
    const append = (what) => changeLine(lines, endLine, (line) => line.replace(/\s*$/, "") + what);
    if (keyword === "RUN") {
        append(` # ${mark}`);
        return !isArray(text);
    }
    if (keyword === "ENV" && text.includes("=")) {
        append(` PLIMSOLL_EDIT=${mark}`);
        return true;
    }
    if (keyword === "COPY" || keyword === "ADD") {
        const isOwned = /--(?:chown|from)=/.test(text);
        changeLine(lines, startLine, (line) => line.replace(/^(\s*\w+\s)/, isOwned ? `$1--chown=${mark} ` : "$1--chown=0:0 "));
        return !isOwned;
    }
    if (keyword === "FROM") {
        changeLine(lines, startLine, (line) => line.replace(/^(\s*\w+\s+(?:--\S+\s+)*)(\S+)/, `$1$2.${mark}`));
        return false;
    }
    append(keyword === "ARG" && !text.includes("=") ? `=${mark}` : mark);
    return false;
}
function changeLine(lines, line, change) {
    lines[line - 1] = change(lines[line - 1] ?? "");
}
function isArray(text) {
    return /^RUN\s+(?:--\S+\s+)*\[/i.test(text);
}


/***/ }),

/***/ 11966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ asRebuild),
  A: () => (/* binding */ predictChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/plan/text-file.js
var text_file = __webpack_require__(10620);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/rebuild/predict.js + 1 modules
var predict = __webpack_require__(43982);
// EXTERNAL MODULE: ./build/js/baseline/taken-paths.js
var taken_paths = __webpack_require__(23842);
// EXTERNAL MODULE: ./build/js/dockerfile/flags.js
var flags = __webpack_require__(79310);
// EXTERNAL MODULE: ./build/js/dockerfile/white-space.js
var white_space = __webpack_require__(65279);
;// CONCATENATED MODULE: ./build/js/rebuild/advice/reads.js
const nothing = { required: [], optional: [] };
/** Sub-command and the words after it; flags before it are passed over. */
function subCommand(rest) {
    const at = rest.findIndex((word) => !word.startsWith("-"));
    const flags = rest.filter((word) => word.startsWith("-"));
    return at < 0 ? { sub: "", after: [], flags } : { sub: rest[at] ?? "", after: rest.slice(at + 1), flags };
}
/** The words that are no flags. */
const plain = (words) => words.filter((word) => !word.startsWith("-"));
function valueAfter(words, flag) {
    const at = words.indexOf(flag);
    return at < 0 ? undefined : words[at + 1];
}

;// CONCATENATED MODULE: ./build/js/rebuild/advice/java.js

function mavenReads(rest) {
    const goals = plain(rest);
    if (goals.length === 0 || !goals.every((goal) => /^dependency:(?:go-offline|resolve|resolve-plugins)$/.test(goal)))
        return undefined;
    return { required: [["pom.xml"]], optional: [], unless: [{ file: "pom.xml", says: /<modules>|<systemPath>/ }] };
}
function gradleReads(rest) {
    const tasks = plain(rest);
    if (tasks.length !== 1 || tasks[0] !== "dependencies")
        return undefined;
    const optional = [
        "settings.gradle",
        "settings.gradle.kts",
        "gradle.properties",
        "gradle.lockfile",
        "gradle/libs.versions.toml",
    ];
    const unless = ["settings.gradle", "settings.gradle.kts"].map((file) => ({ file, says: /^\s*include(?:Build)?\b/m }));
    return { required: [["build.gradle", "build.gradle.kts"]], optional, unless };
}
/** The same with a wrapper that lies beside the application. */
function withFiles(reads, files) {
    return reads === undefined ? undefined : { ...reads, required: [...reads.required, ...files.map((file) => [file])] };
}

;// CONCATENATED MODULE: ./build/js/rebuild/advice/node.js

function npmReads(rest) {
    const { sub, after, flags } = subCommand(rest);
    if (sub === "cache" || sub === "config")
        return nothing;
    if (!["ci", "install", "i", "clean-install"].includes(sub))
        return undefined;
    if (plain(after).length > 0)
        return flags.some((flag) => flag === "-g" || flag === "--global") ? nothing : undefined;
    return nodeReads(["package-lock.json", "npm-shrinkwrap.json"], [".npmrc"], flags);
}
function yarnReads(rest) {
    const { sub, after, flags } = subCommand(rest);
    if (sub === "cache")
        return nothing;
    if ((sub !== "" && sub !== "install") || plain(after).length > 0)
        return undefined;
    return nodeReads(["yarn.lock"], [".yarnrc", ".yarnrc.yml", ".npmrc"], flags);
}
function pnpmReads(rest) {
    const { sub, after, flags } = subCommand(rest);
    if (sub === "fetch")
        return { required: [["pnpm-lock.yaml"]], optional: [".npmrc", "pnpm-workspace.yaml"] };
    if (!["install", "i"].includes(sub) || plain(after).length > 0)
        return undefined;
    return nodeReads(["pnpm-lock.yaml"], [".npmrc"], flags);
}
/** Workspaces, local packages and a project's own scripts read more than the manifest. */
function nodeReads(locks, more, flags) {
    const scripts = flags.includes("--ignore-scripts")
        ? []
        : [{ file: "package.json", says: /"(?:preinstall|install|postinstall|prepare|prepublish)"\s*:/ }];
    const local = { file: "package.json", says: /"workspaces"\s*:|"(?:file|link|workspace):/ };
    return { required: [["package.json"]], optional: [...locks, ...more], unless: [local, ...scripts] };
}

;// CONCATENATED MODULE: ./build/js/rebuild/advice/python.js

/** Flags whose next word is no package. */
const withValue = /^(?:-i|-f|-t|--(?:index-url|extra-index-url|trusted-host|timeout|retries|target|prefix|root|platform))$/;
function pipReads(rest) {
    const { sub, after } = subCommand(rest);
    if (sub === "cache" || sub === "config")
        return nothing;
    if (sub !== "install")
        return undefined;
    const files = [];
    const words = after.values();
    for (const word of words) {
        const joined = /^(?:--requirement=|--constraint=|-r|-c)(.+)$/.exec(word)?.[1];
        if (["-r", "--requirement", "-c", "--constraint"].includes(word))
            files.push(words.next().value ?? "");
        else if (joined !== undefined)
            files.push(joined);
        else if (withValue.test(word))
            words.next();
        else if (/^(?:-e|--editable|--find-links=\.)/.test(word))
            return undefined;
        else if (!word.startsWith("-") && isLocalPackage(word))
            return undefined;
    }
    const unless = files.map((file) => ({
        file,
        says: /^\s*(?:-e|--editable|-r|-c|--requirement|--constraint|\.|file:)/m,
    }));
    return { required: files.map((file) => [file]), optional: [], unless };
}
function isLocalPackage(word) {
    return (/^\.|^\/|\.whl$|\.tar\.gz$|^file:/.test(word) ||
        (/\//.test(word) && !/^\S+:\/\//.test(word) && !/@\s*\S+:/.test(word)));
}
function uvReads(rest) {
    const { sub, after } = subCommand(rest);
    if (sub === "pip")
        return pipReads(after);
    if (sub === "venv" || sub === "python" || sub === "cache")
        return nothing;
    const leavesProjectOut = rest.some((flag) => flag === "--no-install-project" || flag === "--no-install-workspace");
    if (sub !== "sync" || !leavesProjectOut)
        return undefined;
    return {
        required: [["pyproject.toml"]],
        optional: ["uv.lock", ".python-version"],
        unless: [{ file: "pyproject.toml", says: /\[tool\.uv\.workspace\]|workspace\s*=\s*true|\bpath\s*=/ }],
    };
}
function poetryReads(rest) {
    const { sub, flags } = subCommand(rest);
    if (sub === "config")
        return nothing;
    if (sub !== "install" || !flags.includes("--no-root"))
        return undefined;
    const unless = [{ file: "pyproject.toml", says: /\bpath\s*=|file:\/\// }];
    return { required: [["pyproject.toml"]], optional: ["poetry.lock", "poetry.toml"], unless };
}

;// CONCATENATED MODULE: ./build/js/rebuild/advice/installs.js
/** Commands that fetch what an application depends on: which files they read, and so what has to be copied before them. */




/** Undefined: it is not known what it reads. */
function readsOf(words) {
    const [command = "", ...rest] = words;
    const name = command.split("/").at(-1) ?? "";
    if (/^python\d*(?:\.\d+)?$/.test(name) && rest[0] === "-m")
        return readsOf(rest.slice(1));
    if (harmless.has(name))
        return nothing;
    const key = name.replace(/^pip\d+(?:\.\d+)?$/, "pip");
    return Object.hasOwn(known, key) ? known[key]?.(rest) : undefined;
}
const harmless = new Set([
    "set",
    "echo",
    "true",
    ":",
    "sleep",
    "export",
    "corepack",
    "ldconfig",
    "update-ca-certificates",
]);
const known = {
    apt: systemPackages,
    "apt-get": systemPackages,
    apk: systemPackages,
    dnf: systemPackages,
    microdnf: systemPackages,
    yum: systemPackages,
    rm: absolutePaths,
    mkdir: absolutePaths,
    pip: pipReads,
    uv: uvReads,
    poetry: poetryReads,
    npm: npmReads,
    yarn: yarnReads,
    pnpm: pnpmReads,
    go: (rest) => {
        if (rest[0] !== "mod" || rest[1] !== "download")
            return undefined;
        return {
            required: [["go.mod"]],
            optional: ["go.sum"],
            unless: [{ file: "go.mod", says: /=>\s*\.{1,2}\// }],
        };
    },
    // `cargo fetch` and `cargo build` need the sources of the package; only a recipe does without them.
    cargo: (rest) => {
        if (rest[0] !== "chef" || rest[1] !== "cook")
            return undefined;
        return { required: [[valueAfter(rest, "--recipe-path") ?? "recipe.json"]], optional: [] };
    },
    mvn: mavenReads,
    mvnw: (rest) => withFiles(mavenReads(rest), ["mvnw", ".mvn/wrapper/maven-wrapper.properties"]),
    gradle: gradleReads,
    gradlew: (rest) => withFiles(gradleReads(rest), [
        "gradlew",
        "gradle/wrapper/gradle-wrapper.properties",
        "gradle/wrapper/gradle-wrapper.jar",
    ]),
    bundle: (rest) => {
        const { sub } = subCommand(rest);
        if (sub === "config")
            return nothing;
        if (sub !== "install")
            return undefined;
        return {
            required: [["Gemfile"]],
            optional: ["Gemfile.lock", ".ruby-version"],
            unless: [{ file: "Gemfile", says: /\bpath:|:path\s*=>|^\s*gemspec|eval_gemfile/m }],
        };
    },
    composer: (rest) => {
        const { sub, flags } = subCommand(rest);
        if (sub !== "install" || !flags.includes("--no-scripts") || !flags.includes("--no-autoloader"))
            return undefined;
        return {
            required: [["composer.json"]],
            optional: ["composer.lock"],
            unless: [{ file: "composer.json", says: /"type"\s*:\s*"path"/ }],
        };
    },
    dotnet: (rest) => {
        const project = plain(rest.slice(1))[0];
        if (rest[0] !== "restore" || project === undefined || !/\.\w+proj$/.test(project))
            return undefined;
        const optional = [
            "NuGet.config",
            "nuget.config",
            "Directory.Build.props",
            "Directory.Packages.props",
            "global.json",
        ];
        return { required: [[project]], optional, unless: [{ file: project, says: /<ProjectReference/ }] };
    },
};
function systemPackages(rest) {
    return plain(rest).some((word) => word.includes("/") && !word.startsWith("/var/") && !/^https?:/.test(word))
        ? undefined
        : nothing;
}
/** `rm -rf /var/lib/apt/lists/*`: what is not below where the application lies. */
function absolutePaths(rest) {
    return plain(rest).every((path) => /^\/(?:var|tmp|root|etc|opt|usr)\//.test(path)) ? nothing : undefined;
}

// EXTERNAL MODULE: ./build/js/dockerfile/words.js
var dockerfile_words = __webpack_require__(74012);
;// CONCATENATED MODULE: ./build/js/rebuild/advice/shell-commands.js



/**
 * The commands of a RUN, word by word. Undefined where more than a list of plain commands stands there: what such a RUN
 * reads can't be told.
 */
function shellCommands({ keyword, text, heredocs = [] }) {
    if (keyword !== "RUN")
        return undefined;
    const { rest } = (0,flags/* readFlags */.uW)((0,white_space/* splitFirstWord */.j8)(text)[1], "\\");
    if (rest.startsWith("["))
        return arrayCommand(rest);
    if (heredocs.length > 1 || (heredocs.length === 1 && !/^<<-?["']?\w+["']?$/.test(rest.trim())))
        return undefined;
    const script = heredocs[0]?.body ?? rest;
    if (script.startsWith("#!"))
        return undefined;
    const commands = script
        .replace(/\\\n/g, " ")
        .split(/&&|;|\n/)
        .map((command) => command.trim())
        .filter((command) => command !== "" && !command.startsWith("#"));
    return commands.some(isMore) ? undefined : commands.map(wordsOf);
}
function arrayCommand(rest) {
    try {
        const words = JSON.parse(rest);
        return Array.isArray(words) && words.every((word) => typeof word === "string") ? [words] : undefined;
    }
    catch {
        return undefined;
    }
}
/** Pipes, substitutions, groups, loops, input from files. */
function isMore(command) {
    return /[|`<(){}]|\$\(/.test(command) || /^(?:if|for|while|case|cd|\.|source|eval|exec)\b/.test(command);
}
/** Without variables before the command, and without what its output goes to. */
function wordsOf(command) {
    const plain = command.replace(/\s[12&]?>>?\s*(?:\/dev\/\S+|&[12])/g, "").replace(/\s#.*$/s, "");
    const words = (0,dockerfile_words/* readWords */.u)(plain, { escape: "\\" })?.words ?? plain.split(/\s+/);
    const first = words.findIndex((word) => !/^\w+=/.test(word));
    return first < 0 ? [] : words.slice(first);
}

;// CONCATENATED MODULE: ./build/js/rebuild/advice/early-copies.js






/**
 * The copies that take what is changed and stand before steps which fetch dependencies and do not read it. Only RUN
 * instructions of which every command is known count, and none that stands behind another that is not: it may need that.
 */
async function earlyCopies(graph, { possible }, changed, read) {
    const found = [];
    for (const copy of graph.nodes.filter(isStep)) {
        const files = changedOf(copy, changed);
        if (files.length === 0 || !possible.has(copy.id) || copy.step.keyword === "RUN")
            continue;
        const before = behind(graph, copy).some((node) => found.some((early) => early.copy === node));
        if (before)
            continue;
        const early = await movableBehind(copy, graph, files, read);
        if (early.movable.length > 0)
            found.push(early);
    }
    return found;
}
function isStep(node) {
    return node.step !== undefined;
}
/** The changed files that a copy surely takes of a local context. */
function changedOf({ inputs }, changed) {
    return inputs.flatMap((input) => input.from === "context" ? changed(input.context).filter((path) => input.takes(path) === true) : []);
}
async function movableBehind(copy, graph, changed, read) {
    const early = { copy, movable: [], files: [] };
    const earlier = behind(graph, copy);
    for (const node of after(graph, copy)) {
        if (!isStep(node) || node.step.keyword === "WORKDIR")
            continue;
        if (node.step.keyword !== "RUN") {
            // Its files may be what the next step reads.
            if (takesChanged(node, changed))
                continue;
            earlier.push(node);
            continue;
        }
        const files = await filesNeeded(node, copy, earlier, read);
        if (files === undefined || files.some((path) => changed.includes(path)))
            break;
        early.movable.push(node);
        early.files.push(...files.filter((path) => !early.files.includes(path)));
    }
    return early;
}
function takesChanged({ inputs }, changed) {
    return inputs.some((input) => input.from === "context" && changed.some((path) => input.takes(path) !== false));
}
/** The files of the copy that a RUN reads; undefined where that is not known or it could not run without the copy. */
async function filesNeeded({ written, inputs }, copy, earlier, read) {
    if (written === undefined || inputs.some(({ from }) => from === "context"))
        return undefined;
    const files = [];
    for (const words of shellCommands(written.instruction) ?? [[]]) {
        const reads = readsOf(words);
        if (reads === undefined)
            return undefined;
        const needed = await filesOf(reads, written.directory, copy, earlier, read);
        if (needed === undefined)
            return undefined;
        files.push(...needed);
    }
    return [...new Set(files)];
}
async function filesOf({ required, optional, unless = [] }, directory, copy, earlier, read) {
    const files = [];
    const texts = new Map();
    const add = async (name) => {
        const path = external_node_path_.posix.resolve("/", directory, name);
        const brought = await bringerOf(path, copy, read);
        if (brought !== undefined)
            files.push(brought.path);
        const known = brought ?? (await anyBrings(path, earlier, read));
        if (known !== undefined)
            texts.set(name, known.text);
        return known !== undefined;
    };
    for (const names of required) {
        let isThere = false;
        for (const name of names)
            isThere = (await add(name)) || isThere;
        if (!isThere)
            return undefined;
    }
    for (const name of optional)
        await add(name);
    return unless.some(({ file, says }) => says.test(texts.get(file) ?? "")) ? undefined : files;
}
async function anyBrings(path, nodes, read) {
    for (const node of nodes) {
        const brought = await bringerOf(path, node, read);
        if (brought !== undefined)
            return brought;
    }
    return undefined;
}
/** The file of the context that a copy puts at a path of the image. */
async function bringerOf(path, { inputs, written }, read) {
    const input = inputs.find(({ from }) => from === "context");
    if (input?.from !== "context" || written === undefined)
        return undefined;
    const taken = (0,taken_paths/* takenPaths */.Uf)(written.instruction);
    if ("unknown" in taken)
        return undefined;
    const destination = destinationOf(written);
    for (const candidate of candidates(path, taken.sources, destination)) {
        if ((0,taken_paths/* takesFile */.rt)(taken, candidate) !== true || input.context.rules.ignores(candidate))
            continue;
        const text = await read(input.context, candidate);
        if (text !== undefined)
            return { path: candidate, text };
    }
    return undefined;
}
/** A directory's content goes below the destination; a file is put into it, or becomes it. */
function candidates(path, sources, destination) {
    const below = external_node_path_.posix.relative(destination, path);
    const isBelow = below !== "" && below !== ".." && !below.startsWith("../");
    return sources.flatMap((source) => {
        const place = source.join("/");
        if (below === "")
            return [place];
        if (!isBelow)
            return [];
        const name = external_node_path_.posix.basename(path);
        return [
            external_node_path_.posix.join(place, below),
            external_node_path_.posix.join(external_node_path_.posix.dirname(place), below),
            ...(below === name ? [place] : []),
        ].filter((candidate) => external_node_path_.posix.basename(candidate) === name);
    });
}
function destinationOf({ instruction, directory }) {
    const { rest } = (0,flags/* readFlags */.uW)((0,white_space/* splitFirstWord */.j8)(instruction.text)[1], "\\");
    const last = rest.startsWith("[") ? /"([^"]*)"\s*\]$/.exec(rest)?.[1] : rest.split(" ").at(-1);
    return external_node_path_.posix.resolve("/", directory, last ?? ".");
}
/** What a node stands on, nearest first. */
function behind({ nodes }, start) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const found = new Set([start]);
    for (const { standsOn } of found) {
        for (const ref of standsOn) {
            const node = "node" in ref ? byId.get(ref.node) : undefined;
            if (node !== undefined)
                found.add(node);
        }
    }
    return [...found].slice(1);
}
/** What stands on a node, nearest first. */
function after({ nodes }, start) {
    const above = new Set([start.id]);
    return nodes.filter(({ id, standsOn }) => {
        const stands = standsOn.some((ref) => "node" in ref && above.has(ref.node));
        if (stands)
            above.add(id);
        return stands;
    });
}

;// CONCATENATED MODULE: ./build/js/rebuild/advice/advise.js




/** Less is no reason to change a Dockerfile. */
const leastSeconds = 0.5;
/** What would make a predicted change cheaper: copies that stand needlessly early for it, with what they cost. */
async function adviseOn(forecast, { reruns, seconds }, read) {
    const found = await earlyCopies(forecast.after, reruns, forecast.changed, read);
    return found.flatMap((early) => {
        const moved = new Set(early.movable.map(({ id }) => id));
        const saved = seconds - (0,predict/* secondsOf */.TM)(forecast, ({ id }) => reruns.possible.has(id) && !moved.has(id));
        const isTimed = early.movable.every(({ step }) => forecast.times(step) !== undefined);
        return isTimed && saved < leastSeconds ? [] : [adviceOf(early, isTimed ? Math.round(saved * 1000) / 1000 : null)];
    });
}
function adviceOf({ copy, movable, files }, seconds) {
    const before = movable.map(({ step }) => (0,predict/* originOf */.yv)(step));
    const [first, ...more] = movable.map(({ step }) => step);
    const late = first === undefined ? "" : `\`${placeBeside(first, copy.step)} ${shortly(first.text)}\``;
    const others = more.length === 0 ? "" : ` and ${more.length} more`;
    const cost = seconds === null ? "makes it run again" : `costs ${(0,duration/* formatSeconds */.X)(seconds)} of it`;
    const [saves, need] = more.length === 0 ? ["saves it", "it needs"] : ["saves them", "they need"];
    const remedy = files.length === 0 ? `${need} nothing of it and can stand before` : `copying ${listed(files)} first ${saves}`;
    const text = `\`${placeOf(copy.step)} ${shortly(copy.step.text)}\` before ${late}${others} ${cost}; ${remedy}.`;
    return { copy: (0,predict/* originOf */.yv)(copy.step), before, files, seconds, text };
}
function placeOf({ file, startLine }) {
    return file === undefined ? `line ${startLine}` : `${file}:${startLine}`;
}
/** `:15` where the file is the one just named. */
function placeBeside(step, other) {
    return step.file === other.file && step.file !== undefined ? `:${step.startLine}` : placeOf(step);
}
const longest = 60;
function shortly(text) {
    const plain = text.replace(/^RUN (?:--\S+ )*/, "");
    return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}
function listed(files) {
    const shown = files.slice(0, 4).map((path) => `\`${(0,control/* oneLine */.T)(path)}\``);
    const rest = files.length - shown.length;
    const names = [...shown, ...(rest === 0 ? [] : [`${rest} more`])];
    return names.length === 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/js/rebuild/predict-change.js




/** A prediction as a report has it. */
async function predictChange(change, forecast) {
    return asRebuild(change, forecast, (0,predict/* predict */.K$)(forecast));
}
async function asRebuild({ subject, kind }, forecast, predicted) {
    const { reruns: _, ...figures } = predicted;
    return { change: subject, kind, ...figures, advice: await adviseOn(forecast, predicted, readContextFile) };
}
const readContextFile = ({ directory }, path) => (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(directory, path));


/***/ }),

/***/ 43982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eO: () => (/* binding */ distinctSteps),
  yv: () => (/* binding */ originOf),
  K$: () => (/* binding */ predict),
  TM: () => (/* binding */ secondsOf)
});

// EXTERNAL MODULE: ./build/js/rebuild/rerun.js
var rerun = __webpack_require__(79504);
;// CONCATENATED MODULE: ./build/js/rebuild/duration.js

/**
 * Seconds from the start of some of a graph's steps to their end: stages that do not need each other run side by side.
 * `secondsOf`: of a node that runs; 0 for one that does not, or whose time is not known.
 */
function wallSeconds({ nodes }, secondsOf) {
    const ends = new Map();
    let latest = 0;
    for (const node of nodes) {
        const start = (0,rerun/* needs */.eN)(node).reduce((end, id) => Math.max(end, ends.get(id) ?? 0), 0);
        const end = start + secondsOf(node);
        ends.set(node.id, end);
        latest = Math.max(latest, end);
    }
    return latest;
}

;// CONCATENATED MODULE: ./build/js/rebuild/predict.js


/** Predicts which steps of a target run again and how long that takes, when everything but the change is in the cache. */
function predict(forecast) {
    const { before, after, changed, times } = forecast;
    const found = (0,rerun/* reruns */.Io)(before, after, changed);
    const steps = distinctSteps(after);
    const again = steps.filter(({ id }) => found.possible.has(id));
    return {
        steps: again.map((node) => toStep(node, found, times)),
        of: steps.length,
        seconds: secondsOf(forecast, ({ id }) => found.possible.has(id)),
        certainSeconds: secondsOf(forecast, ({ id }) => found.certain.has(id)),
        allSeconds: secondsOf(forecast, () => true),
        work: added(again, times),
        allWork: added(steps, times),
        untimed: steps.filter(({ step }) => times(step) === undefined).length,
        reruns: found,
    };
}
/** Every step once: what is the same in several stages runs once. */
function distinctSteps(graph) {
    const first = (0,rerun/* sameNodes */.uE)(graph);
    return graph.nodes.filter((node) => node.step !== undefined && first.get(node.id) === node.id);
}
/** Seconds from start to end when these nodes run. */
function secondsOf({ after, times }, runs) {
    return rounded(wallSeconds(after, (node) => (node.step !== undefined && runs(node) ? (times(node.step) ?? 0) : 0)));
}
function added(nodes, times) {
    return rounded(nodes.reduce((sum, { step }) => sum + (times(step) ?? 0), 0));
}
function toStep({ id, step }, { certain }, times) {
    return { step: step.text, origin: originOf(step), seconds: times(step) ?? null, certain: certain.has(id) };
}
function originOf({ file, startLine, endLine, stage, text }) {
    const named = stage === "" ? {} : { stage };
    return { ...(file === undefined ? {} : { file }), startLine, endLine, ...named, instruction: text, via: "none" };
}
/** To milliseconds: what is added up is not more exact. */
function rounded(seconds) {
    return Math.round(seconds * 1000) / 1000;
}


/***/ }),

/***/ 79504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ reruns),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   uE: () => (/* binding */ sameNodes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Which nodes of `after` run again, when all of `before` is in the cache. Keys are made as BuildKit makes them. What is
 * copied from a stage is compared by content, which only a build knows: once it is taken for the same, once for another.
 */
function reruns(before, after, changed) {
    return { certain: missed(before, after, changed, "least"), possible: missed(before, after, changed, "most") };
}
function missed(before, after, changed, view) {
    const known = new Set(keysOf(before, () => [], view).values());
    return new Set([...keysOf(after, changed, view)].flatMap(([id, key]) => (known.has(key) ? [] : [id])));
}
/** The nodes that are one in BuildKit: equal steps of several stages run once. By id, the id of the first of them. */
function sameNodes(graph) {
    const first = new Map();
    return new Map([...keysOf(graph, () => [], "most")].map(([id, key]) => {
        if (!first.has(key))
            first.set(key, id);
        return [id, first.get(key) ?? id];
    }));
}
function keysOf({ nodes }, changed, view) {
    const keys = new Map();
    const keyOf = (ref) => ("given" in ref ? ref.given : (keys.get(ref.node) ?? "none"));
    for (const { id, does, standsOn, inputs } of nodes) {
        const parts = [does, standsOn.map(keyOf), inputs.map((input) => inputKey(input, keyOf, changed, view))];
        keys.set(id, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex"));
    }
    return keys;
}
function inputKey(input, keyOf, changed, view) {
    if (input.from === "stage")
        return view === "most" ? `${input.place} ${keyOf(input.of)}` : input.place;
    const answers = changed(input.context).map(input.takes);
    const isChanged = answers.includes(true) || (view === "most" && answers.includes(undefined));
    return `${input.context.directory}${isChanged ? " changed" : ""}`;
}
/** Everything that a node waits for. */
function needs({ standsOn, inputs }) {
    const refs = [...standsOn, ...inputs.flatMap((input) => (input.from === "stage" ? [input.of] : []))];
    return refs.flatMap((ref) => ("node" in ref ? [ref.node] : []));
}


/***/ }),

/***/ 77668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _build_local_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67504);
/* harmony import */ var _dockerfile_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50795);




/**
 * Reads the targets of a plan. `texts` stand in place of Dockerfiles and ignore files, by path. Targets without a Dockerfile
 * that can be read are left out.
 */
async function readSources(plan, settings, texts = new Map()) {
    const { byTarget } = await (0,_dockerfile_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerfileSources */ .N)(plan, settings);
    const reading = { root: settings.root, texts, dockerfiles: new Map(), ignoreFiles: new Map() };
    const targets = new Map();
    for (const [name, { file, text }] of byTarget) {
        const definition = plan.definition.target[name];
        if (definition === undefined)
            continue;
        targets.set(name, await targetSource(name, definition, { file, text }, reading));
    }
    return { targets, dockerfiles: reading.dockerfiles, ignoreFiles: reading.ignoreFiles };
}
async function targetSource(name, { context = ".", contexts = {}, args = {}, target }, written, reading) {
    const dockerfile = written.file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reading.root, written.file);
    const path = dockerfile === undefined ? undefined : await real(dockerfile);
    const text = (path === undefined ? undefined : reading.texts.get(path)) ?? written.text;
    if (path !== undefined)
        reading.dockerfiles.set(path, text);
    const own = (0,_build_local_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalContext */ .d)(context) ? await localContext(context, dockerfile, reading) : undefined;
    const named = Object.entries(contexts).map(async ([key, value]) => [key, await namedContext(key, value, reading)]);
    return {
        name,
        ...(written.file === undefined ? {} : { file: written.file }),
        text,
        buildArgs: Object.fromEntries(Object.entries(args).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))),
        ...(target === undefined ? {} : { stage: target }),
        ...(own === undefined ? {} : { context: own }),
        contexts: Object.fromEntries(await Promise.all(named)),
    };
}
async function namedContext(name, value, reading) {
    const target = /^target:(.+)$/s.exec(value)?.[1];
    if (target !== undefined)
        return { target };
    const given = { given: `context ${name} ${value}` };
    if (!(0,_build_local_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalContext */ .d)(value))
        return given;
    const local = await localContext(value, undefined, reading);
    return local === undefined ? given : { local };
}
async function localContext(path, dockerfile, { root, texts, ignoreFiles }) {
    const context = await (0,_build_local_context_js__WEBPACK_IMPORTED_MODULE_2__/* .openLocalContext */ .n)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), dockerfile, texts);
    if (context?.ignoreFile !== undefined)
        ignoreFiles.set(context.ignoreFile.path, context.ignoreFile.text);
    return context;
}
async function real(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
}


/***/ }),

/***/ 18482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ stepGraph)
});

// EXTERNAL MODULE: ./build/js/dockerfile/named-context.js
var named_context = __webpack_require__(99914);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js
var parse = __webpack_require__(32694);
// EXTERNAL MODULE: ./build/js/growth/instruction-inputs.js
var instruction_inputs = __webpack_require__(1448);
// EXTERNAL MODULE: ./build/js/growth/stages-before.js
var stages_before = __webpack_require__(84841);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/baseline/taken-paths.js
var taken_paths = __webpack_require__(23842);
// EXTERNAL MODULE: ./build/js/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(79310);
// EXTERNAL MODULE: ./build/js/dockerfile/white-space.js
var white_space = __webpack_require__(65279);
// EXTERNAL MODULE: ./build/js/image/origins/image-origins.js
var image_origins = __webpack_require__(819);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
// EXTERNAL MODULE: ./build/js/dockerfile/base-name.js
var base_name = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/dockerfile/words.js
var words = __webpack_require__(74012);
;// CONCATENATED MODULE: ./build/js/rebuild/variables.js


const noSettings = {
    environment: new Map(),
    args: new Map(),
    directory: "",
    user: "",
    shell: "",
};
/** Proxy variables are given to a RUN and are no part of its key (dockerfile2llb/convert.go, nonEnvArgs). */
const unkeyed = /^(?:https?|ftp|no|all)_proxy$/i;
/** The settings after an instruction that runs nothing. */
function afterSetting(settings, { keyword, text }, given) {
    const rest = text.slice(keyword.length).trim();
    const fill = (word) => filled(word, settings);
    if (keyword === "ENV")
        return { ...settings, environment: withAll(settings.environment, assignments(rest), fill) };
    if (keyword === "ARG")
        return { ...settings, args: withArguments(settings, rest, given) };
    if (keyword === "USER")
        return { ...settings, user: fill(rest) };
    if (keyword === "SHELL")
        return { ...settings, shell: rest };
    return settings;
}
/** A text with the variables that are known filled in; others stay as they are written. */
function filled(text, { environment, args }) {
    if (!text.includes("$"))
        return text;
    return (0,base_name/* expand */.f)(text, new Map([...args, ...environment]), "\\") ?? text;
}
function withArguments(settings, rest, { buildArgs, globalArgs }) {
    const args = new Map(settings.args);
    for (const word of variables_words(rest)) {
        const [name = "", written] = splitOnce(word);
        if (unkeyed.test(name))
            continue;
        const fallback = written === undefined ? globalArgs.get(name) : filled(unquoted(written), settings);
        const value = Object.hasOwn(buildArgs, name) ? buildArgs[name] : fallback;
        if (value !== undefined)
            args.set(name, value);
    }
    return args;
}
function withAll(known, pairs, fill) {
    return new Map([...known, ...pairs.map(([name, value]) => [name, fill(value)])]);
}
/** `A=1 B="2 3"`, or the old form `A 1 2 3`. */
function assignments(rest) {
    const found = variables_words(rest);
    if (found[0]?.includes("=") !== true) {
        const [, name = "", value = ""] = /^(\S+)\s*(.*)$/s.exec(rest) ?? [];
        return [[name, value]];
    }
    return found.map((word) => {
        const [name = "", value = ""] = splitOnce(word);
        return [name, unquoted(value)];
    });
}
function variables_words(rest) {
    return (0,words/* readWords */.u)(rest, { escape: "\\", rawQuotes: true, rawEscapes: true })?.words ?? rest.split(" ");
}
function unquoted(value) {
    return /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value;
}
function splitOnce(word) {
    const at = word.indexOf("=");
    return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/js/rebuild/stage-nodes.js








const steps = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/** The nodes of one stage, in their order, and what it ends as. */
function stageNodes({ index: stageIndex, instructions }, start, around) {
    const own = instructions.slice(1);
    const total = own.filter(({ keyword }) => steps.has(keyword)).length + (around.startsFrom === "stage" ? 0 : 1);
    const nodes = [];
    let { ref, settings } = start;
    let index = around.startsFrom === "image" ? 1 : 0;
    for (const [ordinal, instruction] of own.entries()) {
        if (instruction.keyword === "WORKDIR")
            settings = { ...settings, directory: directoryAfter(settings, instruction) };
        if (!steps.has(instruction.keyword) || (instruction.keyword === "WORKDIR" && settings.directory === "/")) {
            settings = afterSetting(settings, instruction, around.given);
            continue;
        }
        index += 1;
        const id = `${around.target}\n${stageIndex}\n${ordinal}`;
        const step = stepOf(instruction, index, total, around);
        const isLinked = isLinkedCopy(instruction);
        const written = { ...instruction, text: filled(instruction.text, settings) };
        nodes.push({
            id,
            does: whatItDoes(instruction, settings, around),
            standsOn: isLinked ? [] : [ref],
            inputs: inputsOf(written, around),
            step,
            written: { instruction: written, directory: settings.directory },
        });
        if (isLinked)
            nodes.push({ id: `${id}\nmerge`, does: "merge", standsOn: [ref, { node: id }], inputs: [] });
        ref = { node: isLinked ? `${id}\nmerge` : id };
    }
    return { nodes, end: { ref, settings } };
}
function stepOf(instruction, index, total, { target, name, file }) {
    const { keyword, startLine, endLine } = instruction;
    const place = { ...(file === undefined ? {} : { file }), startLine, endLine };
    return { target, stage: name, index, total, keyword, text: (0,image_origins/* instructionLabel */.V)(instruction), ...place };
}
/** A copy with `--link` stands on nothing, unless it changes modes (dockerfile2llb/convert_copy.go). */
function isLinkedCopy({ keyword, text }) {
    if (keyword !== "COPY" && keyword !== "ADD")
        return false;
    const { flags } = (0,dockerfile_flags/* readFlags */.uW)((0,white_space/* splitFirstWord */.j8)(text)[1], "\\");
    return flags.some((flag) => flag === "--link" || flag === "--link=true") && (0,dockerfile_flags/* flagValue */.y6)(flags, "chmod") === undefined;
}
/** A RUN sees every variable, the directory and the user; a copy only what stands in its line. */
function whatItDoes(instruction, settings, { lines }) {
    const { keyword, text, heredocs = [] } = instruction;
    const { environment, args, directory, user, shell } = settings;
    if (keyword === "WORKDIR")
        return JSON.stringify([keyword, directory, user]);
    if (keyword === "RUN") {
        const variables = [...new Map([...args, ...environment])].sort(([a], [b]) => (0,order/* compareText */.n)(a, b));
        const bodies = heredocs.map(({ body }) => body);
        return JSON.stringify([keyword, writtenLines(instruction, lines), bodies, variables, directory, user, shell]);
    }
    const line = filled(text.replace(/ --from=\S+/, ""), settings);
    const destination = line.split(" ").at(-1) ?? "";
    const base = /^["']?\//.test(destination) ? "" : directory;
    return JSON.stringify([keyword, line, base, heredocs.map(({ body }) => filled(body, settings))]);
}
/** As BuildKit hands them to the shell: with their white space, without comment lines. */
function writtenLines({ startLine, endLine, heredocs = [] }, lines) {
    const last = heredocs[0] === undefined ? endLine : heredocs[0].startLine - 1;
    return lines.slice(startLine - 1, last).filter((line) => !/^\s*(?:#|$)/.test(line));
}
function directoryAfter(settings, { text }) {
    const path = filled((0,white_space/* splitFirstWord */.j8)(text)[1], settings).replace(/^(["'])(.*)\1$/, "$2");
    const joined = external_node_path_.posix.normalize(path.startsWith("/") ? path : `${settings.directory}/${path}`);
    return joined.length > 1 ? joined.replace(/\/$/, "") : joined;
}
function inputsOf(written, around) {
    const inputs = sourcesOf(written, around).map((source) => {
        if ("local" in source)
            return { from: "context", context: source.local, takes: taker(withoutFrom(written)) };
        return { from: "stage", of: source.ref, place: `${source.name} ${selectors(written)}` };
    });
    if (!(0,instruction_inputs/* takesContext */.GZ)(written))
        return inputs;
    const { context, target } = around;
    if (context !== undefined)
        return [...inputs, { from: "context", context, takes: taker(written) }];
    return [...inputs, { from: "stage", of: { given: `context of ${target}` }, place: "context" }];
}
function sourcesOf({ copyFrom, mountFrom = [] }, { source }) {
    return [...(copyFrom === undefined ? [] : [copyFrom]), ...mountFrom].map(source);
}
/** What is copied out of a stage: the line without its flags, so without what becomes of it there. */
function selectors({ keyword, text }) {
    const { flags, rest } = (0,dockerfile_flags/* readFlags */.uW)((0,white_space/* splitFirstWord */.j8)(text)[1], "\\");
    return keyword === "RUN" ? flags.filter((flag) => flag.startsWith("--mount=")).join(" ") : rest;
}
/** So that what it takes of a directory with a name is read like what it takes of the build context. */
function withoutFrom(instruction) {
    const { keyword, text } = instruction;
    return { ...instruction, text: keyword === "RUN" ? text.replace(/,from=[^,\s]+|from=[^,\s]+,/g, "") : text };
}
function taker(instruction) {
    const taken = (0,taken_paths/* takenPaths */.Uf)(instruction);
    return (path) => ("unknown" in taken ? undefined : (0,taken_paths/* takesFile */.rt)(taken, path));
}

;// CONCATENATED MODULE: ./build/js/rebuild/step-graph.js






/**
 * The steps that a target needs, those of the targets it is linked with included. What BuildKit would refuse (a circle, a
 * missing stage or target) counts as given from outside.
 */
function stepGraph(target, sources) {
    const building = { sources, nodes: [], ends: new Map(), open: new Set() };
    const { ref } = endOfTarget(target, building);
    return { nodes: building.nodes, end: ref };
}
function endOfTarget(name, building) {
    const known = building.ends.get(name);
    if (known !== undefined)
        return known;
    const source = building.sources.get(name);
    if (source === undefined || building.open.has(name))
        return given(`target ${name}`);
    building.open.add(name);
    const end = endOfStages(source, building);
    building.open.delete(name);
    // Arguments stay within their Dockerfile; the rest goes along with the image.
    const state = { ...end, settings: { ...end.settings, args: noSettings.args } };
    building.ends.set(name, state);
    return state;
}
function endOfStages(source, building) {
    const dockerfile = (0,parse/* parseDockerfile */.Ai)(source.text, source.buildArgs);
    const target = (0,parse/* stageChain */.ap)(dockerfile, source.stage)[0];
    if (target === undefined)
        return given(`stage of ${source.name}`);
    const links = stageLinks(dockerfile);
    const ends = new Map();
    const walk = { source, dockerfile, lines: linesOf(source.text), links, ends, building };
    // In the order of the file every stage comes after those that it needs.
    for (const stage of reached(target, walk)) {
        const replaced = stage.name === undefined ? undefined : (0,named_context/* contextNamed */.T)(source.contexts, stage.name);
        ends.set(stage, replaced === undefined ? endOfStage(stage, walk) : endOfContext(replaced, stage.name ?? "", building));
    }
    return ends.get(target) ?? given(`stage of ${source.name}`);
}
function stageLinks(dockerfile) {
    const links = new Map();
    for (const { stage, find } of (0,stages_before/* stagesBefore */.H)(dockerfile)) {
        const found = new Map();
        for (const reference of stage.instructions.flatMap(instruction_inputs/* referencesOf */.CL)) {
            const named = find(reference);
            if (named !== undefined)
                found.set(reference, named);
        }
        links.set(stage, found);
    }
    return links;
}
/** The stages that `target` needs, itself included, in the order of the file. */
function reached(target, { dockerfile: { stages }, links }) {
    const found = new Set([target]);
    for (const stage of found) {
        const base = stages[stage.fromStage ?? -1];
        if (base !== undefined)
            found.add(base);
        for (const named of links.get(stage)?.values() ?? [])
            found.add(named);
    }
    return stages.filter((stage) => found.has(stage));
}
function endOfStage(stage, walk) {
    const { source, dockerfile, lines, ends, building } = walk;
    const base = dockerfile.stages[stage.fromStage ?? -1];
    const name = stage.resolvedFrom ?? stage.from;
    const context = base === undefined ? (0,named_context/* contextNamed */.T)(source.contexts, name) : undefined;
    const around = {
        target: source.name,
        name: isAlone(dockerfile) ? "" : (stage.name ?? `stage-${stage.index}`),
        startsFrom: base !== undefined || name === "scratch" ? "stage" : context === undefined ? "image" : "context",
        ...(source.file === undefined ? {} : { file: source.file }),
        lines,
        given: { buildArgs: source.buildArgs, globalArgs: dockerfile.globalArgs },
        context: source.context,
        source: (reference) => sourceNamed(reference, stage, walk),
    };
    const image = given(`image ${name} ${stage.platform ?? ""}`);
    const other = context === undefined ? image : endOfContext(context, name, building);
    const { nodes, end } = stageNodes(stage, (base && ends.get(base)) ?? other, around);
    building.nodes.push(...nodes);
    return end;
}
function linesOf(text) {
    return text.replace(/^\ufeff/, "").split("\n");
}
function sourceNamed(reference, stage, { source, links, ends, building }) {
    const context = (0,named_context/* contextNamed */.T)(source.contexts, reference);
    if (context !== undefined && "local" in context)
        return context;
    if (context !== undefined)
        return { ref: endOfContext(context, reference, building).ref, name: `context ${reference}` };
    const named = links.get(stage)?.get(reference);
    const end = named === undefined ? undefined : ends.get(named);
    if (named === undefined || end === undefined)
        return { ref: { given: `image ${reference}` }, name: `image ${reference}` };
    return { ref: end.ref, name: `stage ${source.name} ${named.name ?? named.index}` };
}
function endOfContext(context, name, building) {
    if ("target" in context)
        return endOfTarget(context.target, building);
    return given("given" in context ? context.given : `directory ${name}`);
}
function given(what) {
    return { ref: { given: what }, settings: noSettings };
}
/**
 * Whether BuildKit shows the stage without a name: where it is alone, and nothing is copied or mounted from elsewhere, which
 * counts as a stage there (dockerfile2llb/convert.go, buildStageDependencyGraph).
 */
function isAlone({ stages }) {
    const instructions = stages.length === 1 ? (stages[0]?.instructions ?? []) : [];
    const isElse = (instruction) => (0,instruction_inputs/* referencesOf */.CL)(instruction).length > 0 || (instruction.keyword === "RUN" && / --mount=/.test(instruction.text));
    return stages.length === 1 && !instructions.some(isElse);
}


/***/ }),

/***/ 99901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   V0: () => (/* binding */ timesOfRecord),
/* harmony export */   qu: () => (/* binding */ timesOfBuild)
/* harmony export */ });
/* harmony import */ var _build_step_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35599);

/** The times of a variant's steps, as its record has them. A step is found by its text, then by file and line. */
function timesOfRecord({ steps }) {
    const timed = steps.filter(({ seconds }) => seconds !== undefined);
    return (step) => {
        const alike = timed.filter((each) => each.file === step.file && isAlike(each, step));
        // Of equal steps of several stages BuildKit shows one: better its time than none.
        const own = alike.filter(({ stage }) => stage === undefined || step.stage === "" || stage === step.stage);
        const best = own.find(({ startLine }) => startLine === step.startLine) ?? own[0] ?? alike[0];
        return best?.seconds;
    };
}
/** The times of steps that ran in a build just now. */
function timesOfBuild({ steps }) {
    const ran = steps.filter(({ cached, error }) => !cached && error === undefined);
    return timesOfRecord({
        steps: ran.map(({ name, seconds, origin }) => {
            const { text, scope } = (0,_build_step_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStepName */ .Z)(name);
            const stage = scope.split(" ").at(-1) ?? "";
            const { file, startLine } = origin ?? {};
            return {
                ...(file === undefined ? {} : { file }),
                ...(startLine === undefined ? {} : { startLine }),
                ...(stage === "" ? {} : { stage }),
                text,
                seconds,
            };
        }),
    });
}
/** The first that knows. */
function firstOf(...all) {
    return (step) => all.map((times) => times(step)).find((seconds) => seconds !== undefined);
}
function isAlike({ text, startLine }, step) {
    const [recorded, written] = [folded(text), folded(step.text)];
    if (recorded === written)
        return true;
    // BuildKit fills variables in, and a long text is cut: what stands before is the same.
    const literal = written.replace(/(?:\$|…$).*/s, "");
    return literal !== written && startLine === step.startLine && recorded.startsWith(literal);
}
function folded(text) {
    return text.replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 75764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** How messages name a variant: by its name, and by its platform too when it has several. */
function subjectOf(name, platform, platforms) {
    return platforms > 1 ? `${name} (${platform})` : name;
}
/** "1 layer", "2 layers"; the plural is the singular with an s unless given. */
function counted(count, one, many = `${one}s`) {
    return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
