import { randomUUID } from "node:crypto";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRepository, type Repository } from "./repository.ts";

const noise = Array.from({ length: 200_000 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 1e9).toString(36)).join(
  "",
);

function aRepository(): Promise<Repository> {
  return openRepository({
    Dockerfile: "FROM debian:bookworm-slim\nCOPY noise note /srv/\n",
    noise,
    note: randomUUID(),
  });
}

/** A `docker` before the real one, whose way to the builder's API is `dial`; everything else is docker's. */
async function withDial({ root }: Repository, dial: string): Promise<Record<string, string>> {
  const directory = join(root, ".plimsoll-test-bin");
  await mkdir(directory, { recursive: true });
  const path = process.env["PATH"] ?? "";
  const script = `#!/bin/sh
PATH=${JSON.stringify(path)}
case " $* " in *" dial-stdio "*) ${dial} ;; *) exec docker "$@" ;; esac
`;
  for (const name of ["docker", "buildx"]) {
    await writeFile(join(directory, name), script.replaceAll("docker", name));
    await chmod(join(directory, name), 0o755);
  }
  return { PATH: `${directory}${delimiter}${path}` };
}

describe("the layers of what was built", () => {
  it("are read where they are: same report, and none of their bytes on the disk", async () => {
    using repository = await aRepository();
    const inPlace = await repository.plimsoll(["check", "--only", "build,size", "--verify"]);
    const environment = await withDial(repository, "exit 1");
    const exported = await repository.plimsoll(["check", "--only", "build,size", "--verify"], { environment });
    expect([inPlace.exit, exported.exit]).toEqual([0, 0]);
    const images = [inPlace, exported].map(({ report }) => report?.variants[0]?.image);
    expect(images[0]?.layers).toHaveLength(2);
    expect(images[0]).toEqual(images[1]);
    expect(inPlace.stderr).not.toContain("exporting");
    expect(exported.stderr, "a builder that lets nobody look into it").toContain("exporting");
  });

  it("are exported when the connection breaks on the way, and the report says the same", async () => {
    using repository = await aRepository();
    const whole = await repository.plimsoll(["check", "--only", "build,size", "--verify"]);
    // The documents and a part of the base's layer come through, each piece as it comes.
    const environment = await withDial(repository, 'docker "$@" | dd bs=16k count=120 2>/dev/null');
    const broken = await repository.plimsoll(["check", "--only", "build,size", "--verify"], { environment });
    expect(broken.exit).toBe(0);
    expect(broken.stderr).toMatch(/layer \d \(sha256:\w+…\) could not be read in the builder: .*exported instead/);
    expect(broken.report?.variants[0]?.image).toEqual(whole.report?.variants[0]?.image);
  });

  it("are scanned in full when that is asked for", async () => {
    using repository = await aRepository();
    await repository.write("plimsoll.yml", "version: 1\nscan: full\nsecrets: { files: all }\n");
    const { exit, report } = await repository.plimsoll(["check", "--only", "build,size,scan"]);
    expect(exit).toBe(0);
    expect(report?.variants[0]).toMatchObject({ scan: { of: "full" } });
    expect(report?.variants[0]?.image?.packages.length).toBeGreaterThan(50);
  });
});
