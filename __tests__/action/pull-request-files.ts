import type { PullRequestJob } from "./pull-request-job.ts";

/** Growth of up to 500 kB passes. */
export const policy = "version: 1\nbudgets:\n  unpacked: { grow: { bytes: 500kB }, level: error }\n";

export const cargo = (bytes: number) => "x".repeat(bytes);

/** An image of 100 kB. */
export const files = {
  Dockerfile: "FROM scratch\nCOPY cargo /cargo\n",
  "plimsoll.yml": policy,
  cargo: cargo(100_000),
};

/** The same without a scan, which takes a second of each run. */
export const unscanned = { ...files, "plimsoll.yml": `${policy}scan: off\n` };

/** Bodies of the comments that Plimsoll wrote. */
export function commentsOf({ github }: PullRequestJob): string[] {
  return github.state.comments.map(({ body }) => body).filter((body) => body.includes("plimsoll:"));
}
