import { expect, it } from "vitest";
import { readScanConditions } from "../../src/known-images/scan-conditions.ts";
import { directoryWith } from "../inputs/temporary-directory.ts";
import { policy } from "../verdict/samples.ts";

it("an ignore entry that ends changes what a scan finds, from that day on", async () => {
  const root = await directoryWith({ ".trivyignore": "CVE-2026-0001 exp:2026-09-02\n" });
  const on = (day: string) => readScanConditions(policy(), root, undefined, day);
  expect(await on("2026-08-31")).toEqual(await on("2026-09-01"));
  expect(await on("2026-09-02")).not.toEqual(await on("2026-09-01"));
});
