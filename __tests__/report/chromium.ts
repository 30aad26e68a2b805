import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** `CHROMIUM` (a path), else the first of its usual names on PATH. */
export function findChromium(): string {
  const given = process.env["CHROMIUM"];
  if (given !== undefined && given !== "") return given;
  const candidates = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const found = candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error("This test needs Chromium. Install it, or set CHROMIUM to its path.");
  return found;
}
