export const id = 1864;
export const ids = [1864];
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

/***/ 51864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseOfRun: () => (/* binding */ baseOfRun),
  bring: () => (/* binding */ bring)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/git/commit-id.js
var commit_id = __webpack_require__(7532);
// EXTERNAL MODULE: ./build/js/git/commits.js
var commits = __webpack_require__(44599);
;// CONCATENATED MODULE: ./build/js/baseline/base-commit.js
/**
 * By event:
 *
 * - `pull_request`: GitHub checks out the merge of base and head, so its first parent: what the base branch had at that
 *   moment. Only when the job checks out the head itself, the merge base.
 * - `merge_group`: the group's base.
 * - `push` to the default branch (or where nobody says which that is): the commit that the branch named before. A push of
 *   several commits is one change, and only its last commit had a run.
 * - `push` to another branch, and a run started by hand there: where the branch left the default one.
 * - `schedule`, and a run started by hand, on the default branch: the very commit. Nobody changed anything since its own
 *   run, so all that differs is drift.
 * - what else there is (a tag, a release): the first parent.
 */
function chooseBase(job, checkout) {
    const { event, pullRequest, mergeGroup } = job;
    if (event === "pull_request_target" || event === "workflow_run") {
        return { by: "none", reason: `a ${event} run does not have the change checked out that it is about` };
    }
    if (pullRequest !== undefined)
        return ofPullRequest(job, pullRequest, checkout);
    if (mergeGroup !== undefined)
        return { by: "commit", commit: mergeGroup.baseSha, because: "base of the merge group" };
    if (isOnOtherBranch(job)) {
        const of = job.defaultBranch ?? "";
        return { by: "merge-base", of, head: checkout.commit, because: `where the branch left ${of}` };
    }
    if (event === "schedule" || event === "workflow_dispatch" || event === "repository_dispatch") {
        return { by: "commit", commit: checkout.commit, because: "the same commit, when it was last measured" };
    }
    if (event === "push" && job.before !== undefined && job.ref.startsWith("refs/heads/")) {
        return { by: "commit", commit: job.before, because: "what the branch was before this push" };
    }
    return firstParent(checkout, "first parent of the commit");
}
function ofPullRequest({ sha }, { head, base }, checkout) {
    if (checkout.commit === head.sha) {
        return { by: "merge-base", of: base.sha, head: head.sha, because: `where the branch left ${base.ref}` };
    }
    if (checkout.commit === sha && checkout.parents.length > 1) {
        return firstParent(checkout, `${base.ref} as the pull request was merged with it`);
    }
    const reason = `what is checked out (${checkout.commit.slice(0, 12)}) is neither the pull request's merge nor its head`;
    return { by: "none", reason };
}
function firstParent({ parents: [parent] }, because) {
    if (parent === undefined)
        return { by: "none", reason: "it is the first commit, so there is nothing before it" };
    return { by: "commit", commit: parent, because };
}
/** Tags and pull requests are on no branch. */
function isOnOtherBranch({ ref, defaultBranch }) {
    return defaultBranch !== undefined && ref.startsWith("refs/heads/") && ref !== `refs/heads/${defaultBranch}`;
}

// EXTERNAL MODULE: ./build/js/git/changed-paths.js
var changed_paths = __webpack_require__(5228);
;// CONCATENATED MODULE: ./build/js/baseline/local-base.js


/**
 * What a run at a desk is compared with: where the branch left the remote's default branch. With no commit of its own
 * since then, HEAD when something is not committed yet, else the commit before it: what was worked on last.
 */
async function localBase(repository, head) {
    const remote = await remoteDefault(repository);
    const left = remote === undefined ? undefined : await (0,commits/* mergeBase */.wu)(repository, head, remote);
    if (left !== undefined && left !== head) {
        return { found: true, commit: left, because: "where this branch left the default one", isSame: false };
    }
    const changed = await (0,changed_paths/* changedInWorkTree */.hm)(repository, head);
    if (changed !== undefined && changed.length > 0) {
        return { found: true, commit: head, because: "the last commit; something is changed since", isSame: false };
    }
    const [parent] = (await (0,commits/* parentsOf */.fY)(repository, head)) ?? [];
    if (parent === undefined)
        return { found: false, reason: "it is the first commit, so there is nothing before it" };
    return { found: true, commit: parent, because: "the commit before the last", isSame: false };
}
/** A clone sets `origin/HEAD`; other ways to get a repository (`git remote add`) don't. */
async function remoteDefault(repository) {
    for (const name of ["HEAD", "main", "master"]) {
        const commit = await (0,commits/* commitOfRef */.U)(repository, `refs/remotes/origin/${name}`);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/baseline/find-base-commit.js





/**
 * Finds it by {@link chooseBase}; at a desk by `localBase`. The commit need not be here: `fetchCommit` brings it. Nothing
 * is built or fetched. Never rejects.
 */
async function findBaseCommit(repository, github) {
    const head = await (0,commits/* headCommit */.Qo)(repository);
    if (github === undefined)
        return head === undefined ? noRepository : localBase(repository, head);
    const commit = head ?? github.job.sha;
    const parents = (await (0,commits/* parentsOf */.fY)(repository, commit)) ?? (await parentsByApi(commit, github.api));
    if (parents === undefined)
        return notFound(`the parents of ${commit.slice(0, 12)} are not known`);
    const found = await follow(chooseBase(github.job, { commit, parents }), repository, github);
    return "reason" in found ? notFound(found.reason) : { found: true, ...found, isSame: found.commit === commit };
}
/** The way to the commit for a checkout without credentials. */
function fetchAccessOf({ serverUrl, repository: { owner, name } }, token) {
    return { url: `${serverUrl}/${owner}/${name}`, token };
}
const noRepository = { found: false, reason: "this is no git repository, or it has no commit" };
function notFound(reason) {
    return { found: false, reason };
}
async function follow(choice, repository, { job, api }) {
    if (choice.by === "none")
        return choice;
    const { because } = choice;
    if (choice.by === "commit")
        return { commit: choice.commit, because };
    const commit = (await mergeBaseByApi(choice.of, choice.head, api)) ?? (await mergeBaseHere(choice.of, choice.head, repository));
    if (commit !== undefined)
        return { commit, because };
    const way = api === undefined ? "give a token, or fetch the history" : "GitHub does not say";
    return { reason: `where ${job.ref} left its base is not known: ${way}` };
}
/** A branch is the server's: a local one of that name may be anything. */
async function mergeBaseHere(of, head, repository) {
    const commit = (0,commit_id/* isCommitId */.j)(of) ? of : await (0,commits/* commitOfRef */.U)(repository, `refs/remotes/origin/${of}`);
    return commit === undefined ? undefined : (0,commits/* mergeBase */.wu)(repository, commit, head);
}
const commitId = schemas/* string */.YjP().refine(commit_id/* isCommitId */.j);
const comparison = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: commitId }) });
const commitObject = schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: commitId })) });
async function mergeBaseByApi(of, head, api) {
    const basehead = `${of}...${head}`;
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    const answer = await ask(api, route, { basehead, per_page: 1 }, comparison);
    return answer?.merge_base_commit.sha;
}
async function parentsByApi(commit, api) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const answer = await ask(api, route, { commit_sha: commit }, commitObject);
    return answer?.parents.map(({ sha }) => sha);
}
async function ask(api, route, parameters, schema) {
    try {
        const answer = await api?.request(route, parameters);
        return answer === undefined ? undefined : schema.safeParse(answer.data).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/baseline/base-branch.js
var base_branch = __webpack_require__(73140);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/js/errors.js
var js_errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/baseline/phrases.js
var phrases = __webpack_require__(7810);
;// CONCATENATED MODULE: ./build/js/baseline/api-failure.js



/** Why GitHub's API gave no usable answer to the question for `what`: a sentence without a full stop. */
function whyNoAnswer(error, what) {
    if (error instanceof errors/* ZodError */.G)
        return `GitHub's API answered the question for ${what} in a way that is not known`;
    if (error instanceof js_errors/* PlimsollError */.nN)
        return `${what}: ${(0,phrases/* clause */.sb)(error.message)}`;
    const status = error instanceof Error && "status" in error ? error.status : undefined;
    if (status === 401 || status === 403 || status === 404) {
        return `GitHub's API refused ${what} (${status}); the job's permissions need \`actions: read\``;
    }
    if (typeof status === "number")
        return `GitHub's API failed with ${what} (${status})`;
    return `GitHub's API gave no answer for ${what}: ${(0,phrases/* clause */.sb)(error instanceof Error ? error.message : String(error))}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/github/zip-file.js
var zip_file = __webpack_require__(91018);
// EXTERNAL MODULE: ./build/js/baseline/baseline-record.js
var baseline_record = __webpack_require__(4427);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/image/summary/decode.js + 2 modules
var decode = __webpack_require__(686);
// EXTERNAL MODULE: ./build/js/baseline/encode-record.js
var encode_record = __webpack_require__(77064);
// EXTERNAL MODULE: ./build/js/baseline/record-header.js
var record_header = __webpack_require__(44669);
;// CONCATENATED MODULE: ./build/js/baseline/decode-record.js







/** 8 MiB: what our own level uses. A frame may ask for 2 GiB. */
const maximumWindowLog = 23;
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * Reads what {@link encodeRecord} wrote. The bytes come from artifacts and caches and may be anybody's: everything is
 * bounded and checked. Whether they are about the right commit is for the caller to see.
 *
 * @throws PlimsollError `baseline.malformed` and nothing else
 */
async function decodeRecord(bytes) {
    try {
        const body = decode_record_open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        const headerLength = body.readUInt32LE(0);
        if (headerLength > baseline_record/* recordLimits */.MP.headerBytes)
            throw new RangeError("its header is too large");
        const headerEnd = encode_record/* headerLengthBytes */.D + headerLength;
        const { images, ...header } = readHeader(body.subarray(encode_record/* headerLengthBytes */.D, headerEnd));
        const packagesStart = headerEnd + images.reduce((sum, { summary }) => sum + summary, 0);
        if (packagesStart > body.length)
            throw new RangeError("its summaries are cut short");
        const packages = await inflatePackages(body.subarray(packagesStart), images);
        return { ...header, images: await readImages(images, body.subarray(headerEnd, packagesStart), packages) };
    }
    catch (cause) {
        const why = isOtherVersion(bytes) ? "another version of Plimsoll wrote it" : "it is damaged";
        const message = `The stored baseline can't be used: ${why}. Run Plimsoll on the default branch again to store a new one.`;
        throw new js_errors/* PlimsollError */.nN("baseline.malformed", message, { cause });
    }
}
function isOtherVersion(bytes) {
    const mark = Buffer.from(bytes.subarray(0, encode_record/* recordMark */.t6.length));
    return !mark.equals(encode_record/* recordMark */.t6) && mark.subarray(0, -1).equals(encode_record/* recordMark */.t6.subarray(0, -1));
}
function decode_record_open(bytes) {
    const bodyStart = encode_record/* recordMark */.t6.length + encode_record/* checksumBytes */.lC;
    if (bytes.length > bodyStart + baseline_record/* recordLimits */.MP.bytes)
        throw new RangeError("it is too large");
    if (!bytes.subarray(0, encode_record/* recordMark */.t6.length).equals(encode_record/* recordMark */.t6))
        throw new RangeError("it begins with other bytes");
    const body = bytes.subarray(bodyStart);
    if (!(0,encode_record/* recordChecksum */.RN)(body).equals(bytes.subarray(encode_record/* recordMark */.t6.length, bodyStart))) {
        throw new RangeError("its checksum does not hold");
    }
    return body;
}
function readHeader(bytes) {
    const header = record_header/* recordHeaderSchema */.i.parse(JSON.parse(bytes.toString()));
    const inOrder = header.images.every((image, i) => {
        const before = header.images[i - 1];
        return before === undefined || (0,baseline_record/* byVariantAndPlatform */.TJ)(before, image) < 0;
    });
    if (!inOrder)
        throw new RangeError("its images are not in order");
    return header;
}
async function inflatePackages(frame, images) {
    const length = images.reduce((sum, { packages = 0 }) => sum + packages, 0);
    if (length > baseline_record/* recordLimits */.MP.allPackageBytes)
        throw new RangeError("its package lists are too large");
    const all = await decompress(frame, {
        // Not 0, which is no bound that zlib knows.
        maxOutputLength: Math.max(length, 1),
        params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maximumWindowLog },
    });
    if (all.length !== length)
        throw new RangeError("its package lists have another length");
    return all;
}
/** One summary after the other: what is inflated of one is let go before the next. */
async function readImages(images, summaries, packages) {
    const read = [];
    const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    let summaryAt = 0;
    let packagesAt = 0;
    for (const { variant, platform, summary: length, packages: listed } of images) {
        const summary = await (0,decode/* decodeSummary */.P)(summaries.subarray(summaryAt, summaryAt + length));
        summaryAt += length;
        const list = listed === undefined ? undefined : utf8.decode(packages.subarray(packagesAt, packagesAt + listed));
        packagesAt += listed ?? 0;
        read.push({ variant, platform, summary, ...(list === undefined ? {} : { packages: list }) });
    }
    return read;
}

;// CONCATENATED MODULE: ./build/js/baseline/run-artifacts.js


/** What of an artifact is looked at (GitHub's published OpenAPI description, schema `artifact`). */
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().nonnegative(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
    digest: schemas/* string */.YjP().nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().optional(),
        repository_id: schemas/* int */.Whr().optional(),
        head_repository_id: schemas/* int */.Whr().optional(),
        head_sha: schemas/* string */.YjP().optional(),
    })
        .nullish(),
});
/** A run with more artifacts than this is not looked through to its end. */
const mostArtifacts = 500;
/**
 * The records that a run left, each leg's of its newest attempt, by leg.
 *
 * @throws GitHubFailure or ZodError
 */
async function recordsOfRun(api, run, names) {
    const newest = new Map();
    let seen = 0;
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    for await (const item of api.list(route, { run_id: run.id, per_page: 100 }, "artifacts")) {
        seen += 1;
        if (seen > mostArtifacts)
            break;
        const artifact = artifactSchema.parse(item);
        const named = names.read(artifact.name);
        if (named === undefined || !belongsTo(artifact, run))
            continue;
        const before = newest.get(named.leg);
        if (before === undefined || before.attempt < named.attempt) {
            newest.set(named.leg, { attempt: named.attempt, artifact });
        }
    }
    return new Map([...newest].map(([leg, { artifact }]) => [leg, artifact]));
}
/** An artifact is the run's by its own word and not because it stands in the run's list. */
function belongsTo({ workflow_run: of }, run) {
    return (of?.id === run.id &&
        of.head_sha === run.head_sha &&
        of.repository_id === run.repository.id &&
        of.head_repository_id === run.repository.id);
}
/** Why an artifact can't be fetched, if it can't. */
function whyUnusable({ expired, size_in_bytes }) {
    if (expired)
        return "it has expired";
    return size_in_bytes > baseline_record/* recordLimits */.MP.bytes ? "it is too large" : undefined;
}

;// CONCATENATED MODULE: ./build/js/baseline/fetch-record.js





