import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoreRules } from "../../../src/baseline/ignore-rules.ts";
import { makeRecord } from "../../../src/build/record/make-record.ts";
import { whyNotReused } from "../../../src/build/record/why-not-reused.ts";
import { stepOrigins } from "../../../src/build/step-origins.ts";
import { summarise } from "../../../src/build/steps.ts";
import type { BuildRecord } from "../../../src/model/build-record.ts";
import type { ProvenanceByPlatform } from "../../../src/model/stages.ts";
import { caseSource, fixture, recordedLog } from "../recorded.ts";

const sources = [caseSource("linked/Dockerfile.base"), caseSource("linked/Dockerfile")];
const dockerfiles = sources.map(({ file = "", text }) => ({ path: file, text }));

let directory: string;
beforeEach(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "plimsoll-record-")));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function recordOf(name: string, files: Record<string, string>, redact = (text: string) => text) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  const metadata = JSON.parse(fixture(`recorded/${name}.metadata.json`));
  const provenance: ProvenanceByPlatform = Object.fromEntries(
    Object.entries(metadata.app).flatMap(([key, value]) => {
      const [, platform] = /^buildx\.build\.provenance(?:\/(.*))?$/.exec(key) ?? [];
      return key.startsWith("buildx.build.provenance") ? [[platform ?? "", value]] : [];
    }),
  );
  const build = summarise(recordedLog(name), "app", 3.5, stepOrigins(provenance, sources));
  return makeRecord({
    variant: "app",
    build,
    provenance,
    dockerfiles,
    contexts: () => ({ directory, key: directory, rules: ignoreRules(undefined) }),
    now: new Date("2026-01-02T03:04:05Z"),
    redact,
    signal: new AbortController().signal,
  });
}

const shown = ({ steps }: BuildRecord) =>
  steps.map(({ file, startLine, stage, text }) => [`${file}:${startLine}`, stage, text]);

describe("the record of a build", () => {
  it("has the steps of base and variant as they are written, each with what it stands on", async () => {
    const { record } = await recordOf("linked", { "source/one.txt": "1" });
    expect(shown(record)).toEqual([
      ["linked/Dockerfile.base:2", undefined, "RUN head -c 300000 /dev/urandom > /random && echo made"],
      ["linked/Dockerfile.base:3", undefined, "WORKDIR /app"],
      ["linked/Dockerfile:2", "builder", "COPY source/ /source/"],
      ["linked/Dockerfile:3", "builder", "RUN cat /source/* > /out.txt"],
      ["linked/Dockerfile:6", "stage-1", "COPY --from=builder /out.txt /app/"],
      ["linked/Dockerfile:7", "stage-1", "COPY <<EOF /hello"],
      ["linked/Dockerfile:10", "stage-1", "RUN true"],
    ]);
    expect(record.steps.map(({ inputs }) => inputs)).toEqual([undefined, [0], undefined, [2], [1, 3], [4], [5]]);
    expect(record.steps[2]).toMatchObject({
      files: { "source/one.txt": expect.stringMatching(/^644:[0-9a-f]{16}$/) },
      images: { "debian:bookworm-slim": expect.stringMatching(/^sha256:/) },
    });
    expect(record.steps[3]?.arguments).toHaveProperty("PATH");
    expect(record.steps.every(({ seconds }) => seconds !== undefined)).toBe(true);
  });

  it("has no time of a step that came from the cache", async () => {
    const { record } = await recordOf("linked-again", { "source/one.txt": "1" });
    expect(record).toMatchObject({ cacheHitRatio: 1 });
    expect(record.steps.map(({ seconds }) => seconds)).toEqual(record.steps.map(() => undefined));
  });

  it("keeps platforms apart", async () => {
    const { record } = await recordOf("platforms", { "note.txt": "1" });
    expect(record.steps.map(({ platform, text }) => `${platform} ${text}`)).toEqual([
      "linux/386 COPY note.txt /",
      "linux/386 RUN uname -m > /machine",
      "linux/amd64 COPY note.txt /",
      "linux/amd64 RUN uname -m > /machine",
    ]);
  });

  it("holds no value of a variable, nor what is secret", async () => {
    const redact = (text: string) => text.replaceAll("urandom", "***").replaceAll("one", "***");
    const { record } = await recordOf("linked", { "source/one.txt": "1" }, redact);
    const text = JSON.stringify(record);
    expect(text).not.toMatch(/urandom|one\.txt|ca-bundle|usr\/local\/sbin/);
    expect(Object.values(record.steps[3]?.arguments ?? {}).every((digest) => /^[0-9a-f]{5}$/.test(digest))).toBe(true);
  });

  it("tells by the next one what changed, whatever digests BuildKit had", async () => {
    const before = await recordOf("linked", { "source/one.txt": "1" });
    const now = await recordOf("linked-again", { "source/one.txt": "2", "source/two.txt": "2" });
    const [, , copy] = now.record.steps;
    if (copy === undefined) throw new Error("no such step");
    const earlier = { record: before.record, called: "the last build here" };
    expect(whyNotReused(copy, now.record, earlier, { kindOf: () => undefined })).toBe(
      "`source/one.txt` was changed; `source/two.txt` was added",
    );
  });

  it("is without steps where the provenance is of no use", async () => {
    const { signal } = new AbortController();
    const build = summarise(recordedLog("linked"), "app", 3.5, new Map());
    const finished = { variant: "app", build, dockerfiles, contexts: () => undefined, now: new Date(), signal };
    for (const value of [null, {}, { buildConfig: { digestMapping: 1 } }]) {
      const made = await makeRecord({ ...finished, provenance: { "": value }, redact: (text) => text });
      expect(made.record.steps).toEqual([]);
    }
  });
});
