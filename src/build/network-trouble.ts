interface Trouble {
  pattern: RegExp;
  /** What happened, as the end of a sentence. */
  what: string;
  /** What to do, as a sentence. */
  fix: string;
}

// Texts of containerd's resolver (core/remotes/docker), of Go's net and crypto/x509, and of BuildKit (util/resolver, source/http).
const troubles: readonly Trouble[] = [
  {
    // What Docker Hub says of a repository that is private, misspelt or gone.
    pattern: /pull access denied|insufficient_scope/i,
    what: "it does not exist there or needs a login",
    fix: "Check its name, or the name of the stage that was meant, or log in to the registry before the build.",
  },
  {
    pattern: /\b429\b|too ?many ?requests|pull rate limit/i,
    what: "the registry limits the rate of pulls (429)",
    fix: "Log in to it before the build, or use a mirror; then run again.",
  },
  {
    pattern: /no such host|could not resolve host|server misbehaving|name resolution|lookup \S+.*timeout/i,
    what: "the host name could not be resolved",
    fix: "Check the name and the builder's network.",
  },
  {
    pattern: /x509:|tls: |certificate/i,
    what: "its certificate is not trusted by the builder",
    fix: "Give the builder the right certificate authority (buildkitd.toml, [registry]).",
  },
  {
    pattern:
      /connection refused|connection reset|network is unreachable|no route to host|i\/o timeout|handshake timeout|\bEOF$/i,
    what: "the host can't be reached",
    fix: "Check the builder's network and proxy; then run again.",
  },
  {
    pattern: /\b5\d\d (?:[A-Z][a-z]+ ?)+|response status 5\d\d/,
    what: "the server answers with an error of its own (5xx)",
    fix: "Run again later.",
  },
  {
    pattern: /\b401\b|unauthorized|authentication required|authorization failed/i,
    what: "it asks for a login",
    fix: "Log in to the registry before the build (docker login, docker/login-action), or check the reference.",
  },
  {
    pattern: /\b403\b|forbidden|denied/i,
    what: "access is denied",
    fix: "Log in with an account that may pull it, or check the reference.",
  },
  {
    pattern: /no match for platform/i,
    what: "it has no image for this platform",
    fix: "Build for a platform that it has, or choose another base image.",
  },
  {
    pattern: /not found|\b404\b/i,
    what: "it does not exist there",
    fix: "Check its name and tag, or the name of the stage that was meant.",
  },
];

/** What went wrong between the builder and a registry or web server; undefined when the text tells nothing of that. */
export function networkTrouble(text: string): Trouble | undefined {
  return troubles.find(({ pattern }) => pattern.test(text));
}
