import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Rebuild, Report } from "../../src/model/report.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderRebuild } from "../../src/report/rebuild.ts";
import { reportJsonSchema } from "../../src/report/schema/report.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { reportOf, samples } from "./samples.ts";

const origin = { file: "Dockerfile", startLine: 14, endLine: 14, via: "none" } as const;

/** Its names are in an author's hands. */
const prediction: Rebuild = {
  change: "src/<b>|`a`.py",
  kind: "source",
  steps: [{ step: "COPY <script>alert(1)</script> .", origin, seconds: 132, certain: true }],
  of: 9,
  seconds: 132,
  certainSeconds: 132,
  allSeconds: 140,
  work: 132,
  allWork: 140,
  untimed: 0,
  advice: [
    {
      copy: origin,
      before: [{ ...origin, startLine: 15 }],
      files: ["requirements.txt"],
      seconds: 118,
      text: "`Dockerfile:14 COPY . .` before `:15 pip install` costs 1 min 58 s of it; copying `requirements.txt` first saves it.",
    },
  ],
};

function withRebuild(report: Report): Report {
  const build = { seconds: 1, steps: [], cacheHitRatio: null, transfers: [], rebuild: [prediction] };
  return { ...report, variants: report.variants.map((variant) => ({ ...variant, build })) };
}

const report = withRebuild(reportOf(samples.failing));

test("the terminal has it in a few lines, with the advice", () => {
  const text = renderTerminal(report, { columns: 100, colour: false, files: [] });
  expect(text).toContain("What a change costs to rebuild");
  expect(text).toContain("1 of 9 steps, 2 min 12 s of 2 min 20 s");
  expect(text).toContain("`Dockerfile:14 COPY . .` before `:15 pip install`");
});

test("the job summary has it folded, and the names can't leave their cells", () => {
  const text = renderSummary(report);
  const [, folded = ""] = text.split("<details><summary>What a change costs to rebuild</summary>");
  expect(folded.split("</details>")[0]).toContain("1 of 9 steps, 2 min 12 s of 2 min 20 s");
  expect(folded).not.toContain("<b>|");
});

test("the page has the steps, escaped", () => {
  const page = renderHtml(report);
  expect(page).toContain("COPY &lt;script&gt;alert(1)&lt;/script&gt; .");
  expect(page).toContain("<code>requirements.txt</code>");
});

test("report.json with it is valid", () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(Object(reportJsonSchema()));
  validate(JSON.parse(renderJson(report)));
  expect(validate.errors).toBe(null);
});

test("the command's text shows prediction and measurement beside each other", () => {
  const measured = {
    steps: [{ step: "COPY . .", seconds: 1 }],
    seconds: 130,
    rounds: [130],
    idleSeconds: 1,
    predictedSeconds: 132,
    exact: false,
    unexpected: ["RUN \u001b[31mx"],
    missed: [],
  };
  const text = renderRebuild([{ change: "a", variants: [{ variant: "app", rebuild: prediction, measured }] }], {
    columns: 100,
    colour: false,
  });
  expect(text).toContain("1 step ran, 2 min 10 s; for these 2 min 13 s were predicted");
  expect(text).toContain("ran all the same: RUN");
  expect(text).not.toContain("\u001b");
});
