import { fill } from "../fill.ts";
import { notFound, ok, paged, type RouteRequest, type Routes } from "../route.ts";
import { minimalRepository, user } from "../shapes.ts";
import type { GitHubState, Job, Run } from "../state.ts";

const reads = ["actions=read"];

function runShape(state: GitHubState, run: Run) {
  const { repository } = state;
  const workflow = state.workflows.find(({ path }) => path === run.workflow);
  return fill("workflow-run", {
    id: run.id,
    name: workflow?.name ?? null,
    path: run.workflow,
    workflow_id: workflow?.id ?? 0,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository: minimalRepository(run.headRepository, run.headRepository.id !== repository.id),
    repository: minimalRepository(repository, false),
    run_number: run.number,
    run_attempt: run.attempt,
    actor: user(state, run.actor),
    triggering_actor: user(state, run.actor),
    created_at: run.createdAt,
    run_started_at: run.startedAt,
    updated_at: run.startedAt,
    pull_requests: state.pulls
      .filter(({ number }) => run.pulls.includes(number))
      .map(({ number, head, base }) => ({
        id: 7_000 + number,
        number,
        head: {
          ref: head.ref,
          sha: head.sha,
          repo: { id: head.repository?.id ?? 0, name: head.repository?.name ?? "" },
        },
        base: {
          ref: base.ref,
          sha: base.sha,
          repo: { id: base.repository?.id ?? 0, name: base.repository?.name ?? "" },
        },
      })),
  });
}

function jobShape(state: GitHubState, { id, run, attempt, name, status, conclusion, startedAt }: Job) {
  const { headSha, headBranch } = state.runs.find((each) => each.id === run) ?? {};
  const times = {
    created_at: startedAt,
    started_at: startedAt,
    completed_at: status === "completed" ? startedAt : null,
  };
  return fill("job", {
    id,
    run_id: run,
    run_attempt: attempt,
    name,
    status,
    conclusion,
    head_sha: headSha,
    head_branch: headBranch,
    ...times,
  });
}

/** `status` filters by status or by conclusion; newest first, as GitHub lists runs. */
function listRuns(request: RouteRequest, runs: readonly Run[]) {
  const { query, state } = request;
  const has = (name: string, ...values: (string | null)[]) => query[name] === undefined || values.includes(query[name]);
  const found = runs.filter(
    (run) =>
      has("branch", run.headBranch) &&
      has("event", run.event) &&
      has("status", run.status, run.conclusion) &&
      has("head_sha", run.headSha) &&
      has("actor", run.actor),
  );
  const newestFirst = found.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  return paged(request, newestFirst, (page, total_count) => ({
    total_count,
    workflow_runs: page.map((run) => runShape(state, run)),
  }));
}

function listJobs(request: RouteRequest, jobs: readonly Job[]) {
  return paged(request, jobs, (page, total_count) => ({
    total_count,
    jobs: page.map((job) => jobShape(request.state, job)),
  }));
}

function find({ state, path }: RouteRequest): Run | undefined {
  return state.runs.find(({ id }) => id === Number(path["run_id"]));
}

/** A workflow goes by its id or its file name. */
function workflowOf({ state, path }: RouteRequest) {
  const key = path["workflow_id"] ?? "";
  return state.workflows.find((workflow) => String(workflow.id) === key || workflow.path.endsWith(`/${key}`));
}

export const actionsRoutes: Routes = {
  "GET /repos/{owner}/{repo}/actions/runs": {
    needs: reads,
    answer: (request) => listRuns(request, request.state.runs),
  },
  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}": {
    needs: reads,
    answer(request) {
      const workflow = workflowOf(request);
      return workflow === undefined ? notFound() : ok(fill("workflow", workflow));
    },
  },
  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": {
    needs: reads,
    answer(request) {
      const workflow = workflowOf(request);
      if (workflow === undefined) return notFound();
      return listRuns(
        request,
        request.state.runs.filter((run) => run.workflow === workflow.path),
      );
    },
  },
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}": {
    needs: reads,
    answer(request) {
      const run = find(request);
      return run === undefined ? notFound() : ok(runShape(request.state, run));
    },
  },
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}": {
    needs: reads,
    answer(request) {
      const run = find(request);
      const attempt = Number(request.path["attempt_number"]);
      if (run === undefined || attempt > run.attempt) return notFound();
      return ok(runShape(request.state, { ...run, attempt }));
    },
  },
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs": {
    needs: reads,
    answer(request) {
      const run = find(request);
      if (run === undefined) return notFound();
      const all = request.query["filter"] === "all";
      const jobs = request.state.jobs.filter((job) => job.run === run.id && (all || job.attempt === run.attempt));
      return listJobs(request, jobs);
    },
  },
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs": {
    needs: reads,
    answer(request) {
      const run = find(request);
      if (run === undefined) return notFound();
      const attempt = Number(request.path["attempt_number"]);
      return listJobs(
        request,
        request.state.jobs.filter((job) => job.run === run.id && job.attempt === attempt),
      );
    },
  },
};