/** A ZIP archive of one stored file is larger than the file by its headers. */
const archiveOverhead = 10_000;
/**
 * Downloads a run's record and holds it against what the API said of run and artifact.
 *
 * @throws GitHubFailure, PlimsollError `baseline.malformed`, or RangeError
 */
async function fetchRecord(api, artifact, run, job) {
    const fault = whyUnusable(artifact);
    if (fault !== undefined)
        throw new RangeError(fault);
    const archive = await api.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { artifact_id: artifact.id, archive_format: "zip" }, baseline_record/* recordLimits */.MP.bytes + archiveOverhead);
    if (typeof artifact.digest === "string" && artifact.digest !== digestOf(archive)) {
        throw new RangeError("its digest is not the one that the API names");
    }
    const file = (0,zip_file/* onlyFileInZip */.l)(archive, baseline_record/* recordFileName */.Tb, baseline_record/* recordLimits */.MP.bytes).catch((cause) => {
        throw new RangeError("its archive is not one that Plimsoll stored", { cause });
    });
    const record = await decodeRecord(await file);
    requireAbout(record, run.head_sha, job);
    return record;
}
/** @throws RangeError for a record that is not about this commit and workflow, wherever it was found. */
function requireAbout(record, commit, { workflow }) {
    if (record.commit !== commit)
        throw new RangeError("it is about another commit");
    if (record.workflow !== workflow)
        throw new RangeError("it is of another workflow");
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}

;// CONCATENATED MODULE: ./build/js/baseline/from-run.js



/** So many legs of a matrix are read together; more are no matrix of images. */
const mostLegs = 32;
/**
 * The baseline that a proven run left; undefined when it left none. The record of this leg, or, where there is none of
 * it, those of all other legs together: a variant that is new, or now stands in another leg, is then told from one that
 * the base has. That needs a green run: in a red one this leg may be missing because it failed.
 *
 * @throws GitHubFailure, ZodError, PlimsollError or RangeError
 */
async function baselineOfRun(sources, run) {
    const { api, job, names } = sources;
    const records = await recordsOfRun(api, run, names);
    const own = records.get(names.leg);
    const chosen = own !== undefined ? [own] : run.conclusion === "success" ? [...records.values()] : [];
    if (chosen.length === 0)
        return undefined;
    if (chosen.length > mostLegs)
        throw new RangeError(`its run has ${chosen.length} records and none of this job's part`);
    const images = [];
    for (const artifact of chosen)
        images.push(...(await fetchRecord(api, artifact, run, job)).images);
    requireEachOnce(images);
    return {
        source: "artifact",
        commit: run.head_sha,
        ...madeAt(chosen),
        images,
        ...(run.conclusion === "success"
            ? {}
            : { note: `the push run of ${(0,phrases/* shortCommit */.Ax)(run.head_sha)} ended red; what it measured is whole` }),
    };
}
function requireEachOnce(images) {
    const seen = new Set();
    for (const { variant, platform } of images) {
        const key = JSON.stringify([variant, platform]);
        if (seen.has(key))
            throw new RangeError(`its run has two records of ${variant}`);
        seen.add(key);
    }
}
/** By GitHub's clock, and the oldest of them. */
function madeAt(artifacts) {
    const [oldest] = artifacts.flatMap(({ created_at }) => created_at ?? []).sort();
    return oldest === undefined ? {} : { madeAt: oldest };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/js/baseline/workflow-runs.js


const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
/** What of a run is looked at (GitHub's published OpenAPI description, schema `workflow-run`). */
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    event: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_sha: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    repository,
    head_repository: repository.nullable(),
});
const answerSchema = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(runSchema) });
/** How many runs are looked at: those of one commit, or the newest of a branch. */
const mostRuns = 30;
/**
 * Push runs of the job's own workflow on a branch, newest first; of one commit where `commit` is given. What the API was
 * asked for is looked at again in what it answers: see {@link isProven}.
 *
 * @throws GitHubFailure or ZodError
 */
async function pushRuns(api, job, branch, commit) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
        workflow_id: (0,posix_.basename)(job.workflow),
        event: "push",
        branch,
        exclude_pull_requests: true,
        per_page: mostRuns,
        ...(commit === undefined ? {} : { head_sha: commit }),
    });
    return answerSchema.parse(data).workflow_runs.filter((run) => isProven(run, job, branch));
}
/** CONTRACTS §6: event `push`, base branch, same repository, same workflow file. */
function isProven(run, job, branch) {
    // For some runs the path has the ref behind an @.
    const [path] = run.path.split("@");
    return (run.event === "push" &&
        run.head_branch === branch &&
        path === job.workflow &&
        run.head_repository?.id === run.repository.id &&
        run.repository.id === (job.repository.id ?? run.repository.id));
}
/**
 * Whether what a run left may be used. A run is red for an exceeded load line, or for a job that has nothing to do with
 * images; what was measured is as true as in a green one, and a record is only stored whole. To pass red runs over would
 * compare with an older commit, and so blame an author for what others have merged since.
 */
function hasEnded({ status, conclusion }) {
    return status === "completed" && (conclusion === "success" || conclusion === "failure");
}

;// CONCATENATED MODULE: ./build/js/baseline/from-artifacts.js




/** From an artifact of the push run for exactly this commit; a green run before a red one. Never rejects. */
async function fromRunOfCommit(sources, branch, commit) {
    const { api, job } = sources;
    const what = `the push runs of ${(0,phrases/* shortCommit */.Ax)(commit)}`;
    try {
        const runs = (await pushRuns(api, job, branch, commit)).filter(({ head_sha }) => head_sha === commit);
        const ended = runs.filter(hasEnded);
        if (ended.length === 0)
            return (0,phrases/* none */.dv)(whyNoRun(runs, job.workflow, branch, commit));
        const greenFirst = ended.toSorted((a, b) => Number(isRed(a)) - Number(isRed(b)));
        const reasons = [];
        for (const run of greenFirst) {
            const baseline = await tryRun(sources, run, reasons);
            if (baseline !== undefined)
                return (0,phrases/* found */.F9)(baseline);
        }
        return (0,phrases/* none */.dv)((0,phrases/* joined */.oR)(reasons) ?? `the push run of ${(0,phrases/* shortCommit */.Ax)(commit)} stored no baseline`);
    }
    catch (error) {
        return (0,phrases/* none */.dv)(whyNoAnswer(error, what));
    }
}
/** How many earlier runs are looked into for a record: each takes a call. */
const mostTries = 8;
/**
 * From the newest earlier push run that left a record and whose commit the base has in its history. A branch's name
 * proves less than that: a tag may be called like it, and a branch may be made anew. Never rejects.
 */
async function fromEarlierRun(sources, branch, commit) {
    const { api, job } = sources;
    try {
        const runs = (await pushRuns(api, job, branch)).filter((run) => hasEnded(run) && run.head_sha !== commit);
        const reasons = [];
        for (const run of runs.slice(0, mostTries)) {
            const baseline = await tryRun(sources, run, reasons);
            if (baseline === undefined || !(await isAncestor(sources, run.head_sha, commit)))
                continue;
            const older = `these are the numbers of ${(0,phrases/* shortCommit */.Ax)(run.head_sha)}, an earlier commit of ${branch}`;
            const note = (0,phrases/* joined */.oR)([older, baseline.note]);
            return (0,phrases/* found */.F9)({ ...baseline, ...(note === undefined ? {} : { note }) });
        }
        return (0,phrases/* none */.dv)((0,phrases/* joined */.oR)(reasons) ?? `no earlier push run on ${branch} stored a baseline`);
    }
    catch (error) {
        return (0,phrases/* none */.dv)(whyNoAnswer(error, `the earlier push runs on ${branch}`));
    }
}
function isRed({ conclusion }) {
    return conclusion !== "success";
}
/** A record that can't be used is a reason to look at the next run. */
async function tryRun(sources, run, reasons) {
    try {
        return await baselineOfRun(sources, run);
    }
    catch (error) {
        reasons.push(error instanceof RangeError
            ? `the baseline of ${(0,phrases/* shortCommit */.Ax)(run.head_sha)} can't be used: ${error.message}`
            : whyNoAnswer(error, `the baseline of ${(0,phrases/* shortCommit */.Ax)(run.head_sha)}`));
        return undefined;
    }
}
/** By the API: the clone may be one commit deep. A commit that is gone is none. @throws GitHubFailure */
async function isAncestor({ api }, older, commit) {
    const basehead = `${older}...${commit}`;
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead, per_page: 1 });
        return data instanceof Object && "status" in data && data.status === "ahead";
    }
    catch (error) {
        if (error instanceof Error && "status" in error && error.status === 404)
            return false;
        throw error;
    }
}
function whyNoRun(runs, workflow, branch, commit) {
    const short = (0,phrases/* shortCommit */.Ax)(commit);
    const [run] = runs;
    if (run === undefined)
        return `no push to ${branch} ran ${workflow} for ${short}`;
    if (run.status !== "completed")
        return `the push run of ${short} has not ended yet`;
    return `the push run of ${short} was ${run.conclusion ?? "ended without a word"}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/baseline/from-cache.js








/** What of a cache entry is looked at (GitHub's published OpenAPI description, schema `actions-cache-list`). */
const entrySchema = schemas/* object */.Ikc({ key: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), created_at: schemas/* string */.YjP().optional() });
/**
 * From the cache entry of exactly this commit, if the API shows one under the base branch and none under the run's own
 * ref, before it was fetched and afterwards: a job is served its own ref's entries first, and a pull request can write
 * them. Never rejects.
 */
async function fromCache(sources, branch, commit) {
    const { api, job, cache, names, workDirectory } = sources;
    const key = names.cacheKey(commit);
    const baseRef = `refs/heads/${branch}`;
    const short = (0,phrases/* shortCommit */.Ax)(commit);
    try {
        const [entry] = (await entriesUnder(api, baseRef, key)).filter((each) => each.key === key);
        if (entry === undefined)
            return (0,phrases/* none */.dv)(`the cache of ${branch} has no entry for ${short}`);
        const own = job.ref === baseRef ? undefined : job.ref;
        const planted = `the cache has an entry for ${short} under ${job.ref}, which is no evidence`;
        if (await hasEntry(api, own, key))
            return (0,phrases/* none */.dv)(planted);
        const bytes = await restore(cache, key, (0,external_node_path_.join)(workDirectory, "baseline-cache", baseline_record/* recordFileName */.Tb));
        if (bytes === undefined)
            return (0,phrases/* none */.dv)(`the cache entry for ${short} could not be restored`);
        if (await hasEntry(api, own, key))
            return (0,phrases/* none */.dv)(planted);
        const record = await decodeRecord(bytes);
        requireAbout(record, commit, job);
        const madeAt = entry.created_at === undefined ? {} : { madeAt: entry.created_at };
        return (0,phrases/* found */.F9)({ source: "cache", commit, ...madeAt, images: record.images });
    }
    catch (error) {
        if (error instanceof RangeError)
            return (0,phrases/* none */.dv)(`the cache entry for ${short} can't be used: ${error.message}`);
        return (0,phrases/* none */.dv)(whyNoAnswer(error, `the cache entries for ${short}`));
    }
}
/**
 * Keys that only begin alike count under the run's own ref: where there is no entry of that very key, the service looks
 * for one that begins with it, first under the run's ref.
 */
