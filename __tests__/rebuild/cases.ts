import type { Wish } from "./project.ts";

/** What a change makes run again, by the starts of the steps' texts. */
export interface Case extends Wish {
  kind: string;
  /** What surely runs. */
  certain: readonly string[];
  /** What runs at most beside that. */
  possible?: readonly string[];
  /** Whether what is possible really happens. */
  happens?: boolean;
}

const install = "RUN pip install -r requirements.txt";
const sums = "RUN sleep 1 && find app";
const afterServer = [
  "COPY --from=server",
  "RUN sleep 1; sha256sum /usr/local/bin/server",
  "COPY --from=web",
  "RUN --mount=type=bind",
  "RUN sha256sum /srv/bundle",
];
const compile = "RUN sleep 1; mkdir /out";
const words = "RUN sleep 1; sha256sum /words.txt";
const all = "RUN sleep 1; cat *.sh";

/** Three projects, five kinds of change and more: each is predicted, then made. */
export const cases: readonly { project: string; variant: string; changes: readonly Case[] }[] = [
  {
    project: "python",
    variant: "image",
    changes: [
      { kind: "source file", subject: "app/main.py", certain: ["COPY . .", install, sums] },
      { kind: "lock file", subject: "requirements.txt", certain: ["COPY . .", install, sums] },
      { kind: "line", subject: "Dockerfile:8", certain: [install, sums] },
      { kind: "ignored file", subject: "docs/notes.md", certain: [] },
      {
        kind: "ignore file",
        subject: ".dockerignore",
        content: "*.log\nDockerfile*\n",
        certain: ["COPY . .", install, sums],
      },
      { kind: "added file", subject: "app/new.py", certain: ["COPY . .", install, sums] },
    ],
  },
  {
    project: "python",
    variant: "late",
    changes: [
      { kind: "source file", subject: "app/greet.py", certain: ["COPY app app", sums] },
      {
        kind: "lock file",
        subject: "requirements.txt",
        certain: ["COPY requirements.txt", install, "COPY app app", sums],
      },
      { kind: "line", subject: "Dockerfile.late:9", certain: [sums] },
      { kind: "unused file", subject: "README.md", certain: [] },
      { kind: "ignore file", subject: ".dockerignore", content: "*.log\n", certain: [] },
      { kind: "removed file", subject: "app/greet.py", removed: true, certain: ["COPY app app", sums] },
    ],
  },
  {
    project: "stages",
    variant: "image",
    changes: [
      // The compiler takes comments away.
      {
        kind: "source file, same output",
        subject: "cmd/main.go",
        certain: ["COPY cmd/", compile],
        possible: afterServer,
        happens: false,
      },
      {
        kind: "source file",
        subject: "cmd/main.go",
        content: "package main\n\nfunc main() { println() }\n",
        certain: ["COPY cmd/", compile],
        possible: afterServer,
        happens: true,
      },
      {
        kind: "lock file",
        subject: "package-lock.json",
        certain: [
          "COPY package.json",
          "RUN sleep 2; sha256sum package-lock.json",
          "COPY --exclude=*.md web/",
          "RUN cat web/*",
        ],
        possible: afterServer.slice(2),
        happens: false,
      },
      { kind: "line", subject: "Dockerfile:11", certain: [compile], possible: afterServer, happens: false },
      { kind: "unused stage", subject: "tools/lint.txt", certain: [] },
      { kind: "excluded file", subject: "web/README.md", certain: [] },
      { kind: "mounted file", subject: "version.txt", certain: afterServer.slice(3) },
    ],
  },
  {
    project: "linked",
    variant: "app",
    changes: [
      { kind: "source file", subject: "app/run.sh", certain: ["COPY app/*.sh", all] },
      {
        kind: "lock file",
        subject: "base/packages.txt",
        certain: [
          "COPY packages.txt",
          "RUN sleep 2",
          "WORKDIR /srv",
          "COPY --from=shared",
          words,
          "COPY app/*.sh",
          all,
        ],
      },
      { kind: "line", subject: "base/Dockerfile:5", certain: [words, "COPY app/*.sh", all] },
      { kind: "ignored file", subject: "data/scratch.tmp", certain: [] },
      { kind: "ignore file", subject: ".dockerignore", content: "base\n", certain: ["COPY --link data", all] },
      {
        kind: "file of a named context",
        subject: "data/words.txt",
        certain: ["COPY --from=shared", words, "COPY app/*.sh", "COPY --link data", all],
      },
    ],
  },
];
