# shellcheck shell=bash
# Node 24 and the project's npm packages.

node_major() { "$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p'; }

# The node of this machine, not one the lab unpacked earlier.
host_command() { PATH=${PATH#"$LAB_BIN":} command -v "$1"; }

have_node() { [ "$(node_major node)" -ge "$NODE_VERSION" ] 2>/dev/null; }

install_node() {
  local pin=node$NODE_VERSION-$LAB_PLATFORM version entry
  command -v npm >/dev/null ||
    die "Node $NODE_VERSION is needed and there is no npm to fetch it with: install Node $NODE_VERSION from nodejs.org"
  version=$(npm_pin "$pin" | cut -d' ' -f2)
  [ -n "$version" ] || die "no Node package is pinned for $LAB_PLATFORM: install Node $NODE_VERSION from nodejs.org"
  entry=$LAB_TOOLS/node-$version
  make_entry "$entry" fetch_npm "$pin"
  chmod +x "$entry/bin/node"
  use_tool "$entry/bin/node"
  "$LAB_BIN/node" --version
}

npm_stamp() { echo "$LAB_CHECKOUT/node_modules/.plimsoll-lock-sha256"; }
npm_is_current() {
  [ -f "$(npm_stamp)" ] && [ "$(cat "$(npm_stamp)")" = "$(sha 256 <"$LAB_CHECKOUT/package-lock.json")" ]
}

install_npm_packages() {
  cd "$LAB_CHECKOUT" || return
  npm ci
  sha 256 <package-lock.json >"$(npm_stamp)"
}
