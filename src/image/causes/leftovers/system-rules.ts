import type { LeftoverRule } from "./rule.ts";

const alsoHidden = true;

/** What package managers of distributions leave. */
export const systemRules: readonly LeftoverRule[] = [
  {
    kind: "apt-lists",
    at: ["/var/lib/apt/lists"],
    programs: ["apt-get", "apt", "aptitude"],
    cleanup: "rm -rf /var/lib/apt/lists/*",
    alsoHidden,
  },
  {
    kind: "apt-cache",
    at: ["/var/cache/apt"],
    programs: ["apt-get", "apt", "aptitude"],
    cleanup: "apt-get clean",
    alsoHidden,
  },
  {
    kind: "apk-cache",
    at: ["/var/cache/apk", "/etc/apk/cache"],
    programs: ["apk"],
    option: { flag: "--no-cache", of: "apk add" },
    cleanup: "rm -rf %/*",
    alsoHidden,
  },
  {
    kind: "dnf-cache",
    at: ["/var/cache/dnf", "/var/cache/yum", "/var/cache/libdnf5", "/var/lib/dnf/repos"],
    programs: ["dnf", "yum", "microdnf", "dnf5", "tdnf"],
    cleanup: "* clean all",
    alsoHidden,
  },
  {
    kind: "zypper-cache",
    at: ["/var/cache/zypp"],
    programs: ["zypper"],
    cleanup: "zypper clean --all",
    alsoHidden,
  },
  { kind: "pacman-cache", at: ["/var/cache/pacman/pkg"], programs: ["pacman"], cleanup: "rm -rf %/*", alsoHidden },
  {
    kind: "temporary-files",
    at: ["/tmp", "/var/tmp"],
    programs: [],
    cleanup: "rm -rf %/*",
    mountType: "tmpfs",
    alsoHidden: false,
  },
  {
    kind: "log-files",
    at: ["/var/log", ".npm/_logs"],
    programs: [],
    cleanup: "find % -type f -delete",
    noMount: true,
    alsoHidden: false,
  },
];
