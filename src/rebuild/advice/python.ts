import { nothing, type Reads, subCommand } from "./reads.ts";

/** Flags whose next word is no package. */
const withValue =
  /^(?:-i|-f|-t|--(?:index-url|extra-index-url|trusted-host|timeout|retries|target|prefix|root|platform))$/;

export function pipReads(rest: readonly string[]): Reads | undefined {
  const { sub, after } = subCommand(rest);
  if (sub === "cache" || sub === "config") return nothing;
  if (sub !== "install") return undefined;
  const files: string[] = [];
  const words = after.values();
  for (const word of words) {
    const joined = /^(?:--requirement=|--constraint=|-r|-c)(.+)$/.exec(word)?.[1];
    if (["-r", "--requirement", "-c", "--constraint"].includes(word)) files.push(words.next().value ?? "");
    else if (joined !== undefined) files.push(joined);
    else if (withValue.test(word)) words.next();
    else if (/^(?:-e|--editable|--find-links=\.)/.test(word)) return undefined;
    else if (!word.startsWith("-") && isLocalPackage(word)) return undefined;
  }
  const unless = files.map((file) => ({
    file,
    says: /^\s*(?:-e|--editable|-r|-c|--requirement|--constraint|\.|file:)/m,
  }));
  return { required: files.map((file) => [file]), optional: [], unless };
}

function isLocalPackage(word: string): boolean {
  return (
    /^\.|^\/|\.whl$|\.tar\.gz$|^file:/.test(word) ||
    (/\//.test(word) && !/^\S+:\/\//.test(word) && !/@\s*\S+:/.test(word))
  );
}

export function uvReads(rest: readonly string[]): Reads | undefined {
  const { sub, after } = subCommand(rest);
  if (sub === "pip") return pipReads(after);
  if (sub === "venv" || sub === "python" || sub === "cache") return nothing;
  const leavesProjectOut = rest.some((flag) => flag === "--no-install-project" || flag === "--no-install-workspace");
  if (sub !== "sync" || !leavesProjectOut) return undefined;
  return {
    required: [["pyproject.toml"]],
    optional: ["uv.lock", ".python-version"],
    unless: [{ file: "pyproject.toml", says: /\[tool\.uv\.workspace\]|workspace\s*=\s*true|\bpath\s*=/ }],
  };
}

export function poetryReads(rest: readonly string[]): Reads | undefined {
  const { sub, flags } = subCommand(rest);
  if (sub === "config") return nothing;
  if (sub !== "install" || !flags.includes("--no-root")) return undefined;
  const unless = [{ file: "pyproject.toml", says: /\bpath\s*=|file:\/\// }];
  return { required: [["pyproject.toml"]], optional: ["poetry.lock", "poetry.toml"], unless };
}
