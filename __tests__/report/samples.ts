import type { Finding, Image, Report, Severity } from "../../src/model/report.ts";
import { assembleReport } from "../../src/report/assemble.ts";
import type { RunFacts, VariantFacts } from "../../src/verdict/run-facts.ts";
import { policy } from "../verdict/samples.ts";
import { hostileTexts } from "./escape/hostile.ts";
import { brokenAt, buildOf, cve, frame, imageOf, limit, lint, origin, variantOf } from "./sample-parts.ts";

const MB = 1_000_000;
const GB = 1_000_000_000;

// --- the images -------------------------------------------------------------------------------------------------

const cudaFile = "Dockerfile.cuda";
const cudaFrom = origin(cudaFile, [1, 1], "FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04");
const cudaApt =
  "RUN apt-get update && apt-get install -y build-essential git python3 python3-venv && rm -rf /var/lib/apt/lists/*";
const cudaPip = "RUN python3 -m venv /venv && /venv/bin/pip install --no-cache-dir -r requirements.txt";
const cudaChown = "RUN chown -R app /app /venv";

export const cuda: Image = imageOf(
  "cuda",
  cudaFile,
  [
    { line: [1, 1], instruction: "FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04", unpacked: 77 * MB, base: true },
    { line: [1, 1], instruction: "FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04", unpacked: 18 * MB, base: true },
    { line: [1, 1], instruction: "FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04", unpacked: 151 * MB, base: true },
    { line: [1, 1], instruction: "FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04", unpacked: 1128 * MB, base: true },
    { line: [4, 9], instruction: cudaApt, unpacked: 412 * MB, files: 18_233 },
    { line: [12, 12], instruction: "COPY requirements.txt .", unpacked: 1_184, files: 1 },
    { line: [13, 15], instruction: cudaPip, unpacked: 727_998_816, files: 24_801 },
    { line: [27, 27], instruction: "COPY app /app", unpacked: 18 * MB, files: 72 },
    { line: [31, 31], instruction: cudaChown, unpacked: 280 * MB, files: 24_873 },
    { line: [33, 33], instruction: "WORKDIR /app", unpacked: 0, files: 0 },
  ],
  {
    causes: [
      {
        kind: "metadata-rewrite",
        bytes: 280 * MB,
        origin: origin(cudaFile, [31, 31], cudaChown),
        relatedOrigin: origin(cudaFile, [27, 27], "COPY app /app"),
        paths: ["/app", "/venv"],
        advice:
          "Ships 24,873 files again to change the owner. Put `--chown=app` on the COPY at line 27 and drop it here.",
      },
      {
        kind: "apt-cache",
        bytes: 41_200_000,
        origin: origin(cudaFile, [4, 9], cudaApt),
        paths: ["/var/cache/apt/pkgcache.bin", "/var/cache/apt/srcpkgcache.bin", "/var/cache/apt/archives"],
        advice: "Add `apt-get clean` at the end of this RUN.",
      },
    ],
    packages: [
      { name: "torch", version: "2.5.1", type: "python", bytes: 512 * MB, purl: "pkg:pypi/torch@2.5.1" },
      { name: "gcc-11", version: "11.4.0-1ubuntu1", type: "dpkg", bytes: 62 * MB },
      { name: "tzdata", version: "2026a", type: "dpkg", bytes: null },
    ],
    directories: [
      { path: "/usr/local/cuda-12.4", bytes: 1_104 * MB },
      { path: "/venv/lib/python3.10/site-packages", bytes: 713 * MB },
      { path: "/usr/lib/gcc", bytes: 188 * MB },
      { path: "/usr/lib/x86_64-linux-gnu", bytes: 164 * MB },
      { path: "/usr/share", bytes: 91 * MB },
      { path: "/app", bytes: 18 * MB },
    ],
  },
);

const cpuFile = "Dockerfile.cpu";
export const cpu: Image = imageOf("cpu", cpuFile, [
  { line: [1, 1], instruction: "FROM python:3.12-slim", unpacked: 78 * MB, base: true },
  { line: [1, 1], instruction: "FROM python:3.12-slim", unpacked: 41 * MB, base: true },
  { line: [5, 8], instruction: "RUN pip install --no-cache-dir -r requirements-cpu.txt", unpacked: 605 * MB },
  { line: [10, 10], instruction: "COPY app /app", unpacked: 18 * MB },
]);

