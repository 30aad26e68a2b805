import { fill } from "../fill.ts";
import { notFound, ok, paged, type RouteRequest, type Routes } from "../route.ts";
import { pullShape, user } from "../shapes.ts";
import type { Pull } from "../state.ts";
import { commitShape } from "./commits.ts";

const reads = ["pull_requests=read"];

function find({ state, path }: RouteRequest): Pull | undefined {
  return state.pulls.find(({ number }) => number === Number(path["pull_number"]));
}

export const pullRoutes: Routes = {
  "GET /repos/{owner}/{repo}/pulls": {
    needs: reads,
    answer(request) {
      const { state, query } = request;
      const wanted = query["state"] ?? "open";
      const found = state.pulls.filter(
        ({ state: is, head, base }) =>
          (wanted === "all" || is === wanted) &&
          // GitHub takes a head without an owner for no filter at all.
          (!query["head"]?.includes(":") || query["head"] === `${head.repository?.owner}:${head.ref}`) &&
          (query["base"] === undefined || query["base"] === base.ref),
      );
      return paged(request, found, (page) => page.map((pull) => pullShape(state, pull, "pull-request-simple")));
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": {
    needs: reads,
    answer(request) {
      const pull = find(request);
      return pull === undefined ? notFound() : ok(pullShape(request.state, pull, "pull-request"));
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": {
    needs: reads,
    answer(request) {
      const files = find(request)?.files;
      if (files === undefined) return notFound();
      return paged(request, files, (page) =>
        page.map(({ filename, status, patch, previousFilename: previous_filename }) =>
          fill("diff-entry", { filename, status, patch, previous_filename }),
        ),
      );
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits": {
    needs: reads,
    answer(request) {
      const pull = find(request);
      if (pull === undefined) return notFound();
      const commits = request.state.commits.filter(({ sha }) => sha === pull.head.sha);
      return paged(request, commits, (page) => page.map((commit) => commitShape(request.state, commit)));
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": {
    needs: reads,
    answer(request) {
      const { state } = request;
      const pull = find(request);
      if (pull === undefined) return notFound();
      const found = state.reviews.filter((review) => review.pull === pull.number);
      return paged(request, found, (page) =>
        page.map(({ id, author, state: verdict, commit, submittedAt }) =>
          fill("pull-request-review", {
            id,
            user: user(state, author),
            state: verdict,
            commit_id: commit,
            submitted_at: submittedAt,
            author_association: "MEMBER",
          }),
        ),
      );
    },
  },
};
