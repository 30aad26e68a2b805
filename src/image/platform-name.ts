interface Platform {
  os: string;
  architecture: string;
  variant?: string | null | undefined;
}

const architectures: Readonly<Record<string, string>> = {
  x86_64: "amd64",
  "x86-64": "amd64",
  i386: "386",
  aarch64: "arm64",
  armhf: "arm",
  armel: "arm",
};

/** Variants that are the architecture's usual one and therefore not written. */
const usual = new Set(["amd64/v1", "arm64/v8", "arm64/8"]);

/**
 * `os/architecture[/variant]`, normalised as containerd and buildx write it (containerd/platforms database.go), so that
 * the same platform always has the same name: `linux/arm64/v8` is `linux/arm64`, 32-bit arm without variant is `v7`.
 */
export function platformName({ os, architecture, variant }: Platform): string {
  const system = os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase();
  const cpu = architecture.toLowerCase();
  const known = architectures[cpu] ?? cpu;
  const given = (variant ?? "").toLowerCase() || (cpu === "armel" ? "v6" : known === "arm" ? "v7" : "");
  const exact = known === "arm" && /^\d$/.test(given) ? `v${given}` : given;
  if (exact === "" || usual.has(`${known}/${exact}`)) return `${system}/${known}`;
  return `${system}/${known}/${exact}`;
}

/** The same for a platform written as text by a user. */
export function normalisePlatform(text: string): string {
  const [os = "", architecture = "", variant] = text.split("/");
  return platformName({ os, architecture, variant });
}