const apiFile = "api/Dockerfile";
function api(platform: string): Image {
  return imageOf(`api ${platform}`, apiFile, [
    { line: [1, 1], instruction: "FROM node:22-slim", unpacked: 74 * MB, base: true },
    { line: [1, 1], instruction: "FROM node:22-slim", unpacked: 112 * MB, base: true },
    { line: [6, 6], instruction: "RUN npm ci --omit=dev", unpacked: platform.endsWith("arm64") ? 61 * MB : 58 * MB },
    { line: [8, 8], instruction: "COPY --from=build /src/dist ./dist", unpacked: 3 * MB },
  ]);
}

// --- findings ---------------------------------------------------------------------------------------------------

const cudaAptLine = origin(cudaFile, [4, 9], cudaApt);
const cudaPipLine = origin(cudaFile, [13, 15], cudaPip);

const cudaFindings: Finding[] = [
  cve("CVE-2026-31001", "critical", "libgit2-1.1 1.1.0+dfsg.1-4.1 1.1.0+dfsg.1-4.1ubuntu0.1", cudaAptLine, {
    title: "libgit2: a crafted repository writes outside of its working tree",
    published: "2026-07-12",
  }),
  cve("CVE-2026-20418", "high", "libssl3 3.0.2-0ubuntu1.15 3.0.2-0ubuntu1.20", cudaFrom),
  cve("CVE-2026-20418", "high", "openssl 3.0.2-0ubuntu1.15 3.0.2-0ubuntu1.20", cudaFrom),
  cve("CVE-2025-66418", "high", "urllib3 2.2.1 2.6.0", cudaPipLine, {
    package: {
      name: "urllib3",
      version: "2.2.1",
      fixedIn: "2.6.0",
      path: "venv/lib/python3.10/site-packages/urllib3-2.2.1.dist-info/METADATA",
      purl: "pkg:pypi/urllib3@2.2.1",
    },
  }),
  cve("CVE-2026-11810", "high", "binutils 2.38-4ubuntu2.6", cudaAptLine),
  cve("CVE-2025-40909", "medium", "perl-base 5.34.0-3ubuntu1.3 5.34.0-3ubuntu1.5", cudaFrom),
  cve("CVE-2024-41996", "low", "libssl3 3.0.2-0ubuntu1.15", cudaFrom),
  cve("CVE-2023-45853", "critical", "zlib1g 1.2.11.dfsg-2ubuntu9.2", cudaFrom, {
    state: "suppressed",
    suppression: { source: ".trivyignore.yaml", statement: "minizip is not built here", expires: "2026-10-01" },
  }),
];

const lintFindings: Finding[] = [
  lint(
    "DL3008",
    "medium",
    "Pin versions in apt get install. Instead of `apt-get install <package>` use `apt-get install <package>=<version>`",
    cudaAptLine,
  ),
  lint("DL3015", "low", "Avoid additional packages by specifying `--no-install-recommends`", cudaAptLine),
  lint(
    "JSONArgsRecommended",
    "medium",
    "JSON arguments recommended for CMD to prevent unintended behavior related to OS signals",
    origin(cpuFile, [14, 14], "CMD python -m app"),
  ),
];

// --- the runs ---------------------------------------------------------------------------------------------------

const cudaBuild = brokenAt(
  buildOf(cudaFile, [
    ["FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04", [1, 1], 0.1, true],
    [cudaApt, [4, 9], 31.4, true],
    ["COPY requirements.txt .", [12, 12], 0.1, false],
    [cudaPip, [13, 15], 58.9, false],
    ["COPY app /app", [27, 27], 0.4, false],
    [cudaChown, [31, 31], 6.2, false],
  ]),
  2,
  "`requirements.txt` was changed",
);
const apiBuild = buildOf(apiFile, [
  ["FROM node:22-slim", [1, 1], 0, true],
  ["RUN npm ci --omit=dev", [6, 6], 4.1, false],
  ["COPY --from=build /src/dist ./dist", [8, 8], 0.2, false],
]);
const cpuBuild = buildOf(cpuFile, [
  ["FROM python:3.12-slim", [1, 1], 0, true],
  ["RUN pip install --no-cache-dir -r requirements-cpu.txt", [5, 8], 0, true],
  ["COPY app /app", [10, 10], 0.2, false],
]);

function built(variant: VariantFacts["variant"], image: Image, findings: Finding[], build = cpuBuild): VariantFacts {
  return {
    variant,
    outcome: { status: "built", build },
    platforms: [
      {
        platform: "linux/amd64",
        image,
        scan: { findings, packages: [], input: { of: "extract", bytes: 14_800_000 }, secretFiles: "own" },
      },
    ],
  };
}

const loadLines = { unpacked: limit(2.5 * GB), compressed: limit(1.3 * GB), layers: limit(60, "warn") };
const cudaVariant = variantOf("cuda", loadLines);
const cpuVariant = variantOf("cpu", { unpacked: limit(1 * GB) });
const apiVariant = { ...variantOf("api", { unpacked: limit(300 * MB) }), dockerfile: apiFile };

