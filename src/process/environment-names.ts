/**
 * The variables that children may see, each with its reason. Whole names only: a pattern lets through what nobody
 * thought of. Left out on purpose, although tools read them:
 * - secrets: `*_TOKEN`, `ACTIONS_*`, `INPUT_*`, `GITHUB_*`, `AWS_*`, `DOCKER_AUTH_CONFIG`, `TRIVY_USERNAME`,
 *   `TRIVY_PASSWORD`. Logins come from the Docker configuration that a login step wrote; who needs more names it in
 *   `build-env`, knowing that bake files can read it.
 * - what changes the result behind the configuration's back: `BUILDX_GIT_*`, `BUILDX_NO_DEFAULT_*`, `BUILDX_BAKE_*`,
 *   `DOCKER_DEFAULT_PLATFORM`, `SOURCE_DATE_EPOCH`, and every other `TRIVY_*` (each is a flag of Trivy, also
 *   TRIVY_SEVERITY and TRIVY_IGNORE_UNFIXED).
 * - what changes the output that we parse: `BUILDKIT_PROGRESS`, `BUILDKIT_COLORS`, `BUILDX_EXPERIMENTAL`, `DEBUG`.
 * - what loads code into every child: `LD_PRELOAD`, `NODE_OPTIONS`.
 */
export const plainNames = {
  PATH: "finds programs and their helpers (docker-credential-*, git, ssh)",
  HOME: "configuration and caches of every tool",
  USER: "ssh's default name",
  LOGNAME: "ssh's default name",
  LANG: "encoding of messages and file names",
  LANGUAGE: "encoding of messages and file names",
  LC_ALL: "encoding of messages and file names",
  LC_CTYPE: "encoding of messages and file names",
  LC_MESSAGES: "encoding of messages and file names",
  TZ: "times in messages",
  RUNNER_TRACKING_ID: "by it the runner finds, and ends, what a killed run left (actions/runner JobExtension.cs)",
  TMPDIR: "temporary files where there is room for them",
  XDG_CONFIG_HOME: "configuration of git, and of podman logins",
  XDG_CACHE_HOME: "caches where the user wants them",
  XDG_DATA_HOME: "data of tools where the user wants it",
  XDG_RUNTIME_DIR: "sockets of rootless engines, podman's logins",
  http_proxy: "the way out of closed networks",
  HTTP_PROXY: "the way out of closed networks",
  https_proxy: "the way out of closed networks",
  HTTPS_PROXY: "the way out of closed networks",
  all_proxy: "the way out of closed networks",
  ALL_PROXY: "the way out of closed networks",
  no_proxy: "what is reached without the proxy",
  NO_PROXY: "what is reached without the proxy",
  SSL_CERT_FILE: "a company's certificate authority (Go's crypto/x509)",
  SSL_CERT_DIR: "a company's certificate authority (Go's crypto/x509)",
} as const satisfies Record<string, string>;

const loginNames = {
  DOCKER_CONFIG: "directory of registry logins, also what docker/login-action wrote",
  DBUS_SESSION_BUS_ADDRESS: "docker-credential-secretservice",
  GNUPGHOME: "docker-credential-pass",
  PASSWORD_STORE_DIR: "docker-credential-pass",
} as const satisfies Record<string, string>;

/** What buildx and the docker client read to find builders, engines and logins (docker/buildx v0.36, docker/cli v29). */
export const buildNames = {
  ...loginNames,
  DOCKER_HOST: "address of the engine",
  DOCKER_CONTEXT: "name of the engine",
  DOCKER_CERT_PATH: "certificates of the engine",
  DOCKER_TLS: "TLS with the engine",
  DOCKER_TLS_VERIFY: "TLS with the engine",
  DOCKER_API_VERSION: "speaks with an older engine",
  BUILDX_CONFIG: "directory of the builders",
  BUILDX_BUILDER: "the builder that the user chose",
  BUILDKIT_HOST: "address of a buildkitd, for the remote driver",
  BUILDX_DEFAULT_POLICY: "buildx's own source policy, which only forbids",
  EXPERIMENTAL_BUILDKIT_SOURCE_POLICY:
    "file with the organisation's source policy; without it, its rules would not hold",
  KUBECONFIG: "kubernetes driver",
  KUBERNETES_SERVICE_HOST: "kubernetes driver on a runner inside the cluster",
  KUBERNETES_SERVICE_PORT: "kubernetes driver on a runner inside the cluster",
  SSH_AUTH_SOCK: "builds with `ssh`, engines behind ssh://",
  WSL_DISTRO_NAME: "buildx finds Docker Desktop's sockets and paths by it",
} as const satisfies Record<string, string>;

/** What Trivy needs to fetch its database from a mirror, and nothing that changes what it finds. */
export const scanNames = {
  ...loginNames,
  REGISTRY_AUTH_FILE: "registry logins of podman (google/go-containerregistry pkg/authn/keychain.go)",
  TRIVY_DB_REPOSITORY: "mirror of the vulnerability database",
  TRIVY_JAVA_DB_REPOSITORY: "mirror of the Java index",
  TRIVY_INSECURE: "a mirror with a certificate of its own; set by whoever runs the job, not by the repository",
} as const satisfies Record<string, string>;

/** What cosign needs to push a signature, and to sign without a key as the job that it runs in (sigstore/cosign pkg/providers/github). */
export const signNames = {
  ...loginNames,
  ACTIONS_ID_TOKEN_REQUEST_URL: "where the job gets a token that says who it is",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "the leave to ask for it; `permissions: id-token: write` gives it",
  SIGSTORE_ID_TOKEN: "such a token from another provider",
  TUF_ROOT: "where Sigstore's roots of trust are kept",
} as const satisfies Record<string, string>;

/** Not even `build-env` may set these: bake entitlements keep a bake file inside the workspace (CONTRACTS §7). */
export const reservedNames = {
  BUILDX_BAKE_ENTITLEMENTS_FS: "it switches off the check of the files that a bake file may read",
  BAKE_ALLOW_REMOTE_FS_ACCESS: "it lets a remote bake file read local files",
} as const satisfies Record<string, string>;
