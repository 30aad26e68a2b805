import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openActionJob } from "./open-job.ts";
import { recordTools } from "./recording-tools.ts";

/** Holds what Markdown, HTML, JSON, YAML and the runner's own commands would escape; no escaper touches the middle. */
const jewel = "Kohinoor7f3a91";
const secret = `::a*_<b>&"'|##[${jewel}]%25\\z`;
const digest = createHash("sha256").update(secret).digest("hex");

/** Every file below `directory`, by path. */
function filesBelow(directory: string): [path: string, text: string][] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, readFileSync(path, "utf8")]);
}

it("a build secret reaches its RUN, and nothing and nobody else, even when the build prints it", async () => {
  using tools = recordTools("docker", "trivy", "hadolint", "git");
  const mount = "RUN --mount=type=secret,id=key";
  await using job = await openActionJob(
    {
      "Dockerfile.careful": `FROM debian:bookworm-slim\n${mount} test "$(sha256sum < /run/secrets/key)" = "${digest}  -"\n`,
      "Dockerfile.careless": `FROM debian:bookworm-slim\n${mount} cat /run/secrets/key; echo; base64 /run/secrets/key >&2; exit 7\n`,
      "plimsoll.yml":
        "version: 1\nscan: off\nvariants:\n  careful: { dockerfile: Dockerfile.careful }\n  careless: { dockerfile: Dockerfile.careless }\n",
    },
    { environment: { PATH: tools.path } },
  );
  const main = await job.run({ with: { "build-secrets": `key=${secret}` } });
  expect(main.outputs["verdict"]).toBe("fail");
  const results = join(job.places.workspace, ".plimsoll");
  const report = JSON.parse(readFileSync(join(results, "report.json"), "utf8"));
  const [careful, careless] = report.variants;
  expect([careful.status, careless.status]).toEqual(["built", "failed"]);
  // What the careless one printed was kept, without what it should not have printed.
  expect(careless.failure.detail).toContain("***");

  const leaks = (text: string) =>
    [jewel, Buffer.from(secret).toString("base64").slice(4, -4)].some((part) => text.includes(part));
  expect(main.log.obeyed.filter(({ name, data }) => name === "add-mask" && data === secret)).toHaveLength(1);
  expect(main.log.written.filter(leaks)).toEqual([]);
  expect(leaks(main.summary)).toBe(false);
  expect(filesBelow(results).filter(([, text]) => leaks(text))).toEqual([]);
  expect(filesBelow(job.places.temp).filter(([, text]) => leaks(text))).toEqual([]);

  const starts = tools.starts();
  expect(new Set(starts.map(({ tool }) => tool))).toEqual(new Set(["docker", "hadolint", "git"]));
  expect(starts.filter(({ commandLine }) => leaks(commandLine))).toEqual([]);
  // Its value travels in the environment of the two builds alone: what was built is read without it.
  const knowing = starts.filter(({ environment }) => leaks(environment));
  expect(knowing).toHaveLength(2);
  for (const { commandLine } of knowing) expect(commandLine).toContain("\nbake\n--file=");

  for (const token of Object.values(job.tokens)) {
    const shown = [...main.log.written, main.summary, ...filesBelow(results).map(([, text]) => text)];
    expect(shown.filter((text) => text.includes(token))).toEqual([]);
    expect(starts.filter((start) => `${start.commandLine}${start.environment}`.includes(token))).toEqual([]);
  }
});
