import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type DoomedBuilder, startDoomedBuilder } from "./doomed-builder.ts";

/** A BuildKit that buildx can stop and start, as it does those in containers. */
export interface RestartableBuilder extends DoomedBuilder {
  /** How often it was stopped. */
  stops(): number;
  /** From now on it can be stopped and not started. */
  breakStart(): void;
}

/**
 * A {@link startDoomedBuilder} with a `docker` first on PATH that calls it a docker-container builder. `buildx stop` ends the
 * daemon as the engine ends a container (SIGTERM, after 10 s SIGKILL), `buildx inspect --bootstrap` starts it again on the same
 * disk (docker/buildx driver/docker-container/driver.go); all else is the real buildx. A container would need rights that
 * machines of tests don't give.
 */
export async function startRestartableBuilder(): Promise<RestartableBuilder> {
  const builder = await startDoomedBuilder();
  const { directory, daemon } = builder;
  const [bin, log] = [join(directory, "bin"), join(directory, "stops")];
  const docker = execFileSync("sh", ["-c", "command -v docker"], { encoding: "utf8" }).trim();
  mkdirSync(bin);
  writeFileSync(log, "");
  const script = `#!/bin/sh
alive() { kill -0 "$(cat '${directory}/pid')" 2>/dev/null; }
case "$2 $3" in
"stop --")
  echo stopped >> '${log}'
  kill -TERM "$(cat '${directory}/pid')"
  for i in $(seq 100); do alive || exit 0; sleep 0.1; done
  kill -KILL "$(cat '${directory}/pid')"
  for i in $(seq 50); do alive || exit 0; sleep 0.1; done ;;
"inspect --bootstrap")
  alive || [ ! -e '${directory}/broken' ] || { echo "ERROR: no such image" >&2; exit 1; }
  alive || { setsid '${daemon.join("' '")}' >/dev/null 2>&1 & echo $! > '${directory}/pid'; }
  '${docker}' "$@" | sed 's/^Driver:.*/Driver: docker-container/' ;;
*) exec '${docker}' "$@" ;;
esac
`;
  writeFileSync(join(bin, "docker"), script);
  chmodSync(join(bin, "docker"), 0o755);
  return {
    ...builder,
    environment: { ...builder.environment, PATH: `${bin}${delimiter}${process.env["PATH"]}` },
    breakStart: () => writeFileSync(join(directory, "broken"), ""),
    stops: () => readFileSync(log, "utf8").split("\n").length - 1,
  };
}
