import { files, whiteout } from "../make/image.ts";
import { zip } from "../make/zip.ts";
import type { Case } from "./case.ts";
import { debianRelease, stanza } from "./debian.ts";

function jar(artifact: string, version: string, inner: Readonly<Record<string, Buffer>> = {}): Buffer {
  return zip({
    "META-INF/MANIFEST.MF": `Manifest-Version: 1.0\nImplementation-Title: ${artifact}\nImplementation-Version: ${version}\n`,
    [`META-INF/maven/org.example/${artifact}/pom.properties`]: `groupId=org.example\nartifactId=${artifact}\nversion=${version}\n`,
    ...inner,
  });
}

function gem(name: string, version: string): string {
  return `Gem::Specification.new do |s|\n  s.name = "${name}".freeze\n  s.version = "${version}"\n  s.licenses = ["MIT".freeze]\nend\n`;
}

const outer = jar("outer", "1.0", { "lib/inner.jar": jar("inner", "2.0") });
const cycloneDx = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: { "bom-ref": "root", type: "application", name: "app" } },
  components: [
    {
      "bom-ref": "pkg:maven/org.example/listed@3.0",
      type: "library",
      name: "org.example:listed",
      version: "3.0",
      purl: "pkg:maven/org.example/listed@3.0",
      properties: [
        { name: "aquasecurity:trivy:PkgType", value: "jar" },
        { name: "aquasecurity:trivy:FilePath", value: "app/lib/listed.jar" },
      ],
    },
  ],
};
const spdx = {
  spdxVersion: "SPDX-2.3",
  dataLicense: "CC0-1.0",
  SPDXID: "SPDXRef-DOCUMENT",
  name: "redis",
  documentNamespace: "https://example.org/redis",
  creationInfo: { creators: ["Organization: VMware"], created: "2023-01-01T00:00:00Z" },
  packages: [
    {
      name: "redis",
      SPDXID: "SPDXRef-redis",
      versionInfo: "7.0.11",
      downloadLocation: "NONE",
      licenseConcluded: "BSD-3-Clause",
      licenseDeclared: "BSD-3-Clause",
      filesAnalyzed: false,
      externalRefs: [
        { referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: "pkg:bitnami/redis@7.0.11" },
      ],
    },
  ],
  relationships: [
    { spdxElementId: "SPDXRef-DOCUMENT", relationshipType: "DESCRIBES", relatedSpdxElement: "SPDXRef-redis" },
  ],
};

const juliaManifest = `julia_version = "1.9.0"
manifest_format = "2.0"
project_hash = "f65b9de676a27ce78ee011db2d477b3d44d1b7e5"

[[deps.JSON]]
uuid = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"
version = "0.21.4"
`;

