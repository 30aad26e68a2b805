/**
 * Which paths Trivy's secret scanner passes over, as 0.74.0 has it. A file that is left out here is one that Trivy would
 * not have opened, so leaving it out changes nothing; Trivy applies its own rules again to what it is given.
 */
import { baseOf } from "../extract/go-path.ts";

/** `Required` in pkg/fanal/analyzer/secret/secret.go. */
const smallestFile = 10;

/** `defaultSkipPatterns` in pkg/fanal/secret/scanner.go: doublestar globs of names, at any depth. */
const skippedNames = new Set([
  "go.mod",
  "go.sum",
  "package-lock.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "Pipfile.lock",
  "Gemfile.lock",
]);

/** The same list's `*.jpg` and so on; case counts. */
const skippedEndings = [
  ".jpg",
  ".png",
  ".gif",
  ".doc",
  ".pdf",
  ".bin",
  ".svg",
  ".socket",
  ".deb",
  ".rpm",
  ".zip",
  ".gz",
  ".gzip",
  ".tar",
];

/** The same list's directories; `**` matches nothing too, so a file of that name is passed over as well. */
const skippedDirectories = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;

/**
 * Paths of `builtinAllowRules` in pkg/fanal/secret/builtin-allow-rules.go, by their ids. Trivy tries each on the path
 * without and with a leading slash; those below are written for the path with it. A Go flag `(?i)` holds for all
 * alternatives that follow in its group, and folds case as JavaScript's flags `i` and `u` do together.
 */
const allowedPaths: Readonly<Record<string, RegExp>> = {
  "dist-info": /\.dist-info\//,
  tests: /(?:\/test|-test|_test|\.test)/iu,
  examples: /example/,
  vendor: /\/vendor\//,
  "usr-dirs": /^\/usr\/(?:share|include|lib)\//,
  "locale-dir": /\/locales?\//,
  markdown: /\.md$/,
  "node.js": /^\/opt\/yarn-v[\d.]+\//,
  golang: /^\/usr\/local\/go\//,
  python: /^\/usr\/local\/lib\/python[\d.]+\//,
  rubygems: /^\/usr\/lib\/gems\//,
  wordpress: /^\/usr\/src\/wordpress\//,
  "anaconda-log": /^\/var\/log\/anaconda\//,
};

const allowed = Object.values(allowedPaths);

/** Whether Trivy opens a file of this clean path (no leading slash) and size to look for secrets. */
export function isSearched(path: string, size: number): boolean {
  return size >= smallestFile && !isSkipped(path) && !isAllowed(path);
}

function isSkipped(path: string): boolean {
  const base = baseOf(path);
  return (
    skippedNames.has(base) || skippedEndings.some((ending) => base.endsWith(ending)) || skippedDirectories.test(path)
  );
}

function isAllowed(path: string): boolean {
  const rooted = `/${path}`;
  return allowed.some((rule) => rule.test(rooted));
}
