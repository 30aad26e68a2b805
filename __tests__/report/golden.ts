import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/**
 * Holds `text` against a file of the repository (path relative to this folder). `UPDATE_GOLDEN=1` writes the file instead;
 * then the change is read in the diff.
 */
export function expectGolden(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, import.meta.url));
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text, `${path} differs. When that is meant: UPDATE_GOLDEN=1 npx vitest run __tests__/report`).toBe(read(file));
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "(no such file)";
  }
}
