import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { RewindableFile } from "../../../src/scan/extract/rewindable-file.ts";
import { temporaryDirectory } from "../../image/make-layout.ts";

it("a file holds what was appended and not taken back, whatever the sizes", async () => {
  await using place = await temporaryDirectory();
  const append = fc.record({
    length: fc.oneof(fc.nat(2000), fc.integer({ min: 200_000, max: 600_000 })),
    byte: fc.integer({ min: 1, max: 255 }),
  });
  const rewind = fc.record({ keep: fc.double({ min: 0, max: 1, noNaN: true }) });
  const actions = fc.array(fc.oneof({ weight: 3, arbitrary: append }, rewind), { maxLength: 12 });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(actions, async (list) => {
      count += 1;
      const path = join(place.path, String(count));
      await using handle = await open(path, "w");
      const file = new RewindableFile(handle.fd);
      let model = Buffer.alloc(0);
      for (const action of list) {
        if ("keep" in action) {
          model = model.subarray(0, Math.floor(model.length * action.keep));
          file.rewind(model.length);
        } else {
          const bytes = Buffer.alloc(action.length, action.byte);
          model = Buffer.concat([model, bytes]);
          file.append(bytes);
        }
        expect(file.length).toBe(model.length);
      }
      file.finish();
      expect((await readFile(path)).equals(model)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
