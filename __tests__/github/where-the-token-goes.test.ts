/** The token is for one server. These hold whatever an answer says. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { openApi } from "../../src/github/api.ts";
import { quickWaiting } from "./quick-waiting.ts";

const token = "ghs_0123456789abcdefghij";
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A server that writes down what it was asked, with the token's presence. */
async function server(listener: RequestListener): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const started = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization === undefined ? "without" : "with"} token`);
    listener(request, response);
  });
  servers.push(started);
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(started.address() as AddressInfo).port}`, asked };
}

function open(origin: string, environment: Record<string, string> = {}) {
  const job = { apiUrl: origin, graphqlUrl: `${origin}/graphql`, repository: { owner: "shipyard", name: "harbour" } };
  return openApi(job, token, { signal: new AbortController().signal, environment, waiting: quickWaiting() });
}

const json: RequestListener = (_request, response) =>
  response.writeHead(200, { "content-type": "application/json" }).end("[]");

it("a redirect on the same server is followed with the token, and no further than it leads there", async () => {
  const github = await server((request, response) => {
    if (request.url?.startsWith("/repositories/")) return json(request, response);
    response.writeHead(301, { location: "/repositories/1001/pulls" }).end();
  });
  const api = await open(github.origin);
  await api.request("GET /repos/{owner}/{repo}/pulls");
  expect(github.asked).toEqual(["/repos/shipyard/harbour/pulls with token", "/repositories/1001/pulls with token"]);
});

it("neither a redirect nor a link to another server is followed", async () => {
  const elsewhere = await server(json);
  const github = await server((request, response) => {
    if (request.url?.includes("pulls")) return response.writeHead(302, { location: elsewhere.origin }).end();
    response.setHeader("link", `<${elsewhere.origin}/2>; rel="next"`);
    return json(request, response);
  });
  const api = await open(github.origin);
  await expect(api.request("GET /repos/{owner}/{repo}/pulls")).rejects.toThrow("another server");
  await expect(api.list("GET /repos/{owner}/{repo}/issues")[Symbol.asyncIterator]().next()).rejects.toThrow(
    "another server",
  );
  await expect(api.request(`GET ${elsewhere.origin}/`)).rejects.toThrow("another server");
  expect(elsewhere.asked).toEqual([]);
});

it("a redirect loop ends", async () => {
  const github = await server((request, response) => response.writeHead(302, { location: request.url }).end());
  const api = await open(github.origin);
  await expect(api.request("GET /rate_limit")).rejects.toThrow("redirects");
  expect(github.asked.length).toBeLessThan(5);
});

it("a download goes without the token, and to nobody who could be overheard", async () => {
  const storage = await server((_request, response) => response.writeHead(200).end("bytes"));
  const addresses = [storage.origin, "http://storage.invalid/a", "ftp://127.0.0.1/a", "nonsense"];
  const github = await server((request, response) => {
    response.writeHead(302, { location: addresses[Number(request.url?.at(-1))] }).end();
  });
  const api = await open(github.origin);
  const bytes = await api.download("GET /file/{n}", { n: 0 }, 100);
  expect(Buffer.from(bytes).toString()).toBe("bytes");
  expect(storage.asked).toEqual(["/ without token"]);
  await expect(api.download("GET /file/{n}", { n: 1 }, 100)).rejects.toThrow("without TLS");
  await expect(api.download("GET /file/{n}", { n: 2 }, 100)).rejects.toThrow("without TLS");
  await expect(api.download("GET /file/{n}", { n: 3 }, 100)).rejects.toThrow("neither a file nor a redirect");
});

it("a proxy is used where the environment names one", async () => {
  const proxy = await server(json);
  const api = await open("http://api.github.invalid", { HTTP_PROXY: proxy.origin });
  await api.request("GET /rate_limit");
  expect(proxy.asked).toEqual(["http://api.github.invalid/rate_limit with token"]);
});

it("an answer without end is cut, and not asked for again", async () => {
  let sent = 0;
  const github = await server((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = () => {
      sent += 1_000_000;
      if (!response.destroyed) response.write(Buffer.alloc(1_000_000, "x"), more);
    };
    more();
  });
  const api = await open(github.origin);
  await expect(api.request("GET /rate_limit")).rejects.toThrow("more than 32000000 bytes");
  expect(github.asked).toHaveLength(1);
  expect(sent).toBeLessThan(100_000_000);
});
