import { type Bucket, bucket } from "./make-database.ts";

const languages: Readonly<Record<string, readonly string[]>> = {
  npm: ["lodash", "minimist", "ms", "unicode", "deep"],
  pip: ["jinja2", "requests", "urllib3", "packaging", "pip", "idna", "six"],
  go: ["golang.org/x/net", "stdlib"],
  maven: ["org.example:outer", "org.example:inner", "org.example:inside", "org.example:listed"],
  cargo: ["smallvec", "libc"],
  rubygems: ["rack", "json"],
  composer: ["monolog/monolog"],
  nuget: ["newtonsoft.json", "serilog"],
  bitnami: ["redis"],
};

/** By the distribution's bucket: source packages. Every one is fixed in a version that nobody has. */
const distributions: Readonly<Record<string, readonly string[]>> = {
  "debian 12": ["openssl", "glibc", "zlib", "cuda", "python3-requests"],
  "ubuntu 18.04-ESM": ["bash"],
  "alpine 3.18": ["musl"],
  "alpine edge": ["musl", "only-edge"],
  wolfi: ["musl"],
  "alma 9": ["bash"],
  "rocky 9": ["bash"],
  "Oracle Linux 8": ["bash"],
  "amazon linux 2": ["bash"],
  "amazon linux 2023": ["bash"],
  "SUSE Linux Enterprise 15.5": ["openssl-libs", "from-elsewhere"],
  "CBL-Mariner 2.0": ["zlib"],
};

const severities = ["LOW", "MEDIUM", "HIGH", "CRITICAL"];

/** Two vulnerabilities, one of them without a fix where the distribution says so. */
const ids = ["CVE-2099-0001", "CVE-2099-0002"] as const;

/** Advisories for packages of all kinds, in the buckets of trivy-db. */
export function advisories(): Bucket {
  const root: Bucket = new Map();
  const sources: Record<string, unknown> = {};
  for (const [ecosystem, packages] of Object.entries(languages)) {
    const name = `${ecosystem}::made for a test`;
    const range = { VulnerableVersions: ["<99.0.0"], PatchedVersions: ["99.0.0"] };
    root.set(name, bucket(Object.fromEntries(packages.map((each) => [each, { [ids[0]]: range }])), 2));
    sources[name] = { ID: "ghsa", Name: ecosystem, URL: "https://example.com" };
  }
  for (const [name, packages] of Object.entries(distributions)) {
    const fixed = { FixedVersion: "99.99-r1", Entries: [{ FixedVersion: "99.99-r1", Arches: ["x86_64"] }] };
    // Statuses and severities are numbers (trivy-db pkg/types): "will not fix", and high.
    const unfixed = { Status: 5, Severity: 3 };
    const of = { [ids[0]]: fixed, ...(name.startsWith("debian") ? { [ids[1]]: unfixed } : {}) };
    root.set(name, bucket(Object.fromEntries(packages.map((each) => [each, of])), 2));
    sources[name] = { ID: name.split(" ")[0], Name: name, URL: "https://example.com" };
  }
  root.set("Red Hat", bucket({ "openssl-libs": redHatAdvisory, "from-elsewhere": redHatAdvisory }, 2));
  root.set("Red Hat CPE", redHatProducts());
  root.set("data-source", bucket(sources));
  root.set("vulnerability", bucket(Object.fromEntries(ids.map((id, index) => [id, detail(id, index + 2)]))));
  return root;
}

function detail(id: string, severity: number): unknown {
  const rated = { Severity: severities[severity - 1], VendorSeverity: { nvd: severity, ghsa: severity - 1 } };
  return { Title: `${id}, made for a test`, PublishedDate: "2026-02-03T04:05:06Z", ...rated };
}

/** Products are numbers in an advisory; which ones an image has is told by its content sets or the name of its build. */
const redHatAdvisory = {
  "RHSA-2099:1": { Entries: [{ FixedVersion: "99.99-r1", Affected: [7], Cves: [{ ID: ids[0], Severity: 3 }] }] },
};

function redHatProducts(): Bucket {
  const seven = ["rhel-7-server-rpms", "rhel-7-server-extras-rpms"];
  const repositories = [...seven, "rhel-8-for-x86_64-baseos-rpms", "rhel-9-for-x86_64-baseos-rpms"];
  return new Map<string, unknown>([
    ["repository", bucket(Object.fromEntries(repositories.map((each) => [each, [7]])))],
    ["nvr", bucket({ "ubi8-container-8.3-227-x86_64": [7] })],
    ["cpe", bucket({ "7": "cpe:/o:redhat:enterprise_linux:8::baseos" })],
  ]);
}
