/** What a secret looks like. Pure; nothing here keeps or prints what it found. */
import type { Severity } from "../model/report.ts";

export interface FoundSecret {
  /** Trivy's rule id where Trivy has the rule, so that one entry of an ignore file holds for both. */
  rule: string;
  title: string;
  severity: Severity;
  /** The secret itself: for telling equal ones apart, never for output. */
  value: string;
}

export interface FoundToken extends FoundSecret {
  /** Where its pattern begins to hold: an index into the text. */
  at: number;
}

interface Pattern extends Omit<FoundSecret, "value"> {
  /** The group `secret`, else the whole match, is the secret. */
  expression: RegExp;
}

/**
 * Tokens that their makers gave a form of their own, which no ordinary file has by chance. Sources: the providers'
 * documentation of token formats, and the rules of Trivy (pkg/fanal/secret/builtin-rules.go), whose ids are used. All run
 * in linear time.
 */
const tokens: readonly Pattern[] = [
  token("aws-access-key-id", "AWS access key", "critical", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g),
  token("github-pat", "GitHub personal access token", "critical", /\bghp_[0-9A-Za-z]{36}\b/g),
  token("github-oauth", "GitHub OAuth token", "critical", /\bgho_[0-9A-Za-z]{36}\b/g),
  token("github-app-token", "GitHub App token", "critical", /\bgh[us]_[0-9A-Za-z]{36,}/g),
  token("github-refresh-token", "GitHub refresh token", "critical", /\bghr_[0-9A-Za-z]{36,}/g),
  token(
    "github-fine-grained-pat",
    "GitHub fine-grained token",
    "critical",
    /\bgithub_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}\b/g,
  ),
  token("gitlab-pat", "GitLab access token", "critical", /\bglpat-[0-9A-Za-z_-]{20,}/g),
  token("slack-access-token", "Slack token", "high", /\bxox[abprs]-[0-9A-Za-z-]{10,}/g),
  token("slack-web-hook", "Slack webhook", "medium", /https:\/\/hooks\.slack\.com\/services\/[0-9A-Za-z+/]{40,}/g),
  token("npm-access-token", "npm access token", "critical", /\bnpm_[0-9A-Za-z]{36}\b/g),
  token("pypi-upload-token", "PyPI upload token", "high", /\bpypi-AgEIcHlwaS5vcmc[0-9A-Za-z_-]{50,}/g),
  token("dockerhub-pat", "Docker Hub access token", "critical", /\bdckr_pat_[0-9A-Za-z_-]{27,}/g),
  token("hugging-face-access-token", "Hugging Face token", "critical", /\bhf_[0-9A-Za-z]{34,40}\b/g),
  token("stripe-secret-token", "Stripe secret key", "critical", /\b[rs]k_(?:live|test)_[0-9A-Za-z]{10,}/g),
  token("sendgrid-api-token", "SendGrid API key", "high", /\bSG\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43}/g),
  token(
    "gcp-service-account",
    "Google service account key",
    "critical",
    /\\?"private_key_id\\?"\s*:\s*\\?"[0-9a-f]{40}/g,
  ),
];

/**
 * What a configuration has no reason to hold, but files do: source code that reads keys, tokens of documentation, Google's
 * keys for web pages (public, firebase.google.com/docs/projects/api-keys), logins of services for development.
 */
const suspects: readonly Pattern[] = [
  token("gcp-api-key", "Google API key", "high", /\bAIza[0-9A-Za-z_-]{35}/g),
  token("private-key", "private key", "high", /-----BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g),
  token("jwt-token", "JSON web token", "medium", /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}/g),
  token("url-credentials", "password in a URL", "high", urlWithPassword()),
];

/** The group `secret` is the password. */
export function urlWithPassword(): RegExp {
  return /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"']{1,100}:(?<secret>[^\s:@/"'$]{3,200})@/gi;
}

function token(rule: string, title: string, severity: Severity, expression: RegExp): Pattern {
  return { rule, title, severity, expression };
}

/** The tokens in a text of an image's configuration. */
export function secretsIn(text: string): FoundToken[] {
  return [...tokens, ...suspects].flatMap((pattern) => matchesOf(pattern, text));
}

/** The tokens in a file's text, whatever file it is. */
export function tokensIn(text: string): FoundToken[] {
  return tokens.flatMap((pattern) => matchesOf(pattern, text)).filter(({ value }) => !isSequence(value));
}

function matchesOf({ expression, ...kind }: Pattern, text: string): FoundToken[] {
  return [...text.matchAll(expression)]
    .map((match) => ({ ...kind, value: match.groups?.["secret"] ?? match[0], at: match.index }))
    .filter(({ value }) => !isPlaceholder(value));
}

// The words that BuildKit's check SecretsUsedInArgOrEnv looks for (frontend/dockerfile/dockerfile2llb/convert.go), here only
// at a name's end: TOKEN_URL or KEY_FILE name a place, not a secret. SECRET_KEY_BASE is Rails'.
const secretName =
  /(?:^|_)(?:api_?key|auth|credentials?|key|passphrase|password|passwd|pword|pwd|secret|token|key_base)$/i;
// GPG_KEY in Docker's official images is the fingerprint of a public key.
const publicName = /(?:^|_)(?:gpg|pgp|pub|public|publishable|signing|apt|rpm)_?/i;

/** The secret in an assignment whose name says so, when its value is no word and no placeholder. */
export function secretInAssignment(name: string, value: string): FoundSecret | undefined {
  if (!secretName.test(name) || publicName.test(name) || !looksRandom(value)) return undefined;
  if (/aws_?secret_?access_?key$/i.test(name)) {
    return { rule: "aws-secret-access-key", title: "AWS secret access key", severity: "critical", value };
  }
  return { rule: "secret-in-variable", title: "secret value", severity: "high", value };
}

const placeholder =
  /example|placeholder|change.?me|dummy|sample|insert|your[_-]|replace|xxxx|\*\*\*|redacted|not[_-]?a|fake|default|unused|todo|test/i;

export function isPlaceholder(value: string): boolean {
  return placeholder.test(value) || /^(.)\1*$/.test(value);
}

/** Written along the alphabet or the keyboard, as tokens of tests and manuals are. */
export function isSequence(value: string): boolean {
  return /1234567|0123456|abcdefg|qwertyu|0{8}/i.test(value);
}

/** At least 8 characters of more than one kind, as mixed as a made-up value is and a word is not. */
function looksRandom(value: string): boolean {
  if (value.length < 8 || /[\s$<>{}]/.test(value) || /^(?:\.{0,2}\/|[a-z]+:\/\/)/i.test(value) || isPlaceholder(value))
    return false;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^0-9A-Za-z]/].filter((kind) => kind.test(value)).length;
  return kinds >= 2 && entropy(value) >= 3;
}

/** Shannon entropy in bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