async function hasEntry(api, ref, key) {
    return ref !== undefined && (await entriesUnder(api, ref, key)).length > 0;
}
/** The API answers with entries whose keys begin with `key`. @throws GitHubFailure or ZodError */
async function entriesUnder(api, ref, key) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/caches", { key, ref, per_page: 100 });
    const { actions_caches: entries } = schemas/* object */.Ikc({ actions_caches: schemas/* array */.YOg(entrySchema) }).parse(data);
    return entries.filter((entry) => entry.ref === ref && entry.key.startsWith(key));
}
/** What lies there already was not restored now. Undefined when there was nothing, or it could not be read. */
async function restore(cache, key, path) {
    const directory = (0,external_node_path_.dirname)(path);
    try {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        await (0,promises_.mkdir)(directory, { recursive: true });
        if (!(await cache.restore(key, path)))
            return undefined;
        const { size } = await (0,promises_.stat)(path);
        return size > baseline_record/* recordLimits */.MP.bytes ? undefined : await (0,promises_.readFile)(path);
    }
    catch {
        return undefined;
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/js/baseline/find-baseline.js




/**
 * Finds the numbers to compare with. `auto` takes the first of these that there is and that may be believed (CONTRACTS §6):
 *
 * 1. the artifact of the push run for exactly this commit;
 * 2. the cache entry for exactly this commit;
 * 3. the artifact of the newest earlier push run: its numbers may blame an author for what others have merged since;
 * 4. where a check of level `error` compares with the base, on a pull request: the commit, built again.
 *
 * `image:REF`, `rebuild` and `none` are taken at their word, without a substitute. Never rejects: the outcome says why
 * better sources were passed over, or why there is nothing.
 */
async function findBaseline(request) {
    const outcome = await bySetting(request);
    request.progress.note(outcome.found ? told(outcome.baseline) : `baseline: none; ${outcome.reason}`);
    return outcome;
}
function bySetting(request) {
    const { setting, base } = request;
    switch (setting.from) {
        case "none":
            return Promise.resolve((0,phrases/* none */.dv)("`baseline: none` compares with nothing"));
        case "image":
            return fromImage(request, setting.image);
        case "rebuild":
            return base.found ? fromRebuild(request, base.commit) : Promise.resolve((0,phrases/* none */.dv)(base.reason));
        case "auto":
            return base.found ? automatic(request, base.commit) : Promise.resolve((0,phrases/* none */.dv)(base.reason));
    }
}
async function automatic(request, commit) {
    const sources = [...keptSources(request.github, commit)];
    const rebuilds = isRebuiltUnasked(request);
    if (rebuilds) {
        sources.push(() => {
            request.progress.note(`baseline: nothing was kept for ${(0,phrases/* shortCommit */.Ax)(commit)}, so it is built again`);
            return fromRebuild(request, commit);
        });
    }
    const passedOver = [];
    for (const source of sources) {
        const outcome = await source();
        if (outcome.found)
            return (0,phrases/* found */.F9)(withNotes(outcome.baseline, passedOver));
        passedOver.push(outcome.reason);
    }
    const kept = request.github === undefined ? "outside of GitHub Actions no baseline is kept" : (0,phrases/* joined */.oR)(passedOver);
    return (0,phrases/* none */.dv)((0,phrases/* joined */.oR)([kept, rebuilds ? undefined : howToGetOne(request)]) ?? "nothing was kept");
}
/** What push runs kept, the best first. */
function keptSources(github, commit) {
    if (github === undefined)
        return [];
    const { job, api } = github;
    const branch = (0,base_branch/* baseBranchOf */.v)(job);
    if (branch === undefined)
        return [() => Promise.resolve((0,phrases/* none */.dv)(`${job.ref} is no branch`))];
    if (api === undefined)
        return [() => Promise.resolve((0,phrases/* none */.dv)("without a token nobody can prove what push runs kept"))];
    const sources = { ...github, api };
    return [
        () => fromRunOfCommit(sources, branch, commit),
        () => fromCache(sources, branch, commit),
        () => fromEarlierRun(sources, branch, commit),
    ];
}
/** Building everything twice is worth it where a pull request could not be judged without. */
function isRebuiltUnasked({ github, isRequired, rebuild }) {
    const { pullRequest, mergeGroup } = github?.job ?? {};
    return isRequired && rebuild !== undefined && (pullRequest !== undefined || mergeGroup !== undefined);
}
/** Undefined where this run itself is the way: a push to the default branch. */
function howToGetOne({ github }) {
    if (github === undefined)
        return "give --baseline rebuild or --baseline image:REF to compare";
    const { event, ref, defaultBranch } = github.job;
    if (event === "push" && ref === `refs/heads/${defaultBranch}`)
        return undefined;
    return "run Plimsoll on pushes to the default branch too, or set `baseline: rebuild`";
}
async function fromImage({ readImage }, image) {
    const read = await readImage(image);
    if (!read.ok)
        return (0,phrases/* none */.dv)(`${image} can't be compared with: ${read.reason}`);
    return (0,phrases/* found */.F9)({ source: "image", images: read.images, ...(read.note === undefined ? {} : { note: read.note }) });
}
async function fromRebuild({ rebuild }, commit) {
    if (rebuild === undefined)
        return (0,phrases/* none */.dv)("the base can't be built here");
    const rebuilt = await rebuild(commit);
    if (!rebuilt.ok)
        return (0,phrases/* none */.dv)(`${(0,phrases/* shortCommit */.Ax)(commit)} was not built again: ${rebuilt.reason}`);
    const { images, note } = rebuilt;
    return (0,phrases/* found */.F9)({ source: "rebuild", commit, images, ...(note === undefined ? {} : { note }) });
}
function withNotes(baseline, passedOver) {
    const note = (0,phrases/* joined */.oR)([baseline.note, ...passedOver]);
    return { ...baseline, ...(note === undefined ? {} : { note }) };
}
function told({ source, commit, note }) {
    const of = commit === undefined ? "" : ` of ${(0,phrases/* shortCommit */.Ax)(commit)}`;
    return `baseline: ${source}${of}${note === undefined ? "" : ` (${note})`}`;
}

// EXTERNAL MODULE: ./build/js/check-variant.js + 41 modules
var check_variant = __webpack_require__(87825);
// EXTERNAL MODULE: ./build/js/image/platform-name.js
var platform_name = __webpack_require__(47837);
// EXTERNAL MODULE: ./build/js/timings.js
var timings = __webpack_require__(42225);
;// CONCATENATED MODULE: ./build/js/baseline/base-progress.js
/** Progress of work on the base beside that on the change itself: its tasks say so, and nothing of it is a warning. */
function baseProgress(progress) {
    return {
        note: () => undefined,
        warn: (text) => progress.note(`base: ${text}`),
        task: (stage, title, subject) => progress.task(stage, title, subject === undefined ? "base" : `base of ${subject}`),
    };
}

;// CONCATENATED MODULE: ./build/js/baseline/for-baseline.js
/** What is read for a baseline: its packages, and nothing that belongs to a verdict. */
function forBaseline(policy) {
    return { ...policy, secrets: { ...policy.secrets, files: "off" } };
}

// EXTERNAL MODULE: ./build/js/baseline/kept-images.js
var kept_images = __webpack_require__(30169);
;// CONCATENATED MODULE: ./build/js/baseline/read-baseline-image.js







/**
 * Opens, reads and scans one image (`baseline: image:REF`), and gives it to every variant of the plan. It is read once,
 * for the platforms of all of them; where one names none, for what there is. Never rejects.
 */
async function readBaselineImage(reference, equipment, settings, context) {
    const { variants } = equipment.plan;
    const [first] = variants;
    if (first === undefined)
        return { ok: true, images: [] };
    const sub = { ...context, progress: baseProgress(context.progress) };
    const alone = { ...equipment, stopwatch: (0,timings/* startStopwatch */.Q)() };
    const facts = await (0,check_variant/* checkVariant */.w)(asVariant(reference, first, variants), alone, settings, sub);
    if (facts.outcome.failure !== undefined)
        return { ok: false, reason: (0,phrases/* clause */.sb)(facts.outcome.failure.message) };
    const kept = (0,kept_images/* keptImages */.D)([facts]);
    if (!kept.ok)
        return kept;
    return { ok: true, images: variants.flatMap((variant) => imagesFor(variant, kept.images)) };
}
function asVariant(image, first, all) {
    const { name, slug, policy } = all.find((variant) => variant.policy.scan !== "off") ?? first;
    const dockerfiles = new Set(all.map(({ dockerfile }) => dockerfile));
    const isNamed = all.every(({ platforms }) => platforms.length > 0);
    return {
        kind: "image",
        name,
        slug,
        policy: forBaseline(policy),
        because: "what the run is compared with",
        image,
        platforms: isNamed ? [...new Set(all.flatMap(({ platforms }) => platforms))] : [],
        ...(dockerfiles.size === 1 && first.dockerfile !== undefined ? { dockerfile: first.dockerfile } : {}),
    };
}
function imagesFor({ name, platforms }, images) {
    return images
        .filter(({ platform }) => platforms.length === 0 || platforms.map(platform_name/* normalisePlatform */.W).includes(platform))
        .map((image) => ({ ...image, variant: name }));
}

// EXTERNAL MODULE: ./build/js/attempt.js
var attempt = __webpack_require__(24211);
// EXTERNAL MODULE: ./build/js/build/codec.js
var build_codec = __webpack_require__(62431);
// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/dockerfile/sources.js
var dockerfile_sources = __webpack_require__(50795);
// EXTERNAL MODULE: ./build/js/git/filters.js
var git_filters = __webpack_require__(57930);
// EXTERNAL MODULE: ./build/js/git/repository.js
var git_repository = __webpack_require__(86833);
// EXTERNAL MODULE: ./build/js/git/tree.js
var tree = __webpack_require__(11061);
;// CONCATENATED MODULE: ./build/js/git/worktree.js





const deadlineMs = 300_000;
/**
 * Checks a commit out into `directory`, which must not exist. No hook and no content filter runs, and submodules stay
 * empty. Never rejects; what was begun and failed is taken away again.
 */
async function addWorktree(repository, commit, directory) {
    if (!(0,commit_id/* isCommitId */.j)(commit))
        return { ok: false, reason: "it is no full commit ID" };
    const filters = await (0,git_filters/* filtersOff */.R)(repository);
    if (filters === undefined)
        return { ok: false, reason: "the filters that git is configured with can't be listed" };
    const args = ["worktree", "add", "--detach", "--force", "--no-guess-remote", "--", directory, commit];
    const result = await (0,git_repository/* runGit */.EO)(repository, args, { ...filters.call, deadlineMs });
    if (result.exitCode === 0) {
        const lacks = await lacking({ ...repository, root: directory }, commit, filters.names.length > 0);
        return { ok: true, lacks };
    }
    await removeWorktree(repository, directory);
    return { ok: false, reason: (0,git_repository/* whyGitFailed */.eJ)(result) };
}
/** Takes the directory away, and git's note of it. Never rejects: at worst a directory stays that nobody needs. */
async function removeWorktree(repository, directory) {
    await (0,git_repository/* runGit */.EO)(repository, ["worktree", "remove", "--force", "--force", "--", directory]);
    await (0,promises_.rm)(directory, { recursive: true, force: true }).catch(() => undefined);
    await (0,git_repository/* runGit */.EO)(repository, ["worktree", "prune"]);
}
async function lacking(worktree, commit, mayFilter) {
    const files = await (0,tree/* filesAtCommit */.a)(worktree, commit);
    if (files === undefined)
        return ["files that can't be listed"];
    const lacks = [];
    if (files.some(({ mode }) => mode === "160000"))
        lacks.push("the files of its submodules");
    if (mayFilter && (await hasFiltered(worktree, files)))
        lacks.push("files that a content filter such as git-lfs keeps");
    return lacks;
}
/** Whether `.gitattributes` gives any file to a filter. Where no filter is configured, that means nothing. */
async function hasFiltered(worktree, files) {
    if (!files.some(({ path }) => path === ".gitattributes" || path.endsWith("/.gitattributes")))
        return false;
    const input = files.map(({ path }) => `${path}\0`).join("");
    const result = await (0,git_repository/* runGit */.EO)(worktree, ["check-attr", "-z", "--stdin", "filter"], { input, keepStdout: 64 << 20 });
    if (result.exitCode !== 0 || result.stdoutTruncated)
        return true;
    const fields = result.stdout.split("\0");
    return fields.some((value, index) => index % 3 === 2 && value !== "unspecified" && value !== "unset");
}

// EXTERNAL MODULE: ./build/js/plan/plan.js + 13 modules
var plan_plan = __webpack_require__(40622);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(44158);
// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/plan/text-file.js
var text_file = __webpack_require__(10620);
;// CONCATENATED MODULE: ./build/js/baseline/git-directory.js





/**
 * Gives a checkout beside the run's own the `.git` directory that the own one has at `top`, where a build would send it: a
 * `COPY . .` ships it unless `.dockerignore` names it, and a file in its place would make the change seem larger by all of
 * it. What it says of HEAD is then the run's commit.
 */
async function giveGitDirectory(checkout, variants, { definition }, top) {
    if (top === undefined || !(await isDirectory((0,external_node_path_.join)(top, ".git"))))
        return;
    const names = new Set(variants.flatMap(({ target, basedOn }) => [target, ...basedOn]));
    const sends = await Promise.all([...names].map((name) => sendsGit(checkout, definition.target[name] ?? {})));
    if (!sends.includes(true))
        return;
    const place = (0,external_node_path_.join)(checkout.tree, ".git");
    const note = /^gitdir: (.+)$/m.exec((await (0,text_file/* readTextFile */.G)(place)) ?? "")?.[1];
    await (0,promises_.rm)(place, { force: true });
    await (0,promises_.cp)((0,external_node_path_.join)(top, ".git"), place, {
        recursive: true,
        mode: promises_.constants.COPYFILE_FICLONE,
        // What git notes of this checkout was not there when the run's own images were built.
        filter: (path) => path !== note,
    });
}
/** BuildKit reads the ignore file beside the Dockerfile that has its name, else that of the context. */
async function sendsGit({ tree, root }, target) {
    const { context = ".", dockerfile = "Dockerfile" } = target;
    if ((0,remote/* isRemoteContext */.u)(context) || (0,external_node_path_.relative)(tree, (0,external_node_path_.resolve)(root, context)) !== "")
        return false;
    const own = await (0,text_file/* readTextFile */.G)(__webpack_require__.ab + "main/" + tree + '/' + dockerfile + '.dockerignore');
    const rules = own ?? (await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(tree, ".dockerignore")));
    return rules === undefined || !ignore["default"]().add(rules).ignores(".git");
}
async function isDirectory(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    return found?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/js/baseline/rebuild.js

















/**
 * Checks the commit out beside the run and takes its variants the same way: plan, build, measure, scan. Only those that
 * the run has too are built; of an image that something else built there is no earlier one. Builder, scanner and layer
 * cache are the run's own, so what did not change is in the cache. Never rejects: that the base can't be built, in whole
 * or in part, is a reason for having no baseline and no fault of the change.
 */
async function rebuildBaseline(commit, request, context) {
    const { settings, repository, prefix } = request;
    if (settings.image !== undefined)
        return { ok: false, reason: "the run is about an image that something else built" };
    const directory = (0,external_node_path_.join)(context.workDirectory, "baseline");
    const tree = (0,external_node_path_.join)(directory, "tree");
    const sub = {
        ...context,
        progress: baseProgress(context.progress),
        workDirectory: (0,external_node_path_.join)(directory, "work"),
    };
    try {
        await (0,promises_.mkdir)(sub.workDirectory, { recursive: true, mode: 0o700 });
        const checkout = await addWorktree(repository, commit, tree);
        if (!checkout.ok)
            return { ok: false, reason: `it can't be checked out: ${(0,phrases/* clause */.sb)(checkout.reason)}` };
        const [lacking] = checkout.lacks;
        if (lacking !== undefined)
            return { ok: false, reason: `a checkout beside the run lacks ${lacking}` };
        return await buildAt({ tree, root: (0,external_node_path_.join)(tree, prefix) }, request, sub);
    }
    catch (error) {
        return { ok: false, reason: (0,phrases/* clause */.sb)((0,coded_error/* codedError */.A)(error).message) };
    }
    finally {
        await removeWorktree(repository, tree);
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function buildAt(checkout, request, context) {
    const { equipment, findBuildx, settings: own, repository } = request;
    const there = await (0,promises_.stat)(checkout.root).catch(() => undefined);
    if (there?.isDirectory() !== true)
        return nothingThere;
    const settings = { ...(await request.settingsAt(checkout.root)), selected: [], only: own.only };
    const planned = await (0,attempt/* attempt */.C)((0,plan_plan/* planRun */.n)(settings, findBuildx, context));
    if (!planned.ok && planned.error.code === "plan.nothing-found")
        return nothingThere;
    if (!planned.ok)
        throw planned.error;
    const plan = { ...planned.value, variants: comparable(planned.value, equipment.plan) };
    const built = plan.variants.filter((variant) => variant.kind === "build");
    await giveGitDirectory(checkout, built, plan, await (0,changed_paths/* topDirectory */.Fr)(repository));
    const { sources } = await (0,dockerfile_sources/* dockerfileSources */.N)(plan, settings);
    const dockerfiles = sources.flatMap(({ file, text }) => (file === undefined ? [] : [{ path: file, text }]));
    const base = { ...equipment, plan, dockerfiles, stopwatch: (0,timings/* startStopwatch */.Q)() };
    const facts = await Promise.all(plan.variants.map((variant) => (0,check_variant/* checkVariant */.w)(variant, base, settings, context)));
    const kept = (0,kept_images/* keptImages */.D)(facts);
    const extra = await notInACheckout(request);
    return kept.ok && extra !== undefined ? { ...kept, note: extra } : kept;
}
/** Every variant is new then. */
const nothingThere = { ok: true, images: [], note: "the base builds no image here" };
/** What a job makes or fetches before this step is in its own builds and in no checkout. */
async function notInACheckout({ repository, settings }) {
    const results = `${(0,external_node_path_.basename)(settings.out)}/`;
    const paths = (await (0,changed_paths/* untrackedPaths */.kN)(repository)) ?? [];
    const untracked = paths.filter((path) => !`/${path}`.endsWith(`/${results}`));
    if (untracked.length === 0)
        return undefined;
    const some = (0,subject/* counted */.h)(untracked.length, "path");
    return `it was built from a clean checkout, and ${some} of this one that git does not track were not in it`;
}
/** Read as the run reads its own: with its scan, which the base may have had switched off, and by its codec. */
function comparable(base, run) {
    return base.variants.flatMap((variant) => {
        const own = run.variants.find(({ name }) => name === variant.name);
        if (variant.kind !== "build" || own?.kind !== "build")
            return [];
        const codec = (0,build_codec/* codecOf */.u)(own.policy, run);
        return [{ ...variant, policy: forBaseline({ ...variant.policy, scan: own.policy.scan, codec }) }];
    });
}

;// CONCATENATED MODULE: ./build/js/baseline/required.js
/** Whether any of the policies has a check of level `error` that compares with the base, among the stages of this run. */
function requiresBaseline(policies, { only }) {
    return policies.some((policy) => (only.has("size") && limitsGrowth(policy)) || (only.has("scan") && forbidsNew(policy)));
}
/** What is told from an image's layers; other metrics say nothing of a base that was only built. */
const measured = ["compressed", "unpacked", "shadowed", "layers"];
function limitsGrowth({ budgets }) {
    return measured.some((metric) => budgets[metric]?.level === "error" && budgets[metric]?.grow !== undefined);
}
/** A level that nobody wrote is never `error`. */
function forbidsNew({ scan, vulnerabilities }) {
    return scan !== "off" && vulnerabilities.level === "error" && vulnerabilities.new;
}

;// CONCATENATED MODULE: ./build/js/git/fetch-commit.js



const fetch_commit_deadlineMs = 120_000;
const headerVariable = "PLIMSOLL_GIT_HEADER";
/**
 * Brings one commit and its files, without history; nothing happens when it is here. From `origin` as it is configured,
 * or with `access` from there. The token reaches git in the environment and is in no argument. Needs git 2.31 for that
 * (`--config-env`); an older one says so.
 */
async function fetchCommit(repository, commit, access) {
    if (!(0,commit_id/* isCommitId */.j)(commit))
        return { ok: false, reason: "it is no full commit ID" };
    if (await (0,commits/* hasCommit */.QE)(repository, commit))
        return { ok: true };
    const flags = ["--depth=1", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-progress"];
    const call = access === undefined ? {} : withToken(access);
    if (call === undefined)
        return { ok: false, reason: "the server's address is not http" };
    const from = access?.url ?? "origin";
    const result = await (0,git_repository/* runGit */.EO)(repository, ["fetch", ...flags, "--", from, commit], { ...call, deadlineMs: fetch_commit_deadlineMs });
    if (result.exitCode !== 0)
        return { ok: false, reason: (0,git_repository/* whyGitFailed */.eJ)(result) };
    return (await (0,commits/* hasCommit */.QE)(repository, commit)) ? { ok: true } : { ok: false, reason: "the server sent something else" };
}
/**
 * The header that actions/checkout sets too (actions/checkout src/git-auth-helper.ts). What it left is emptied first: with
 * two Authorization headers GitHub answers 400. No credential helper is asked, which could wait for a person.
 */
function withToken({ url, token }) {
    if (!/^https?:\/\/[^/?#@=]+\//.test(url))
        return undefined;
    const key = `http.${new URL(url).origin}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return {
        options: ["-c", "credential.helper=", "-c", `${key}=`, `--config-env=${key}=${headerVariable}`],
        environment: { [headerVariable]: `AUTHORIZATION: basic ${basic}` },
    };
}

// EXTERNAL MODULE: ./build/js/git/read-at-commit.js
var read_at_commit = __webpack_require__(64429);
// EXTERNAL MODULE: ./build/js/inputs/config/read-text.js
var read_text = __webpack_require__(59373);
// EXTERNAL MODULE: ./build/js/inputs/find-config.js
var find_config = __webpack_require__(22882);
// EXTERNAL MODULE: ./build/js/plan/bake-file-names.js
var bake_file_names = __webpack_require__(49203);
// EXTERNAL MODULE: ./build/js/plan/draft.js
var draft = __webpack_require__(8499);
// EXTERNAL MODULE: ./build/js/inputs/metrics.js
var metrics = __webpack_require__(9255);
// EXTERNAL MODULE: ./build/js/inputs/units/size.js
var units_size = __webpack_require__(41438);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
;// CONCATENATED MODULE: ./build/js/policy/diff/change.js
/** What a value is called where there is none. */
const none = "none";
/** The change of one key, or nothing when `looser` does not hold. */
function changeIf(looser, key, base, head) {
    return looser ? [{ key, base: worded(base), head: worded(head) }] : [];
}
function worded(value) {
    if (value === undefined || value === null)
        return none;
    if (Array.isArray(value))
        return value.length === 0 ? none : value.map(String).join(", ");
    return String(value);
}
/** Whether `head` stands before `base` in an order that goes from loose to strict. A word that is not in it is the loosest. */
function isLower(order, base, head) {
    return order.indexOf(head) < order.indexOf(base);
}
/** From loose to strict. */
const levels = ["off", "warn", "error"];

;// CONCATENATED MODULE: ./build/js/policy/diff/budgets.js
/** Load lines: whether the head lets an image pass that the base would stop. */




/** Every limit that was raised or removed, metric by metric. A budget that is off is none. */
function budgetChanges(base, head) {
    return metrics/* metrics */.q.flatMap((metric) => {
        const before = inForce(base[metric]);
        if (before === undefined)
            return [];
        const key = `budgets.${metric}`;
        const after = head[metric];
        if (after === undefined)
            return [{ key, base: wholeText(metric, before), head: none }];
        if (after.level === "off")
            return [{ key: `${key}.level`, base: before.level, head: "off" }];
        return [
            ...maxChanges(key, metric, before, after),
            ...growChanges(key, metric, before, after),
            ...changeIf(isLower(levels, before.level, after.level), `${key}.level`, before.level, after.level),
            ...changeIf(before.ifUnavailable === "error" && after.ifUnavailable === "skip", `${key}.if-unavailable`, before.ifUnavailable, after.ifUnavailable),
        ];
    });
}
function inForce(budget) {
    return budget === undefined || budget.level === "off" ? undefined : budget;
}
function maxChanges(key, metric, base, head) {
    if (base.max === undefined)
        return [];
    if (head.max === undefined)
        return [{ key: `${key}.max`, base: maxText(metric, base), head: none }];
    const [of, ofHead] = [base.of ?? "total", head.of ?? "total"];
    return [
        ...changeIf(head.max > base.max, `${key}.max`, maxText(metric, base), maxText(metric, head)),
        // The total is never less than own layers.
        ...changeIf(hasLayers(metric) && of === "total" && ofHead === "own", `${key}.of`, of, ofHead),
    ];
}
/**
 * Growth trips when it passes percent and bytes, or the cap alone. A condition that is not given is one that every growth
 * passes, as long as the other one is; with none of the two only the cap trips.
 */
function growChanges(key, metric, base, head) {
    const { grow } = base;
    if (grow === undefined || isEmpty(grow))
        return [];
    const isGiven = (name) => grow[name] !== undefined || head.grow?.[name] !== undefined;
    const change = (name, looser) => changeIf(looser && isGiven(name), `${key}.grow.${name}`, textOf(metric, name, grow), textOf(metric, name, head.grow ?? {}));
    if (head.grow === undefined || isEmpty(head.grow))
        return [{ key: `${key}.grow`, base: growText(metric, grow), head: none }];
    const [pair, pairHead, capHead] = [pairOf(grow), pairOf(head.grow), head.grow.cap ?? Number.POSITIVE_INFINITY];
    const ofChange = hasLayers(metric) ? changeOfGrowthBase(key, base, head) : [];
    const capHolds = grow.cap === undefined || Math.min(capHead, bytesAlone(head.grow)) <= grow.cap;
    // A cap that is no more than the bytes stops whatever the pair stopped.
    const pairHolds = capHead <= pair.bytes || (pairHead.percent <= pair.percent && pairHead.bytes <= pair.bytes);
    return [
        ...(pairHolds
            ? []
            : [...change("percent", pairHead.percent > pair.percent), ...change("bytes", pairHead.bytes > pair.bytes)]),
        ...change("cap", !capHolds),
        ...ofChange,
    ];
}
/** Whether `of` means anything for it. */
function hasLayers(metric) {
    return metric !== "startup" && metric !== "memory" && metric !== "rebuild";
}
function isEmpty({ percent, bytes, cap }) {
    return percent === undefined && bytes === undefined && cap === undefined;
}
function pairOf({ percent, bytes }) {
    const never = percent === undefined && bytes === undefined;
    const missing = never ? Number.POSITIVE_INFINITY : 0;
    return { percent: percent ?? missing, bytes: bytes ?? missing };
}
/** From how many bytes on the pair trips by itself, whatever the percentage. */
function bytesAlone(grow) {
    const { percent, bytes } = pairOf(grow);
    return percent === 0 ? bytes : Number.POSITIVE_INFINITY;
}
/** Neither holds the other: a base image that shrinks hides growth of own layers, and one that grows is none of theirs. */
function changeOfGrowthBase(key, base, head) {
    const [of, ofHead] = [base.of ?? "own", head.of ?? "own"];
    const told = base.max !== undefined && (base.of ?? "total") === "total" && (head.of ?? "total") === "own";
    return changeIf(of !== ofHead && !told, `${key}.of`, `${of} (grow)`, `${ofHead} (grow)`);
}
function amountText(metric, amount) {
    if (amount === undefined)
        return none;
    if (metric === "layers")
        return String(amount);
    return metric === "startup" || metric === "rebuild" ? durationText(amount) : (0,units_size/* writeSize */.JQ)(amount);
}
function durationText(milliseconds) {
    return milliseconds % 1000 === 0 ? (0,duration/* formatSeconds */.X)(milliseconds / 1000) : `${milliseconds} ms`;
}
function maxText(metric, { max, written }) {
    return written ?? amountText(metric, max);
}
function textOf(metric, name, grow) {
    const amount = grow[name];
    return name === "percent" && amount !== undefined ? `${amount}%` : amountText(metric, amount);
}
function growText(metric, grow) {
    return ["percent", "bytes", "cap"]
        .flatMap((name) => (grow[name] === undefined ? [] : [`${name} ${textOf(metric, name, grow)}`]))
        .join(", ");
}
function wholeText(metric, budget) {
    const max = budget.max === undefined ? [] : [maxText(metric, budget)];
    const grow = budget.grow === undefined ? [] : [`grow ${growText(metric, budget.grow)}`];
    return [...max, ...grow].join(", ");
}

;// CONCATENATED MODULE: ./build/js/policy/diff/excuses.js
/** What is excused in the head and was not in the base. Of files that can't be read on one side nothing is said. */
function excuseChanges(base, head) {
    const sections = [
        ...(base.vulnerabilities.level === "off" ? [] : ["vulnerabilities"]),
        ...(base.secrets.level === "off" ? [] : ["secrets"]),
    ];
    return [
        ...(base.ignored === undefined || head.ignored === undefined
            ? []
            : ignoreChanges(base.ignored, head.ignored, sections)),
        ...(base.vexDocuments === undefined || head.vexDocuments === undefined || base.vulnerabilities.level === "off"
            ? []
            : vexChanges(base.vexDocuments, head.vexDocuments)),
    ];
}
function ignoreChanges(base, head, sections) {
    const before = Map.groupBy(base.flatMap((entry) => excusesOf(entry, sections)), ({ id }) => id);
    return head
        .flatMap((entry) => excusesOf(entry, sections))
        .filter((excuse) => !(before.get(excuse.id) ?? []).some((known) => covers(known, excuse)))
        .map((excuse) => {
        const known = (before.get(excuse.id) ?? []).find((each) => covers({ ...each, expires: never }, excuse));
        return {
            key: `${excuse.file}: ${excuse.id}`,
            base: known === undefined ? "not ignored" : `ignored until ${known.expires}`,
            head: excuseText(excuse),
        };
    });
}
/** After any date that can be written. */
const never = "9999-99-99";
function covers(known, wanted) {
    return (known.section === wanted.section &&
        (known.path === undefined || known.path === wanted.path) &&
        (known.purl === undefined || known.purl === wanted.purl) &&
        (known.expires ?? never) >= (wanted.expires ?? never));
}
function excusesOf({ id, sections, paths, purls, expires, file }, wanted) {
    const each = (list) => list === undefined || list.length === 0 ? [undefined] : [...list];
    return sections
        .filter((section) => wanted.includes(section))
        .flatMap((section) => each(paths).flatMap((path) => each(purls).map((purl) => ({
        id,
        section,
        file,
        ...(path === undefined ? {} : { path }),
        ...(purl === undefined ? {} : { purl }),
        ...(expires === undefined ? {} : { expires }),
    }))));
}
function excuseText({ path, purl, expires }) {
    const where = [path, purl].filter((part) => part !== undefined).map((part) => ` in ${part}`);
    return `ignored${where.join("")}${expires === undefined ? "" : ` until ${expires}`}`;
}
function vexChanges(base, head) {
    const before = Map.groupBy(base.flatMap(({ excuses }) => excuses), identityOf);
    return head.flatMap(({ path, excuses }) => excuses
        .filter((excuse) => !(before.get(identityOf(excuse)) ?? []).some((known) => isNoWider(excuse, known)))
        .map((excuse) => ({ key: `${path}: ${excuse.vulnerability}`, base: "counts", head: wordsOf(excuse) })));
}
function identityOf({ vulnerability, product, status }) {
    return JSON.stringify([vulnerability, product, status]);
}
function isNoWider(excuse, known) {
    return known.except.every((product) => excuse.except.includes(product));
}
function wordsOf({ product, status }) {
    return product === "*" ? status : `${status} (${product})`;
}

// EXTERNAL MODULE: ./build/js/model/severity.js
var severity = __webpack_require__(25729);
;// CONCATENATED MODULE: ./build/js/policy/diff/findings.js
/** What findings mean: vulnerabilities, secrets, drift, dive's rules, the audit. */



/** From loose to strict. */
const scans = ["off", "extract", "full", "cross-check"];
const searched = ["off", "own", "all"];
/** Of a check that the base has off nothing can be loosened, and of one that the head has off only that is said. */
function findingChanges(base, head) {
    return [
        ...vulnerabilityChanges(base.vulnerabilities, head.vulnerabilities),
        ...changeIf(isLower(scans, base.scan, head.scan), "scan", base.scan, head.scan),
        ...secretChanges(base.secrets, head.secrets),
        ...changeIf(isLower(levels, base.drift, head.drift), "drift", base.drift, head.drift),
        ...diveChanges(base.dive, head.dive),
        ...auditChanges(base.audit, head.audit),
    ];
}
function vulnerabilityChanges(base, head) {
    const key = "vulnerabilities";
    const level = changeIf(isLower(levels, base.level, head.level), `${key}.level`, base.level, head.level);
    if (base.level === "off" || head.level === "off")
        return level;
    // `severities` goes from worst to least; the least severity that counts is strictest when it is the last.
    const raised = isLower(severity/* severities */.gO, base.severity, head.severity);
    return [
        ...level,
        ...changeIf(raised, `${key}.severity`, base.severity, head.severity),
        ...changeIf(!base.fixable && head.fixable, `${key}.fixable`, base.fixable, head.fixable),
        ...changeIf(!base.new && head.new, `${key}.new`, base.new, head.new),
        ...changeIf(head.graceDays > base.graceDays, `${key}.grace-days`, base.graceDays, head.graceDays),
        ...changeIf(base.ifUnavailable === "error" && head.ifUnavailable === "skip", `${key}.if-unavailable`, base.ifUnavailable, head.ifUnavailable),
    ];
}
function secretChanges(base, head) {
    const level = changeIf(isLower(levels, base.level, head.level), "secrets.level", base.level, head.level);
    if (base.level === "off" || head.level === "off")
        return level;
    return [...level, ...changeIf(isLower(searched, base.files, head.files), "secrets.files", base.files, head.files)];
}
function diveChanges(base, head) {
    const size = (bytes) => (bytes === undefined ? undefined : (0,units_size/* writeSize */.JQ)(bytes));
    const above = (before, after) => before !== undefined && (after === undefined || after > before);
    const [lowest, lowestHead] = [base?.lowestEfficiency, head?.lowestEfficiency];
    const [wasted, wastedHead] = [base?.highestWastedBytes, head?.highestWastedBytes];
    const [user, userHead] = [base?.highestUserWastedPercent, head?.highestUserWastedPercent];
    const below = lowest !== undefined && (lowestHead === undefined || lowestHead < lowest);
    return [
        ...changeIf(below, "dive.lowestEfficiency", lowest, lowestHead ?? "off"),
        ...changeIf(above(wasted, wastedHead), "dive.highestWastedBytes", size(wasted), size(wastedHead) ?? "off"),
        ...changeIf(above(user, userHead), "dive.highestUserWastedPercent", user, userHead ?? "off"),
    ];
}
function auditChanges(base, head) {
    const level = changeIf(isLower(levels, base.level, head.level), "audit.level", base.level, head.level);
    if (base.level === "off" || head.level === "off")
        return level;
    const [least, leastHead] = [base.failUnder, head.failUnder];
    const lowered = least !== undefined && (leastHead === undefined || leastHead < least);
    const rules = Object.keys({ ...base.rules, ...head.rules }).flatMap((rule) => auditRuleChange(rule, base, head));
    return [...level, ...changeIf(lowered, "audit.fail-under", least, leastHead), ...rules];
}
const auditLevels = ["off", ...severity/* severities */.gO.toReversed()];
/** A rule without a word of its own has a level that only the audit knows; what can't be told to be stricter counts. */
function auditRuleChange(rule, base, head) {
    const [before, after] = [base.rules[rule], head.rules[rule]];
    const looser = before !== undefined && after !== undefined
        ? isLower(auditLevels, before, after)
        : before === undefined
            ? after !== "critical"
            : before !== "off";
    return changeIf(looser, `audit.rules.${rule}`, before ?? "default", after ?? "default");
}

;// CONCATENATED MODULE: ./build/js/policy/diff/hadolint.js

function hadolintChanges(base, head) {
    const key = (name) => `.hadolint.yaml: ${name}`;
    const [strict, strictHead] = [base["strict-labels"] === true, head["strict-labels"] === true];
    const [deaf, deafHead] = [base["disable-ignore-pragma"] === true, head["disable-ignore-pragma"] === true];
    return [
        ...registryChanges(key("trustedRegistries"), base.trustedRegistries ?? [], head.trustedRegistries ?? []),
        ...labelChanges(key("label-schema"), base["label-schema"] ?? {}, head["label-schema"] ?? {}),
        ...changeIf(strict && !strictHead, key("strict-labels"), strict, strictHead),
        ...changeIf(deaf && !deafHead, key("disable-ignore-pragma"), deaf, deafHead),
    ];
}
/** Without a list any registry is trusted. */
function registryChanges(key, base, head) {
    if (base.length === 0)
        return [];
    if (head.length === 0)
        return [{ key, base: base.join(", "), head: "any" }];
    return head
        .filter((registry) => !base.includes(registry))
        .map((registry) => ({ key, base: base.join(", "), head: `also ${registry}` }));
}
/** `text` is any text; of two other kinds neither holds the other. */
function labelChanges(key, base, head) {
    return Object.entries(base).flatMap(([label, kind]) => {
        const after = head[label];
        const looser = after === undefined || (after !== kind && kind !== "text");
        return changeIf(looser, `${key}.${label}`, kind, after ?? none);
    });
}

// EXTERNAL MODULE: ./build/js/lint/rules.js
var rules = __webpack_require__(19737);
;// CONCATENATED MODULE: ./build/js/lint/default-levels.js

// hadolint README, "Rules", at 2.15; those that are not named here are warnings.
const default_levels_errors = "3000 3004 3011 3012 3020 3021 3023 3024 3026 3043 3044 3061 4000 4004";
const infos = "3001 3009 3010 3015 3019 3047 3049 3050 3059 3060";
const levelByRule = new Map([
    ...numbered(default_levels_errors, "error"),
    ...numbered(infos, "info"),
    ...numbered("3048", "style"),
    ...numbered("1001 3057", "off"),
]);
/** Later rules came after that list; ShellCheck's have levels of their own. */
const listed = /^DL(30[0-5]\d|306[0-3]|400[0-6])$/;
/** `off`: the rule is not on unless it is given a level. Undefined: not known. */
function defaultLevelOf(rule) {
    if (!/^(DL|SC)\d+$/.test(rule))
        return (0,rules/* buildCheckLevel */.Fe)(rule);
    const level = levelByRule.get(rule);
    if (level !== undefined)
        return level;
    return listed.test(rule) ? (0,rules/* defaultHadolintLevel */.RI)(rule, "warning") : undefined;
}
function numbered(numbers, level) {
    return numbers.split(" ").map((number) => [`DL${number}`, level]);
}

;// CONCATENATED MODULE: ./build/js/policy/diff/lint.js
/** Lint: whether a rule speaks lower, or of less, by the policy and hadolint's configuration together. */



/** From loose to strict. */
const ruleLevels = ["off", "style", "info", "warning", "error"];
/** What a variant's lint policy allows beyond the base's. */
function lintChanges(base, head) {
    const [before, after] = [base.policy, head.policy];
    const level = changeIf(isLower(levels, before.level, after.level), "lint.level", before.level, after.level);
    if (before.level === "off" || after.level === "off")
        return level;
    // The least severity that counts is strictest when it is the lowest.
    const raised = ruleLevels.indexOf(after.failAt) > ruleLevels.indexOf(before.failAt);
    const failAt = changeIf(raised, "lint.fail-at", before.failAt, after.failAt);
    return [...level, ...failAt, ...namedRules(base, head).flatMap((rule) => ruleChange(rule, base, head))];
}
function namedRules(...sides) {
    const named = sides.flatMap(({ policy, hadolint }) => [
        ...Object.keys(policy.rules),
        ...(hadolint.ignored ?? []),
        ...Object.values(hadolint.override ?? {}).flatMap((rules) => rules ?? []),
    ]);
    return [...new Set(named)].sort();
}
/** A rule whose own level is not known counts as lowered, unless the other side's is the highest or the lowest there is. */
function ruleChange(rule, base, head) {
    const [before, after] = [ruleLevelOf(rule, base), ruleLevelOf(rule, head)];
    const looser = before !== undefined && after !== undefined
        ? isLower(ruleLevels, before, after)
        : before !== after && before !== "off" && after !== "error";
    const byHadolint = ruleLevelOf(rule, { ...head, hadolint: base.hadolint }) !== after;
    const key = byHadolint ? `.hadolint.yaml: ${rule}` : `lint.rules.${rule}`;
    return changeIf(looser, key, before ?? "default", after ?? "default");
}
/**
 * The level at which a rule speaks, as lint decides it: what hadolint ignores is never heard of; then the policy's word,
 * also under the name that the other tool has for the rule; then hadolint's override; then the rule's own level.
 */
function ruleLevelOf(rule, { policy, hadolint }) {
    if (hadolint.ignored?.includes(rule) === true)
        return "off";
    const name = [rule, ...(0,rules/* equivalentsOf */.N7)(rule)].find((each) => Object.hasOwn(policy.rules, each));
    if (name !== undefined)
        return policy.rules[name];
    const override = hadolint.override ?? {};
    const level = ["error", "warning", "info", "style"].find((each) => override[each]?.includes(rule));
    return level ?? defaultLevelOf(rule);
}

;// CONCATENATED MODULE: ./build/js/policy/diff/probe.js
/**
 * The probe as an acceptance list. What is started and with which variables is no rule: the author decides that in the
 * Dockerfile all the same.
 */



/** From loose to strict. */
const enabled = [false, "auto", true];
function probeChanges(base, head) {
    const switched = changeIf(isLower(enabled, base.enabled, head.enabled), "probe.enabled", base.enabled, head.enabled);
    if (base.enabled === false || head.enabled === false)
        return switched;
    const [memory, memoryHead] = [base.memory ?? Number.POSITIVE_INFINITY, head.memory ?? Number.POSITIVE_INFINITY];
    const size = (bytes) => (bytes === undefined ? none : (0,units_size/* writeSize */.JQ)(bytes));
    const seconds = ({ timeoutMs }) => (0,duration/* formatSeconds */.X)(timeoutMs / 1000);
    return [
        ...switched,
        ...changeIf(base.user === "non-root" && head.user === "any", "probe.user", base.user, head.user),
        ...changeIf(base.network === "none" && head.network === "bridge", "probe.network", base.network, head.network),
        ...changeIf(head.timeoutMs > base.timeoutMs, "probe.timeout", seconds(base), seconds(head)),
        ...changeIf(memoryHead > memory, "probe.memory", size(base.memory), size(head.memory)),
        ...dropped("probe.expect", base.expect, head.expect),
        ...dropped("probe.ports", base.ports.map(String), head.ports.map(String)),
    ];
}
function dropped(key, base, head) {
    return base.filter((each) => !head.includes(each)).map((each) => ({ key, base: each, head: "not asked for" }));
}

// EXTERNAL MODULE: ./build/js/plan/path-glob.js
var path_glob = __webpack_require__(45780);
;// CONCATENATED MODULE: ./build/js/policy/diff/run.js


/**
 * `comment` is not among it: it decides nothing, and the summary says the same. `sarif` is: a ruleset may ask for the
 * results that are then no longer uploaded. Nor are `timeout`, `parallel`, `cache`, `codec` and `push`: no limit moves by them.
 */
function runChanges(base, head, leftOut) {
    return [
        ...acceptChanges(base.accept, head.accept),
        ...baselineChange(base.baseline, head.baseline),
        ...changeIf(base.sarif === "upload" && head.sarif !== "upload", "sarif", base.sarif, head.sarif),
        ...toolChanges(base.tools, head.tools),
        ...run_ignoreChanges(base.ignore, head.ignore, leftOut),
    ];
}
/** Another label is one that somebody else may set for another reason. Labels have no case. */
function acceptChanges(base, head) {
    const renamed = base.label.toLowerCase() !== head.label.toLowerCase();
    return [
        ...changeIf(renamed, "accept.label", base.label, head.label),
        ...changeIf(!base.review && head.review, "accept.review", base.review, head.review),
    ];
}
/** An image that the author names may be as large as the author likes; with no baseline nothing is growth and nothing new. */
function baselineChange(base, head) {
    const looser = base !== head && base !== "none" && head !== "auto" && head !== "rebuild";
    return changeIf(looser, "baseline", base, head);
}
/** A tool of the author's choice finds what the author likes; back to the pinned one is no loosening. */
function toolChanges(base, head) {
    return Object.entries(head).flatMap(([name, tool]) => {
        const [before, after] = [toolText(base[name]), toolText(tool)];
        return changeIf(before !== after && after !== pinned, `tools.${name}`, before, after);
    });
}
const pinned = "pinned";
function toolText({ path, version, sha256 } = {}) {
    if (path !== undefined)
        return path;
    return version === undefined ? pinned : `${version} (sha256 ${sha256 ?? none})`;
}
/** A Dockerfile that the base's globs would not leave out; where it is not known which are left out, any new glob counts. */
function run_ignoreChanges(base, head, leftOut) {
    if (leftOut === undefined) {
        return head.filter((glob) => !base.includes(glob)).map((glob) => ({ key: "ignore", base: none, head: glob }));
    }
    return leftOut.flatMap((file) => {
        const glob = (0,path_glob/* leftOutBy */.x)(file, head);
        if (glob === undefined || (0,path_glob/* leftOutBy */.x)(file, base) !== undefined)
            return [];
        return [{ key: "ignore", base: `${file} is looked at`, head: `left out by ${glob}` }];
    });
}

// EXTERNAL MODULE: ./build/js/dockerfile/directives.js
var directives = __webpack_require__(33307);
;// CONCATENATED MODULE: ./build/js/policy/silences.js
/** What the comments of a Dockerfile tell its linters not to say. */

/**
 * hadolint src/Hadolint/Pragma.hs; the stage scope came with 2.15. A line that merely looks like a pragma, in a heredoc or
 * inside a longer RUN, counts too: that can only make a comparison stricter.
 */
const pragma = /^\s*#\s*hadolint\s+(?:(global|stage)\s+)?ignore\s*=([^#]*)/;
const shell = /^\s*#\s*hadolint\s+shell\s*=\s*(\S+)/;
/** Never throws: any text is read as far as it makes sense. */
function readSilences(text) {
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const pragmas = new Map();
    for (const key of lines.flatMap(pragmasOf))
        pragmas.set(key, (pragmas.get(key) ?? 0) + 1);
    return { pragmas, ...readCheckOptions((0,directives/* readDirectives */.V)(lines).get("check") ?? "") };
}
function pragmasOf(line) {
    const [, scope = "line", rules] = pragma.exec(line) ?? [];
    if (rules !== undefined)
        return [...new Set(silences_wordsOf(rules))].map((rule) => `${scope} ${rule}`);
    const name = shell.exec(line)?.[1];
    return name === undefined ? [] : [`shell ${name}`];
}
/** The value of `# check=`, or of the build argument of the same meaning (moby/buildkit frontend/dockerfile/linter/linter.go, ParseLintOptions). */
function readCheckOptions(value) {
    const options = new Map(value.split(";").map((part) => {
        const [name = "", ...rest] = part.split("=");
        return [name.trim(), rest.join("=").trim()];
    }));
    return {
        skipped: silences_wordsOf(options.get("skip") ?? ""),
        experimental: silences_wordsOf(options.get("experimental") ?? ""),
        // Go's strconv.ParseBool.
        failsBuild: ["1", "t", "T", "true", "TRUE", "True"].includes(options.get("error") ?? ""),
    };
}
function silences_wordsOf(list) {
    return list.split(/[\s,]+/).filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./build/js/policy/diff/silences.js


/**
 * What is silenced in the head beyond the base. `isSilent` tells that the base never hears a rule, so that no comment can
 * take it away; `isDeaf` that hadolint does not heed pragmas in the head. A file that is gone lends its pragmas to files
 * that are new, because that is how a renamed one looks.
 */
function silenceChanges(base, head, isSilent, isDeaf) {
    const lent = pragmasOfGone(base, head);
    return [...head].flatMap(([file, after]) => {
        const before = base.get(file);
        // One that can't be read on either side is not compared.
        if (after === undefined || (before === undefined && base.has(file)))
            return [];
        const pragmas = isDeaf ? [] : pragmaChanges(file, before, after, before === undefined ? lent : new Map(), isSilent);
        return [...pragmas, ...checkChanges(`${file}: check`, before ?? optionsOfGone(base, head), after, isSilent)];
    });
}
function pragmaChanges(file, before, after, lent, isSilent) {
    return [...after.pragmas].flatMap(([pragma, count]) => {
        const [scope = "", rule = ""] = pragma.split(" ");
        const known = before?.pragmas.get(pragma) ?? 0;
        const excess = count - known;
        if (excess <= 0 || isSilent(rule) || before?.pragmas.has(`global ${rule}`) === true)
            return [];
        const borrowed = Math.min(excess, lent.get(pragma) ?? 0);
        lent.set(pragma, (lent.get(pragma) ?? 0) - borrowed);
        if (borrowed === excess)
            return [];
        return [{ key: `${file}: ${diff_silences_wordsOf(scope, rule)}`, base: timesText(known + borrowed), head: timesText(count) }];
    });
}
function pragmasOfGone(base, head) {
    const lent = new Map();
    for (const [file, silences] of base) {
        if (head.has(file))
            continue;
        for (const [pragma, count] of silences?.pragmas ?? [])
            lent.set(pragma, (lent.get(pragma) ?? 0) + count);
    }
    return lent;
}
function diff_silences_wordsOf(scope, rule) {
    if (scope === "shell")
        return `hadolint shell=${rule}`;
    return `hadolint ${scope === "line" ? "" : `${scope} `}ignore=${rule}`;
}
function timesText(count) {
    return count === 0 ? "not there" : count === 1 ? "once" : `${count} times`;
}
const noOptions = { skipped: [], experimental: [], failsBuild: false };
/** Where exactly one file went, a new one may be it under another name. */
function optionsOfGone(base, head) {
    const gone = [...base].filter(([file]) => !head.has(file));
    return gone.length === 1 ? (gone[0]?.[1] ?? noOptions) : noOptions;
}
/** The build argument that BuildKit's checks heed instead of what the Dockerfile says. */
function checkArgumentChanges(base, head) {
    if (base === head || head === undefined)
        return [];
    const key = "args.BUILDKIT_DOCKERFILE_CHECK";
    return checkChanges(key, base === undefined ? noOptions : readCheckOptions(base), readCheckOptions(head), () => false);
}
function checkChanges(key, before, after, isSilent) {
    const skipsAll = before.skipped.includes("all");
    const skipped = after.skipped.filter((rule) => !skipsAll && !before.skipped.includes(rule) && !isSilent(rule));
    const turnsOnAll = after.experimental.includes("all");
    const off = before.experimental.filter((rule) => !turnsOnAll && !after.experimental.includes(rule));
    return [
        ...skipped.map((rule) => ({ key: `${key}=skip=${rule}`, base: "checked", head: "skipped" })),
        ...off.map((rule) => ({ key: `${key}=experimental=${rule}`, base: "checked", head: "not checked" })),
        ...changeIf(before.failsBuild && !after.failsBuild, `${key}=error`, true, false),
    ];
}

;// CONCATENATED MODULE: ./build/js/policy/diff/variants.js

/** Of `names`, those that are gone; and those of which less, or something that is not built here, is looked at. */
function variantChanges(base, head, names) {
    return names.flatMap((name) => {
        if (!base.names.has(name))
            return [];
        const key = `variants.${name}`;
        if (!head.names.has(name))
            return [{ key, base: "checked", head: "not there" }];
        const [before, after] = [base.variants.get(name), head.variants.get(name)];
        const dropped = (before?.platforms ?? []).filter((platform) => after?.platforms.includes(platform) !== true);
        const foreign = after?.image !== undefined && after.image !== before?.image;
        return [
            ...changeIf(dropped.length > 0, `${key}.platforms`, before?.platforms, after?.platforms),
            ...changeIf(foreign, `${key}.image`, before?.image ?? "built here", after?.image),
        ];
    });
}

;// CONCATENATED MODULE: ./build/js/policy/diff.js










/**
 * Every loosening, by the policies as they hold for each variant, so that a rule which only moved is none. A variant of
 * one side alone is held to the other side's rules for variants without a name: who adds one does not write its law.
 * Tightening is free. Where the base has drawn no line there is none to move, and what can't be read on one side is not
 * compared: `unread` of the policy says so.
 */
function policyDiff(base, head, scope = {}) {
    if (!base.hasLines)
        return [];
    const rules = base.rules !== undefined && head.rules !== undefined ? ruleChanges(base, head, scope) : [];
    const lint = lintFileChanges(base, head);
    return bounded(withoutRepeats([...rules, ...lint]));
}
/** More than anybody reads; a file of the head can hold any number of entries, of any length. */
const mostLoosenings = 500;
const longestText = 200;
function bounded(changes) {
    const more = changes.length - mostLoosenings;
    const rest = { key: "others", base: "not looser", head: `${more} more that are looser` };
    return [...changes.slice(0, mostLoosenings), ...(more > 0 ? [rest] : [])].map(({ key, base, head }) => ({
        key: shortened(key),
        base: shortened(base),
        head: shortened(head),
        accepted: false,
    }));
}
function shortened(text) {
    return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
function ruleChanges(base, head, { asked, leftOut }) {
    if (base.rules === undefined || head.rules === undefined)
        return [];
    const isAsked = (name) => asked === undefined || asked.includes(name) || asked.includes((0,draft/* bakeName */.bC)(name));
    const names = [...new Set([...base.rules.names, ...head.rules.names])].filter(isAsked);
    const compared = names.filter((name) => head.rules?.names.has(name) === true);
    const perVariant = new Map(compared.map((name) => [name, changesOf(base, head, name)]));
    return [
        ...folded(perVariant),
        // Lint of files that no variant is built from goes by the rules for variants without a name.
        ...lintOf(base, head, base.rules.defaults, head.rules.defaults),
        ...variantChanges(base.rules, head.rules, names),
        ...runChanges(base.rules, head.rules, leftOut),
    ];
}
function changesOf(base, head, name) {
    const [before, after] = [rulesFor(base.rules, name), rulesFor(head.rules, name)];
    if (before === undefined || after === undefined)
        return [];
    return withoutRepeats([
        ...budgetChanges(before.budgets, after.budgets),
        ...findingChanges(before, after),
        ...lintOf(base, head, before, after),
        ...probeChanges(before.probe, after.probe),
        ...excuseChanges(before, after),
        ...baselineChange(before.baseline, after.baseline),
        ...checkArgumentChanges(before.checkArgument, after.checkArgument),
    ]);
}
function rulesFor(rules, name) {
    return rules?.variants.get(name) ?? rules?.defaults;
}
/** hadolint's configuration is compared only where both sides have one that can be read. */
function lintOf(base, head, before, after) {
    const known = base.hadolint !== undefined && head.hadolint !== undefined;
    const of = (policy) => (known ? (policy.hadolint ?? {}) : {});
    return lintChanges({ policy: before.lint, hadolint: of(base) }, { policy: after.lint, hadolint: of(head) });
}
function lintFileChanges(base, head) {
    const { rules, hadolint } = base;
    const policies = rules === undefined ? [] : [rules.defaults, ...rules.variants.values()].map(({ lint }) => lint);
    if (policies.length > 0 && policies.every(({ level }) => level === "off"))
        return [];
    const isSilent = (rule) => hadolint?.ignored?.includes(rule) === true ||
        (policies.length > 0 &&
            policies.every((policy) => ruleLevelOf(rule, { policy, hadolint: hadolint ?? {} }) === "off"));
    const isDeaf = head.hadolint?.["disable-ignore-pragma"] === true;
    return [
        ...(hadolint === undefined || head.hadolint === undefined ? [] : hadolintChanges(hadolint, head.hadolint)),
        ...silenceChanges(base.silences, head.silences, isSilent, isDeaf),
    ];
}
/** A change that holds for every variant is said once, under the key of the top level. */
function folded(perVariant) {
    const counts = new Map();
    for (const change of [...perVariant.values()].flat()) {
        const identity = JSON.stringify(change);
        counts.set(identity, (counts.get(identity) ?? 0) + 1);
    }
    const isCommon = (change) => counts.get(JSON.stringify(change)) === perVariant.size;
    const common = [...perVariant.values()][0]?.filter(isCommon) ?? [];
    const own = [...perVariant].flatMap(([name, changes]) => changes.filter((change) => !isCommon(change)).map((change) => ({ ...change, key: ownKey(name, change.key) })));
    return [...common, ...own];
}
/** A key that starts with a file (`.trivyignore: CVE-1`) keeps it in front. */
function ownKey(name, key) {
    return key.includes(": ") ? `${key} (variants.${name})` : `variants.${name}.${key}`;
}
/** An entry for several sections, or several packages, may give the same words twice. */
function withoutRepeats(changes) {
    return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

// EXTERNAL MODULE: ./build/js/lint/hadolint-config.js
var hadolint_config = __webpack_require__(91570);
// EXTERNAL MODULE: ./build/js/scan/ignore-files.js
var ignore_files = __webpack_require__(48608);
;// CONCATENATED MODULE: ./build/js/policy/vex.js
/** What a VEX document says, as far as it takes findings away. */


const vex_name = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }).transform((value) => value.name)]);
const identified = schemas/* looseObject */._H3({
    "@id": schemas/* string */.YjP().optional(),
    identifiers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
const component = schemas/* union */.KCZ([schemas/* string */.YjP(), identified.transform(vex_identityOf)]);
const product = schemas/* union */.KCZ([
    schemas/* string */.YjP().transform((value) => [value]),
    identified.extend({ subcomponents: schemas/* array */.YOg(component).optional() }).transform((value) => {
        const whole = vex_identityOf(value);
        const parts = value.subcomponents ?? [];
        return parts.length === 0 ? [whole] : parts.map((part) => `${whole} > ${part}`);
    }),
]);
function vex_identityOf({ "@id": id = "", identifiers = {} }) {
    return [id, ...Object.values(identifiers).sort()].join(" ").trim();
}
const excusing = new Set(["not_affected", "fixed", "known_not_affected", "false_positive", "resolved"]);
function everyWord(statements) {
    return statements.filter(({ status }) => excusing.has(status)).map((statement) => ({ ...statement, except: [] }));
}
/** The excuses that no later statement takes back, each with the products for which one does. */
function lastWord(statements) {
    return statements.flatMap((statement, index) => {
        if (!excusing.has(statement.status))
            return [];
        const later = statements.slice(index + 1).filter(({ vulnerability }) => vulnerability === statement.vulnerability);
        const except = later.filter(({ status }) => !excusing.has(status)).map(({ product: of }) => of);
        return except.includes(statement.product) ? [] : [{ ...statement, except }];
    });
}
/** OpenVEX: not_affected and fixed take a finding away, and a later statement wins (aquasecurity/trivy pkg/vex/openvex.go, NotAffected). */
const openVex = schemas/* looseObject */._H3({
    "@context": schemas/* string */.YjP().startsWith("https://openvex.dev/"),
    statements: schemas/* array */.YOg(schemas/* looseObject */._H3({ vulnerability: vex_name, products: schemas/* array */.YOg(product).optional(), status: schemas/* string */.YjP() })),
})
    .transform(({ statements }) => lastWord(statements.flatMap(({ vulnerability, products, status }) => (products?.flat() ?? ["*"]).map((of) => ({ vulnerability, product: of, status })))));
/** CycloneDX: `analysis.state` of each vulnerability and what it affects. */
const cycloneDx = schemas/* looseObject */._H3({
    bomFormat: schemas/* literal */.euz("CycloneDX"),
    vulnerabilities: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* string */.YjP(),
        analysis: schemas/* looseObject */._H3({ state: schemas/* string */.YjP().optional() }).optional(),
        affects: schemas/* array */.YOg(schemas/* looseObject */._H3({ ref: schemas/* string */.YjP() })).optional(),
    })),
})
    .transform(({ vulnerabilities }) => vulnerabilities.flatMap(({ id, analysis, affects }) => (affects?.map(({ ref }) => ref) ?? ["*"]).map((ref) => ({ vulnerability: id, product: ref, status: analysis?.state ?? "in_triage" }))))
    .transform(everyWord);
/**
 * CSAF: known_not_affected and fixed take a finding away (aquasecurity/trivy pkg/vex/csaf.go, match). Product ids mean what
 * the product tree says, so another tree makes every statement another one.
 */
const csaf = schemas/* looseObject */._H3({
    document: schemas/* looseObject */._H3({ category: schemas/* string */.YjP() }),
    product_tree: schemas/* unknown */.L5J().optional(),
    vulnerabilities: schemas/* array */.YOg(schemas/* looseObject */._H3({
        cve: schemas/* string */.YjP(),
        product_status: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).optional(),
    })),
})
    .transform(({ product_tree, vulnerabilities }) => vulnerabilities.flatMap(({ cve, product_status }) => Object.entries(product_status ?? {}).flatMap(([status, products]) => products.map((id) => ({ vulnerability: cve, product: `${id} in ${digest(product_tree)}`, status })))))
    .transform(everyWord);
const vex_document = schemas/* union */.KCZ([openVex, cycloneDx, csaf]);
/**
 * Reads the text of a document. One in a form that is not known here is one excuse for everything, named by its digest:
 * it can't be compared, only be the same or another one.
 */
function readVex(path, text) {
    const parsed = vex_document.safeParse(parseJson(text));
    const unknown = { vulnerability: "any", product: `document ${digest(text)}`, status: "not_affected", except: [] };
    return { path, excuses: parsed.success ? parsed.data : [unknown] };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function digest(value) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify(value) ?? "")
        .digest("hex")
        .slice(0, 12);
}

;// CONCATENATED MODULE: ./build/js/policy/read-policy.js
/** Reads everything that is policy at one commit, through one port. */







/**
 * The policy of a commit. What is there and can't be read (an older syntax, a mistake) is left out and named in `unread`.
 * Rejects only when the commit itself can't be asked.
 */
async function readPolicy(read, request) {
    const unread = [];
    const tell = (reason) => {
        if (!unread.includes(reason))
            unread.push(reason);
    };
    const dive = await orTold(diveCiAt(read), tell);
    const written = await orTold(configAt(read, request), tell);
    const hadolint = await orTold(hadolintAt(read), tell);
    const rules = written === undefined ? undefined : await rulesAt(read, request, written, dive?.policy, tell);
    return {
        hasLines: written === undefined || written.config !== undefined || dive?.policy !== undefined,
        ...(rules === undefined ? {} : { rules }),
        ...(hadolint === undefined ? {} : { hadolint }),
        silences: await silencesAt(read, [...request.files, ...namedFiles(written)], tell),
        unread,
    };
}
/** Those that the configuration names: they may be gone at the other commit, where nobody would look for them. */
function namedFiles({ config } = { config: undefined }) {
    const blocks = [...(config?.variants?.values() ?? [])];
    const files = [...(config?.bake ?? []), ...blocks.flatMap(({ dockerfile }) => dockerfile ?? [])];
    return files.map((file) => (0,posix_.normalize)(file)).filter((file) => !isOutside(file));
}
/** What can't be read is told and then missing; that a commit can't be asked is nobody's mistake in a file, and rejects. */
async function orTold(reading, tell) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof js_errors/* PlimsollError */.nN) || !error.code.startsWith("config."))
            throw error;
        tell(error.message);
        return undefined;
    }
}
async function configAt(read, request) {
    const { config, outsideConfig } = request;
    const names = [...(config === undefined || isOutside(config) ? [] : [config]), ...find_config/* configNames */.FG];
    const found = outsideConfig === undefined ? await firstOf(read, names) : { name: config ?? "", text: outsideConfig };
    if (found === undefined)
        return { config: undefined };
    const { parseConfig } = await __webpack_require__.e(/* import() */ 7209).then(__webpack_require__.bind(__webpack_require__, 47209));
    return { config: parseConfig(found.name, found.text).config };
}
/** Whether a path relative to the root leads out of it. */
function isOutside(path) {
    return (0,posix_.isAbsolute)(path) || path === ".." || path.startsWith("../");
}
async function firstOf(read, names) {
    for (const name of names) {
        const text = await read(name);
        if (text !== undefined)
            return { name, text };
    }
    return undefined;
}
async function diveCiAt(read) {
    const text = await read(".dive-ci");
    if (text === undefined)
        return {};
    const { parseDiveCi } = await __webpack_require__.e(/* import() */ 2370).then(__webpack_require__.bind(__webpack_require__, 29989));
    return parseDiveCi(text);
}
async function hadolintAt(read) {
    const found = await firstOf(read, hadolint_config/* hadolintConfigNames */.U5);
    return found === undefined ? {} : (0,hadolint_config/* parseHadolintConfig */.t4)(found.text, found.name);
}
async function rulesAt(read, request, { config }, diveCi, tell) {
    const { rulesOf } = await __webpack_require__.e(/* import() */ 7806).then(__webpack_require__.bind(__webpack_require__, 37806));
    const rules = rulesOf(config, diveCi);
    const excuses = excusesReader(read, request.today, tell);
    const withExcuses = async (of) => ({ ...of, ...(await excuses(of)) });
    const variants = new Map();
    for (const [name, of] of rules.variants)
        variants.set(name, await withExcuses(of));
    const names = new Set([...variants.keys(), ...request.variants]);
    return { ...rules, defaults: await withExcuses(rules.defaults), variants, names };
}
/** Reads ignore files and VEX documents, each set once, however many variants share it. */
function excusesReader(read, today, tell) {
    const known = new Map();
    return ({ vulnerabilities: { ignoreFiles, vex } }) => {
        const key = JSON.stringify([ignoreFiles, vex]);
        const reading = known.get(key) ?? readExcuses(read, ignoreFiles, vex, today, tell);
        known.set(key, reading);
        return reading;
    };
}
async function readExcuses(read, ignoreFiles, vex, today, tell) {
    const ignored = await orTold(ignoredAt(read, ignoreFiles), tell);
    const vexDocuments = await orTold(vexAt(read, vex), tell);
    const holding = ignored?.filter(({ expires }) => expires === undefined || expires > today);
    return {
        ...(holding === undefined ? {} : { ignored: holding }),
        ...(vexDocuments === undefined ? {} : { vexDocuments }),
    };
}
async function ignoredAt(read, given) {
    const entries = [];
    for (const file of given.length > 0 ? given : ignore_files/* usualIgnoreFiles */.c8) {
        const text = await read(file);
        if (text !== undefined)
            entries.push(...(0,ignore_files/* parseIgnoreFile */.a0)(text, file));
        else if (given.length > 0)
            throw new js_errors/* PlimsollError */.nN("config.ignore-file", `There is no file ${file}.`);
    }
    return entries;
}
async function vexAt(read, paths) {
    const documents = [];
    for (const path of paths) {
        const text = await read(path);
        if (text === undefined)
            throw new js_errors/* PlimsollError */.nN("config.ignore-file", `There is no VEX document ${path}.`);
        documents.push(readVex(path, text));
    }
    return documents;
}
async function silencesAt(read, files, tell) {
    const silences = new Map();
    for (const file of new Set(files)) {
        const found = await orTold(textAt(read, file), tell);
        if (found === undefined)
            silences.set(file, undefined);
        else if (found.text !== undefined)
            silences.set(file, readSilences(found.text));
    }
    return silences;
}
async function textAt(read, file) {
    return { text: await read(file) };
}