const apiFacts: VariantFacts = {
  variant: apiVariant,
  outcome: { status: "built", build: apiBuild },
  platforms: ["linux/amd64", "linux/arm64"].map((platform) => ({
    platform,
    image: api(platform),
    scan: { findings: [], packages: [], input: { of: "extract", bytes: 9_100_000 }, secretFiles: "own" },
  })),
};

const strictVulnerabilities = { ...policy().vulnerabilities, level: "error", explicit: true } as const;

/** Two images under their load lines, one of them for two platforms; nothing found. */
export const passing: RunFacts = { ...frame, variants: [built(cpuVariant, cpu, []), apiFacts] };

/** No configuration at all: something to say about most things, nothing that blocks. */
export const warning: RunFacts = {
  ...frame,
  event: "push",
  lint: { findings: lintFindings, tools: [], errors: [] },
  variants: [built(variantOf("cuda"), cuda, cudaFindings, cudaBuild), built(variantOf("cpu"), cpu, [])],
};

/** cuda over its load line and with vulnerabilities that its policy refuses; the others well. */
export const failing: RunFacts = {
  ...frame,
  lint: { findings: lintFindings, tools: [], errors: [] },
  variants: [
    built(cpuVariant, cpu, [
      cve(
        "CVE-2026-20777",
        "medium",
        "libexpat1 2.5.0-1 2.5.0-1+deb12u2",
        origin(cpuFile, [1, 1], "FROM python:3.12-slim"),
      ),
    ]),
    built(
      { ...cudaVariant, policy: { ...cudaVariant.policy, vulnerabilities: strictVulnerabilities } },
      cuda,
      cudaFindings,
      cudaBuild,
    ),
    apiFacts,
  ],
  sharing: [
    {
      platform: "linux/amd64",
      variants: ["cuda", "cpu"],
      all: { compressed: 0, unpacked: 0 },
      some: { compressed: 0, unpacked: 0 },
      unique: { compressed: 1.49e9, unpacked: 3.55e9 },
      stored: { compressed: 1.49e9, unpacked: 3.55e9 },
      commonBase: {
        variants: ["cuda", "cpu"],
        saves: { compressed: 94e6, unpacked: 251e6 },
        largest: [
          { name: "numpy 2.1.1", bytes: 68e6, variants: ["cpu", "cuda"] },
          { name: "pandas 2.2.3", bytes: 52e6, variants: ["cpu", "cuda"] },
        ],
        meaning: "cuda, cpu ship the same 251 MB again in layers of their own.",
      },
    },
  ],
};

const brokenOutput = [
  `${cpuFile}:6`,
  "--------------------",
  "   4 |     COPY requirements-cpu.txt .",
  "   5 | >>> RUN pip install --no-cache-dir \\",
  "   6 | >>>     -r requirements-cpu.txt",
  "   7 |",
  "--------------------",
  "ERROR: Could not find a version that satisfies the requirement torch==2.99.0",
  "ERROR: No matching distribution found for torch==2.99.0",
].join("\n");

/** One Dockerfile that does not build, one variant that waited for it, one that is well. */
export const brokenBuild: RunFacts = {
  ...frame,
  variants: [
    {
      variant: cpuVariant,
      outcome: {
        status: "failed",
        build: buildOf(cpuFile, [["FROM python:3.12-slim", [1, 1], 0, true]]),
        failure: {
          code: "build.step",
          message: "The RUN at Dockerfile.cpu:5 failed with exit code 1.",
          detail: brokenOutput,
          origin: origin(cpuFile, [5, 6], "RUN pip install --no-cache-dir -r requirements-cpu.txt"),
        },
      },
      platforms: [],
    },
    {
      variant: variantOf("cpu-debug"),
      outcome: {
        status: "skipped",
        failure: { code: "build.blocked", message: "It is built on cpu, which does not build." },
      },
      platforms: [],
    },
    apiFacts,
  ],
};

/** Trivy crashed on one image: no verdict, though everything else is fine. */
export const toolError: RunFacts = {
  ...frame,
  variants: [
    {
      ...built(cpuVariant, cpu, []),
      platforms: [
        {
          platform: "linux/amd64",
          image: cpu,
          scan: {
            findings: [],
            packages: [],
            failure: {
              code: "tool.crashed",
              message: "Trivy was killed by SIGKILL while it scanned cpu. Give the runner more memory, or run again.",
              detail: "signal: killed",
            },
          },
        },
      ],
    },
    apiFacts,
  ],
};

