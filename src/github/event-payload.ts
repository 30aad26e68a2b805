/** The event that started a job, as far as it is looked at (docs.github.com/webhooks/webhook-events-and-payloads). */
import * as z from "zod";

const repository = z.object({
  id: z.number(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
});

/** `repo` is null when the fork was deleted. */
const branch = z.object({ ref: z.string(), sha: z.string(), repo: z.object({ id: z.number() }).nullish() });

const pullRequest = z.object({
  number: z.int().positive(),
  state: z.string(),
  draft: z.boolean().default(false),
  // Null for an account that is gone.
  user: z.object({ login: z.string(), type: z.string().optional() }).nullable(),
  head: branch,
  base: branch,
});

const mergeGroup = z.object({ base_sha: z.string(), base_ref: z.string(), head_sha: z.string() });

const workflowRun = z.object({
  id: z.number(),
  run_attempt: z.int().positive().default(1),
  event: z.string(),
  conclusion: z.string().nullable(),
  path: z.string().optional(),
  head_sha: z.string(),
  head_branch: z.string().nullable(),
  head_repository: repository.nullish(),
});

export const eventPayload = z.object({
  // A stand-in for GitHub may say less of the repository.
  repository: z.looseObject({ id: z.number().optional(), default_branch: z.string().optional() }).optional(),
  pull_request: pullRequest.optional(),
  merge_group: mergeGroup.optional(),
  workflow_run: workflowRun.optional(),
  // `workflow` is an object here, and a path in the payload of workflow_dispatch and schedule.
  workflow: z.union([z.string(), z.looseObject({ path: z.string().optional() })]).nullish(),
});

export type EventPayload = z.infer<typeof eventPayload>;
