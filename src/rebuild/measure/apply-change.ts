import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasErrno, PlimsollError } from "../../errors.ts";
import { relativeTo } from "../../plan/workspace.ts";
import { oneLine } from "../../text/control.ts";
import { editLine } from "../line-edit.ts";
import type { Change } from "../model.ts";
import type { CopyOfRoot } from "./copied-root.ts";
import { editedContent } from "./edited-content.ts";

/** How a file is changed in the copy. */
export interface Edit {
  change: Change;
  /** The whole new content. */
  content?: Buffer;
  removed?: boolean;
}

/**
 * Makes the change in the copy. `mark` makes one round's edit differ from the next.
 *
 * @throws PlimsollError `usage.flag` for a line that can't be edited so that it still does what it did
 */
export async function applyChange({ change, content, removed }: Edit, copy: CopyOfRoot, mark: string): Promise<void> {
  for (const file of change.files) {
    const inside = relativeTo(copy.root, file);
    if (inside === ".." || inside.startsWith("../")) continue;
    const place = join(copy.tree, inside);
    if (removed === true) {
      await rm(place, { force: true });
      continue;
    }
    const now = await readFile(place).catch((error: unknown) => {
      if (hasErrno(error, "ENOENT")) return Buffer.from("");
      throw error;
    });
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content ?? edited(now, change, mark));
  }
}

function edited(now: Buffer, change: Change, mark: string): Buffer {
  const { line } = change;
  if (line === undefined) return editedContent(change.files[0] ?? "", now, mark);
  const found = editLine(now.toString("utf8"), line, mark);
  if (found?.harmless !== false) return Buffer.from(found?.text ?? `${now}\n# ${mark}\n`);
  throw new PlimsollError(
    "usage.flag",
    `${oneLine(change.subject)}: a ${found.instruction.keyword} can't be changed without changing what it does. ` +
      "Give the changed Dockerfile: --with=FILE.",
  );
}