/** Stopped in the middle. */
export const stopped: RunFacts = {
  ...frame,
  variants: [
    built(cpuVariant, cpu, []),
    {
      variant: cudaVariant,
      outcome: { status: "cancelled", failure: { code: "cancelled", message: "Cancelled while it was being built." } },
      platforms: [],
    },
  ],
};

/** Every text that a stranger can set holds something that has been used against somebody. */
export const hostile: RunFacts = {
  ...frame,
  commit: "<b>commit</b>",
  event: "@octocat",
  tools: hostileTexts.slice(0, 4).map((text) => ({ name: text, version: text, source: "path", verified: text, ms: 1 })),
  database: { status: "ready", cacheDirectory: "x", updated: "<i>today</i>", source: "https://evil.example/|x" },
  errors: [{ code: "internal", message: hostileTexts.join(" "), detail: hostileTexts.join("\n"), variant: "<x>" }],
  lint: {
    findings: hostileTexts.map((text) => lint(text, "medium", text, origin(text, [1, 2], text), { url: text })),
    tools: [],
    errors: [],
  },
  variants: hostileTexts.map((text, index) => ({
    variant: {
      ...variantOf(text, { unpacked: limit(index % 2 === 0 ? 10 : GB) }),
      dockerfile: text,
      slug: `s${index}`,
    },
    outcome: {
      status: "built",
      build: {
        ...brokenAt(buildOf(text, [[text, [1, 1], 1, false]]), 0, `\`${text}\` was changed`),
        seconds: 90,
        transfers: [{ name: text, seconds: 2, bytes: 3 }],
      },
    },
    platforms: [
      {
        platform: text,
        image: imageOf(
          text,
          text,
          [
            { line: [1, 1], instruction: text, unpacked: 5 * MB, base: true },
            { line: [2, 3], instruction: text, unpacked: 7 * MB },
          ],
          {
            directories: [
              { path: text, bytes: 5 * MB },
              { path: `/opt/${text}`, bytes: 4 * MB },
            ],
            causes: [{ kind: text, bytes: 5, origin: origin(text, [1, 1], text), paths: [text], advice: text }],
          },
        ),
        scan: {
          findings: [
            cve(text, "high", "x 1 2", origin(text, [2, 3], text), {
              title: text,
              message: text,
              url: text,
              package: { name: text, version: text, fixedIn: text, path: text },
            }),
            cve(text, "low", "x 1", undefined, {
              state: "suppressed",
              suppression: { source: text, statement: text, expires: text },
            }),
          ],
          packages: [],
        },
      },
    ],
  })),
  sharing: hostileTexts.map((text) => ({
    platform: text,
    variants: [text, text, text],
    all: { compressed: null, unpacked: 1 },
    some: { compressed: null, unpacked: 1 },
    unique: { compressed: null, unpacked: 1 },
    stored: { compressed: null, unpacked: 3 },
    commonBase: {
      variants: [text],
      saves: { compressed: null, unpacked: 1 },
      largest: [{ name: text, bytes: 1, variants: [text] }],
      meaning: text,
    },
  })),
};

const severityCycle: Severity[] = ["critical", "high", "medium", "low", "info"];

/** Ten images with three thousand vulnerabilities each. */
export const huge: RunFacts = {
  ...frame,
  lint: {
    findings: Array.from({ length: 500 }, (_, index) =>
      lint("DL3008", "medium", `Pin versions (${index})`, origin(cudaFile, [index + 1, index + 1], "RUN x")),
    ),
    tools: [],
    errors: [],
  },
  variants: Array.from({ length: 10 }, (_, variant) =>
    built(
      variantOf(`variant-${variant}`, { unpacked: limit((variant + 1) * 400 * MB) }),
      cuda,
      Array.from({ length: 3000 }, (_unused, index) =>
        cve(
          `CVE-2026-${10_000 + index}`,
          severityCycle[index % 5] ?? "low",
          `package-${index % 400} 1.${variant}.${index} 2.0.${index}`,
          index % 3 === 0 ? cudaFrom : cudaAptLine,
        ),
      ),
      cudaBuild,
    ),
  ),
};

/** The smallest there is: one image, no configuration, nothing found. */
export const quiet: RunFacts = { ...frame, variants: [built(variantOf("app"), cpu, [])] };

/** All of them by name; golden files are named so. */
export const samples = {
  passing,
  warning,
  failing,
  brokenBuild,
  toolError,
  stopped,
  hostile,
  huge,
  quiet,
} as const satisfies Record<string, RunFacts>;

export function reportOf(run: RunFacts): Report {
  return assembleReport(run);
}
