import { fill } from "../fill.ts";
import { notFound, paged, type RouteRequest, type Routes } from "../route.ts";
import { user } from "../shapes.ts";
import type { GitHubState, IssueEvent } from "../state.ts";

const reads = ["issues=read", "pull_requests=read"];

function find({ state, path }: RouteRequest) {
  return state.pulls.find(({ number }) => number === Number(path["issue_number"]));
}

/** A label's event and any other have schemas of their own. */
function eventShape(state: GitHubState, { id, event, actor, label, createdAt }: IssueEvent) {
  const schema = label === undefined ? "state-change-issue-event" : "labeled-issue-event";
  const labelled = label === undefined ? {} : { label: { name: label, color: "ededed" } };
  return fill(schema, { id, event, actor: user(state, actor), created_at: createdAt, ...labelled });
}

/** Events, comments and reviews, each with its time; commits come with the time that they claim for themselves. */
function timelineOf(state: GitHubState, number: number): { at: string; shape: object }[] {
  const pull = state.pulls.find((each) => each.number === number);
  const commits = state.commits.filter(({ sha }) => sha === pull?.head.sha);
  return [
    ...state.events
      .filter(({ issue }) => issue === number)
      .map((event) => ({ at: event.createdAt, shape: eventShape(state, event) })),
    ...state.reviews
      .filter((review) => review.pull === number)
      .map(({ id, author, state: verdict, commit, submittedAt }) => {
        const known = {
          event: "reviewed",
          id,
          user: user(state, author),
          state: verdict.toLowerCase(),
          commit_id: commit,
          submitted_at: submittedAt,
        };
        return { at: submittedAt, shape: fill("timeline-reviewed-event", { ...known, author_association: "MEMBER" }) };
      }),
    ...state.comments
      .filter(({ issue }) => issue === number)
      .map(({ id, author, body, createdAt, updatedAt }) => {
        const known = { event: "commented", id, actor: user(state, author), user: user(state, author), body };
        return {
          at: createdAt,
          shape: fill("timeline-comment-event", {
            ...known,
            created_at: createdAt,
            updated_at: updatedAt,
            author_association: "NONE",
          }),
        };
      }),
    ...commits.map(({ sha, message, author, date }) => {
      const by = { name: author, email: `${author}@example.invalid`, date };
      return {
        at: date,
        shape: fill("timeline-committed-event", { event: "committed", sha, message, author: by, committer: by }),
      };
    }),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

export const issueRoutes: Routes = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline": {
    needs: reads,
    answer(request) {
      const pull = find(request);
      if (pull === undefined) return notFound();
      return paged(request, timelineOf(request.state, pull.number), (page) => page.map(({ shape }) => shape));
    },
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events": {
    needs: reads,
    answer(request) {
      const pull = find(request);
      if (pull === undefined) return notFound();
      const found = request.state.events.filter(({ issue }) => issue === pull.number);
      return paged(request, found, (page) => page.map((event) => eventShape(request.state, event)));
    },
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: reads,
    answer(request) {
      const labels = find(request)?.labels;
      if (labels === undefined) return notFound();
      return paged(request, labels, (page) =>
        page.map((name, index) => fill("label", { id: index + 1, name, color: "ededed" })),
      );
    },
  },
};
