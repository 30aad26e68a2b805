import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { image as imageSchema } from "../../src/report/schema/image.ts";
import { findChromium } from "../report/chromium.ts";
import { openRepository, type Repository } from "./repository.ts";

/** Builds the repository's Dockerfile into an OCI archive, as somebody's own build step would. */
function build(repository: Repository, name: string): string {
  const output = `type=oci,dest=${join(repository.root, name)}`;
  execFileSync("docker", ["buildx", "build", "--quiet", "--provenance=false", `--output=${output}`, "."], {
    cwd: repository.root,
    stdio: "ignore",
  });
  return name;
}

const dockerfile = (...lines: string[]) => `FROM debian:bookworm-slim\n${lines.join("\n")}\n`;

describe("plimsoll inspect", () => {
  test("reads what BuildKit wrote: lines of the Dockerfile, causes with their bytes, packages", async () => {
    using repository = await openRepository({
      Dockerfile: dockerfile(
        "RUN head -c 3000000 /dev/urandom > /large && head -c 2000000 /dev/urandom > /gone",
        "RUN chmod 600 /large",
        "RUN rm /gone",
      ),
    });
    const archive = build(repository, "image.tar");
    const { exit, stdout } = await repository.plimsoll(["inspect", archive, "--json", "--verify"]);
    expect(exit).toBe(0);
    const image = imageSchema.parse(JSON.parse(stdout));
    expect(image.sizes.shadowed.total).toBe(5_000_000);
    expect(image.layers.slice(-3).map(({ origin }) => [origin.file, origin.startLine])).toEqual([
      ["Dockerfile", 2],
      ["Dockerfile", 3],
      ["Dockerfile", 4],
    ]);
    expect(image.causes).toContainEqual(
      expect.objectContaining({
        kind: "metadata-rewrite",
        bytes: 3_000_000,
        origin: expect.objectContaining({ file: "Dockerfile", startLine: 3 }),
      }),
    );
    expect(image.packages.find(({ name }) => name === "dpkg")?.bytes).toBeGreaterThan(1_000_000);
    const text = (await repository.plimsoll(["inspect", archive])).stdout;
    expect(text).toMatch(/3\.00 MB {2}Dockerfile:3 {2}RUN chmod 600 \/large/);
  });

  test("writes a page that works: the script that was shipped is the one that its policy allows", async () => {
    using repository = await openRepository({ Dockerfile: dockerfile("RUN echo x > /x") });
    const archive = build(repository, "image.tar");
    const { exit } = await repository.plimsoll(["inspect", archive, "--html", "--quiet"]);
    expect(exit).toBe(0);
    const html = repository.read(".plimsoll/inspect.html");
    const script = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)][0]?.[1] ?? "";
    expect(html).toContain(createHash("sha256").update(script).digest("base64"));
    await using browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(join(repository.root, ".plimsoll/inspect.html")).href);
    await page.locator('#chart > button[aria-label^="/usr/ ·"]').click({ position: { x: 20, y: 8 } });
    expect(await page.locator("#inside-title").textContent()).toMatch(/^\/usr: [\d.]+ MB in [\d,]+ files$/);
    await page.locator("#find").fill("libc.so");
    await page.locator("#hits li").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("is not put out by a reader who has seen enough", async () => {
    using repository = await openRepository({ Dockerfile: dockerfile("RUN echo x > /x") });
    build(repository, "image.tar");
    const program = join(import.meta.dirname, "../../dist/cli.js");
    const script = `"${process.execPath}" "${program}" inspect image.tar --json 2>errors | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const status = execFileSync("bash", ["-c", script], { cwd: repository.root, encoding: "utf8" });
    expect([status.trim(), repository.read("errors")]).toEqual(["0", expect.not.stringContaining("EPIPE")]);
  });

  test("an image of the local engine", async () => {
    using repository = await openRepository({});
    execFileSync("docker", ["pull", "--quiet", "debian:bookworm-slim"], { stdio: "ignore" });
    const { exit, stdout, stderr } = await repository.plimsoll(["inspect", "debian:bookworm-slim"]);
    expect(exit).toBe(0);
    expect(stderr).toContain("debian:bookworm-slim: taken from the local engine");
    expect(stdout).toContain("debian:bookworm-slim · linux/");
    expect(stdout).toMatch(/Biggest packages\n +[\d.]+ MB/);
  });

  test("Ctrl-C while it reads ends it with 130, in a sentence", async () => {
    using repository = await openRepository({ Dockerfile: dockerfile("RUN head -c 100000000 /dev/urandom > /large") });
    const archive = build(repository, "image.tar");
    const { exit, stderr, stdout } = await repository.plimsoll(["inspect", archive], {
      interrupt: { when: /reading/, act: (plimsoll) => plimsoll.kill("SIGINT") },
    });
    expect(exit).toBe(130);
    expect(stderr).toMatch(/plimsoll: .*[Cc]ancelled/);
    expect(stdout).toBe("");
  });
});

describe("plimsoll compare", () => {
  test("two builds of one Dockerfile: what the new line added, by line, package and file", async () => {
    using repository = await openRepository({ Dockerfile: dockerfile("RUN echo x > /x") });
    const before = build(repository, "before.tar");
    await repository.write("Dockerfile", dockerfile("RUN echo x > /x", "RUN head -c 3000000 /dev/urandom > /large"));
    const after = build(repository, "after.tar");
    const { exit, stdout } = await repository.plimsoll(["compare", "--images", before, after]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/unpacked +74\.\d MB +77\.\d MB +\+3\.00 MB/);
    expect(stdout).toMatch(/\+3\.00 MB {2}added {4}Dockerfile:3 RUN head -c 3000000/);
    expect(stdout).toMatch(/\+3\.00 MB {2}added {4}\/large/);
    const { deltas } = JSON.parse((await repository.plimsoll(["compare", before, after, "--json"])).stdout);
    expect(deltas.sizes.visible.total).toBe(3_000_000);
    expect(deltas.layers).toEqual({ before: 2, after: 3 });
  });
});
