/** Fetching over HTTP with a token: from git's own server program, behind a door that looks at every request. */
import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { hasCommit } from "../../src/git/commits.ts";
import { fetchCommit } from "../../src/git/fetch-commit.ts";
import type { ChildSpec } from "../../src/model/ports.ts";
import { shallowClone, testRepository } from "../doubles/repository.ts";

const token = "ghs_secretToken123";
const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;

/** Answers like GitHub: 401 without the one right header, 400 with two. Node joins several of these with a comma. */
function respond(root: string, request: IncomingMessage, response: ServerResponse): void {
  const given = request.rawHeaders.filter((_, index, all) => all[index - 1]?.toLowerCase() === "authorization");
  if (given.length !== 1 || given[0]?.toLowerCase() !== expected.toLowerCase()) {
    response.writeHead(given.length > 1 ? 400 : 401).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? "", "http://localhost");
  const backend = spawn("git", ["-c", "safe.directory=*", "http-backend"], {
    env: {
      PATH: process.env["PATH"],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: pathname.replace(/^\/owner\/name(?:\.git)?/, "/.git"),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"],
      GIT_PROTOCOL: request.headers["git-protocol"]?.toString(),
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
    },
  });
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  backend.stdout.on("end", () => {
    const answer = Buffer.concat(chunks);
    const end = answer.indexOf("\r\n\r\n");
    const headers = answer
      .subarray(0, end)
      .toString()
      .split("\r\n")
      .map((line) => line.split(/: (.*)/s).slice(0, 2));
    const status = headers.find(([name]) => name === "Status")?.[1] ?? "200";
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== "Status")));
    response.end(answer.subarray(end + 4));
  });
}

test("with persisted credentials or without, one header reaches the server and the token no argument", async () => {
  await using source = await testRepository();
  const base = await source.commit({ a: "1" });
  await source.commit({ a: "2" });
  source.git("config", "uploadpack.allowAnySHA1InWant", "true");
  const server = createServer((request, response) => respond(source.root, request, response)).listen(0, "127.0.0.1");
  try {
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const origin = `http://127.0.0.1:${port}`;
    const clone = shallowClone(source);
    const specs: ChildSpec[] = [];
    const run = (spec: ChildSpec) => {
      specs.push(spec);
      return source.context.run(spec);
    };
    const watched = { ...clone, context: { ...clone.context, run } };
    const access = { url: `${origin}/owner/name`, token };
    expect(await fetchCommit(watched, base, { ...access, token: "wrong" })).toMatchObject({ ok: false });
    await source.context.run({
      command: "git",
      args: ["config", `http.${origin}/.extraheader`, "AUTHORIZATION: basic b2xk"],
      cwd: clone.root,
      env: source.context.plainEnvironment,
    });
    expect(await fetchCommit(watched, base, access)).toEqual({ ok: true });
    expect(await hasCommit(clone, base)).toBe(true);
    const args = JSON.stringify(specs.map((spec) => [spec.command, spec.args]));
    expect(args).not.toContain(token);
    expect(args).not.toContain(expected.slice("basic ".length));
  } finally {
    server.close();
  }
});

test("an address with a password in it, or none of HTTP, is refused", async () => {
  await using source = await testRepository();
  await source.commit({ a: "1" });
  for (const url of ["ext::sh -c id /", "https://user:pass@host/x", "file:///x/"]) {
    expect(await fetchCommit(source.repository, "5".repeat(40), { url, token })).toMatchObject({
      ok: false,
      reason: "the server's address is not http",
    });
  }
});
