import { files } from "../make/image.ts";
import { berkeleyDatabase, ndbDatabase, type RpmPackage, sqliteDatabase } from "../make/rpm-database.ts";
import type { Case } from "./case.ts";

const site = "usr/lib/python3.6/site-packages";
const eggs = files({
  [`${site}/six-1.11.0.egg-info`]: "Metadata-Version: 1.1\nName: six\nVersion: 1.11.0\nLicense: MIT\n",
  [`${site}/idna-2.5.egg-info/PKG-INFO`]: "Metadata-Version: 1.1\nName: idna\nVersion: 2.5\nLicense: BSD\n",
});

function packages(vendor: string): RpmPackage[] {
  return [
    { name: "openssl-libs", version: "1.1.1k", release: "9.el8", vendor, files: ["/usr/lib64/libssl.so.1.1"] },
    { name: "python3-six", version: "1.11.0", release: "8.el8", vendor, files: [`/${site}/six-1.11.0.egg-info`] },
    {
      name: "from-elsewhere",
      version: "2.0",
      release: "1",
      vendor: "Example",
      files: [`/${site}/idna-2.5.egg-info/PKG-INFO`],
    },
  ];
}

const found = ["from-elsewhere@2.0", "idna@2.5", "openssl-libs@1.1.1k", "python3-six@1.11.0"];

export const rpmCases: readonly Case[] = [
  {
    name: "Red Hat with rpm's SQLite database, and content sets",
    covers: ["rpm", "redhat", "redhat-content-manifest", "python-pkg"],
    layers: [
      [
        files({
          "etc/redhat-release": "Red Hat Enterprise Linux release 8.3 (Ootpa)\n",
          "var/lib/rpm/rpmdb.sqlite": sqliteDatabase(packages("Red Hat, Inc.")),
          "var/lib/rpm/rpmdb.sqlite-wal": "passed over",
          "root/buildinfo/content_manifests/ubi8-container-8.3-227.json":
            '{"content_sets":["rhel-8-for-x86_64-baseos-rpms"]}',
        }),
        eggs,
      ],
    ],
    packages: found,
    os: "redhat 8.3",
    scanners: "license",
  },
  {
    name: "Red Hat with the Dockerfile of its build in the next layer",
    covers: ["redhat-dockerfile", "redhat"],
    layers: [
      [
        files({
          "etc/redhat-release": "Red Hat Enterprise Linux release 8.3 (Ootpa)\n",
          "var/lib/rpm/rpmdb.sqlite": sqliteDatabase(packages("Red Hat, Inc.")),
        }),
      ],
      [
        files({
          "root/buildinfo/Dockerfile-ubi8-8.3-227":
            'FROM scratch\nLABEL com.redhat.component="ubi8-container" "architecture"="x86_64"\n',
          "root/buildinfo/other": "passed over",
        }),
      ],
    ],
    packages: found.filter((each) => each !== "idna@2.5"),
    os: "redhat 8.3",
    scanners: "license",
  },
  {
    name: "CentOS with rpm's Berkeley DB",
    covers: ["rpm", "centos"],
    layers: [
      [
        files({
          "etc/centos-release": "CentOS Linux release 7.9.2009 (Core)\n",
          "var/lib/rpm/Packages": berkeleyDatabase(packages("CentOS")),
        }),
        eggs,
      ],
    ],
    packages: found,
    os: "centos 7.9.2009",
    scanners: "license",
  },
  {
    name: "CentOS whose two release files disagree",
    covers: ["centos", "os-release"],
    layers: [
      [
        files({
          "etc/centos-release": "CentOS Linux release 7.9.2009 (Core)\n",
          "usr/lib/os-release": 'ID="centos"\nVERSION_ID="7"\n',
          "usr/lib/sysimage/rpm/Packages": berkeleyDatabase(packages("CentOS").slice(0, 1)),
        }),
      ],
    ],
    packages: ["openssl-libs@1.1.1k"],
    os: "centos 7.9.2009",
    scanners: "license",
  },
  {
    name: "SUSE with rpm's NDB",
    covers: ["rpm", "os-release"],
    layers: [
      [
        files({
          "usr/lib/os-release": 'NAME="SLES"\nID="sles"\nVERSION_ID="15.5"\n',
          "usr/lib/sysimage/rpm/Packages.db": ndbDatabase(packages("SUSE LLC <https://www.suse.com/>")),
        }),
        eggs,
      ],
    ],
    packages: found,
    os: "sles 15.5",
  },
  {
    name: "CoreOS, with the database where ostree keeps it",
    covers: ["rpm", "os-release", "redhat-content-manifest"],
    layers: [
      [
        files({
          "etc/os-release": "ID=rhel\nVERSION_ID=9.2\n",
          "usr/share/rpm/rpmdb.sqlite": sqliteDatabase(packages("Red Hat, Inc.")),
          "usr/share/buildinfo/content-sets.json": '{"content_sets":["rhel-9-for-x86_64-baseos-rpms"]}',
        }),
      ],
    ],
    packages: found.filter((each) => each !== "idna@2.5"),
    os: "redhat 9.2",
    scanners: "license",
  },
  {
    name: "Mariner distroless, with a list made by rpm",
    covers: ["rpmqa", "os-release"],
    layers: [
      [
        files({
          "etc/os-release": 'ID=mariner\nVERSION_ID="2.0"\n',
          "var/lib/rpmmanifest/container-manifest-2":
            "zlib\t1.2.13-1.cm2\t1700000000\t1700000000\tMicrosoft Corporation\t(none)\t100\tx86_64\t0\tzlib-1.2.13-1.cm2.src.rpm\n",
        }),
      ],
    ],
    packages: ["zlib@1.2.13"],
    os: "cbl-mariner 2.0",
  },
];
