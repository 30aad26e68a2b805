import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GitHubDouble, startGitHub } from "./github-double.ts";
import { executeQuery, type GraphObject } from "./graphql/execute.ts";
import { graphOf } from "./graphql/graph.ts";
import { ask } from "./plain-client.ts";

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub();
  github.plant.pull({ number: 7 });
});

afterEach(() => github[Symbol.asyncDispose]());

describe("graphql", () => {
  const query = (text: string, variables = {}, token = github.tokens.job) =>
    ask(github, "/graphql", { method: "POST", token, body: { query: text, variables } });
  const page = `query Q($n: Int!, $after: String) {
    repository(owner: "shipyard", name: "harbour") {
      pullRequest(number: $n) {
        comments(first: 100, after: $after) {
          totalCount
          nodes { databaseId ... on IssueComment { mine: viewerDidAuthor } isMinimized author { login __typename } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;

  it("pages through comments and says which the viewer wrote", async () => {
    for (let n = 0; n < 150; n++) github.plant.comment({ issue: 7, body: String(n) });
    const last = github.plant.comment({ issue: 7, body: "mine", author: "github-actions[bot]", minimized: true });
    const first = (await query(page, { n: 7 })).data.data.repository.pullRequest.comments;
    expect(first).toMatchObject({ totalCount: 151, pageInfo: { hasNextPage: true } });
    const second = (await query(page, { n: 7, after: first.pageInfo.endCursor })).data.data.repository.pullRequest
      .comments;
    expect(first.nodes.length + second.nodes.length).toBe(151);
    expect(second.nodes.at(-1)).toEqual({
      databaseId: last.id,
      mine: true,
      isMinimized: true,
      author: { login: "github-actions", __typename: "Bot" },
    });
    expect(second.pageInfo.hasNextPage).toBe(false);
    const asPerson = (await query(page, { n: 7 }, github.tokens.person)).data.data.repository.pullRequest.comments;
    expect(asPerson.nodes.some(({ mine }: { mine: boolean }) => mine)).toBe(false);
  });

  it("knows as which commit a pull request stands in the merge queue", async () => {
    const text = `query Q($n: Int!) {
      repository(owner: "shipyard", name: "harbour") { pullRequest(number: $n) { mergeQueueEntry { headCommit { oid } } } }
    }`;
    const entry = async () => (await query(text, { n: 7 })).data.data.repository.pullRequest.mergeQueueEntry;
    expect(await entry()).toBeNull();
    for (const pull of github.state.pulls) pull.queuedAs = "c0ffee";
    expect(await entry()).toEqual({ headCommit: { oid: "c0ffee" } });
  });

  it("gives the last ones backwards", async () => {
    for (let n = 0; n < 5; n++) github.plant.comment({ issue: 7, body: String(n) });
    const text = `{ repository(owner: "shipyard", name: "harbour") { pullRequest(number: 7) { comments(last: 2) { nodes { body } pageInfo { hasPreviousPage } } } } }`;
    expect((await query(text)).data.data.repository.pullRequest.comments).toEqual({
      nodes: [{ body: "3" }, { body: "4" }],
      pageInfo: { hasPreviousPage: true },
    });
  });

  it.each([
    ["{ viewer { shoeSize } }", "Field 'shoeSize' doesn't exist on type 'User'"],
    ["{ viewer }", "must have selections"],
    ["{ viewer { login(loud: true) } }", "doesn't accept argument 'loud'"],
    ["{ viewer { login }", "Parse error"],
    [`{ repository(owner: "a", name: "b") { name } }`, "Could not resolve to a Repository"],
    [
      `{ repository(owner: "shipyard", name: "harbour") { pullRequest(number: 7) { comments { totalCount } } } }`,
      "`first` or `last`",
    ],
    [
      `{ repository(owner: "shipyard", name: "harbour") { pullRequest(number: 7) { comments(first: 101) { totalCount } } } }`,
      "100",
    ],
  ])("%s is an error, with status 200", async (text, message) => {
    const answer = await query(text);
    expect(answer).toMatchObject({ status: 200, data: { data: null } });
    expect(answer.data.errors[0].message).toContain(message);
  });
});

it("every field of the graph is one that GitHub has", () => {
  const { state, plant } = github;
  plant.label(7, "a");
  const edits = [{ body: "b", at: "2026-09-14T09:00:00Z" }];
  const { id } = plant.comment({ issue: 7, body: "a", author: "github-actions[bot]", edits });
  const strange = fieldsBelow(
    `IC_${id}`,
    graphOf({ login: "shipwright", state, visibleComments: () => state.comments }),
  ).filter(
    (query) =>
      "errors" in
      executeQuery(graphOf({ login: "shipwright", state, visibleComments: () => state.comments }), query, {}),
  );
  expect(strange).toEqual([]);
});

/** A query for each field that can be reached. */
function fieldsBelow(node: string, object: GraphObject, wrap = (inner: string) => `{ ${inner} }`): string[] {
  return Object.entries(object.fields).flatMap(([name, field]) => {
    const call =
      {
        repository: `(owner: "shipyard", name: "harbour")`,
        pullRequest: "(number: 7)",
        issueOrPullRequest: "(number: 7)",
        node: `(id: "${node}")`,
        comments: "(first: 1)",
        userContentEdits: "(first: 1)",
        labels: "(first: 1)",
        timelineItems: "(first: 1)",
      }[name] ?? "";
    const given = { owner: "shipyard", name: "harbour", number: 7, first: 1, id: node };
    const result = [typeof field === "function" ? field(given) : field].flat()[0];
    const isObject = typeof result === "object" && result !== null && "fields" in result;
    if (!isObject) return [wrap(name)];
    const fragment = name === "node" ? (inner: string) => `... on IssueComment { ${inner} }` : (inner: string) => inner;
    return fieldsBelow(node, result as GraphObject, (inner) => wrap(`${name}${call} { ${fragment(inner)} }`));
  });
}