;// CONCATENATED MODULE: ./build/js/policy/read-text.js




/** As many as Linux follows (path_resolution(7)). */
const mostLinks = 40;
/**
 * Reads a commit in that manner. A file that is there and can't be read is not one that is not there. Links that stay inside
 * are followed, as {@link workingTree} does: else a change that only makes a link of a file would free the next one from
 * being compared.
 */
function textsAtCommit(readFileAtCommit) {
    return async (path) => {
        let file = await readFileAtCommit(path);
        for (let links = 0; file.kind === "unreadable" && file.link !== undefined && links < mostLinks; links++) {
            file = await readFileAtCommit(file.link);
        }
        if (file.kind === "unreadable")
            throw new js_errors/* PlimsollError */.nN("config.missing", `${path} can't be read: ${file.reason}.`);
        return file.kind === "text" ? file.text : undefined;
    };
}
/** Bytes. Larger than any policy that a person wrote; VEX documents are the longest of them. Of both sides the same is read. */
const mostPolicyBytes = 16 * 1024 * 1024;
/** Reads the working tree below `root`, the head that is judged. A link is followed where it stays inside, else it is no file. */
function workingTree(root) {
    return async (path) => {
        const absolute = (0,external_node_path_.join)(root, path);
        try {
            const found = await (0,promises_.stat)(absolute);
            if (!found.isFile() || !(await (0,find_config/* staysInside */.No)(root, absolute)))
                return undefined;
            if (found.size > mostPolicyBytes)
                throw new js_errors/* PlimsollError */.nN("config.missing", `${path} is larger than 16 MiB. It can't be meant.`);
            return await (0,promises_.readFile)(absolute, "utf8");
        }
        catch (error) {
            if (["ENOENT", "ENOTDIR", "ELOOP"].some((code) => (0,js_errors/* hasErrno */.Nm)(error, code)))
                return undefined;
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./build/js/policy/compare.js
/** The policies of the base and of what is judged, read in the same manner and compared. */







/** Acceptance where nobody wrote a rule (CONTRACTS §3), or where the rule can't be read. */
const defaultAcceptance = { label: "plimsoll: accepted", review: true };
/**
 * Compares the working tree's policy with that of the base commit.
 * @throws PlimsollError config.missing when a configuration outside of the repository can't be read; and whatever `atBase` rejects with
 */
async function comparePolicies(atBase, request) {
    const { settings, plan, baseVariants } = request;
    const atHead = workingTree(settings.root);
    const common = { ...(await configRequest(atHead, settings)), files: filesOf(request), today: request.today };
    const planned = plan.variants.map(({ name }) => name);
    const [base, head] = await Promise.all([
        readPolicy(atBase, { ...common, variants: baseVariants }),
        readPolicy(atHead, { ...common, variants: planned }),
    ]);
    const asked = settings.selected.length > 0 || settings.image !== undefined ? { asked: planned } : {};
    const leftOut = plan.notes.filter(({ kind }) => kind === "left-out").map(({ subject }) => subject);
    return {
        loosened: policyDiff(base, head, { ...asked, leftOut }),
        notes: [
            ...(base.hasLines ? [] : ["The base has no plimsoll.yml and no .dive-ci, so there is no policy to loosen."]),
            ...base.unread.map((reason) => `The base's policy is not compared where it can't be read: ${reason}`),
            ...head.unread.map((reason) => `This policy is not compared where it can't be read: ${reason}`),
        ],
        accept: base.rules?.accept ?? defaultAcceptance,
    };
}
/** Whether the configuration in use was found or named decides where the base's is looked for. */
async function configRequest(atHead, { root, configFile }) {
    if (configFile === undefined)
        return {};
    if (isOutside(configFile)) {
        return { config: configFile, outsideConfig: await (0,read_text/* readSmallText */.F)((0,external_node_path_.resolve)(root, configFile), configFile) };
    }
    for (const name of find_config/* configNames */.FG) {
        if ((await atHead(name)) !== undefined)
            return name === configFile ? {} : { config: configFile };
    }
    return { config: configFile };
}
/** Bake and compose files may hold Dockerfiles with pragmas of their own. */
function filesOf({ settings, dockerfiles }) {
    const bake = [...(settings.bake ?? bake_file_names/* defaultBakeFiles */.Cx), ...settings.extraBakeFiles];
    return [...new Set([...dockerfiles, ...bake])].filter((file) => !isOutside(file));
}

;// CONCATENATED MODULE: ./build/js/base/compared-policies.js




/**
 * The policies of base and head compared. Where the base's can't be read at all, nothing is known to be loosened, and a
 * note says so. Never rejects.
 */
async function comparedPolicies(commit, lacking, baseline, repository, { settings, equipment, occasion }) {
    const accept = defaultAcceptance;
    if (!commit.found)
        return { loosened: [], notes: [`The base's policy is not compared: ${commit.reason}`], accept };
    if (lacking !== undefined) {
        return {
            loosened: [],
            notes: [`The base's policy is not compared: its commit could not be fetched: ${lacking}`],
            accept,
        };
    }
    try {
        return await comparePolicies(textsAtCommit((0,read_at_commit/* readerAtCommit */.c)(repository, commit.commit, mostPolicyBytes)), {
            settings,
            plan: equipment.plan,
            dockerfiles: equipment.dockerfiles.map(({ path }) => path),
            baseVariants: baseline.found ? [...new Set(baseline.baseline.images.map(({ variant }) => variant))] : [],
            today: occasion.today,
        });
    }
    catch (error) {
        return { loosened: [], notes: [`The base's policy is not compared: ${(0,coded_error/* codedError */.A)(error).message}`], accept };
    }
}

;// CONCATENATED MODULE: ./build/js/base/base-of-run.js








/** Looks everything up beside the builds. Never rejects but when cancelled: what is not known is a reason. */
async function baseOfRun(request, context) {
    const { settings, github } = request;
    const repository = { root: settings.root, context, trusted: github !== undefined };
    const commit = await findBaseCommit(repository, github);
    const present = commit.found ? await bring(commit.commit, repository, request) : undefined;
    const baseline = await baselineOf(commit, repository, request, context);
    if (!countsThePolicyOf(github))
        return { repository, commit, baseline };
    const policy = await comparedPolicies(commit, present, baseline, repository, request);
    return { repository, commit, baseline, policy };
}
async function baselineOf(base, repository, request, context) {
    const { settings, equipment } = request;
    if (!settings.only.has("size") && !settings.only.has("scan")) {
        return { found: false, reason: "this run measures nothing that could be compared" };
    }
    const rebuild = async (commit) => {
        await request.ownVariants;
        const lacking = await bring(commit, repository, request);
        if (lacking !== undefined)
            return { ok: false, reason: lacking };
        return rebuildBaseline(commit, rebuildRequest(request, repository), context);
    };
    return findBaseline({
        setting: settings.baseline,
        base,
        ...sourcesOf(request, context),
        isRequired: requiresBaseline(equipment.plan.variants.map(({ policy }) => policy), settings),
        readImage: (reference) => readBaselineImage(reference, equipment, settings, context),
        // Of the very commit that is checked out, a rebuild would only be compared with itself.
        ...(base.found && base.isSame ? {} : { rebuild }),
        progress: context.progress,
    });
}
/** Whether somebody else's word may be loosened: only a change that is still to be merged is held to the base's policy. */
function countsThePolicyOf(github) {
    return github?.job.pullRequest !== undefined || github?.job.mergeGroup !== undefined;
}
/** Fetches the commit where it is not here yet. Undefined: it is here; else why not. */
async function bring(commit, repository, { github, settings }) {
    if (await (0,commits/* hasCommit */.QE)(repository, commit))
        return undefined;
    const access = github === undefined || settings.token === undefined ? undefined : fetchAccessOf(github.job, settings.token);
    const fetched = await fetchCommit(repository, commit, access);
    return fetched.ok ? undefined : fetched.reason;
}
function sourcesOf({ github }, context) {
    if (github === undefined)
        return {};
    const { job, api, cache = noCache, baselineNames: names } = github;
    const sources = { job, cache, names, workDirectory: context.workDirectory };
    return { github: api === undefined ? sources : { ...sources, api } };
}
const noCache = { restore: () => Promise.resolve(false), save: () => Promise.resolve(false) };
function rebuildRequest({ settings, settingsAt, equipment, findBuildx, occasion }, repository) {
    return { repository, prefix: occasion.prefix, settings, equipment, findBuildx, settingsAt };
}


/***/ }),

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ recordLimits),
/* harmony export */   TJ: () => (/* binding */ byVariantAndPlatform),
/* harmony export */   Tb: () => (/* binding */ recordFileName)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75292);

