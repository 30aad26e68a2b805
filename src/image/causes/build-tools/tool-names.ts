/** Names of packages of Debian, Alpine and Red Hat that compile and link, and what only compiling needs. */
const compilers =
  /^(?:gcc|g\+\+|cpp|gfortran|gnat|gdc|gobjc|clang|llvm|lld)(?:-?\d+(?:\.\d+)?)?(?:-(?:x86-64|aarch64|arm|i686).*|-dev|-tools|-toolchain|-linker-tools|-runtime|-c\+\+|-extra|-gfortran)?$/;
const tools = new Set([
  ..."make gmake cmake cmake-data cmake-filesystem ninja-build ninja meson scons autoconf automake libtool m4 bison flex".split(
    " ",
  ),
  ..."build-essential build-base alpine-sdk base-devel dpkg-dev debhelper binutils binutils-common pkg-config pkgconf".split(
    " ",
  ),
  ..."pkgconf-bin pkgconf-pkg-config nasm yasm swig ccache rustc rust cargo rustup go golang golang-go golang-src".split(
    " ",
  ),
  ..."gcc-c++ libc-dev musl-dev glibc-headers kernel-headers ghc ocaml ldc".split(" "),
]);
const others = /^(?:binutils-.+|golang-\d.*|linux-headers.*|rust-std.*)$|-(?:dev|devel|headers)(?:-\d[\w.-]*)?$/;

/** Whether a package of a distribution is for building programs and not for running them. */
export function isBuildTool(name: string): boolean {
  return tools.has(name) || compilers.test(name) || others.test(name);
}

/** Whether a package has the headers of a library. */
export function isHeaders(name: string): boolean {
  return /-(?:dev|devel)(?:-\d[\w.-]*)?$/.test(name);
}

const starters = new Set(
  "gcc g++ cc c++ clang clang++ make cmake ninja meson go cargo rustc mvn mvnw gradle gradlew sbt bazel ccache".split(
    " ",
  ),
);

/** Whether a container that starts with such a program is there to build. */
export function isBuilder(programs: ReadonlySet<string>): boolean {
  return [...programs].some((program) => starters.has(program));
}
