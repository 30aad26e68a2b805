import { elf, goBuildInfo, goProgram, machO, pe, rustDependencies, wasm } from "../make/executable.ts";
import { hardlink, program, symlink, whiteout } from "../make/image.ts";
import type { Case } from "./case.ts";

const net = { "golang.org/x/net": "v0.1.0" };
const crates = rustDependencies({ smallvec: "1.6.0" });

/** Each with the Go that built it and its one dependency. */
function goPackages(...names: string[]): string[] {
  return [
    ...names.map((name) => `example.com/${name}@v1.0.0`),
    ...names.map(() => "golang.org/x/net@v0.1.0"),
    ...names.map(() => "stdlib@v1.22.1"),
  ];
}

export const programCases: readonly Case[] = [
  {
    name: "Go programs of several formats and modes",
    covers: ["gobinary"],
    layers: [
      [
        program("usr/bin/plain", goProgram("example.com/plain", net)),
        program("usr/bin/others-only", goProgram("example.com/others-only", net), 0o601),
        program("usr/bin/setuid", goProgram("example.com/setuid", net), 0o4755),
        program("usr/bin/large", goProgram("example.com/large", net, 3_000_000)),
        program("usr/bin/not-executable", goProgram("example.com/not-executable", net), 0o644),
        program("opt/windows.exe", pe(".data", goBuildInfo("example.com/windows", net)), 0o644),
        program("opt/WINDOWS.EXE", pe(".data", goBuildInfo("example.com/shouting", net)), 0o644),
        program("opt/mac", machO("__DATA", "__go_buildinfo", goBuildInfo("example.com/mac", net))),
        program("opt/cut", goProgram("example.com/cut", net).subarray(0, 200)),
        program("opt/script", Buffer.concat([Buffer.from("#!/bin/sh\n"), goBuildInfo("example.com/script", net)])),
        program("opt/c", elf({ data: Buffer.alloc(5000, "machine code") })),
        hardlink("usr/bin/again", "usr/bin/plain"),
        symlink("usr/bin/link", "plain"),
      ],
    ],
    packages: goPackages("large", "mac", "others-only", "plain", "setuid", "windows"),
  },
  {
    name: "Go programs that a later layer replaces, strips of their mode, or removes",
    covers: ["gobinary"],
    layers: [
      ["text", "mode", "link", "gone"].map((name) => program(`bin/${name}`, goProgram(`example.com/${name}`, net))),
      [
        program("bin/text", Buffer.from("no program any more")),
        program("bin/mode", goProgram("example.com/mode", net), 0o644),
        symlink("bin/link", "text"),
        whiteout("bin/gone"),
      ],
    ],
    packages: goPackages("link", "mode", "text"),
  },
  {
    name: "Rust programs of several formats",
    covers: ["rustbinary"],
    layers: [
      [
        program("bin/today", elf({ sections: { ".dep-v0": crates } })),
        program("bin/older", elf({ sections: { ".text": Buffer.alloc(100), ".rust-deps-v0": crates } })),
        program("bin/not-executable", elf({ sections: { ".dep-v0": crates } }), 0o644),
        program("bin/windows.exe", pe("rdep-v0", crates), 0o644),
        program("bin/mac", machO("__DATA", "rust-deps-v0", crates)),
        program("bin/web.wasm", wasm(".dep-v0", crates)),
      ],
    ],
    packages: Array.from({ length: 5 }, () => "smallvec@1.6.0"),
  },
];
