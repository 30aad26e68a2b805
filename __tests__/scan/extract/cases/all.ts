import { applicationCases } from "./applications.ts";
import type { Case } from "./case.ts";
import { debianCases } from "./debian.ts";
import { distributionCases } from "./distributions.ts";
import { nodeCases } from "./node.ts";
import { passedOverCases } from "./passed-over.ts";
import { programCases } from "./programs.ts";
import { pythonCases } from "./python.ts";
import { rpmCases } from "./rpm.ts";

export const cases: readonly Case[] = [
  ...debianCases,
  ...distributionCases,
  ...rpmCases,
  ...pythonCases,
  ...nodeCases,
  ...programCases,
  ...applicationCases,
  ...passedOverCases,
];
