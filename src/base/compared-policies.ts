import type { BaseCommit } from "../baseline/base-commit.ts";
import { codedError } from "../coded-error.ts";
import { readerAtCommit } from "../git/read-at-commit.ts";
import type { GitRepository } from "../git/repository.ts";
import type { BaselineOutcome } from "../model/baseline.ts";
import { comparePolicies, defaultAcceptance, type PolicyComparison } from "../policy/compare.ts";
import { mostPolicyBytes, textsAtCommit } from "../policy/read-text.ts";
import type { BaseRequest } from "./base-request.ts";

/**
 * The policies of base and head compared. Where the base's can't be read at all, nothing is known to be loosened, and a
 * note says so. Never rejects.
 */
export async function comparedPolicies(
  commit: BaseCommit,
  lacking: string | undefined,
  baseline: BaselineOutcome,
  repository: GitRepository,
  { settings, equipment, occasion }: Pick<BaseRequest, "settings" | "equipment" | "occasion">,
): Promise<PolicyComparison> {
  const accept = defaultAcceptance;
  if (!commit.found) return { loosened: [], notes: [`The base's policy is not compared: ${commit.reason}`], accept };
  if (lacking !== undefined) {
    return {
      loosened: [],
      notes: [`The base's policy is not compared: its commit could not be fetched: ${lacking}`],
      accept,
    };
  }
  try {
    return await comparePolicies(textsAtCommit(readerAtCommit(repository, commit.commit, mostPolicyBytes)), {
      settings,
      plan: equipment.plan,
      dockerfiles: equipment.dockerfiles.map(({ path }) => path),
      baseVariants: baseline.found ? [...new Set(baseline.baseline.images.map(({ variant }) => variant))] : [],
      today: occasion.today,
    });
  } catch (error) {
    return { loosened: [], notes: [`The base's policy is not compared: ${codedError(error).message}`], accept };
  }
}
