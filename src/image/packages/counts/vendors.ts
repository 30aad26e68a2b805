/** Whose packages Trivy takes for the system's own (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/dpkg/dpkg.go, pkg/rpm/rpm.go). */

const thirdPartyMaintainers = [
  "support@docker.com",
  "@nvidia.com",
  "Google Cloud CLI Authors",
  "sapmachine@sap.com",
  "@hashicorp.com",
  "@microsoft.com",
  "@mongodb.com",
  "developers@lists.mariadb.org",
  "dev@couchdb.apache.org",
  "info@elastic.co",
  "nginx-packaging@f5.com",
  "@konghq.com",
  "@cloudflare.com",
  "support@influxdb.com",
  "support@gitlab.com",
  "contact@grafana.com",
  "@datadoghq.com",
  "@nodesource.com",
  "info@tailscale.com",
  "@openrobotics.org",
  "@osrfoundation.org",
];

const thirdPartyNames = ["GitHub", "HashiCorp"];

const rpmVendors = [
  "Amazon Linux",
  "Amazon.com",
  "CentOS",
  "Fedora Project",
  "Oracle America",
  "Red Hat",
  "AlmaLinux",
  "CloudLinux",
  "VMware",
  "SUSE",
  "openSUSE",
  "Microsoft Corporation",
  "Rocky",
];

export function isThirdPartyMaintainer(maintainer: string): boolean {
  return thirdPartyNames.includes(maintainer) || thirdPartyMaintainers.some((part) => maintainer.includes(part));
}

/** Amazon's own packages may have no vendor; their release tells. */
export function isDistributionVendor(vendor: string, release: string): boolean {
  return vendor === "" ? release.includes("amzn") : rpmVendors.some((name) => vendor.startsWith(name));
}
