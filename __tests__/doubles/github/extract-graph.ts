/**
 * Cuts the types that the double knows out of GitHub's published GraphQL schema: names of fields and their arguments.
 *
 *     npm pack @octokit/graphql-schema && tar xf octokit-graphql-schema-*.tgz
 *     node __tests__/doubles/github/extract-graph.ts package/schema.json
 *
 * The result is checked in (__tests__/fixtures/github/graph.json).
 */
import { readFileSync, writeFileSync } from "node:fs";

interface Introspection {
  __schema: { types: { name: string; fields: { name: string; args: { name: string }[] }[] | null }[] };
}

const known = [
  "Query",
  "User",
  "Bot",
  "RateLimit",
  "Repository",
  "PullRequest",
  "Label",
  "LabelConnection",
  "IssueComment",
  "IssueCommentConnection",
  "UserContentEdit",
  "UserContentEditConnection",
  "PageInfo",
  "PullRequestTimelineItemsConnection",
  "LabeledEvent",
  "UnlabeledEvent",
  "HeadRefForcePushedEvent",
  "MergeQueueEntry",
  "Commit",
];

const [, , source] = process.argv;
if (source === undefined) throw new Error("Name the file schema.json of @octokit/graphql-schema.");
const parsed = JSON.parse(readFileSync(source, "utf8")) as Introspection | { data: Introspection };
const { types } = ("data" in parsed ? parsed.data : parsed).__schema;

const fieldsByType = Object.fromEntries(
  known.map((name) => {
    const fields = types.find((type) => type.name === name)?.fields ?? [];
    if (fields.length === 0) throw new Error(`The schema has no type ${name}.`);
    return [name, Object.fromEntries(fields.map((field) => [field.name, field.args.map((argument) => argument.name)]))];
  }),
);
const target = new URL("../../fixtures/github/graph.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(fieldsByType, undefined, 1)}\n`);
