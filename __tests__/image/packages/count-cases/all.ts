/** Small images with the number of packages that Trivy 0.74.0 lists of each: `counts.real.test.ts` asks Trivy itself. */
import { debianCases } from "./debian.ts";
import { languageCases } from "./languages.ts";
import type { CountCase } from "./made.ts";
import { otherSystemCases } from "./other-systems.ts";

export const countCases: readonly CountCase[] = [...debianCases, ...otherSystemCases, ...languageCases];
