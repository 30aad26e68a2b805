# shellcheck shell=bash
# Long-lived processes, started and ended by recorded pid.
#
# A pid file holds "PID START", START being the process's start time in clock ticks since boot (proc(5), field 22 of
# /proc/PID/stat). A pid that was given to another process meanwhile has another start time, so it is never touched.

pid_file() { echo "$LAB_STATE/$1.pid"; }

start_time_of() {
  local stat
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  # The command name in parentheses may contain spaces, so count from its end.
  stat=${stat##*) }
  # shellcheck disable=SC2086 # split on purpose
  set -- $stat
  # A zombie has ended; only its parent does not know yet.
  [ "$1" != Z ] && echo "${20}"
}

# Prints the pid when the recorded process still runs.
running_pid() {
  local pid started
  read -r pid started 2>/dev/null <"$(pid_file "$1")" || return 1
  [ -n "$started" ] && [ "$(start_time_of "$pid")" = "$started" ] && echo "$pid"
}

is_running() { running_pid "$1" >/dev/null; }

# start NAME COMMAND...: in its own session, output to its log. The process records itself before it becomes
# COMMAND, so there is no moment in which it runs unrecorded. The lock (descriptor 9) is not inherited.
start() {
  local name=$1
  shift
  rm -f "$(pid_file "$name")"
  setsid "$LAB_ROOT/lib/recorded" "$(pid_file "$name")" "$@" >"$LAB_LOGS/$name.log" 2>&1 </dev/null 9>&- &
  until [ -s "$(pid_file "$name")" ]; do sleep 0.02; done
}

# wait_until NAME SECONDS COMMAND...: until COMMAND succeeds; gives up at once when the process has ended.
wait_until() {
  local name=$1 left=$(($2 * 10))
  shift 2
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    if [ "$left" -le 0 ] || ! is_running "$name"; then
      show_log "$LAB_LOGS/$name.log"
      die "$name did not come up; its log is $LAB_LOGS/$name.log"
    fi
    sleep 0.1
  done
}

# stop NAME SECONDS: SIGTERM, then SIGKILL after SECONDS.
stop() {
  local pid left=$(($2 * 10))
  if pid=$(running_pid "$1"); then
    kill -TERM "$pid" 2>/dev/null || true
    while is_running "$1" && [ "$left" -gt 0 ]; do
      sleep 0.1
      left=$((left - 1))
    done
    if is_running "$1"; then
      say "  $1 did not end by itself; killing it"
      kill -KILL "$pid" 2>/dev/null || true
      while is_running "$1"; do sleep 0.1; done
    fi
  fi
  rm -f "$(pid_file "$1")"
}

# Ends the containers that runc keeps under ROOT and whose bundle lies below DIR: a killed parent leaves them running.
delete_containers() { # delete_containers ROOT DIR
  local id
  if [ ! -d "$1" ] || ! command -v runc >/dev/null; then return; fi
  runc --root "$1" list 2>/dev/null | awk -v dir="$2/" 'index($4, dir) == 1 { print $1 }' | while read -r id; do
    runc --root "$1" delete --force "$id" || true
  done
}
