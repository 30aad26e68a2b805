import type { Database } from "../model/stages.ts";
import { readDatabase } from "./stored-databases.ts";

/**
 * Tells databases apart: by where they came from and when they were made, the Java index beside it too. Undefined when
 * there is none.
 */
export async function databaseIdentity(database: Database): Promise<string | undefined> {
  if (database.status !== "ready") return undefined;
  const { source, updated, cacheDirectory } = database;
  const javaIndex = await readDatabase(cacheDirectory, "java-db");
  return JSON.stringify([source, updated, javaIndex?.updatedAt ?? null]);
}