/** The record's name in an artifact and in a cache entry. */
const recordFileName = "baseline.plimsoll";
/** Bounds of what is kept, and so of what is read back. */
const recordLimits = {
    /** Of the whole file. */
    bytes: 64e6,
    headerBytes: 1e6,
    images: 200,
    variantLength: 500,
    platformLength: 100,
    workflowLength: 500,
    /** Of one image's packages, not compressed; and of those of all images. */
    packageBytes: 32e6,
    allPackageBytes: 128e6,
};
/** The order in which a record has its images: the same for the same images. */
function byVariantAndPlatform(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.variant, b.variant) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.platform, b.platform);
}


/***/ }),

/***/ 77064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ headerLengthBytes),
/* harmony export */   RN: () => (/* binding */ recordChecksum),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   lC: () => (/* binding */ checksumBytes),
/* harmony export */   t6: () => (/* binding */ recordMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _image_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25973);
/* harmony import */ var _baseline_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4427);
/* harmony import */ var _record_header_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44669);






/** How the bytes of a record begin; the last byte goes up when their meaning changes. */
const recordMark = Buffer.from("PLIMBAS\u0001", "latin1");
const checksumBytes = 32;
const headerLengthBytes = 4;
const level = 15;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.zstdCompress);
function recordChecksum(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest();
}
/**
 * The record as bytes: mark, SHA-256 of what follows, length of the header, header, the summaries one after the other, and
 * all package lists as one zstd frame, because variants share most of their packages. Equal records are equal bytes.
 * {@link decodeRecord} reads them.
 *
 * @throws RangeError for what is beyond the limits
 */
