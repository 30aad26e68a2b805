import { fill } from "../fill.ts";
import { created, notFound, ok, paged, type RouteRequest, type Routes, refusal } from "../route.ts";
import { user } from "../shapes.ts";
import type { CheckRun, GitHubState, Status } from "../state.ts";

const reads = ["checks=read"];
const writes = ["checks=write"];

function checkShape({ id, headSha, sent }: CheckRun) {
  const output = (sent["output"] ?? {}) as { title?: string; summary?: string; text?: string; annotations?: unknown[] };
  return fill("check-run", {
    id,
    head_sha: headSha,
    name: sent["name"],
    status: sent["status"] ?? (sent["conclusion"] === undefined ? "queued" : "completed"),
    conclusion: sent["conclusion"] ?? null,
    external_id: sent["external_id"] ?? null,
    details_url: sent["details_url"] ?? null,
    output: {
      title: output.title ?? null,
      summary: output.summary ?? null,
      text: output.text ?? null,
      annotations_count: output.annotations?.length ?? 0,
    },
  });
}

function find({ state, path }: RouteRequest): CheckRun | undefined {
  return state.checkRuns.find(({ id }) => id === Number(path["check_run_id"]));
}

function statusShape(
  state: GitHubState,
  { id, state: verdict, context, description, targetUrl, creator, createdAt }: Status,
) {
  const times = { created_at: createdAt, updated_at: createdAt };
  return fill("status", {
    id,
    state: verdict,
    context,
    description,
    target_url: targetUrl,
    creator: user(state, creator),
    ...times,
  });
}

/** The description of `conclusion` says so in words; its schema does not. */
function lacksConclusion({ status, conclusion }: { status?: string; conclusion?: string }): boolean {
  return status === "completed" && conclusion === undefined;
}

export const checkRoutes: Routes = {
  "POST /repos/{owner}/{repo}/check-runs": {
    needs: writes,
    answer({ state, plant, body }) {
      if (lacksConclusion(body)) return refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
      const check: CheckRun = { id: plant.nextId(), headSha: body.head_sha, sent: body };
      state.checkRuns.push(check);
      return created(checkShape(check));
    },
  },
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": {
    needs: writes,
    answer(request) {
      const check = find(request);
      if (check === undefined) return notFound();
      check.sent = { ...check.sent, ...request.body };
      return ok(checkShape(check));
    },
  },
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}": {
    needs: reads,
    answer(request) {
      const check = find(request);
      return check === undefined ? notFound() : ok(checkShape(check));
    },
  },
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": {
    needs: reads,
    answer(request) {
      const { state, path, query } = request;
      const found = state.checkRuns.filter(
        ({ headSha, sent }) =>
          headSha === path["ref"] && (query["check_name"] === undefined || sent["name"] === query["check_name"]),
      );
      return paged(request, found, (page, total_count) => ({ total_count, check_runs: page.map(checkShape) }));
    },
  },
  "GET /repos/{owner}/{repo}/commits/{ref}/statuses": {
    needs: ["statuses=read"],
    answer(request) {
      const { state, path } = request;
      const newestFirst = state.statuses.filter(({ sha }) => sha === path["ref"]).toReversed();
      return paged(request, newestFirst, (page) => page.map((status) => statusShape(state, status)));
    },
  },
  "POST /repos/{owner}/{repo}/statuses/{sha}": {
    needs: ["statuses=write"],
    answer({ state, plant, path, body, holder, clock }) {
      const status: Status = {
        id: plant.nextId(),
        sha: path["sha"] ?? "",
        state: body.state,
        context: body.context ?? "default",
        description: body.description ?? null,
        targetUrl: body.target_url ?? null,
        creator: holder.login,
        createdAt: clock.now(),
      };
      state.statuses.push(status);
      return created(statusShape(state, status));
    },
  },
};
