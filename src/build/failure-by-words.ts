import type { ErrorCode } from "../errors.ts";
import { oneLine, stripControl } from "../text/control.ts";
import { type Cause, type Deed, diskFull, isBuilderTrouble, isDiskFull, lostBuilder } from "./cause.ts";

interface Words {
  pattern: RegExp;
  code: ErrorCode;
  /** The sentence, with what the pattern's first group matched. */
  say: (subject: string, words: string, variant: string, builder: string, deed: Deed) => string;
}

// Sources of the texts: docker/buildx build/build.go, build/opt.go, builder/builder.go; moby/buildkit
// frontend/dockerfile, util/entitlements.
const known: readonly Words[] = [
  {
    pattern: /unable to prepare context: path "(.*)" not found/,
    code: "build.context",
    say: (path, _words, variant) => `\`${variant}\`: the build context \`${path}\` does not exist. Check \`context\`.`,
  },
  {
    pattern: /failed to read dockerfile: open (.*): no such file or directory/,
    code: "build.dockerfile",
    say: (file, _words, variant) =>
      `\`${variant}\`: the Dockerfile \`${file}\` does not exist. Check \`dockerfile\` and \`context\`.`,
  },
  {
    pattern: /^resolve : lstat (.+): no such file or directory/,
    code: "build.dockerfile",
    say: (path, _words, variant) =>
      `\`${variant}\`: the directory of its Dockerfile, \`${path}\`, does not exist. Check \`dockerfile\` and \`context\`.`,
  },
  {
    pattern: /failed to get build context (.+): stat .*: no such file or directory/,
    code: "build.context",
    say: (name, _words, variant) =>
      `\`${variant}\`: the directory of its context \`${name}\` does not exist. Check \`contexts\`.`,
  },
  {
    pattern: /failed to evaluate path "(.+)": not a directory/,
    code: "build.context",
    say: (path, _words, variant) =>
      `\`${variant}\`: \`${path}\` leads through a file. Check \`context\` and \`dockerfile\`.`,
  },
  {
    pattern: /(invalid empty ssh agent socket)/,
    code: "build.builder",
    say: (_none, _words, variant) =>
      `\`${variant}\` needs the SSH agent, and none runs here (SSH_AUTH_SOCK is not set). Start one, or give a key with ssh.`,
  },
  {
    pattern: /target stage "(.*)" could not be found/,
    code: "build.dockerfile",
    say: (stage, _words, variant) => `\`${variant}\`: its Dockerfile has no stage \`${stage}\`. Check \`target\`.`,
  },
  {
    pattern: /granting entitlement (\S+) is not allowed/,
    code: "build.builder",
    say: (entitlement, _words, variant, builder) =>
      `\`${variant}\` asks for ${entitlement}, which the builder ${builder} does not grant. Start its BuildKit with --allow-insecure-entitlement=${entitlement}, or do without.`,
  },
  {
    pattern: /(oci) for multi-node builds currently not supported/,
    code: "build.builder",
    say: (_type, _words, variant, builder) =>
      `\`${variant}\` has platforms that the builder ${builder} builds on several nodes, and an OCI layout can't be written from several. Choose a builder with one node, or give the variant one platform.`,
  },
  {
    pattern: /(OCI exporter|Multi-platform build) is not supported for the \S+ driver/,
    code: "build.builder",
    say: (feature, _words, variant, builder) =>
      `\`${variant}\`: the builder ${builder} can't do it (${feature}). Create one that can: docker buildx create --use --driver docker-container.`,
  },
  {
    pattern: /^(?:failed to solve: )?(?:Canceled: )?context canceled$/,
    code: "build.builder",
    say: (_none, _words, variant, builder, deed) =>
      `\`${variant}\` was not ${deed}: it was cancelled on ${builder}, not by this run. Run again.`,
  },
  {
    pattern: /failed to stat (.+): stat .*: no such file or directory/,
    code: "build.context",
    say: (path, _words, variant) =>
      `\`${variant}\` needs the secret or key \`${path}\`, which is neither a file here nor a variable given to builds. Pass it with build-secrets.`,
  },
  {
    pattern: /no builder "(.*)" found/,
    code: "build.no-builder",
    say: (name) => `There is no builder \`${name}\`. \`docker buildx ls\` lists those there are.`,
  },
  {
    pattern:
      /dockerfile parse error|the Dockerfile cannot be empty|failed to process "|circular dependency|should not be blank/,
    code: "build.dockerfile",
    say: (_none, words, variant) => `\`${variant}\`: the Dockerfile has an error: ${words}.`,
  },
];

/**
 * What buildx's last words say of the cause, when no vertex did. A quoted Dockerfile line (`where`) without a failed
 * vertex is an error of the Dockerfile itself; what nothing tells is the builder's, and never silently a success.
 */
export function causeInWords(
  words: string,
  variant: string,
  where: string | undefined,
  builder: string,
  deed: Deed,
): Cause {
  const said = oneLine(words.replace(/^(?:target \S+: )?failed to solve: /, ""));
  if (isDiskFull(words)) return diskFull(variant, deed);
  for (const { pattern, code, say } of known) {
    const match = pattern.exec(words);
    if (match === null) continue;
    return { code, message: withPlace(say(oneLine(match[1] ?? ""), said, variant, builder, deed), where) };
  }
  if (isBuilderTrouble(words)) return lostBuilder(variant, words, deed);
  if (where !== undefined) {
    return {
      code: "build.dockerfile",
      message: withPlace(`\`${variant}\`: the Dockerfile has an error: ${said}.`, where),
    };
  }
  return {
    code: "build.builder",
    message:
      said === ""
        ? `\`${variant}\` could not be ${deed}, and buildx did not say why.`
        : `\`${variant}\` could not be ${deed}: ${said}.`,
    ...(words.includes("\n") ? { detail: stripControl(words) } : {}),
  };
}

function withPlace(message: string, where: string | undefined): string {
  return where === undefined ? message : message.replace(/the Dockerfile has an error/, `${where} has an error`);
}
