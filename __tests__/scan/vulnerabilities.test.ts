import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/report.ts";
import { vulnerabilityFindings } from "../../src/scan/vulnerabilities.ts";
import { type Json, recorded } from "./recorded.ts";
import { ignoreEntries } from "./suppressions.ts";

const sources = { entries: ignoreEntries, vex: ["security/app.vex.json"] };

async function findings(change?: (json: Json) => void): Promise<Finding[]> {
  const { report, measured } = await recorded(change);
  return vulnerabilityFindings(report, measured, sources, "2026-10-01");
}

const byRule = async (rule: string, change?: (json: Json) => void) =>
  (await findings(change)).filter((each) => each.rule === rule);

describe("what Trivy really said", () => {
  it("becomes one finding per vulnerability and source package, worst first", async () => {
    const open = (await findings()).filter(({ state }) => state !== "suppressed");
    expect(open.map(({ rule, severity, package: { name } = { name: "" } }) => `${severity} ${rule} ${name}`)).toEqual([
      "critical CVE-2021-44906 minimist",
      "critical CVE-2023-45853 zlib",
      "high CVE-2021-23337 lodash",
      "high CVE-2021-23337 lodash",
      "high CVE-2023-4911 glibc",
      "high CVE-2023-6246 glibc",
      "medium CVE-2020-28500 lodash",
      "medium CVE-2024-34064 Jinja2",
      "low CVE-2010-4756 glibc",
      "low CVE-2018-20796 glibc",
      "low CVE-2019-1010022 glibc",
      "low CVE-2019-1010023 glibc",
      "low CVE-2019-1010024 glibc",
      "low CVE-2019-1010025 glibc",
      "low CVE-2019-9192 glibc",
    ]);
  });

  it("names both binary packages of one source, its fix, and the base that brought it", async () => {
    const [finding] = await byRule("CVE-2023-4911");
    expect(finding).toMatchObject({
      key: "trivy/CVE-2023-4911/debian/glibc",
      tool: "trivy",
      title: "ld.so: buffer overflow in GLIBC_TUNABLES",
      message:
        "CVE-2023-4911 in glibc 2.36-9+deb12u2 (libc-bin, libc6): fixed in 2.36-9+deb12u3. It comes with the base image debian:bookworm-slim.",
      origin: { file: "Dockerfile", startLine: 1, via: "provenance" },
      state: "unknown",
      package: { name: "glibc", version: "2.36-9+deb12u2", fixedIn: "2.36-9+deb12u3" },
      sources: ["severity: nvd", expect.stringContaining("advisory: ")],
      fix: { text: expect.stringContaining("newer debian:bookworm-slim") },
    });
    expect(finding?.url).toMatch(/^https:\/\//);
  });

  it("puts language packages on the line that installed them", async () => {
    const [finding] = await byRule("CVE-2024-34064");
    expect(finding).toMatchObject({
      key: "trivy/CVE-2024-34064/python-pkg/Jinja2/usr/lib/python3.11/site-packages/jinja2-*.dist-info/METADATA",
      origin: { startLine: 4, instruction: "RUN pip install jinja2" },
      package: { version: "3.1.2", fixedIn: "3.1.4", purl: "pkg:pypi/jinja2@3.1.2" },
      fix: { text: "Update Jinja2 to 3.1.4 or later." },
    });
    expect(finding?.message).toContain("It comes from: RUN pip install jinja2");
    expect(finding?.layer).toMatch(/^sha256:/);
  });

  it("says why there is no fix", async () => {
    const [zlib] = await byRule("CVE-2023-45853");
    expect(zlib?.message).toContain("the distribution will not fix it");
    expect(zlib?.package?.fixedIn).toBeUndefined();
    expect(zlib?.fix).toBeUndefined();
    expect((await byRule("CVE-2010-4756"))[0]?.message).toContain("no fix yet");
  });

  it("has keys that are unique and hold no version or digest", async () => {
    const keys = (await findings()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).not.toMatch(/sha256|3\.1\.2|4\.17|2\.36/);
  });
});

describe("suppressed findings", () => {
  it("tell file, line, reason and end", async () => {
    const suppressed = (await findings()).filter(({ state }) => state === "suppressed");
    expect(suppressed.map(({ rule, package: at, suppression }) => [rule, at?.path ?? at?.name, suppression])).toEqual([
      [
        "CVE-2020-28500",
        "app/node_modules/lodash/package.json",
        { source: ".trivyignore.yaml:2", statement: "no untrusted input", expires: "2099-05-01" },
      ],
      [
        "CVE-2024-22195",
        expect.stringContaining("jinja2"),
        { source: "security/app.vex.json", statement: "not_affected: vulnerable_code_not_in_execute_path" },
      ],
      ["CVE-2005-2541", "tar", { source: ".trivyignore:3" }],
    ]);
  });

  it("of a package that is still open elsewhere in the same source are not a second finding", async () => {
    const found = await byRule("CVE-2023-4911", (json) => {
      const os = json.Results[0];
      const index = os.Vulnerabilities.findIndex(
        (each: Json) => each.VulnerabilityID === "CVE-2023-4911" && each.PkgName === "libc6",
      );
      const [Finding] = os.Vulnerabilities.splice(index, 1);
      os.ExperimentalModifiedFindings.push({
        Type: "vulnerability",
        Status: "ignored",
        Statement: "plimsoll:0",
        Source: "ignore.yaml",
        Finding,
      });
    });
    expect(found).toMatchObject([{ state: "unknown", message: expect.stringContaining("(libc-bin)") }]);
  });

  it("that ran out are open again, and say so", async () => {
    const [minimist] = await byRule("CVE-2021-44906");
    expect(minimist).toMatchObject({
      state: "unknown",
      message: expect.stringContaining("Its suppression in .trivyignore:4 ended on 2020-01-01."),
    });
  });
});

describe("odd reports", () => {
  it("no results, results without vulnerabilities, and null lists are no findings", async () => {
    expect(await findings((json) => delete json.Results)).toEqual([]);
    expect(
      await findings((json) => {
        json.Results = [{ Target: "x", Class: "os-pkgs", Type: "alpine", Vulnerabilities: null, Packages: null }];
      }),
    ).toEqual([]);
  });

  it("a finding without a layer, or of a layer that was not measured, has no origin", async () => {
    const drop = (json: Json) => {
      for (const each of json.Results[0].Vulnerabilities) delete each.Layer;
    };
    expect((await byRule("CVE-2023-45853", drop))[0]).not.toHaveProperty("origin");
    const other = (json: Json) => {
      for (const each of json.Results[0].Vulnerabilities) each.Layer = { DiffID: `sha256:${"0".repeat(64)}` };
    };
    expect((await byRule("CVE-2023-45853", other))[0]).not.toHaveProperty("origin");
  });

  it("a layer that is known only by the digest of its blob is found", async () => {
    const [zlib] = await byRule("CVE-2023-45853", (json) => {
      for (const each of json.Results[0].Vulnerabilities) delete each.Layer.DiffID;
    });
    expect(zlib?.origin?.startLine).toBe(1);
  });

  it("an unrated severity is shown as info and said", async () => {
    const [zlib] = await byRule("CVE-2023-45853", (json) => {
      for (const each of json.Results[0].Vulnerabilities) {
        each.Severity = "UNKNOWN";
      }
    });
    expect(zlib).toMatchObject({ severity: "info", message: expect.stringContaining("severity not rated yet") });
  });

  it("the publication day is kept for grace days", async () => {
    const [zlib] = await byRule("CVE-2023-45853", (json) => {
      for (const each of json.Results[0].Vulnerabilities) each.PublishedDate = "2023-10-14T02:15:09.323Z";
    });
    expect(zlib?.published).toBe("2023-10-14");
  });

  it("a link that is not https is left out, and a status nobody knows is no fix", async () => {
    const [zlib] = await byRule("CVE-2023-45853", (json) => {
      for (const each of json.Results[0].Vulnerabilities)
        Object.assign(each, { PrimaryURL: "javascript:alert(1)", Status: "constructor" });
    });
    expect(zlib).not.toHaveProperty("url");
    expect(zlib?.message).toContain("no fix yet");
  });

  it("the order of Trivy's lists changes nothing", async () => {
    const reversed = await findings((json) => {
      json.Results.reverse();
      for (const each of json.Results) each.Vulnerabilities?.reverse();
    });
    expect(reversed).toEqual(await findings());
  });
});