export const applicationCases: readonly Case[] = [
  {
    name: "Java archives, some inside others",
    covers: ["jar", "pom", "gradle-lockfile", "sbt-lockfile"],
    layers: [
      [
        files({
          "app/outer.jar": outer,
          "app/SHOUTING.JAR": jar("shouting", "1.0"),
          "app/.jar": jar("dot-file", "1.0"),
          "app/site.war": zip({ "WEB-INF/lib/inside.jar": jar("inside", "1.0"), "WEB-INF/web.xml": "<web-app/>" }),
          "app/module.par": jar("par", "1.0"),
          "app/all.ear": jar("ear", "1.0"),
          "app/outer.zip": outer,
          "app/outer": outer,
          "app/broken.jar": "PK",
          "app/empty.jar": "",
          "app/pom.xml": "<project><groupId>g</groupId><artifactId>a</artifactId><version>1</version></project>",
          "app/gradle.lockfile": "junit:junit:4.13=testCompile\n",
          "app/build.sbt.lock": '{"lockVersion":1,"dependencies":[]}',
        }),
      ],
      [whiteout("app/module.par")],
    ],
    packages: [
      "org.example:dot-file@1.0",
      "org.example:ear@1.0",
      "org.example:inner@2.0",
      "org.example:inside@1.0",
      "org.example:outer@1.0",
      "org.example:shouting@1.0",
    ],
  },
  {
    name: "an archive that a Debian package owns",
    covers: ["jar", "dpkg"],
    layers: [
      [
        debianRelease,
        files({
          "var/lib/dpkg/status": stanza({ name: "libjava", version: "1.0" }),
          "var/lib/dpkg/info/libjava.md5sums": "d41d8cd98f00b204e9800998ecf8427e  usr/share/java/outer.jar\n",
          "usr/share/java/outer.jar": outer,
        }),
      ],
      [files({ "usr/share/java/own.jar": jar("own", "1.0") })],
    ],
    packages: ["libjava@1.0", "org.example:own@1.0"],
  },
  {
    name: "bills of materials, which keep Trivy from opening what they list",
    covers: ["sbom", "jar"],
    layers: [
      [
        files({
          "app/lib/listed.jar": jar("hidden", "9.0"),
          "app/app.cdx.json": JSON.stringify(cycloneDx),
          "opt/bitnami/redis/.spdx-redis.spdx": JSON.stringify(spdx),
          "var/lib/db/sbom/broken.spdx.json": "{",
        }),
      ],
    ],
    packages: ["org.example:listed@3.0", "redis@7.0.11"],
  },
  {
    name: "gems, also under odd names",
    covers: ["gemspec", "bundler"],
    layers: [
      [
        files({
          "usr/local/bundle/specifications/rack-2.2.3.gemspec": gem("rack", "2.2.3"),
          "usr/lib/ruby/gems/3.1.0/specifications/default/json-2.6.1.gemspec": gem("json", "2.6.1"),
          "x/specifications/sub/bak-1.0.gemspec.bak": gem("bak", "1.0"),
          "specifications/top-1.0.gemspec": gem("top", "1.0"),
          "app/Gemfile.lock": "GEM\n  specs:\n    rails (5.0.0)\n",
        }),
      ],
    ],
    packages: ["bak@1.0", "json@2.6.1", "rack@2.2.3"],
  },
  {
    name: "composer",
    covers: ["composer-vendor", "composer"],
    layers: [
      [
        files({
          "app/vendor/composer/installed.json": JSON.stringify({
            packages: [{ name: "monolog/monolog", version: "2.9.1", license: ["MIT"], require: { php: ">=7.2" } }],
            "dev-package-names": [],
          }),
          "app/composer.lock": '{"packages":[{"name":"guzzlehttp/guzzle","version":"6.0.0"}]}',
        }),
      ],
    ],
    packages: ["monolog/monolog@2.9.1"],
  },
  {
    name: ".NET: lock files, configurations, dependencies of a program, central versions",
    covers: ["nuget", "dotnet-core", "packages-props"],
    layers: [
      [
        files({
          "src/packages.lock.json": JSON.stringify({
            version: 1,
            dependencies: {
              "net8.0": { "Newtonsoft.Json": { type: "Direct", requested: "[12.0.3, )", resolved: "12.0.3" } },
            },
          }),
          "old/packages.config": '<?xml version="1.0"?><packages><package id="jQuery" version="3.4.0" /></packages>',
          "app/app.deps.json": JSON.stringify({
            runtimeTarget: { name: ".NETCoreApp,Version=v8.0" },
            libraries: { "Serilog/2.10.0": { type: "package" }, "app/1.0.0": { type: "project" } },
          }),
          "src/Directory.Packages.props":
            '<Project><ItemGroup><PackageVersion Include="Dapper" Version="2.0.0" /></ItemGroup></Project>',
          "src/sub/FOO.PACKAGES.PROPS":
            '<Project><ItemGroup><PackageReference Include="Polly" Version="7.0.0" /></ItemGroup></Project>',
        }),
      ],
    ],
    packages: ["Dapper@2.0.0", "Newtonsoft.Json@12.0.3", "Polly@7.0.0", "Serilog@2.10.0", "app@1.0.0", "jQuery@3.4.0"],
  },
  {
    name: "Cargo, with and without the manifest that tells what is for development",
    covers: ["cargo"],
    layers: [
      [
        files({
          "a/Cargo.lock": cargoLock("a"),
          "a/Cargo.toml": cargoManifest("a"),
          "b/Cargo.lock": cargoLock("b"),
        }),
      ],
      [files({ "b/Cargo.toml": cargoManifest("b") })],
    ],
    packages: ["a@0.1.0", "b@0.1.0", "libc@0.2.54", "libc@0.2.54", "serde@1.0.100"],
  },
  {
    name: "Julia, with and without the project",
    covers: ["julia"],
    layers: [
      [
        files({
          "a/Manifest.toml": juliaManifest,
          "a/Project.toml": '[deps]\nJSON = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\n',
          "b/Manifest.toml": juliaManifest,
        }),
      ],
    ],
    packages: ["JSON@0.21.4"],
  },
];

function cargoLock(name: string): string {
  const list = [`[[package]]\nname = "${name}"\nversion = "0.1.0"\ndependencies = ["libc", "serde"]`];
  for (const [crate, version] of [
    ["libc", "0.2.54"],
    ["serde", "1.0.100"],
  ]) {
    list.push(
      `[[package]]\nname = "${crate}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"`,
    );
  }
  return `version = 3\n\n${list.join("\n\n")}\n`;
}

function cargoManifest(name: string): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\n\n[dependencies]\nlibc = "0.2"\n\n[dev-dependencies]\nserde = "1.0"\n`;
}
