import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Report } from "../../src/model/report.ts";

/** The lab's registry, which this machine reaches without TLS. */
export const registry = process.env["PLIMSOLL_LAB_REGISTRY"] ?? "";

export interface Ran {
  exit: number | null;
  /** Both streams. */
  said: string;
  report: Report | undefined;
}

/** Runs the program from its sources in `root`. */
export function plimsoll(
  root: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const program = join(import.meta.dirname, "../../src/cli.ts");
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      env: { ...process.env, GITHUB_ACTIONS: undefined, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, said, report: reportIn(root) }));
  });
}

function reportIn(root: string): Report | undefined {
  const file = join(root, ".plimsoll/report.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Tags of a repository in the lab's registry; `null` for none, undefined for a repository that is not there. */
export async function tagsIn(repository: string): Promise<string[] | null | undefined> {
  const answer = await fetch(`http://${registry}/v2/${repository}/tags/list`);
  if (!answer.ok) return undefined;
  const { tags } = (await answer.json()) as { tags: string[] | null };
  return tags;
}

export interface StoredManifest {
  digest: string;
  mediaType: string;
  annotations?: Record<string, string>;
  manifests?: {
    digest: string;
    platform: { os: string; architecture: string };
    annotations?: Record<string, string>;
  }[];
  layers?: { digest: string; annotations?: Record<string, string> }[];
}

/** What the registry has under a tag or digest. */
export async function stored(repository: string, reference: string): Promise<StoredManifest> {
  const answer = await fetch(`http://${registry}/v2/${repository}/manifests/${reference}`, {
    headers: { accept: "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json" },
  });
  if (!answer.ok) throw new Error(`${repository}:${reference} answers ${answer.status}`);
  const document = (await answer.json()) as StoredManifest;
  return { ...document, digest: answer.headers.get("docker-content-digest") ?? "" };
}

export async function blob(repository: string, digest: string): Promise<unknown> {
  return (await fetch(`http://${registry}/v2/${repository}/blobs/${digest}`)).json();
}

export interface Refusing extends AsyncDisposable {
  host: string;
  asked: string[];
}

/** A registry that answers everything with one status, as those do that want another login. */
export async function refusingRegistry(status: 401 | 403 | 500): Promise<Refusing> {
  const codes = { 401: "UNAUTHORIZED", 403: "DENIED", 500: "UNKNOWN" } as const;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const headers = { "content-type": "application/json", "www-authenticate": 'Basic realm="a test"' };
    response.writeHead(status, headers);
    response.end(JSON.stringify({ errors: [{ code: codes[status], message: "no entry here" }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
