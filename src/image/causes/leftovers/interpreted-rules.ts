import type { PathNode } from "../../paths.ts";
import type { LeftoverRule } from "./rule.ts";

const alsoHidden = true;

const has = (directory: PathNode | undefined, name: string): boolean => directory?.children?.has(name) === true;

/** Caches of Python's, JavaScript's and other interpreted languages' package managers, in whatever home directory. */
export const interpretedRules: readonly LeftoverRule[] = [
  {
    kind: "pip-cache",
    at: [".cache/pip"],
    programs: ["pip", "pip3", "python", "python3"],
    option: { flag: "--no-cache-dir", of: "pip install" },
    alsoHidden,
  },
  {
    kind: "uv-cache",
    at: [".cache/uv"],
    programs: ["uv"],
    option: { flag: "--no-cache", of: "uv" },
    linkedBy: /UV_LINK_MODE=["']?symlink|--link-mode[= ]["']?symlink/,
    alsoHidden,
  },
  // Virtual environments lie beside these two, in .cache/pypoetry/virtualenvs.
  {
    kind: "poetry-cache",
    at: [".cache/pypoetry/cache", ".cache/pypoetry/artifacts"],
    programs: ["poetry"],
    alsoHidden,
  },
  { kind: "pipenv-cache", at: [".cache/pipenv"], programs: ["pipenv"], alsoHidden },
  {
    kind: "conda-packages",
    at: ["pkgs"],
    when: (directory) => has(directory, "urls.txt") || has(directory.parent, "conda-meta"),
    programs: ["conda", "mamba", "micromamba"],
    cleanup: "* clean --all --yes",
    alsoHidden,
  },
  {
    kind: "npm-cache",
    at: [".npm/_cacache"],
    programs: ["npm", "npx"],
    cleanup: "npm cache clean --force",
    mountAbove: 1,
    alsoHidden,
  },
  { kind: "yarn-cache", at: [".cache/yarn"], programs: ["yarn"], cleanup: "yarn cache clean", alsoHidden },
  {
    kind: "yarn-cache",
    at: [".yarn/berry/cache", ".yarn/cache"],
    unlessAnywhere: ".pnp.cjs",
    programs: ["yarn"],
    cleanup: "yarn cache clean --all",
    alsoHidden,
  },
  {
    kind: "pnpm-store",
    at: [".local/share/pnpm/store", ".pnpm-store", "/pnpm/store", ".cache/pnpm"],
    programs: ["pnpm"],
    alsoHidden,
  },
  { kind: "bun-cache", at: [".bun/install/cache"], programs: ["bun", "bunx"], alsoHidden },
  { kind: "composer-cache", at: [".composer/cache", ".cache/composer"], programs: ["composer"], alsoHidden },
  {
    kind: "gem-cache",
    at: ["cache"],
    when: ({ parent }) => has(parent, "specifications") && has(parent, "gems"),
    programs: ["gem", "bundle", "bundler"],
    cleanup: "rm -rf %/*.gem",
    noMount: true,
    alsoHidden,
  },
  { kind: "bundler-cache", at: [".bundle/cache"], programs: ["bundle", "bundler"], alsoHidden },
];