async function encodeRecord(record) {
    const images = record.images.toSorted(_baseline_record_js__WEBPACK_IMPORTED_MODULE_4__/* .byVariantAndPlatform */ .TJ);
    const summaries = await Promise.all(images.map(({ summary }) => (0,_image_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeSummary */ .zp)(summary)));
    const header = Buffer.from(JSON.stringify(headerOf({ ...record, images }, summaries)));
    if (header.length > _baseline_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordLimits */ .MP.headerBytes)
        throw new RangeError("the names of its variants are too long");
    const length = Buffer.alloc(headerLengthBytes);
    length.writeUInt32LE(header.length);
    const body = Buffer.concat([length, header, ...summaries, await packagesOf(images)]);
    if (body.length > _baseline_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordLimits */ .MP.bytes)
        throw new RangeError("it is too large");
    return Buffer.concat([recordMark, recordChecksum(body), body]);
}
function headerOf({ commit, madeAt, workflow, images }, summaries) {
    const header = {
        commit,
        madeAt,
        workflow,
        images: images.map(({ variant, platform, packages }, i) => ({
            variant,
            platform,
            summary: summaries[i]?.length ?? 0,
            ...(packages === undefined ? {} : { packages: Buffer.byteLength(packages) }),
        })),
    };
    const checked = _record_header_js__WEBPACK_IMPORTED_MODULE_5__/* .recordHeaderSchema */ .i.safeParse(header);
    if (checked.success)
        return checked.data;
    const [issue] = checked.error.issues;
    throw new RangeError(`${issue?.path.join(".") ?? "its header"}: ${issue?.message ?? "is not valid"}`);
}
async function packagesOf(images) {
    const all = Buffer.concat(images.map(({ packages = "" }) => Buffer.from(packages)));
    if (all.length > _baseline_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordLimits */ .MP.allPackageBytes)
        throw new RangeError("its package lists are too large");
    return compress(all, { params: { [node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.ZSTD_c_compressionLevel]: level }, pledgedSrcSize: all.length });
}


