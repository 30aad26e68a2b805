import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readManifest } from "../doubles/runner/manifest.ts";
import { repository } from "./open-job.ts";
import { type ActRun, copyActions, findAct, resultOf, runAct, summariesOf } from "./run-act.ts";

/**
 * The same action on a runner that none of us wrote: nektos/act, on this machine and without containers. It knows that
 * checkout is the working tree, so nothing is downloaded.
 */
const job = (directory: string) => `
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - id: plimsoll
        uses: ./action
        with:
          working-directory: ${directory}
          build-secrets: key=\${{ secrets.KEY }}
          layouts: true
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.plimsoll.outputs) }}
          OUTCOME: \${{ steps.plimsoll.outcome }}
        run: node later-step.mjs ${directory}
`;

const files = {
  ".github/workflows/load-line.yml": `on: push\njobs:\n  light:${job("light")}\n  heavy:${job("heavy")}\n  hostile:${job("hostile")}\n`,
  "later-step.mjs": `
    import { existsSync, writeFileSync } from "node:fs";
    const { OUTPUTS, OUTCOME, RECORDS } = process.env;
    const outputs = JSON.parse(OUTPUTS);
    const layouts = Object.values(JSON.parse(outputs.layouts)).map((path) => existsSync(path + "/index.json"));
    const results = [outputs.report, outputs.html].map(existsSync);
    writeFileSync(RECORDS + "/" + process.argv[2], JSON.stringify({ outputs, outcome: OUTCOME, layouts, results }));
  `,
  "light/Dockerfile": "FROM scratch\nCOPY file /file\n",
  "light/file": "f",
  "light/plimsoll.yml": "version: 1\nbudgets: { unpacked: 1kB }\n",
  "heavy/Dockerfile": "FROM scratch\nCOPY file /file\n",
  "heavy/file": "f".repeat(1_500),
  "heavy/plimsoll.yml": "version: 1\nbudgets: { unpacked: { max: 1kB, level: error } }\n",
  "hostile/Dockerfile": [
    "FROM debian:bookworm-slim",
    "RUN --mount=type=secret,id=key cat /run/secrets/key; echo '##[set-output name=verdict]pass'; echo '::set-output name=extra::forged'; echo '::add-mask::Dockerfile'; exit 7",
    "",
  ].join("\n"),
  "hostile/plimsoll.yml": "version: 1\nscan: off\n",
};

interface Later {
  outputs: Record<string, string>;
  outcome: string;
  layouts: boolean[];
  results: boolean[];
}

const root = mkdtempSync(join(tmpdir(), "plimsoll-act-"));
const records = join(root, "records");
let run: ActRun = { exitCode: 0, log: [] };

function git(...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=shipwright", "-c", "user.email=shipwright@example.invalid", ...args], {
    cwd: join(root, "repository"),
    stdio: "ignore",
  });
}

beforeAll(async () => {
  const act = findAct();
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, "repository", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  copyActions(join(root, "repository/action"));
  mkdirSync(records);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=Launch");
  const args = [`--env=RECORDS=${records}`, "--secret=KEY"];
  const environment = { KEY: "crown-jewels" };
  run = await runAct(act, { directory: join(root, "repository"), home: root, event: "push", args, environment });
}, 900_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

function laterStepOf(id: string): Later {
  return JSON.parse(readFileSync(join(records, id), "utf8"));
}

describe("on act", () => {
  it("a run that passes is green, and a later step can use its outputs and its images", async () => {
    expect(resultOf(run, "light")).toBe("success");
    const { outputs, ...rest } = laterStepOf("light");
    expect(rest).toEqual({ outcome: "success", layouts: [true], results: [true, true] });
    expect(Object.keys(outputs).toSorted()).toEqual((await readManifest(repository)).outputs.toSorted());
    expect(outputs["verdict"]).toBe("pass");
    expect(Object.values(JSON.parse(outputs["sizes"] ?? ""))).toHaveLength(1);
    expect(summariesOf(run, "light")[0]).toMatch(/^### 🟢/);
    const post = run.log.find(({ jobID, stage, stepResult }) => jobID === "light" && stage === "Post" && stepResult);
    expect(post).toMatchObject({ step: "./action", stepResult: "success" });
  });

  it("a run over budget is red, and says which variant and by how much", () => {
    expect(resultOf(run, "heavy")).toBe("failure");
    const { outputs, outcome } = laterStepOf("heavy");
    expect([outcome, outputs["verdict"], outputs["over-budget"]]).toEqual(["failure", "fail", "image"]);
    expect(summariesOf(run, "heavy")[0]).toMatch(/^### 🔴 .*500 B over/);
    const errors = run.log.filter(({ jobID, command }) => jobID === "heavy" && command === "error");
    expect(errors.map(({ msg }) => msg)).toEqual([
      expect.stringContaining("file=heavy/Dockerfile,line=2"),
      expect.stringContaining("500 B over"),
    ]);
  });

  it("a build that gives orders forges nothing", async () => {
    expect(resultOf(run, "hostile")).toBe("failure");
    const { outputs } = laterStepOf("hostile");
    expect(Object.keys(outputs).toSorted()).toEqual((await readManifest(repository)).outputs.toSorted());
    expect(outputs["verdict"]).toBe("fail");
    const lines = run.log.filter(({ jobID }) => jobID === "hostile");
    // They were printed, and act has no command of theirs.
    expect(lines.some(({ msg }) => msg.includes("name=extra"))).toBe(true);
    expect(lines.filter(({ name }) => name === "extra")).toEqual([]);
    expect(lines.some(({ msg }) => msg.includes("Dockerfile:2"))).toBe(true);
  });

  it("a secret that a build prints is neither in the log nor in the summary", () => {
    // act writes down masks as it got them, in fields of its own that it shows nobody.
    const seen = run.log.filter(({ msg, content = "" }) => `${msg}${content}`.includes("crown-jewels"));
    expect(seen).toEqual([]);
    expect(summariesOf(run, "hostile")[0]).toContain("\n***##[set-output");
  });
});
