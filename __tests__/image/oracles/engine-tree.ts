/** What the Docker Engine makes of an image: `docker load`, `docker create`, `docker export`. */
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import tarStream from "tar-stream";

/** Something in a root filesystem. */
export interface Standing {
  kind: string;
  /** Of a regular file; one with several names has it at each. */
  size: number;
  /** Of a symlink: its target as it stands. */
  target: string;
  /** The same for all names of one file. */
  inode: string;
}

/** Loads an archive of the image that `tag` names, and gives every path that a container of it sees, without a leading slash. */
export async function loadedTree(archive: Buffer, tag: string): Promise<Map<string, Standing>> {
  execFileSync("docker", ["load", "--quiet"], { input: archive, stdio: ["pipe", "ignore", "inherit"] });
  try {
    return await containerTree(tag);
  } finally {
    execFileSync("docker", ["image", "rm", "--force", tag], { stdio: "ignore" });
  }
}

async function containerTree(tag: string): Promise<Map<string, Standing>> {
  const container = execFileSync("docker", ["create", tag, "/none"], { encoding: "utf8" }).trim();
  try {
    return await readExport(container);
  } finally {
    execFileSync("docker", ["rm", "--force", container], { stdio: "ignore" });
  }
}

export function uniqueTag(): string {
  return `plimsoll-oracle:${randomBytes(6).toString("hex")}`;
}

async function readExport(container: string): Promise<Map<string, Standing>> {
  const tree = new Map<string, Standing>();
  const child = spawn("docker", ["export", container], { stdio: ["ignore", "pipe", "inherit"] });
  const extract = tarStream.extract();
  child.stdout.pipe(extract);
  for await (const entry of extract) {
    const { name, type, size = 0, linkname } = entry.header;
    const path = name.replace(/\/$/, "");
    const linked = type === "link" ? tree.get((linkname ?? "").replace(/^\//, "")) : undefined;
    const target = type === "symlink" ? (linkname ?? "") : "";
    tree.set(path, linked ?? { kind: type ?? "", size: type === "file" ? size : 0, target, inode: path });
    entry.resume();
  }
  return tree;
}
