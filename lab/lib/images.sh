# shellcheck shell=bash
# Base images: made once from Debian and npm packages, kept as OCI layouts, loaded into the registry at each start.

# --- Debian's tree, as debootstrap lays it out

ROOTFS_SUITE=bookworm

rootfs_entry() { echo "$LAB_HOME/rootfs/$ROOTFS_SUITE-minbase-$(host_apt_sources | sha 256 | cut -c1-12)"; }

have_rootfs() { [ -f "$(rootfs_entry)/rootfs.tar" ]; }

make_rootfs() { make_entry "$(rootfs_entry)" bootstrap_debian; }

bootstrap_debian() {
  local tree=$LAB_PARTIAL/debian-tree mirror
  learn_mirrors
  mirror=$(debian_mirror "")
  debootstrap --variant=minbase "$ROOTFS_SUITE" "$tree" ${mirror:+"$mirror"}
  # Device nodes belong to the machine, and cannot be unpacked without privilege.
  tar --create --file "$1/rootfs.tar" --directory "$tree" --numeric-owner --exclude='./dev/*' --exclude='./proc/*' --exclude='./sys/*' .
  discard "$tree"
}

# --- the images

# Every input of the recipes. Computed once per run: it is asked for often.
images_key() {
  [ -n "${LAB_IMAGES_KEY:-}" ] || LAB_IMAGES_KEY=$(compute_images_key)
  echo "$LAB_IMAGES_KEY"
}

compute_images_key() {
  {
    find "$LAB_ROOT/images" -type f | LC_ALL=C sort | while read -r file; do sha 256 <"$file"; done
    npm_pin "node20-$LAB_PLATFORM"
    npm_pin "node22-$LAB_PLATFORM"
    npm_pin "npm10-$LAB_PLATFORM"
    basename "$(rootfs_entry)"
    basename "$(go_tool_entry dockerfile-frontend)"
    host_network_settings
  } | sha 256 | cut -c1-12
}

images_entry() { echo "$LAB_IMAGES/$(images_key)"; }

have_images() { [ -d "$(images_entry)" ]; }

make_images() {
  make_entry "$(images_entry)" build_images
  # Recipes of other branches stay for a while; each set is some 280 MB.
  find "$LAB_IMAGES" -mindepth 1 -maxdepth 1 -mtime +14 -exec rm -rf {} +
}

build_images() {
  local work=$LAB_PARTIAL/image-work name
  mkdir -p "$work/frontend"
  cp "$LAB_ROOT/images/frontend/Dockerfile" "$work/frontend/"
  cp -L "$LAB_BIN/dockerfile-frontend" "$work/frontend/"
  prepare_debian_context "$work/debian"
  for name in node20 node22 npm10; do
    mkdir -p "$work/$name"
    fetch_npm "$name-$LAB_PLATFORM" "$work/$name"
  done
  cd "$LAB_ROOT/images" || return
  WORK=$work OUT=$1 NODE_20=$(npm_version node20) NODE_22=$(npm_version node22) BUILDX_NO_DEFAULT_ATTESTATIONS=1 \
    buildx bake --builder "$LAB_BUILDER" --progress plain --allow "fs=$work" --allow "fs=$1"
  rm -rf "$work"
}

npm_version() { npm_pin "$1-$LAB_PLATFORM" | cut -d' ' -f2; }

prepare_debian_context() {
  local ca
  mkdir -p "$1/host/etc/apt/apt.conf.d"
  cp -R "$LAB_ROOT/images/debian/." "$1/"
  ln "$(rootfs_entry)/rootfs.tar" "$1/rootfs.tar"
  write_apt_sources "$1/host/etc/apt"
  ca=$(host_ca_bundle)
  if [ -n "$ca" ]; then
    mkdir -p "$1/host/$(dirname "$IMAGE_CA_BUNDLE")"
    cp -L "$ca" "$1/host/$IMAGE_CA_BUNDLE"
  fi
  host_network_env >>"$1/Dockerfile"
}

# The mirrors of this machine, where they are known; else what debootstrap wrote stays.
write_apt_sources() {
  local main security proxy
  learn_mirrors
  main=$(debian_mirror "")
  security=$(debian_mirror -security)
  proxy=$(host_apt_proxy)
  [ -z "$proxy" ] || echo "Acquire::http::Proxy \"$proxy\";" >"$1/apt.conf.d/host-proxy"
  [ -n "$main" ] || return 0
  {
    echo "deb $main $ROOTFS_SUITE main"
    echo "deb $main $ROOTFS_SUITE-updates main"
    [ -z "$security" ] || echo "deb $security $ROOTFS_SUITE-security main"
  } >"$1/sources.list"
}

# --- into the registry

load_images() {
  local images
  images=$(images_entry)
  touch "$images"
  # `# syntax=docker/dockerfile:1.N` asks for a minor version; all of them are served by this one.
  push_layout "$images/frontend" docker/dockerfile:1 latest 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11 1.12 1.13 1.14 1.15 1.16 1.17 1.18 1.19 1.20 1.21 1.22 1.23 1.24 1.25 1.26
  push_layout "$images/debian" library/debian:bookworm-slim bookworm 12-slim 12
  push_layout "$images/python-311" library/python:3.11-slim 3.11-slim-bookworm
  push_layout "$images/python-312" library/python:3.12-slim 3.12-slim-bookworm
  push_layout "$images/node-20" library/node:20-slim 20-bookworm-slim
  push_layout "$images/node-22" library/node:22-slim 22-bookworm-slim
}
