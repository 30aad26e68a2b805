import type { Case } from "./case.ts";
import { debianCases } from "./debian.ts";

export const cases: readonly Case[] = [...debianCases];
