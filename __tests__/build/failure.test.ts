import { describe, expect, it } from "vitest";
import { createBuildLog } from "../../src/build/build-log.ts";
import { explainFailure, type FailureEvidence } from "../../src/build/failure.ts";
import { blameOf } from "../../src/errors.ts";
import type { CodedError } from "../../src/model/report.ts";
import { caseSource, recordedExit, recordedLog } from "./recorded.ts";

const ended = { signal: null, endedBy: "exit" as const };

function explain(name: string, changes: Partial<FailureEvidence> = {}): CodedError {
  return explainFailure({
    variant: "app",
    target: "app",
    builder: "lab",
    deed: "built",
    child: { ...ended, exitCode: recordedExit(name) },
    deadlineMs: 60_000,
    log: recordedLog(name),
    sources: [],
    ...changes,
  });
}

/** Recording, code, place, and what the sentence must say. */
type Row = [name: string, code: string, place: string | undefined, says: RegExp];

const authors: Row[] = [
  [
    "stage-misspelt",
    "build.dockerfile",
    "stage-misspelt/Dockerfile:4-4",
    /`biuld` is neither a stage nor an image\. Did you mean `build`\?/,
  ],
  [
    "run-fails",
    "build.step",
    "run-fails/Dockerfile:5-7",
    /fails at run-fails\/Dockerfile:5: `RUN echo "compiling foo\.c".*` ended with exit status 7\./,
  ],
  ["run-not-found", "build.step", "run-not-found/Dockerfile:2-2", /exit status 127, a command that was not found/],
  [
    "run-killed",
    "build.step",
    "run-killed/Dockerfile:2-2",
    /exit status 137: it was killed, most often for lack of memory/,
  ],
  [
    "run-fails-beside",
    "build.step",
    "run-fails-beside/Dockerfile:5-5",
    /`RUN sleep 1; echo "quick fails" >&2; exit 3` ended with exit status 3/,
  ],
  ["secret-missing", "build.step", "secret-missing/Dockerfile:2-2", /needs the secret `token`.*build-secrets/],
  ["ssh-missing", "build.step", "ssh-missing/Dockerfile:2-2", /needs the SSH key `default`/],
  ["copy-missing", "build.context", "copy-missing/Dockerfile:3-3", /finds no `missing-file\.txt`.*\.dockerignore/],
  ["copy-from-missing", "build.context", "copy-from-missing/Dockerfile:4-4", /finds no `out\/app`\. The stage/],
  ["add-not-found", "build.context", "add-not-found/Dockerfile:2-2", /asks for what is not there/],
  ["add-checksum", "build.context", "add-checksum/Dockerfile:2-2", /fetched other bytes than its checksum says/],
  ["context-missing", "build.context", undefined, /the build context `cases\/context-missing` does not exist/],
  ["secret-no-file", "build.context", undefined, /needs the secret or key `npm-token`/],
  [
    "unknown-instruction",
    "build.dockerfile",
    "unknown-instruction/Dockerfile:2-2",
    /unknown instruction: RUNN \(did you mean RUN\?\)/,
  ],
  ["bad-flag", "build.dockerfile", "bad-flag/Dockerfile:2-2", /unknown flag: --form/],
  ["bad-quoting", "build.dockerfile", "bad-quoting/Dockerfile:2-2", /unexpected end of statement/],
  ["circular", "build.dockerfile", "circular/Dockerfile:4-4", /circular dependency detected on stage: a/],
  [
    "no-build-stage-from",
    "build.dockerfile",
    "no-build-stage-from/Dockerfile:1-1",
    /base name \(\$\{BASE_IMAGE\}\) should not be blank/,
  ],
  ["empty", "build.dockerfile", undefined, /the Dockerfile cannot be empty/],
  ["no-dockerfile", "build.dockerfile", undefined, /the Dockerfile `Dockerfile` does not exist/],
  [
    "dockerfile-no-directory",
    "build.dockerfile",
    undefined,
    /the directory of its Dockerfile, `cases\/sleeps\/none`, does not exist/,
  ],
  ["named-context-missing", "build.context", undefined, /the directory of its context `assets` does not exist/],
  ["no-stage", "build.dockerfile", undefined, /has no stage `production`\. Check `target`/],
];

