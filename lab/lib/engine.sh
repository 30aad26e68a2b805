# shellcheck shell=bash
# Docker Engine from Debian's packages, on its own socket with its own data, beside any Docker the machine may have.

ENGINE_BRIDGE=plimsoll0

have_engine_tools() { command -v dockerd && command -v iptables && command -v ip; }
install_engine_tools() { need_commands "dockerd docker.io" "iptables iptables" "ip iproute2"; }

engine_answers() { curl --fail --silent --max-time 2 --output /dev/null --unix-socket "$LAB_ENGINE_SOCKET" http://engine/_ping; }

engine_is_up() { is_running dockerd && engine_answers; }

start_engine() {
  stop dockerd 15
  clear_after_engine
  mkdir -p "$LAB_STATE/engine"
  echo '{}' >"$LAB_STATE/engine/daemon.json"
  make_bridge
  start dockerd dockerd \
    --config-file "$LAB_STATE/engine/daemon.json" --data-root "$LAB_STATE/engine/data" --exec-root "$LAB_STATE/engine/exec" \
    --pidfile "$LAB_STATE/engine/dockerd.pid" --host "unix://$LAB_ENGINE_SOCKET" --bridge "$ENGINE_BRIDGE" --iptables=false \
    --containerd-namespace plimsoll-lab --containerd-plugins-namespace plimsoll-lab-plugins \
    --registry-mirror "http://$(registry_address)"
  wait_until dockerd 60 engine_answers
}

# The engine would leave its chains and a changed FORWARD policy behind. The lab sets the three rules that a bridge
# needs, marked with its name, and takes them away again.
make_bridge() {
  local address
  address=$(free_subnet)
  ip link add name "$ENGINE_BRIDGE" type bridge
  ip address add "$address" dev "$ENGINE_BRIDGE"
  iptables -t nat -A POSTROUTING -s "$address" ! -o "$ENGINE_BRIDGE" -m comment --comment "$LAB_BUILDER" -j MASQUERADE
  iptables -I FORWARD -i "$ENGINE_BRIDGE" -m comment --comment "$LAB_BUILDER" -j ACCEPT
  iptables -I FORWARD -o "$ENGINE_BRIDGE" -m comment --comment "$LAB_BUILDER" -j ACCEPT
}

remove_bridge() {
  local table rule
  command -v iptables-save >/dev/null && command -v ip >/dev/null || return 0
  for table in nat filter; do
    iptables-save -t "$table" | sed -n "/--comment $LAB_BUILDER /s/^-A/-D/p" | while read -r rule; do
      # shellcheck disable=SC2086 # a rule with its words
      iptables -t "$table" $rule
    done
  done
  if ip link show "$ENGINE_BRIDGE" >/dev/null 2>&1; then ip link delete "$ENGINE_BRIDGE"; fi
}

# The engine's containers must not take an address range that the machine already routes.
free_subnet() {
  local third
  for third in 31 57 83 109 135; do
    if ! ip route | grep -q "^10\.211\.$third\."; then
      echo "10.211.$third.1/24"
      return
    fi
  done
  die "no free address range for the engine's bridge"
}

stop_engine() {
  if engine_is_up; then kill_containers; fi
  stop dockerd 20
  clear_after_engine
}

# A stopping engine gives each container ten seconds; nothing here is worth the wait.
kill_containers() {
  local ids
  ids=$(docker --host "unix://$LAB_ENGINE_SOCKET" ps --quiet)
  # shellcheck disable=SC2086 # a list of ids
  [ -z "$ids" ] || docker --host "unix://$LAB_ENGINE_SOCKET" kill $ids
}

# What an unclean end may leave: containerd, shims and containers under our own exec root, mounts, the bridge.
clear_after_engine() {
  local pid
  delete_containers "$LAB_STATE/engine/exec/runtime-runc/plimsoll-lab" "$LAB_STATE/engine"
  for pid in $(pids_of_engine); do kill -KILL "$pid" 2>/dev/null || true; done
  while [ -n "$(pids_of_engine)" ]; do sleep 0.1; done
  unmount_below "$LAB_STATE/engine"
  remove_bridge
  rm -rf "$LAB_ENGINE_SOCKET" "$LAB_STATE/engine/dockerd.pid" "$LAB_STATE/engine/exec"
}

# Children of a dockerd of this lab: containerd and its shims name our exec root on their command line.
pids_of_engine() {
  local file
  for file in /proc/[0-9]*/cmdline; do
    case "$(tr '\0' ' ' <"$file" 2>/dev/null)" in
      containerd*" $LAB_STATE/engine/exec/"* | */containerd*" $LAB_STATE/engine/exec/"*) basename "$(dirname "$file")" ;;
    esac
  done
}
