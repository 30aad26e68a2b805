/** Merges ncc's licence files into one, each package once: `node script/licenses.ts FILE…` prints the result. */
import { readFileSync } from "node:fs";

const texts = new Map<string, string>();
for (const file of process.argv.slice(2)) {
  for (const entry of readFileSync(file, "utf8").split(/\n{2,}(?=@?[\w./-]+\n(?:[A-Za-z0-9 .()+-]+)\n)/)) {
    const name = entry.split("\n", 1)[0] ?? "";
    if (name !== "") texts.set(name, entry.trim());
  }
}
console.log(
  [...texts.keys()]
    .sort()
    .map((name) => texts.get(name))
    .join("\n\n\n"),
);
