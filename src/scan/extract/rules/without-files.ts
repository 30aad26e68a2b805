/** Analysers that Trivy registers and that read no file of a layer in the scans that an extract is made for. */
import type { Rule } from "./rule.ts";

const imageCommand = "pkg/commands/artifact/run.go";

/** `ScanImage` disables every analyser of lock files (`TypeLockfiles` of `pkg/fanal/analyzer/const.go`). */
const lockFiles = [
  "bundler",
  "npm",
  "yarn",
  "pnpm",
  "bun",
  "pip",
  "pipenv",
  "poetry",
  "uv",
  "pylock",
  "gomod",
  "pom",
  "conan-lock",
  "gradle-lockfile",
  "sbt-lockfile",
  "cocoapods",
  "swift",
  "pubspec-lock",
  "mix-lock",
  "conda-environment",
  "composer",
];

/** On with `--scanners misconfig`, for which there is no extract: it reads nearly every text file. */
const misconfigurations = [
  "azure-arm",
  "cloudformation",
  "dockerfile",
  "helm",
  "kubernetes",
  "terraform",
  "terraformplan-json",
  "terraformplan-snapshot",
  "yaml",
  "json",
  "ansible",
];

/** The rest that `disabledAnalyzers` leaves out unless asked. */
const others: Readonly<Record<string, string>> = {
  secret: "on with --scanners secret only, whose files are chosen elsewhere",
  "license-file": "on with --scanners license and --license-full only",
  executable: "on with --sbom-sources rekor only",
  "rpm-archive": "on with the environment variable TRIVY_EXPERIMENTAL_RPM_ARCHIVE only",
};

const configuration: Readonly<Record<string, string>> = {
  "image-config-secret": "pkg/fanal/analyzer/imgconf/secret/secret.go",
  "history-dockerfile": "pkg/fanal/analyzer/imgconf/dockerfile/dockerfile.go",
  "apk-command": "pkg/fanal/analyzer/imgconf/apk/apk.go",
};

export const rulesWithoutFiles: readonly Rule[] = [
  ...lockFiles.map((analyzer) => off(analyzer, "lock files are off for images")),
  ...misconfigurations.map((analyzer) => off(analyzer, "on with --scanners misconfig only")),
  ...Object.entries(others).map(([analyzer, because]) => off(analyzer, because)),
  ...Object.entries(configuration).map(
    ([analyzer, source]): Rule => ({ analyzer, reads: { kind: "configuration" }, source }),
  ),
];

function off(analyzer: string, because: string): Rule {
  return { analyzer, reads: { kind: "nothing", because }, source: imageCommand };
}
