import { PlimsollError } from "../errors.ts";
import { oneLine } from "../text/control.ts";

export const chooseAnother = "`docker buildx ls` lists the builders, `docker buildx use NAME` chooses one.";

/** Neither an engine nor a builder: all ways out. */
export function noBuilder(reason: string): PlimsollError {
  return new PlimsollError(
    "build.no-builder",
    "There is nothing to build with: no Docker engine runs here and no other builder is chosen. Start Docker; or name a " +
      "BuildKit daemon with `docker buildx create --use --driver remote tcp://HOST:1234`; or check a ready image with --image.",
    { detail: oneLine(reason) },
  );
}

/** Docker runs, but nothing that it can be made to do writes OCI layouts. */
export function notCreated(reason: string): PlimsollError {
  return new PlimsollError(
    "build.no-builder",
    "Docker's own builder can't write OCI layouts, and a docker-container builder could not be created. Turn on Docker's " +
      "containerd image store (https://docs.docker.com/engine/storage/containerd/), or choose another builder: " +
      `docker buildx create --use --driver remote tcp://HOST:1234. ${chooseAnother}`,
    { detail: reason },
  );
}

/** A builder that stands still, and stays so. */
export function notRestarted(name: string, said: string): PlimsollError {
  return new PlimsollError(
    "build.builder",
    `The builder ${name} could not be started again: ${said}. ${chooseAnother}`,
  );
}

/** Why a builder could not be inspected, from buildx's last words. */
export function notInspected(said: string): PlimsollError {
  if (speaksOfEngine(said)) return noBuilder(said);
  if (/^no builder /.test(said)) {
    return new PlimsollError("build.no-builder", `There is ${said.replace(/ found$/, "")}. ${chooseAnother}`);
  }
  return new PlimsollError("build.builder", `The builder in use does not answer (${said}). Start it. ${chooseAnother}`);
}

// docker/cli and moby/client, old and new: "Cannot connect to the Docker daemon at …", "failed to connect to the docker API at …".
function speaksOfEngine(text: string): boolean {
  return /connect to the docker (?:daemon|api)|is the docker daemon running/i.test(text);
}
