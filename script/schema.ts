/**
 * Writes `schema/plimsoll.schema.json` and the tables of `docs/configuration.md` from the code.
 * Run: `node script/schema.ts`
 */
import { readFile, writeFile } from "node:fs/promises";
import { configJsonSchema } from "../src/inputs/config-schema.ts";
import { withReference } from "./config-reference.ts";

const root = new URL("../", import.meta.url);
const page = new URL("docs/configuration.md", root);

await writeFile(new URL("schema/plimsoll.schema.json", root), `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
await writeFile(page, withReference(await readFile(page, "utf8")));
