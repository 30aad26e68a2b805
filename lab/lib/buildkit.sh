# shellcheck shell=bash
# BuildKit without Docker: buildkitd on a unix socket, and a buildx builder that knows the way to it.

# Not the user's own: ~/.docker stays as it is, and logins in it stay out of tests.
use_own_docker_config() { export DOCKER_CONFIG=$LAB_DOCKER_CONFIG BUILDX_CONFIG=$LAB_DOCKER_CONFIG/buildx; }

write_buildkit_config() {
  cat >"$LAB_STATE/buildkitd.toml" <<TOML
[worker.oci]
  enabled = true
[worker.containerd]
  enabled = false
[registry."docker.io"]
  mirrors = ["$(registry_address)"]
[registry."$(registry_address)"]
  http = true
TOML
}

buildkit_answers() { buildctl --addr "unix://$LAB_BUILDKIT_SOCKET" debug workers; }

# The configuration names the registry's port: when that moved, BuildKit must start anew.
buildkit_is_up() {
  is_running buildkitd && grep -qF "\"$(registry_address)\"" "$LAB_STATE/buildkitd.toml" && buildkit_answers >/dev/null 2>&1
}

start_buildkit() {
  # A unix socket's path ends after 107 bytes (unix(7)).
  [ "${#LAB_BUILDKIT_SOCKET}" -lt 108 ] || die "path too long for a socket: $LAB_BUILDKIT_SOCKET; set PLIMSOLL_LAB_HOME to a shorter one"
  stop buildkitd 15
  clear_after_buildkit
  write_buildkit_config
  start buildkitd "$LAB_BIN/buildkitd" --config "$LAB_STATE/buildkitd.toml" \
    --root "$LAB_STATE/buildkit" --addr "unix://$LAB_BUILDKIT_SOCKET"
  wait_until buildkitd 30 buildkit_answers
  make_builder
}

have_builder() { [ -f "$BUILDX_CONFIG/instances/$LAB_BUILDER" ] && [ -x "$DOCKER_CONFIG/cli-plugins/docker-buildx" ]; }

make_builder() {
  rm -rf "$BUILDX_CONFIG"
  mkdir -p "$DOCKER_CONFIG/cli-plugins" # so that `docker buildx` is the same buildx
  ln -sfn "$LAB_BIN/buildx" "$DOCKER_CONFIG/cli-plugins/docker-buildx"
  buildx create --name "$LAB_BUILDER" --driver remote --use "unix://$LAB_BUILDKIT_SOCKET"
  buildx inspect "$LAB_BUILDER"
}

stop_buildkit() {
  stop buildkitd 15
  clear_after_buildkit
}

# What an unclean end may leave: containers of build steps, their mounts, the socket, BuildKit's own lock.
clear_after_buildkit() {
  delete_containers /run/runc "$LAB_STATE/buildkit"
  unmount_below "$LAB_STATE/buildkit"
  rm -f "$LAB_BUILDKIT_SOCKET" "$LAB_STATE/buildkit/buildkitd.lock"
}
