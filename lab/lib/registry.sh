# shellcheck shell=bash
# A registry on loopback. Blobs stay on disk between runs; manifests live in its memory, so each start loads them anew.

registry_address() { echo "127.0.0.1:$(cat "$LAB_STATE/registry.port")"; }

registry_answers() { curl --fail --silent --max-time 2 --output /dev/null "http://$(registry_address)/v2/"; }

registry_is_up() { is_running registry && registry_answers; }

read_registry_port() {
  sed -n 's/.*serving on port \([0-9]*\)$/\1/p' "$LAB_LOGS/registry.log" | grep . >"$LAB_STATE/registry.port"
}

# The port of last time when it is still free, so that references written down then stay good.
start_registry() {
  local port
  port=$(cat "$LAB_STATE/registry.port" 2>/dev/null) || port=0
  stop_registry
  rm -f "$LAB_STATE/registry.loaded"
  if ! (serve_registry "${port:-0}"); then serve_registry 0; fi
  registry_address
}

serve_registry() {
  mkdir -p "$LAB_STATE/registry"
  start registry "$LAB_BIN/crane" registry serve --address "127.0.0.1:$1" --disk "$LAB_STATE/registry"
  wait_until registry 10 read_registry_port
  wait_until registry 10 registry_answers
}

stop_registry() { stop registry 5; }

# push_layout LAYOUT REPOSITORY:TAG TAG...: the one image of an OCI layout, under several tags.
push_layout() {
  local layout=$1 image tag
  image=$(registry_address)/$2
  shift 2
  crane push "$layout" "$image"
  for tag in "$@"; do crane tag "$image" "$tag"; done
}
