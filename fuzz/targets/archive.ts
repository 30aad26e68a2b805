import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PlimsollError } from "../../src/errors.ts";
import { openArchive } from "../../src/image/sources/archive.ts";
import { mutateTar } from "../mutate.ts";
import { archives } from "../seeds.ts";
import { hold, type Target } from "../target.ts";
import { refusedOrRead } from "./layout.ts";
import { cut } from "./tar.ts";

/** Image archives: refused with a code, or read; nothing is written outside the work directory. */
export const archiveTarget: Target = {
  name: "archive",
  seeds: archives.map((bytes) => [bytes]),
  mutate: mutateTar,
  async check([bytes = Buffer.alloc(0)], random) {
    const directory = await mkdtemp(join(tmpdir(), "plimsoll-fuzz-"));
    const work = join(directory, "work");
    const source = async function* () {
      yield* cut(bytes, random);
    };
    try {
      const { layout } = await openArchive(source(), "image.tar", work, new AbortController().signal);
      hold((await readdir(directory)).join() === "work", "something was written beside the work directory");
      await refusedOrRead(layout);
    } catch (error) {
      if (!(error instanceof PlimsollError) || !/^image\.(malformed|digest)$/.test(error.code)) throw error;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};
