import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exampleWorkflows, stepsOf } from "./workflow-files.ts";

const workflow = exampleWorkflows.find(({ name }) => name.endsWith("push-after-verdict.yml"));
const steps = workflow === undefined ? [] : stepsOf(workflow);
const script = steps.at(-1)?.run ?? "";
const written = String(steps.find(({ id }) => id === "build")?.with?.["outputs"]);
const directory = mkdtempSync(join(tmpdir(), "plimsoll-push-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const image = `${process.env["PLIMSOLL_LAB_REGISTRY"]}/pushed-by-digest/shop`;

/** Pushes as the workflow's build step does, and gives the digest. */
function push(name: string, ...options: string[]): string {
  const metadata = join(directory, "metadata.json");
  writeFileSync(join(directory, "Dockerfile"), `FROM scratch\nCOPY Dockerfile /${name}\n`);
  const output = `${written.replace(/\$\{\{ env\.IMAGE \}\}/, image)},registry.insecure=true`;
  const args = ["buildx", "build", `--output=${output}`, `--metadata-file=${metadata}`, ...options, directory];
  execFileSync("docker", args, { stdio: "pipe" });
  return JSON.parse(readFileSync(metadata, "utf8"))["containerimage.digest"];
}

async function tags(): Promise<unknown> {
  const answer = await fetch(`http://${image.replace("/", "/v2/")}/tags/list`);
  return ((await answer.json()) as { tags?: unknown }).tags ?? [];
}

function digestOf(tag: string): string {
  const args = ["buildx", "imagetools", "inspect", `${image}:${tag}`, "--format", "{{.Manifest.Digest}}"];
  return execFileSync("docker", args, { encoding: "utf8" }).trim();
}

describe("push by digest, tag after the verdict", () => {
  it.each([
    ["an image with provenance", ["--provenance=mode=min"]],
    ["a bare one", ["--provenance=false"]],
  ])("%s has no tag before, and under its tags it is the very image that was judged", async (_, options) => {
    // The registry may be older than this run.
    const [first, second] = [randomUUID(), randomUUID()];
    const digest = push(first, ...options);
    expect(await tags()).not.toContain(first);
    const env = { ...process.env, IMAGE: image, DIGEST: digest, TAGS: `${image}:${first}\n${image}:${second}` };
    execFileSync("bash", ["-e", "-o", "pipefail", "-c", script], { env, stdio: "pipe" });
    expect(await tags()).toEqual(expect.arrayContaining([first, second]));
    expect([digestOf(first), digestOf(second)]).toEqual([digest, digest]);
  });
});
