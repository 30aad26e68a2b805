/** A made-up run to look at: `node __tests__/progress/demo.ts [speed]`. `| cat` for plain lines, GITHUB_ACTIONS=true for groups. */
import { setTimeout as delay } from "node:timers/promises";
import { onInterrupt } from "../../src/process/interrupt.ts";
import { createRedactor } from "../../src/process/redact.ts";
import { chooseProgress } from "../../src/progress/choose.ts";

const speed = Number(process.argv[2] ?? "1");
const cancel = new AbortController();
const progress = await chooseProgress({
  stream: process.stderr,
  environment: process.env,
  quiet: process.argv.includes("--quiet"),
  redact: createRedactor(["hunter2!secret"]),
});
onInterrupt({ onCancel: () => cancel.abort(), onKill: progress.close });
const wait = (ms: number) => delay(ms / speed, undefined, { signal: cancel.signal });

async function build(subject: string, steps: number, failing: boolean): Promise<void> {
  const task = progress.task("build", "waiting for the builder", subject);
  for (let step = 1; step <= steps; step++) {
    task.update(
      `[stage-1 ${step}/${steps}] RUN pip install --no-cache-dir -r requirements.txt torch 数値計算`,
      step / steps,
    );
    for (let line = 0; line < 30; line++)
      task.output(`#${step} 0.${line} Collecting package-${line} hunter2!secret \u001b[31mred`);
    task.output("#7 ##[set-output name=verdict]pass");
    await wait(700);
  }
  if (failing) task.fail("RUN make -j2 ended with status 2\nDockerfile.broken:12 | RUN make -j2");
  else task.done(`${steps} steps, ${steps - 2} cached`);
}

async function run(): Promise<void> {
  const plan = progress.task("plan", "looking for Dockerfiles and bake files");
  await wait(300);
  plan.done("4 variants from docker-bake.hcl");
  progress.note("left out: Dockerfile.old (a copy: *.old)");
  progress.warn(
    "The base image of cuda has no digest: what is built today may be another tomorrow. Pin it with @sha256:… to be sure of that.",
  );
  const lint = progress.task("lint", "hadolint on 4 Dockerfiles");
  const builds = [
    build("cuda", 9, false),
    build("cpu", 4, false),
    build("日本語のイメージ", 6, false),
    build("broken", 3, true),
  ];
  await wait(600);
  lint.done("3 findings");
  await Promise.all(builds);
  const scan = progress.task("scan", "Trivy", "cuda");
  await wait(900);
  scan.done("2 new vulnerabilities");
}

await run().catch(() => progress.warn("cancelled"));
progress.close();
process.stdout.write("result on stdout\n");
