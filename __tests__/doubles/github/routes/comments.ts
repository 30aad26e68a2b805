import { created, notFound, ok, paged, type RouteRequest, type Routes, refusal } from "../route.ts";
import { commentShape } from "../shapes.ts";
import type { Comment } from "../state.ts";

const writes = ["issues=write", "pull_requests=write"];
const reads = ["issues=read", "pull_requests=read"];

/**
 * Measured on github.com: 262,144 bytes are taken and one more is not, while the message speaks of 65,536 characters
 * (objectstack-ai/objectstack#18826, dead-claudia/github-limits#13).
 */
const longestBody = 262_144;

function find({ state, path }: RouteRequest) {
  return state.comments.find(({ id }) => id === Number(path["comment_id"]));
}

function bodyProblem(body: string) {
  if (body.trim() === "")
    return refusal(422, "Validation Failed", {
      errors: [{ resource: "IssueComment", field: "body", code: "missing_field" }],
    });
  if (Buffer.byteLength(body) <= longestBody) return undefined;
  const message = "Body is too long (maximum is 65536 characters)";
  return refusal(422, "Validation Failed", {
    errors: [{ resource: "IssueComment", field: "body", code: "custom", message }],
  });
}

function edit(comment: Comment, body: string, at: string): void {
  if (comment.edits.length === 0) comment.edits.push({ body: comment.body, at: comment.createdAt });
  comment.edits.push({ body, at });
  comment.body = body;
  comment.updatedAt = at;
}

export const commentRoutes: Routes = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: reads,
    answer(request) {
      const { state, path, query } = request;
      if (!state.pulls.some(({ number }) => number === Number(path["issue_number"]))) return notFound();
      const since = query["since"] ?? "";
      const found = request
        .visibleComments()
        .filter(({ issue, updatedAt }) => issue === Number(path["issue_number"]) && updatedAt >= since);
      return paged(request, found, (page) => page.map((comment) => commentShape(state, comment)));
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: writes,
    answer({ state, path, body, holder, plant }) {
      const pull = state.pulls.find(({ number }) => number === Number(path["issue_number"]));
      if (pull === undefined) return notFound();
      if (pull.locked) return refusal(403, "Unable to create comment because issue is locked.");
      const problem = bodyProblem(body.body);
      if (problem !== undefined) return problem;
      return created(commentShape(state, plant.comment({ issue: pull.number, author: holder.login, body: body.body })));
    },
  },
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: reads,
    answer(request) {
      const comment = find(request);
      return comment === undefined ? notFound() : ok(commentShape(request.state, comment));
    },
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: writes,
    answer(request) {
      const comment = find(request);
      if (comment === undefined) return notFound();
      const problem = bodyProblem(request.body.body);
      if (problem !== undefined) return problem;
      if (comment.body !== request.body.body) edit(comment, request.body.body, request.clock.now());
      return ok(commentShape(request.state, comment));
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: writes,
    answer(request) {
      const comment = find(request);
      if (comment === undefined) return notFound();
      request.state.comments = request.state.comments.filter((each) => each !== comment);
      return { status: 204 };
    },
  },
};
