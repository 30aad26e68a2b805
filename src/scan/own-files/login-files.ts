import { type FoundToken, isPlaceholder, isSequence, urlWithPassword } from "../secret-patterns.ts";

interface LoginFile {
  /** Clean paths, without a leading slash. */
  path: RegExp;
  rule: string;
  title: string;
  /** The group `secret` is the secret. Runs in linear time. */
  expression: RegExp;
}

/**
 * Files made to hold logins. What stands there behind the right word is a secret, of whatever form; elsewhere the same word
 * means little. Sources: npmjs.com "npmrc", yarnpkg.com "Settings (.yarnrc.yml)", docs.docker.com "docker login" and
 * containers-auth.json(5), packaging.python.org "The .pypirc file", the GNU inetutils manual ("The .netrc file").
 */
const loginFiles: readonly LoginFile[] = [
  {
    path: /(?:^|\/)\.?npmrc$/,
    rule: "npm-registry-login",
    title: "login to an npm registry",
    expression: /(?:^|:)_(?:authToken|auth|password)[ \t]*=[ \t]*["']?(?<secret>[^\s"'$]{8,})/gm,
  },
  {
    path: /(?:^|\/)\.yarnrc\.yml$/,
    rule: "npm-registry-login",
    title: "login to an npm registry",
    expression: /\bnpmAuth(?:Token|Ident)["']?[ \t]*:[ \t]*["']?(?<secret>[^\s"'$]{8,})/g,
  },
  {
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|containers\/auth\.json)$/,
    rule: "docker-registry-login",
    title: "login to a container registry",
    expression: /"(?:auth|password|identitytoken|registrytoken)"\s*:\s*"(?<secret>[^\s"$]{8,})"/g,
  },
  {
    path: /(?:^|\/)\.pypirc$/,
    rule: "pypi-login",
    title: "login to a Python package index",
    expression: /^[ \t]*password[ \t]*[=:][ \t]*(?<secret>[^\s$]{3,})/gm,
  },
  {
    path: /(?:^|\/)[._]netrc$/,
    rule: "netrc-login",
    title: "password of a .netrc file",
    expression: /\bpassword\s+(?<secret>[^\s$]{3,})/g,
  },
  {
    // Settings of package managers and downloaders, and what is installed from; environments of an application.
    path: new RegExp(
      `(?:^|/)(?:${[
        String.raw`pip\.conf|uv\.toml|Pipfile|requirements[\w.-]*\.txt|\.condarc|\.pypirc`,
        String.raw`\.?npmrc|\.yarnrc(?:\.yml)?|\.gemrc|\.bundle/config|\.?wgetrc|\.?curlrc`,
        String.raw`\.git-credentials|\.?gitconfig|apt/sources\.list(?:\.d/.*)?|apt/apt\.conf(?:\.d/.*)?`,
        String.raw`\.env(?:\.local|\.production)?`,
      ].join("|")})$`,
    ),
    rule: "url-credentials",
    title: "password in a URL",
    expression: urlWithPassword(),
  },
];

/** The logins in the text of a file that is made to hold such; none in any other. */
export function loginsIn(path: string, text: string): FoundToken[] {
  return loginFiles
    .filter((file) => file.path.test(path))
    .flatMap(({ rule, title, expression }) =>
      [...text.matchAll(expression)].map(
        ({ index, groups }): FoundToken => ({
          rule,
          title,
          severity: "high",
          value: groups?.["secret"] ?? "",
          at: index,
        }),
      ),
    )
    .filter(({ value }) => !isStandIn(value));
}

/** What manuals write in a secret's place, and passwords that everybody knows. */
function isStandIn(value: string): boolean {
  return isPlaceholder(value) || isSequence(value) || /[<>{}]|%\(|%s/.test(value) || known.test(value);
}

const known =
  /^\W*(?:(?:my|the)?[_-]?(?:pass|passw(?:or)?d|pw|secret|token|(?:api)?[_-]?key|user(?:name)?)|postgres|mysql|mariadb|root|admin|guest|redis|rabbitmq|minioadmin|dev|devel|development|local)\W*$/i;
