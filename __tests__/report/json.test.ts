import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Origin } from "../../src/model/origin.ts";
import type { Report } from "../../src/model/report.ts";
import { renderJson } from "../../src/report/json.ts";
import { keyOrder } from "../../src/report/key-order.ts";
import { comparisonJsonSchema } from "../../src/report/schema/growth.ts";
import type { originFields } from "../../src/report/schema/parts.ts";
import { reportJsonSchema, type reportSchema } from "../../src/report/schema/report.ts";
import { comparedReports } from "./compared-samples.ts";
import { expectGolden } from "./golden.ts";
import { reportOf, samples } from "./samples.ts";

test.each([
  ["report.schema.json", reportJsonSchema],
  ["comparison.schema.json", comparisonJsonSchema],
])("the published schema/%s is what the code says", (name, schema) => {
  expectGolden(`../../schema/${name}`, `${JSON.stringify(schema(), null, 2)}\n`);
});

test("the schema has every field of the types, and no other", () => {
  // Checked by the compiler: `tsc` fails where schema and types part.
  expectTypeOf<z.infer<typeof reportSchema>>().toEqualTypeOf<Report>();
  expectTypeOf<z.infer<typeof originFields>>().toEqualTypeOf<Omit<Origin, "madeBy">>();
});

describe("report.json", () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(Object(reportJsonSchema()));

  test.each(Object.entries(samples))("of %s is valid", (_name, run) => {
    validate(JSON.parse(renderJson(reportOf(run))));
    expect(validate.errors).toBe(null);
  });

  test.each(Object.entries(comparedReports))("of %s, compared, is valid", (_name, report) => {
    validate(JSON.parse(renderJson(report)));
    expect(validate.errors).toBe(null);
  });

  test("with a field too many is not", () => {
    expect(validate({ ...reportOf(samples.quiet), surprise: 1 })).toBe(false);
  });

  test("holds the report, whatever order its keys came in", () => {
    const report = reportOf(samples.failing);
    const turned: Report = JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(JSON.parse(renderJson(turned))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(renderJson(turned)).toBe(renderJson(report));
  });

  test("has a place for every key", () => {
    const names = new Set<string>();
    const collect = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      if ("properties" in node && typeof node.properties === "object" && node.properties !== null) {
        for (const name of Object.keys(node.properties)) names.add(name);
      }
      for (const child of Object.values(node)) collect(child);
    };
    collect(reportJsonSchema());
    expect([...names].filter((name) => !keyOrder.includes(name))).toEqual([]);
    expect(new Set(keyOrder).size).toBe(keyOrder.length);
  });
});
