import { type PlaceRule, Regions } from "../regions.ts";

/**
 * What every installation writes anew. Of the base image's it can't be helped; of one's own lines it says that there are
 * several installations.
 */
export function packageState(): Regions<PlaceRule> {
  return new Regions([
    {
      at: [
        ...["/var/lib/dpkg", "/var/lib/apt", "/var/cache/debconf", "/var/cache/ldconfig", "/lib/apk", "/usr/lib/apk"],
        ...["/var/lib/rpm", "/usr/lib/sysimage", "/usr/share/rpm", "/var/lib/dnf", "/var/lib/yum", "/var/log", "/etc"],
      ],
    },
  ]);
}
