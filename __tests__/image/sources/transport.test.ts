import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isLoopback, registryAddress } from "../../../src/image/sources/registry/endpoint.ts";
import { createTransport, isPassing, waitBefore } from "../../../src/image/sources/registry/transport.ts";
import { temporaryDirectory } from "../make-layout.ts";
import { listen } from "./registry-double.ts";

describe("waitBefore", () => {
  test.each<[number, string | null, number]>([
    [1, null, 750],
    [2, null, 1500],
    [3, null, 3000],
    [4, null, 6000],
    [20, null, 60_000],
    [1, "3", 3000],
    [1, " 0 ", 0],
    [1, "86400", 60_000],
    [1, "soon", 750],
  ])("attempt %i, Retry-After %j: %i ms", (attempt, header, expected) => {
    expect(waitBefore(attempt, header, () => 0.5)).toBe(expected);
  });

  test("a date", () => {
    const wait = waitBefore(1, new Date(Date.now() + 10_000).toUTCString());
    expect(wait).toBeGreaterThan(8000);
    expect(wait).toBeLessThanOrEqual(10_000);
    expect(waitBefore(1, new Date(0).toUTCString())).toBe(0);
  });
});

test.each([
  [408, true],
  [429, true],
  [500, true],
  [502, true],
  [503, true],
  [504, true],
  [501, false],
  [404, false],
  [401, false],
  [200, false],
])("status %i may pass: %s", (status, expected) => expect(isPassing(status)).toBe(expected));

describe("registryAddress", () => {
  test.each([
    ["docker.io", "https://registry-1.docker.io"],
    ["ghcr.io", "https://ghcr.io"],
    ["registry.example.org:5000", "https://registry.example.org:5000"],
    ["localhost:5000", "http://localhost:5000"],
    ["127.0.0.1:5000", "http://127.0.0.1:5000"],
    ["127.1.2.3", "http://127.1.2.3"],
    ["[::1]:5000", "http://[::1]:5000"],
    ["127.0.0.1.example.org", "https://127.0.0.1.example.org"],
    ["localhost.example.org", "https://localhost.example.org"],
    ["insecure.example.org:5000", "http://insecure.example.org:5000"],
  ])("%s is at %s", async (registry, address) => {
    await using directory = await temporaryDirectory();
    const file = join(directory.path, "daemon.json");
    await writeFile(file, JSON.stringify({ "insecure-registries": ["insecure.example.org:5000", "10.0.0.0/8"] }));
    expect(await registryAddress(registry, file)).toBe(address);
  });

  test("an engine's configuration that is missing or broken makes nothing insecure", async () => {
    await using directory = await temporaryDirectory();
    const file = join(directory.path, "daemon.json");
    expect(await registryAddress("ghcr.io", file)).toBe("https://ghcr.io");
    for (const text of ["{", "[]", '{"insecure-registries":"ghcr.io"}']) {
      await writeFile(file, text);
      expect(await registryAddress("ghcr.io", file)).toBe("https://ghcr.io");
    }
  });
});

test("only this machine is loopback", () => {
  expect(["localhost", "127.0.0.1:1", "[::1]"].every(isLoopback)).toBe(true);
  expect(["128.0.0.1", "10.0.0.1:5000", "127.example.org", "::1"].some(isLoopback)).toBe(false);
});

describe("createTransport", () => {
  const { signal } = new AbortController();

  test("goes through the proxy that the environment names, but not to this machine itself", async () => {
    const asked: string[] = [];
    await using proxy = await listen((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end("from the proxy");
    });
    await using here = await listen((_, response) => void response.end("from here"));
    const transport = createTransport({ HTTP_PROXY: `http://${proxy.address}`, NO_PROXY: "direct.invalid" });

    expect(await (await transport.fetch("http://registry.invalid/v2/x", { signal })).text()).toBe("from the proxy");
    expect(await (await transport.fetch(`http://${here.address}/`, { signal })).text()).toBe("from here");
    await expect(transport.fetch("http://direct.invalid/", { signal })).rejects.toThrow("direct.invalid");
    expect(asked).toEqual(["GET http://registry.invalid/v2/x"]);
  });

  test("gives a body that breaks off as an error, not as a short body", async () => {
    await using server = await listen((_, response) => {
      response.writeHead(200, { "content-length": "10" });
      response.write("12345", () => setTimeout(() => response.destroy(), 20));
    });
    const response = await createTransport({}).fetch(`http://${server.address}/`, { signal });
    await expect(response.arrayBuffer()).rejects.toThrow();
  });
});
