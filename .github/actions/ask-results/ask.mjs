/**
 * Questions of docs/unverified.md to the results service of GitHub Actions. What it answers is written down as it is: the
 * answers are the point, so none makes the job red. No dependency, and nothing of src/: it is the service that is asked.
 */
import { createHash, randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";

const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN = "", GITHUB_RUN_ATTEMPT = "1", GITHUB_STEP_SUMMARY } = process.env;
const claims = JSON.parse(Buffer.from(ACTIONS_RUNTIME_TOKEN.split(".")[1] ?? "", "base64url").toString());
const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(claims.scp) ?? [];
const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
const content = Buffer.from("what Plimsoll asks");
const sha256 = (bytes) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** The status and the body of an answer; URLs in it are signed, and left out. */
async function call(method, request) {
  const url = new URL(`/twirp/github.actions.results.api.v1.${method}`, ACTIONS_RESULTS_URL);
  const headers = { "content-type": "application/json", authorization: `Bearer ${ACTIONS_RUNTIME_TOKEN}` };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(request) });
  const text = await response.text();
  return { body: parsed(text), told: `${response.status} ${text.replace(/https?:[^"\s]+/g, "URL").slice(0, 300)}` };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

async function put(signedUrl) {
  const headers = { "x-ms-blob-type": "BlockBlob", "x-ms-version": "2023-11-03" };
  await fetch(signedUrl, { method: "PUT", headers, body: content });
}

const create = (name) =>
  call("ArtifactService/CreateArtifact", { ...ids, name, version: 7, mime_type: "application/zip" });

/** How the end of an upload is answered that says this of what was uploaded. */
async function finalizeArtifact(what) {
  const name = `asked-${randomUUID()}`;
  const { body } = await create(name);
  await put(body.signed_upload_url);
  const said = { size: String(content.length), hash: sha256(content), ...what };
  return (await call("ArtifactService/FinalizeArtifact", { ...ids, name, ...said })).told;
}

async function finalizeCache(size) {
  const entry = { key: `asked-${randomUUID()}`, version: createHash("sha256").update("asked").digest("hex") };
  const { body } = await call("CacheService/CreateCacheEntry", entry);
  await put(body.signed_upload_url);
  return (await call("CacheService/FinalizeCacheEntryUpload", { ...entry, size_bytes: String(size) })).told;
}

async function twice() {
  const name = `asked-${randomUUID()}`;
  await create(name);
  return (await create(name)).told;
}

/** Run the job again: the second attempt asks for the name that the first has taken. */
async function sameNameInEachAttempt() {
  const name = "asked-in-each-attempt";
  const { body, told } = await create(name);
  if (body.signed_upload_url === undefined) return told;
  await put(body.signed_upload_url);
  const end = await call("ArtifactService/FinalizeArtifact", {
    ...ids,
    name,
    size: String(content.length),
    hash: sha256(content),
  });
  return `${told}, then ${end.told}`;
}

const questions = [
  ["What may this job's token do with caches?", async () => String(claims.ac)],
  ["And by the runner's word?", async () => String(process.env.ACTIONS_CACHE_MODE)],
  [`A name that each attempt asks for, in attempt ${GITHUB_RUN_ATTEMPT}`, sameNameInEachAttempt],
  ["A name that is taken, in the same attempt", twice],
  ["An artifact that ends as it is", () => finalizeArtifact({})],
  ["An artifact that ends with a wrong size", () => finalizeArtifact({ size: "1" })],
  ["An artifact that ends with a wrong hash", () => finalizeArtifact({ hash: sha256("something else") })],
  ["A cache entry that ends as it is", () => finalizeCache(content.length)],
  ["A cache entry that ends with a wrong size", () => finalizeCache(1)],
];

const cell = (text) => text.replace(/[|\r\n]/g, " ");
const rows = [];
for (const [question, ask] of questions) {
  const answer = await ask().catch((error) => `no answer: ${error.message}`);
  rows.push(`| ${question} | \`${cell(answer).replaceAll("`", "'")}\` |`);
}
await appendFile(GITHUB_STEP_SUMMARY, `| question | answer |\n|---|---|\n${rows.join("\n")}\n`);
