import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cached, cacheHome, hashOfFiles } from "./cache.ts";

export const codecs = ["gzip", "zstd", "uncompressed"] as const;
export type Codec = (typeof codecs)[number];

const context = join(import.meta.dirname, "images", "ml");

/** One export of the image of `images/ml/Dockerfile`. */
export interface BuiltImage {
  /** An OCI layout directory. */
  layout: string;
  /** What buildx wrote beside it, provenance included. */
  metadata: string;
}

/** The image with its layers stored by `codec`. Cached; built by the lab's BuildKit. */
export function mlImage(codec: Codec): Promise<BuiltImage> {
  return built(codec, codec, context);
}

/** The gzip image once more, with another application: only the top layer differs. */
export async function mlImageWithChangedTop(): Promise<BuiltImage> {
  const changed = join(cacheHome, name(), "changed-context");
  rmSync(changed, { recursive: true, force: true });
  cpSync(context, changed, { recursive: true });
  writeFileSync(join(changed, "app", "serve.py"), 'print("ready again")\n');
  return built("gzip-changed", "gzip", changed);
}

/** The same image in the three shapes that dive can read. */
export interface ForDive {
  /** Its name in the lab's Docker Engine. */
  tag: string;
  /** As `docker save` writes it: layers uncompressed. */
  saved: string;
  /** As `buildx build --output=type=docker` writes it: the same gzip layers as the OCI layout. */
  exported: string;
}

export async function mlImageForDive(): Promise<ForDive> {
  const tag = `plimsoll-bench:${hashOfFiles(context)}`;
  const directory = await cached(`${name()}/for-dive`, (directory) => {
    const exported = join(directory, "exported.tar");
    build(context, `type=docker,dest=${exported},name=docker.io/library/${tag}`, join(directory, "metadata.json"));
    run("docker", ["load", "--quiet", `--input=${exported}`]);
    run("docker", ["save", `--output=${join(directory, "saved.tar")}`, tag]);
  });
  const files = { saved: join(directory, "saved.tar"), exported: join(directory, "exported.tar") };
  // A lab that was begun anew has an empty engine.
  const { status } = spawnSync("docker", ["image", "inspect", tag], { stdio: "ignore" });
  if (status !== 0) run("docker", ["load", "--quiet", `--input=${files.exported}`]);
  return { tag, ...files };
}

function name(): string {
  return `ml-${hashOfFiles(context)}`;
}

async function built(entry: string, codec: Codec, from: string): Promise<BuiltImage> {
  const directory = await cached(`${name()}/${entry}`, (directory) => {
    const layout = join(directory, "layout");
    mkdirSync(layout);
    const output = `type=oci,dest=${layout},tar=false,compression=${codec},force-compression=true`;
    build(from, output, join(directory, "metadata.json"));
  });
  return { layout: join(directory, "layout"), metadata: join(directory, "metadata.json") };
}

function build(from: string, output: string, metadata: string): void {
  const buildx = process.env["PLIMSOLL_LAB"] === "docker" ? ["docker", "buildx"] : ["buildx"];
  const [command = "", ...first] = buildx;
  run(command, [...first, "build", "--progress=plain", `--output=${output}`, `--metadata-file=${metadata}`, from], {
    BUILDX_METADATA_PROVENANCE: "max",
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
    BUILDX_GIT_INFO: "false",
  });
}

function run(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const { status, error } = spawnSync(command, args, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`, { cause: error });
}
