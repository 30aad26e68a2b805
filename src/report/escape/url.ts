const brand = Symbol("safe URL");

/** An https address on a host that tools are known to point at, encoded for Markdown and HTML attributes. */
export interface SafeUrl {
  readonly [brand]: true;
  readonly href: string;
}

/**
 * Hosts, and on github.com the pages, that may be linked. A link to an issue or a commit would leave a reference there,
 * so of github.com only advisories and the linters' own pages are let through.
 */
const allowed: Readonly<Record<string, RegExp>> = {
  "access.redhat.com": /^/,
  "avd.aquasec.com": /^/,
  "docs.docker.com": /^/,
  "github.com": /^\/(?:advisories\/GHSA-|hadolint\/hadolint\/wiki\/|koalaman\/shellcheck\/wiki\/)/,
  "nvd.nist.gov": /^/,
  "osv.dev": /^/,
  "pkg.go.dev": /^/,
  "rustsec.org": /^/,
  "security-tracker.debian.org": /^/,
  "security.alpinelinux.org": /^/,
  "ubuntu.com": /^/,
  "www.cve.org": /^/,
  "www.shellcheck.net": /^/,
};

/** The address when it may be linked, else undefined. */
export function safeUrl(raw: string | undefined): SafeUrl | undefined {
  if (raw === undefined || raw.length > 500 || !URL.canParse(raw)) return undefined;
  const url = new URL(raw);
  const path = Object.hasOwn(allowed, url.hostname) ? allowed[url.hostname] : undefined;
  if (url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return undefined;
  if (path === undefined || !path.test(url.pathname)) return undefined;
  return { [brand]: true, href: url.href.replace(/[^\w\-./:?=&%#+,]/g, percent) };
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
