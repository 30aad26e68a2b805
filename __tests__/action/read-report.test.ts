import { describe, expect, it } from "vitest";
import { reportInZip } from "../../src/action/read-report.ts";
import { renderJson } from "../../src/report/json.ts";
import { zipOf } from "../doubles/github/zip.ts";
import { report } from "./gate/leg-reports.ts";

const good = renderJson(report());
const deep = `${'{"via":"none","madeBy":'.repeat(60_000)}{"via":"none"}${"}".repeat(60_000)}`;
const withOrigin = (origin: string) =>
  good.replace('"errors": []', `"errors": [{"code":"io","message":"","origin":${origin}}]`);

describe("the report in an artifact", () => {
  it("is read, whatever lies beside it", async () => {
    const zip = zipOf({ "etc/passwd": "x", "a/report.json": "{}", "report.json": good });
    expect(await reportInZip(zip, "plimsoll-report-1")).toEqual(report());
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["no zip", Buffer.from("not a zip"), /holds no report/],
    ["an empty file", Buffer.alloc(0), /holds no report/],
    ["a path that leads out", zipOf({ "../../etc/passwd": "x", "report.json": good }), /invalid relative path/],
    ["no report", zipOf({ "other.json": good }), /there is no report\.json in it/],
    ["one in a directory only", zipOf({ "a/report.json": good }), /there is no report\.json in it/],
    ["no JSON", zipOf({ "report.json": "<html>" }), /JSON/],
    ["no UTF-8", zipOf({ "report.json": Uint8Array.of(0xff, 0xfe) }), /not valid/],
    ["another document", zipOf({ "report.json": '{"schemaVersion":2}' }), /no report of this version/],
    ["a key too many", zipOf({ "report.json": good.replace("{", '{"extra":1,') }), /no report of this version/],
    [
      "a code that nobody knows",
      zipOf({ "report.json": withOrigin('{"via":"none"}').replace('"io"', '"x"') }),
      /no report/,
    ],
    ["a number without end", zipOf({ "report.json": good.replace(/"total": \d+/, '"total": 1e999') }), /no report/],
    ["an origin without a bottom", zipOf({ "report.json": withOrigin(deep) }), /no report of this version|read/],
    ["a name with commands in it", zipOf({ "report.json": "\n::error::x" }), /^[^\n]*$/],
  ])("is refused when the artifact holds %s", async (_, zip, why) => {
    const message = expect.stringMatching(why);
    await expect(reportInZip(zip, "plimsoll-report-1")).rejects.toMatchObject({ code: "gate.report", message });
  });

  it("is refused when it unpacks to more than a report can be", async () => {
    const bomb = Buffer.concat([Buffer.from(good), Buffer.alloc(49 * 1024 * 1024, " ")]);
    const refused = reportInZip(zipOf({ "report.json": bomb }), "plimsoll-report-1");
    await expect(refused).rejects.toMatchObject({ message: expect.stringContaining("unpacks to more than") });
  });

  it("is refused when it promises less than it unpacks to", async () => {
    const zip = zipOf({ "report.json": good });
    // Both headers say how large it is; the uncompressed size is the last of three numbers before the name's length.
    for (const signature of [0x04034b50, 0x02014b50]) {
      const at = zip.indexOf(Buffer.from(Uint32Array.of(signature).buffer)) + (signature === 0x04034b50 ? 22 : 24);
      zip.writeUInt32LE(10, at);
    }
    await expect(reportInZip(zip, "plimsoll-report-1")).rejects.toMatchObject({ code: "gate.report" });
  });

  it("is refused when there are two", async () => {
    const zip = zipOf({ "report.json": good, "report.jsoN": good });
    const twice = Buffer.from(zip.toString("latin1").replaceAll("report.jsoN", "report.json"), "latin1");
    await expect(reportInZip(twice, "x")).rejects.toMatchObject({ message: expect.stringContaining("two files") });
  });
});
