import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/** Writes a file that appears whole or not at all, also beside other runs that write the same one. What is half-done goes. */
export async function writeWhole(
  file: string,
  content: Parameters<typeof writeFile>[1],
  options: { mode?: number } = {},
): Promise<void> {
  const unfinished = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(unfinished, content, options);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