const others: Row[] = [
  [
    "git-no-host",
    "build.registry",
    undefined,
    /needs the Git repository https:\/\/git\.invalid\/a\/b\.git, and the host name could not be resolved/,
  ],
  ["ssh-no-agent", "build.builder", undefined, /needs the SSH agent, and none runs here/],
  [
    "image-not-found",
    "build.registry",
    "image-not-found/Dockerfile:1-1",
    /needs the image docker\.io\/library\/debian:no-such-tag .*does not exist there/,
  ],
  ["image-denied", "build.registry", "image-denied/Dockerfile:1-1", /access is denied/],
  ["image-unauthorized", "build.registry", "image-unauthorized/Dockerfile:1-1", /asks for a login/],
  ["image-rate-limited", "build.registry", "image-rate-limited/Dockerfile:1-1", /limits the rate of pulls/],
  ["image-server-error", "build.registry", "image-server-error/Dockerfile:1-1", /error of its own \(5xx\)/],
  ["image-half", "build.registry", "image-half/Dockerfile:1-1", /does not exist there/],
  ["image-no-platform", "build.registry", "image-no-platform/Dockerfile:1-1", /no image for this platform/],
  [
    "syntax-missing",
    "build.registry",
    "syntax-missing/Dockerfile:1-1",
    /needs the image docker\.io\/docker\/no-such-frontend:1/,
  ],
  ["registry-no-host", "build.registry", "registry-no-host/Dockerfile:1-1", /host name could not be resolved/],
  ["registry-refused", "build.registry", "registry-refused/Dockerfile:1-1", /can't be reached/],
  ["add-no-host", "build.registry", "add-no-host/Dockerfile:2-2", /host name could not be resolved/],
  ["add-tls", "build.registry", "add-tls/Dockerfile:2-2", /certificate is not trusted/],
  ["builder-killed", "build.builder", undefined, /The builder was lost/],
  ["builder-stopped", "build.builder", undefined, /The builder was lost/],
  ["builder-gone", "build.builder", undefined, /The builder was lost/],
  ["builder-unknown", "build.no-builder", undefined, /no builder `plimsoll-no-such`/],
  ["insecure", "build.builder", undefined, /security\.insecure, which the builder lab does not grant/],
  ["several-nodes", "build.builder", undefined, /builds on several nodes.*one node.*one platform/],
  ["interrupted", "build.builder", undefined, /was cancelled on lab, not by this run/],
  ["disk-full-in-step", "disk.full", "fills/Dockerfile:2-2", /The disk is full/],
  ["disk-full-in-pull", "disk.full", "fills/Dockerfile:2-2", /The disk is full/],
  ["disk-full-in-export", "disk.full", undefined, /The disk is full/],
];

describe("a build that failed, as it was recorded", () => {
  it.each([
    ...authors.map((row) => [...row, "policy"] as const),
    ...others.map((row) => [...row, "infrastructure"] as const),
  ])("%s is %s", (name, code, place, says, blame) => {
    const file = place?.replace(/:.*$/, "");
    const failure = explain(name, { sources: file === undefined ? [] : [caseSource(file)] });
    expect(failure).toMatchObject({ code, message: expect.stringMatching(says), variant: "app" });
    const { origin } = failure;
    expect(origin && `${origin.file}:${origin.startLine}-${origin.endLine}`).toBe(place);
    expect(blameOf(failure.code)).toBe(blame);
  });

  it("shows the lines of the Dockerfile and the end of the step's output", () => {
    const { detail } = explain("run-fails", { sources: [caseSource("run-fails/Dockerfile")] });
    expect(detail).toBe(
      [
        "run-fails/Dockerfile",
        "    3 |",
        "    4 | FROM base",
        '>>> 5 | RUN echo "compiling foo.c" \\',
        `>>> 6 |  && echo "foo.c:3: error: expected ';'" >&2 \\`,
        ">>> 7 |  && exit 7",
        '    8 | CMD ["sh"]',
        "",
        "Last output of this step:",
        "compiling foo.c",
        "foo.c:3: error: expected ';'",
      ].join("\n"),
    );
  });

  it("finds the step in the Dockerfile of the base that it is built on", () => {
    const sources = [caseSource("linked-fails/Dockerfile"), caseSource("linked-fails/Dockerfile.base")];
    expect(explain("linked-fails", { sources })).toMatchObject({
      code: "build.step",
      origin: { file: "linked-fails/Dockerfile.base", startLine: 3, instruction: 'RUN echo "base breaks" && exit 4' },
    });
  });

  it("tells Dockerfiles of the same name apart by their lines", () => {
    const other = { file: "other/Dockerfile", text: "FROM scratch\n\n\n\nRUN nothing\n" };
    const { origin } = explain("run-fails", { sources: [other, caseSource("run-fails/Dockerfile")] });
    expect(origin?.file).toBe("run-fails/Dockerfile");
  });
});

describe("a build process that did not end by itself", () => {
  it.each(["builder-killed", "interrupted"])("was too slow: names the limit and the steps at work (%s)", (name) => {
    const failure = explain(name, { child: { exitCode: null, signal: "SIGKILL", endedBy: "deadline" } });
    expect(failure).toMatchObject({
      code: "build.deadline",
      message: "`app` was not built within 1 min. Raise `timeout`, or make the build shorter.",
      detail: 'At work when the time was over:\n[2/2] RUN echo "sleeping"; sleep 60\n  sleeping',
    });
  });

  it.each([
    ["abort", null, "cancelled"],
    ["exit", "SIGKILL", "build.builder"],
  ] as const)("ended by %s with signal %s: %s", (endedBy, signal, code) => {
    expect(explain("run-fails", { child: { exitCode: null, signal, endedBy } }).code).toBe(code);
  });

  it("says that it was the export which was too slow", () => {
    const child = { exitCode: null, signal: "SIGKILL", endedBy: "deadline" } as const;
    expect(explain("builder-killed", { deed: "exported", child }).message).toMatch(/was not exported within 1 min/);
  });

  it("did not start", () => {
    const child = { exitCode: null, signal: null, endedBy: "spawn" as const, spawnError: new Error("spawn E2BIG") };
    expect(explain("run-fails", { child })).toMatchObject({ code: "build.builder", message: /E2BIG/ });
  });
});

describe("words that mislead", () => {
  const digest = "sha256:0000000000000000000000000000000000000000000000000000000000000001";
  const failing = (name: string, error: string, output = "") => {
    const log = createBuildLog();
    const vertex = { digest, name, started: "2026-01-01T00:00:00Z", completed: "2026-01-01T00:00:01Z", error };
    log.read(JSON.stringify({ vertexes: [vertex] }));
    log.read(JSON.stringify({ logs: [{ vertex: digest, data: Buffer.from(output).toString("base64") }] }));
    log.read(`ERROR: failed to solve: ${error}`);
    return log;
  };
  const exit1 = 'process "/bin/sh -c make" did not complete successfully: exit code: 1';

  it.each([
    ["a test that prints of a full disk on its way", `No space left on device\n${"ok\n".repeat(30)}`],
    ["output like a lost builder", "rpc error: code = Unavailable desc = error reading from server: EOF\n"],
    ["output like a refused pull", "pull access denied, 429 Too Many Requests\n"],
  ])("%s leaves a failing RUN a failing RUN", (_what, output) => {
    expect(explain("run-fails", { log: failing("[1/1] RUN make", exit1, output) }).code).toBe("build.step");
  });

  it("a network failure inside RUN is the step's", () => {
    const log = failing("[1/1] RUN apt-get update", exit1, "E: Could not resolve host: no such host\n");
    expect(explain("run-fails", { log }).code).toBe("build.step");
  });

  it("takes a step that failed in a way that is not known for the author's, with its words", () => {
    const log = failing("[2/3] WORKDIR /a", "cannot create a directory under a file");
    expect(explain("run-fails", { log })).toMatchObject({
      code: "build.step",
      message: "`app` fails: `WORKDIR /a`: cannot create a directory under a file.",
    });
  });

  it.each([
    ["builder-killed", /lost while `app` was exported/],
    ["disk-full-in-export", /full while `app` is exported/],
    ["interrupted", /`app` was not exported: it was cancelled on lab/],
  ])("%s says what was done when it happened", (name, says) => {
    expect(explain(name, { deed: "exported" }).message).toMatch(says);
  });

  it("never takes silence for success", () => {
    const failure = explain("run-fails", { log: createBuildLog(), child: { ...ended, exitCode: 1 } });
    expect(failure).toMatchObject({ code: "build.builder", message: /did not say why/ });
  });
});
