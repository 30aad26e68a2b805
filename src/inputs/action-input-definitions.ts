/** One input of the action, as `action.yml` declares it. None is required. */
export interface ActionInputDefinition {
  name: string;
  description: string;
  default?: string;
}

/**
 * Every input. Few on purpose: everything else lives in `plimsoll.yml`, where it can be reviewed. Inputs without a
 * default leave the choice to `plimsoll.yml`.
 */
export const actionInputDefinitions = [
  {
    name: "config",
    description: "Path of the configuration. Default: plimsoll.yml, .plimsoll.yml or .github/plimsoll.yml.",
  },
  { name: "working-directory", description: "Directory that all relative paths start from.", default: "." },
  { name: "variants", description: "Variants to check, one per line or separated by commas. Default: all." },
  {
    name: "platforms",
    description: "Platforms for every variant, one per line or separated by commas. Default: each variant's own.",
  },
  {
    name: "image",
    description: "An image that something else built: a reference, a tar or a layout directory. Nothing is built then.",
  },
  {
    name: "files",
    description: "Extra bake files, one per line, merged over the others; the output of docker/metadata-action fits.",
  },
  {
    name: "build-args",
    description:
      "Build arguments for every variant, one NAME=VALUE per line. NAME alone takes its value from build-env.",
  },
  {
    name: "build-secrets",
    description: "Secrets for builds, one per line: ID=VALUE, id=ID,env=NAME or id=ID,src=FILE.",
  },
  {
    name: "build-env",
    description:
      "The only variables that bake files, compose files and builds can see, one per line: NAME=VALUE, or NAME to pass on one of the job.",
  },
  { name: "ssh", description: "SSH agents or keys for builds, one per line: default, or ID=PATH." },
  {
    name: "allow",
    description: "Entitlements for builds, one per line: network.host, security.insecure, fs.read=PATH and others.",
  },
  { name: "baseline", description: "What growth is measured against: auto, image:REF, rebuild or none." },
  { name: "fail-on", description: "What makes the job fail: error, warn (warnings too) or never.", default: "error" },
  { name: "comment", description: "When a pull request gets a comment: on-change, always, on-failure or never." },
  { name: "sarif", description: "Where findings go: upload (code scanning), file or off." },
  {
    name: "push",
    description:
      "Push the images after the verdict, unless it is red: true, false, the repository, or digest, which leaves the tags to plimsoll/gate. Nothing is pushed on pull requests. Default: as plimsoll.yml says.",
  },
  {
    name: "tags",
    description:
      "Tags or whole references to push, one per line or separated by commas; the output of docker/metadata-action fits.",
  },
  {
    name: "layouts",
    description: "true: every image that is built is there as an OCI layout directory, for later steps of the job.",
    default: "false",
  },
  { name: "artifact", description: "Name of the artifact that keeps the reports." },
  { name: "report-id", description: "Tells the reports of one run apart, where several jobs or steps make one." },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that the runner evaluates
  { name: "token", description: "Token for GitHub's API.", default: "${{ github.token }}" },
] as const satisfies readonly ActionInputDefinition[];

export type ActionInputName = (typeof actionInputDefinitions)[number]["name"];
