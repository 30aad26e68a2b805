# shellcheck shell=bash
# What the lab tells the person in front of it: one line per step, with its time, on stderr.

say() { printf '%s\n' "$*" >&2; }

die() {
  say "lab: $*"
  exit 1
}

# Seconds with one decimal since START (from `clock`). Bash before 5 has no sub-second clock: whole seconds then.
clock() { printf '%s' "${EPOCHREALTIME:-$(date +%s).000000}"; }
since() { awk -v from="${1/,/.}" -v to="$(clock | tr ',' '.')" 'BEGIN { printf "%.1f", to - from }'; }

report_step() { printf '  %-58s %6s s\n' "$1" "$2" >&2; }

# The end of a log says what failed; of a long one also the start, where npm puts the reason.
show_log() {
  say "  from $1:"
  {
    if [ "$(wc -l <"$1")" -gt 40 ]; then
      head -n 8 "$1"
      echo "..."
    fi
    tail -n 20 "$1"
  } | sed 's/^/  | /' >&2
}

# step TEXT COMMAND...: runs COMMAND in a subshell, its output to a log file, and prints TEXT with the time.
# Never call it in a condition: bash would then ignore `set -e` inside COMMAND.
step() {
  local text=$1 began log status
  shift
  began=$(clock)
  log=$LAB_LOGS/$1.log
  mkdir -p "$LAB_LOGS"
  set +e
  (
    set -e
    "$@"
  ) >"$log" 2>&1
  status=$?
  set -e
  if [ "$status" -ne 0 ]; then
    say "  $text: FAILED after $(since "$began") s"
    show_log "$log"
    exit 1
  fi
  report_step "$text" "$(since "$began")"
}

# begin TEXT COMMAND...: the same beside whatever comes next; `finish` waits for it. One at a time is enough here.
LAB_JOB=
begin() {
  LAB_JOB_TEXT=$1 LAB_JOB_BEGAN=$(clock)
  shift
  LAB_JOB_LOG=$LAB_LOGS/$1.log
  mkdir -p "$LAB_LOGS"
  # Job control gives the job its own process group, so that an interrupted run can end all of it.
  set -m
  (
    set -e
    "$@"
  ) >"$LAB_JOB_LOG" 2>&1 &
  LAB_JOB=$!
  set +m
}

finish() {
  [ -n "$LAB_JOB" ] || return 0
  local status=0
  wait "$LAB_JOB" || status=$?
  LAB_JOB=
  if [ "$status" -ne 0 ]; then
    say "  $LAB_JOB_TEXT: FAILED after $(since "$LAB_JOB_BEGAN") s"
    show_log "$LAB_JOB_LOG"
    exit 1
  fi
  report_step "$LAB_JOB_TEXT" "$(since "$LAB_JOB_BEGAN")"
}

end_job() { [ -z "$LAB_JOB" ] || kill -- "-$LAB_JOB" 2>/dev/null || true; }
trap end_job EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
