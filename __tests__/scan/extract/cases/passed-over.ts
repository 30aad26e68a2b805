import { files, program } from "../make/image.ts";
import type { Case } from "./case.ts";

/** Images in which a scan finds nothing. */
export const passedOverCases: readonly Case[] = [
  {
    name: "files for analysers that are off in a scan of an image",
    covers: [
      ...[
        "bundler",
        "npm",
        "yarn",
        "pnpm",
        "bun",
        "pip",
        "pipenv",
        "poetry",
        "uv",
        "pylock",
        "gomod",
        "pom",
        "conan-lock",
      ],
      ...[
        "gradle-lockfile",
        "sbt-lockfile",
        "cocoapods",
        "swift",
        "pubspec-lock",
        "mix-lock",
        "conda-environment",
        "composer",
      ],
      ...["azure-arm", "cloudformation", "dockerfile", "helm", "kubernetes", "terraform", "terraformplan-json"],
      ...["terraformplan-snapshot", "yaml", "json", "ansible", "secret", "license-file", "executable", "rpm-archive"],
      ...["image-config-secret", "history-dockerfile", "apk-command"],
    ],
    layers: [
      [
        files({
          "app/go.mod": "module example.com/app\n\nrequire golang.org/x/net v0.1.0\n",
          "app/conan.lock": '{"version":"0.5","requires":["zlib/1.2.12"]}',
          "app/Podfile.lock": "PODS:\n  - AppCenter (4.2.0)\n",
          "app/Package.resolved":
            '{"pins":[{"identity":"a","location":"https://x","state":{"version":"1.0.0"}}],"version":2}',
          "app/pubspec.lock": 'packages:\n  http:\n    dependency: "direct main"\n    version: "0.13.2"\n',
          "app/mix.lock": '%{"jason": {:hex, :jason, "1.2.0", "x", [:mix], [], "hexpm", "y"}}\n',
          "app/Gemfile.lock": "GEM\n  specs:\n    rails (5.0.0)\n",
          "app/requirements.txt": "flask==1.0\n",
          "app/Dockerfile": "FROM scratch\nADD http://example.com/x /x\n",
          "app/Chart.yaml": "apiVersion: v2\nname: app\nversion: 0.1.0\n",
          "app/pod.yaml":
            "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: a, securityContext: {privileged: true}}]}\n",
          "app/main.tf": 'resource "aws_s3_bucket" "b" { acl = "public-read" }\n',
          "app/template.json": '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{}}',
          "app/.npmrc": "//npm.example.com/:_authToken=npm_abcdefghijklmnopqrstuvwxyz0123456789\n",
          "app/LICENSE": "MIT License\n",
          "app/package.rpm": Buffer.from("edabeedb", "hex"),
        }),
        program("usr/bin/hello", Buffer.from("#!/bin/sh\necho hello, whoever is there\n")),
      ],
    ],
    packages: [],
  },
  { name: "nothing at all", covers: [], layers: [[], [files({ "etc/hostname": "a\n" })], []], packages: [] },
];
