import { entry } from "../../../image/tar/make-tar.ts";
import { file, files, opaque, symlink } from "../make/image.ts";
import type { Case } from "./case.ts";

function manifest(name: string, version: string, more: object = {}): string {
  return JSON.stringify({ name, version, license: "MIT", ...more });
}

/** Of a file without holes, in GNU tar's old format: one piece of 51 bytes. */
const sparseMap = [
  { at: 386, bytes: Buffer.from("00000000000\0") },
  { at: 398, bytes: Buffer.from("00000000063\0") },
  { at: 483, bytes: Buffer.from("00000000063\0") },
];

export const nodeCases: readonly Case[] = [
  {
    name: "npm, yarn and bun, whose lock files an image scan passes over",
    covers: ["node-pkg", "npm", "yarn", "bun"],
    layers: [
      [
        files({
          "app/package.json": manifest("app", "1.0.0", { dependencies: { lodash: "^4.17.0" } }),
          "app/package-lock.json": '{"lockfileVersion":3,"packages":{"node_modules/left-pad":{"version":"1.0.0"}}}',
          "app/yarn.lock": 'left-pad@1.0.0:\n  version "1.0.0"\n',
          "app/bun.lock": '{"lockfileVersion":1,"packages":{"left-pad":["left-pad@1.0.0","",{},""]}}',
          "app/node_modules/lodash/package.json": manifest("lodash", "4.17.20"),
          "app/node_modules/minimist/package.json": manifest("minimist", "1.2.5"),
          "app/node_modules/rxjs/package.json": manifest("rxjs", "7.8.1"),
          "app/node_modules/rxjs/ajax/package.json": '{"types":"../dist/types/ajax.d.ts"}',
        }),
      ],
      [files({ "app/node_modules/minimist/package.json": manifest("minimist", "1.2.8") })],
    ],
    packages: ["app@1.0.0", "lodash@4.17.20", "minimist@1.2.8", "rxjs@7.8.1"],
  },
  {
    name: "pnpm, with its store and links to it",
    covers: ["node-pkg", "pnpm"],
    layers: [
      [
        files({
          "app/pnpm-lock.yaml": "lockfileVersion: '9.0'\npackages:\n  left-pad@1.0.0: {}\n",
          "app/node_modules/.pnpm/ms@2.0.0/node_modules/ms/package.json": manifest("ms", "2.0.0"),
          "app/node_modules/.modules.yaml": "{}",
        }),
        symlink("app/node_modules/ms", ".pnpm/ms@2.0.0/node_modules/ms"),
      ],
    ],
    packages: ["ms@2.0.0"],
  },
  {
    name: "opaque directories, also one at the root, and a directory that became a link",
    covers: ["node-pkg"],
    layers: [
      [
        files({
          "opt/a/package.json": manifest("a", "1.0.0"),
          "srv/b/package.json": manifest("b", "1.0.0"),
          "usr/c/package.json": manifest("c", "1.0.0"),
        }),
      ],
      [
        opaque("srv/b"),
        symlink("usr/c", "/opt/c"),
        files({ "srv/b/nested/package.json": manifest("nested", "2.0.0") }),
      ],
      [opaque("."), entry({ path: "opt/.wh.a", flag: "2", linkPath: "x" })],
    ],
    packages: ["c@1.0.0", "nested@2.0.0"],
  },
  {
    name: "unusual paths",
    covers: ["node-pkg"],
    layers: [
      [
        files({
          "./dot/package.json": manifest("dot", "1.0.0"),
          "/rooted/package.json": manifest("rooted", "1.0.0"),
          "a//b/../c/package.json": manifest("climbing", "1.0.0"),
          "../outside/package.json": manifest("outside", "1.0.0"),
          "proc/package.json": manifest("proc", "1.0.0"),
          ".git/package.json": manifest("git", "1.0.0"),
          "line\nbreak/package.json": manifest("newline", "1.0.0"),
          "grüße/日本/package.json": manifest("unicode", "1.0.0"),
          [`${"deep/".repeat(60)}package.json`]: manifest("deep", "1.0.0"),
          [`${"ä/".repeat(60)}package.json`]: manifest("deep-unicode", "1.0.0"),
          "upper/PACKAGE.JSON": manifest("upper", "1.0.0"),
        }),
        file(Buffer.from("latin/\xe9t\xe9/package.json", "latin1"), manifest("latin", "1.0.0")),
        file(Buffer.from(`${"\xe9/".repeat(60)}package.json`, "latin1"), manifest("deep-latin", "1.0.0")),
        entry({ path: "old/package.json", flag: "\0", magic: "v7" }, manifest("old", "1.0.0")),
        entry({ path: "contiguous/package.json", flag: "7" }, manifest("contiguous", "1.0.0")),
        entry(
          { path: "sparse/package.json", flag: "S", magic: "gnu", overwrite: sparseMap },
          manifest("sparse", "1.0.0"),
        ),
        entry({ path: "directory-mode/package.json", mode: 0o40755 }, manifest("directory-mode", "1.0.0")),
        entry({ path: "file-mode/package.json", mode: 0o100644 }, manifest("file-mode", "1.0.0")),
      ],
    ],
    packages: [
      "climbing@1.0.0",
      "deep-latin@1.0.0",
      "deep-unicode@1.0.0",
      "deep@1.0.0",
      "dot@1.0.0",
      "file-mode@1.0.0",
      "git@1.0.0",
      "latin@1.0.0",
      "newline@1.0.0",
      "old@1.0.0",
      "outside@1.0.0",
      "proc@1.0.0",
      "rooted@1.0.0",
      "unicode@1.0.0",
    ],
  },
];
