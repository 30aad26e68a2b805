import { readRpmDatabase } from "../../src/image/packages/rpm/database.ts";
import { mutateBytes } from "../mutate.ts";
import { rpmDatabases } from "../seeds.ts";
import { hold, type Target } from "../target.ts";

/** RPM's databases, of all three formats: read as far as they go, and never anything else. */
export const rpmTarget: Target = {
  name: "rpm",
  seeds: rpmDatabases.map((bytes) => [bytes]),
  mutate: mutateBytes,
  check([bytes = Buffer.alloc(0)]) {
    const { packages } = readRpmDatabase(bytes);
    for (const { files } of packages) hold(Array.isArray(files), "a package has no list of files");
  },
};