/***/ }),

/***/ 30169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keptImages)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7810);

/**
 * What a baseline keeps of these variants. All or nothing: an image that is missing in a baseline counts as one that the
 * base did not have, and would not be held to anything.
 */
function keptImages(variants) {
    const images = [];
    for (const { variant, outcome, platforms } of variants) {
        const reason = `${variant.name} was not`;
        if (outcome.status !== "built")
            return { ok: false, reason: because(`${reason} built`, outcome.failure?.message) };
        if (platforms.length === 0)
            return { ok: false, reason: `${reason} measured` };
        for (const { platform, summary, scan, failure } of platforms) {
            if (summary === undefined)
                return { ok: false, reason: because(`${reason} measured`, failure?.message) };
            const packages = scan?.failure === undefined ? scan?.sbom : undefined;
            images.push({ variant: variant.name, platform, summary, ...(packages === undefined ? {} : { packages }) });
        }
    }
    return { ok: true, images };
}
function because(what, why) {
    return why === undefined ? what : `${what}: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .clause */ .sb)(why)}`;
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   sb: () => (/* binding */ clause)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

const longest = 300;
/** As people quote a commit. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}
function none(reason) {
    return { found: false, reason };
}
function found(baseline) {
    return { found: true, baseline };
}
/** Clauses as one text: "the one; the other". */
function joined(clauses) {
    const told = clauses.filter((clause) => clause !== undefined && clause !== "");
    return told.length === 0 ? undefined : told.join("; ");
}
/** A message as a part of a sentence: on one line, without its full stop. */
function clause(message) {
    return (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(message).slice(0, longest).replace(/\.$/, "");
}


/***/ }),

