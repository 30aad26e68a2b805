import type { PathNode } from "../../paths.ts";
import type { PlaceRule } from "../regions.ts";

/** A directory that nobody means to ship, when the build context brings it along. */
export interface CopiedPlace extends PlaceRule {
  readonly kind: string;
  /** What to do beside ignoring it. */
  readonly instead?: string;
  /** Told only where the whole context is copied: by itself such a directory is copied on purpose. */
  readonly onlyWhole?: true;
}

const has = (directory: PathNode, name: string): boolean => directory.children?.has(name) === true;

export const copiedPlaces: readonly CopiedPlace[] = [
  { kind: "editor-files", at: [".vscode", ".idea", ".vs", ".fleet", ".history"] },
  {
    kind: "virtual-environment",
    at: ["*"],
    when: (directory) => has(directory, "pyvenv.cfg"),
    instead: "and install the packages in a RUN: an environment of another machine seldom runs here",
  },
  {
    kind: "copied-node-modules",
    at: ["node_modules"],
    instead: 'and install in the image with "npm ci" or its like',
  },
  {
    kind: "copied-tests",
    at: ["tests", "test", "__tests__", "__mocks__", "testdata", "e2e", "cypress"],
    onlyWhole: true,
  },
];

/** Version control's own directories, whoever brought them. */
export const versionControl: readonly PlaceRule[] = [{ at: [".git", ".hg", ".svn", ".bzr"] }];
