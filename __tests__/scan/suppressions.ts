import type { IgnoreEntry } from "../../src/scan/ignore-files.ts";

/** What the recorded scan was told to ignore. */
export const ignoreEntries: IgnoreEntry[] = [
  {
    id: "CVE-2020-28500",
    sections: ["vulnerabilities"],
    paths: ["app/node_modules/lodash/**"],
    statement: "no untrusted input",
    expires: "2099-05-01",
    file: ".trivyignore.yaml",
    line: 2,
  },
  { id: "CVE-2005-2541", sections: ["vulnerabilities", "secrets"], file: ".trivyignore", line: 3 },
  { id: "CVE-2021-44906", sections: ["vulnerabilities"], expires: "2020-01-01", file: ".trivyignore", line: 4 },
];

export const vexDocument = {
  "@context": "https://openvex.dev/ns/v0.2.0",
  "@id": "https://example.com/vex/1",
  author: "x",
  timestamp: "2026-08-01T00:00:00Z",
  version: 1,
  statements: [
    {
      vulnerability: { name: "CVE-2024-22195" },
      products: [{ "@id": "pkg:pypi/jinja2@3.1.2" }],
      status: "not_affected",
      justification: "vulnerable_code_not_in_execute_path",
    },
  ],
};