/***/ 44669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ recordHeaderSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _git_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7532);
/* harmony import */ var _baseline_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4427);



/** What stands before a record's summaries and package lists, as JSON: it may come from anywhere. */
const bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const image = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    variant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.variantLength),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.platformLength),
    /** Bytes of the encoded summary. */
    summary: bytes,
    /** Bytes of the package list, not compressed. */
    packages: bytes.max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.packageBytes).exactOptional(),
});
const recordHeaderSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_git_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .j, { error: "is no commit ID" }),
    madeAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.workflowLength),
    images: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(image).max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.images),
});


/***/ }),

/***/ 5228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ topDirectory),
/* harmony export */   f4: () => (/* binding */ trackedPaths),
/* harmony export */   hm: () => (/* binding */ changedInWorkTree),
/* harmony export */   kN: () => (/* binding */ untrackedPaths)
/* harmony export */ });
/* unused harmony export changedPaths */
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7532);
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57930);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86833);



const keepStdout = 64 * 1024 * 1024;
const deadlineMs = 60_000;
const diffFlags = ["-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
/**
 * Paths that are not the same in two commits, from the repository's top; of a renamed file both. Undefined when that
 * can't be told. Bytes of a name that are not UTF-8 are U+FFFD.
 */
async function changedPaths(repository, base, head) {
    if (!isCommitId(base) || !isCommitId(head))
        return undefined;
    return paths(await askGit(repository, ["diff-tree", "-r", ...diffFlags, base, head, "--"], { keepStdout, deadlineMs }));
}
/**
 * Tracked paths that are not in the work tree what they are in a commit, from the repository's top: what was committed
 * since, and what was not. Undefined when that can't be told.
 */
async function changedInWorkTree(repository, base) {
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .j)(base))
        return undefined;
    const filters = await (0,_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .filtersOff */ .R)(repository);
    if (filters === undefined)
        return undefined;
    const flags = [...diffFlags, "--no-relative", "--no-color"];
    return paths(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(repository, ["diff", ...flags, base, "--"], { ...filters.call, keepStdout, deadlineMs }));
}
/**
 * What lies in the work tree and git does not track, ignored files included, from the repository's top. A directory of
 * which nothing is tracked is one path with `/` at its end. Undefined when that can't be told.
 */
async function untrackedPaths(repository) {
    const top = await topDirectory(repository);
    if (top === undefined)
        return undefined;
    const args = ["ls-files", "-z", "--others", "--directory", "--no-empty-directory", "--"];
    return paths(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)({ ...repository, root: top }, args, { keepStdout, deadlineMs }));
}
/** Tracked files from the repository's top, and which of them are symbolic links. Undefined when that can't be told. */
async function trackedPaths(repository) {
    const top = await topDirectory(repository);
    if (top === undefined)
        return undefined;
    const call = { keepStdout, deadlineMs };
    const listed = paths(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)({ ...repository, root: top }, ["ls-files", "-z", "--stage", "--"], call));
    if (listed === undefined)
        return undefined;
    const entries = listed.map((line) => ({ mode: line.slice(0, 6), path: line.slice(line.indexOf("\t") + 1) }));
    return {
        files: entries.map(({ path }) => path),
        links: entries.flatMap(({ mode, path }) => (mode === "120000" ? [path] : [])),
    };
}
/** The work tree's uppermost directory; undefined outside of one. */
async function topDirectory(repository) {
    return (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(repository, ["rev-parse", "--show-toplevel"]))?.replace(/\n$/, "") || undefined;
}
function paths(text) {
    return text?.split("\0").filter((path) => path !== "");
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

/***/ 44599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   U: () => (/* binding */ commitOfRef),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);


/** The commit that is checked out; undefined outside a repository, before its first commit and without git. */
function headCommit(repository) {
    return commitNamed(repository, "HEAD");
}
/** The commit that a whole ref (`refs/remotes/origin/main`) names; undefined when there is none. */
async function commitOfRef(repository, ref) {
    return ref.startsWith("refs/") ? commitNamed(repository, ref) : undefined;
}
async function commitNamed(repository, name) {
    const found = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(repository, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]))?.trim();
    return found !== undefined && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(found) ? found : undefined;
}
/** Whether the repository has the commit itself; a shallow clone names parents that it does not have. */
async function hasCommit(repository, commit) {
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(commit))
        return false;
    return (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ["cat-file", "-e", `${commit}^{commit}`])).exitCode === 0;
}
/**
 * The parents that a commit names, first parent first; empty for a root commit, undefined when it is not there. They are
 * read from the object itself: `git log` and `rev-parse` hide them where a shallow clone ends.
 */
async function parentsOf(repository, commit) {
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(commit))
        return undefined;
    const text = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(repository, ["cat-file", "commit", commit]);
    if (text === undefined)
        return undefined;
    const [header = ""] = text.split("\n\n", 1);
    const parents = header.split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    return parents.every(_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j) ? parents : undefined;
}
/** The newest commit that both come from; undefined where the history that is here does not reach it. */
async function mergeBase(repository, one, other) {
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(one) || !(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(other))
        return undefined;
    const found = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(repository, ["merge-base", one, other]))?.trim();
    return found !== undefined && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(found) ? found : undefined;
}


/***/ }),

/***/ 57930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filtersOff)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);

const emptyVariable = "PLIMSOLL_GIT_EMPTY";
/**
 * Switches every configured content filter off (git-lfs is one): a `.gitattributes` of the repository chooses which of
 * them run, on what and, for git-lfs, from which server. An empty command is none (git convert.c, apply_filter).
 * Undefined when the filters can't be listed.
 */
async function filtersOff(repository) {
    const result = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ["config", "-z", "--name-only", "--get-regexp", "^filter\\."]);
    // Status 1: there are none.
    if ((result.exitCode !== 0 && result.exitCode !== 1) || result.stdoutTruncated)
        return undefined;
    const found = result.stdout.split("\0").flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []);
    const names = [...new Set(found)];
    const options = names.flatMap((name) => ["clean", "smudge", "process", "required"].map((key) => `--config-env=filter.${name}.${key}=${emptyVariable}`));
    return { names, call: { options, environment: { [emptyVariable]: "" } } };
}


/***/ }),

/***/ 64429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readerAtCommit)
/* harmony export */ });
/* unused harmony export readFileAtCommit */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7532);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86833);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11061);




/** As large as a text file of the repository may be; see plan/text-file. */
const mostBytes = 2 * 1024 * 1024;
/** {@link readFileAtCommit} for one commit. */
function readerAtCommit(repository, commit, limit) {
    return (path) => readFileAtCommit(repository, commit, path, limit);
}
/**
 * The text of a regular file of up to `limit` bytes. Filters and text conversion do not run, symbolic links are not
 * followed, and a path can't lead out of the root. Never rejects.
 */
async function readFileAtCommit(repository, commit, path, limit = mostBytes) {
    const wanted = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .j)(commit))
        return unreadable("it is asked of no full commit ID");
    if (path === "" || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(wanted) || /^\.\.?(?:\/|$)|\/$|\0/.test(wanted)) {
        return unreadable("its path does not name a file below the root");
    }
    const found = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeEntry */ .$)(repository, commit, wanted);
    if ("reason" in found)
        return unreadable(found.reason);
    if (found.entry === undefined)
        return missing(repository, commit, wanted);
    if (found.entry.mode === symbolicLink)
        return linked(repository, found.entry, wanted, "it is a symbolic link");
    const fault = faultOf(found.entry, limit);
    if (fault !== undefined)
        return unreadable(fault);
    const result = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository, ["cat-file", "blob", found.entry.object], { keepStdout: limit + 1 });
    if (result.exitCode !== 0 || result.stdoutTruncated)
        return unreadable((0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .whyGitFailed */ .eJ)(result));
    return { kind: "text", text: result.stdout };
}
const symbolicLink = "120000";
/** As Linux has it (PATH_MAX). */
const longestTarget = 4_096;
/** `path` is the link `entry`, or below it. */
async function linked(repository, entry, path, reason) {
    const from = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(entry.path);
    const { exitCode, stdout, stdoutTruncated } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository, ["cat-file", "blob", entry.object], {
        keepStdout: longestTarget,
    });
    const link = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), stdout, path.slice(from.length));
    const leadsOut = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(stdout) || /^\.\.?(?:\/|$)/.test(link);
    if (exitCode !== 0 || stdoutTruncated || leadsOut)
        return unreadable(reason);
    return { kind: "unreadable", reason, link };
}
function faultOf({ mode, size = 0 }, limit) {
    if (!mode.startsWith("100"))
        return "it is no regular file";
    return size > limit ? `it has ${size} bytes, and ${limit} are read` : undefined;
}
/** Below a symbolic link or a submodule git's tree has nothing, and yet there may be a file. */
async function missing(repository, commit, path) {
    for (let parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path); parent !== "."; parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(parent)) {
        const found = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeEntry */ .$)(repository, commit, parent);
        if ("reason" in found)
            return unreadable(found.reason);
        const { mode } = found.entry ?? {};
        if (found.entry !== undefined && mode === symbolicLink) {
            return linked(repository, found.entry, path, `${parent} is a symbolic link`);
        }
        if (mode === "160000")
            return unreadable(`${parent} is a submodule`);
        if (mode !== undefined)
            break;
    }
    return { kind: "absent" };
}
function unreadable(reason) {
    return { kind: "unreadable", reason };
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

/***/ 11061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ treeEntry),
/* harmony export */   a: () => (/* binding */ filesAtCommit)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);

/** The entry of one path in a commit, absent when there is none; or why it could not be looked up. */
async function treeEntry(repository, commit, path) {
    const result = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ["ls-tree", "-z", "-l", commit, "--", path]);
    if (result.exitCode !== 0)
        return { reason: (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .whyGitFailed */ .eJ)(result) };
    const entry = result.stdout.split("\0").flatMap((line) => parseEntry(line) ?? [])[0];
    return entry === undefined ? {} : { entry };
}
const keepStdout = 64 * 1024 * 1024;
/**
 * All files of a commit below the root (links and submodules are among them); undefined when they can't be listed.
 * Bytes of a name that are not UTF-8 are U+FFFD.
 */
async function filesAtCommit(repository, commit) {
    const text = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(repository, ["ls-tree", "-r", "-z", "-l", commit, "--"], { keepStdout });
    return text?.split("\0").flatMap((line) => parseEntry(line) ?? []);
}
function parseEntry(line) {
    const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
    if (match === null)
        return undefined;
    const [, mode = "", object = "", size = "-", path = ""] = match;
    return { mode, object, ...(size === "-" ? {} : { size: Number(size) }), path };
}


/***/ }),

/***/ 91018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fileInZip),
/* harmony export */   l: () => (/* binding */ onlyFileInZip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);

const mostEntries = 10_000;
/**
 * The file `path` of a zip archive that a stranger may have made; undefined when there is none. It is read to memory, and
 * nothing else is unpacked.
 *
 * @throws Error when it unpacks to more than `limit` bytes, is there twice, or the archive is none
 */
async function fileInZip(zip, path, limit) {
    const archive = await opened(zip);
    if (archive.entryCount > mostEntries)
        throw new Error(`the archive has more than ${mostEntries} entries`);
    let found;
    for await (const entry of archive.eachEntry()) {
        if (entry.fileName !== path)
            continue;
        if (found !== undefined)
            throw new Error(`the archive has two files ${path}`);
        found = entry;
    }
    return found === undefined ? undefined : content(archive, found, limit);
}
/**
 * The same of an archive in which `path` is all there is.
 *
 * @throws Error as {@link fileInZip}, and where it is not there or not alone
 */
async function onlyFileInZip(zip, path, limit) {
    const { entryCount } = await opened(zip);
    if (entryCount !== 1)
        throw new Error(`the archive has ${entryCount} files`);
    const file = await fileInZip(zip, path, limit);
    if (file === undefined)
        throw new Error(`the archive has no file ${path}`);
    return file;
}
function opened(zip) {
    return (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBufferPromise */ .SY)(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
}
/** What an entry says of its size is only a promise. */
async function content(archive, entry, limit) {
    const tooLarge = () => new Error(`${entry.fileName} unpacks to more than ${limit} bytes`);
    if (entry.uncompressedSize > limit)
        throw tooLarge();
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (await archive.openReadStreamPromise(entry))) {
        bytes += chunk.length;
        if (bytes > limit)
            throw tooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 41438:
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


/***/ })

};
