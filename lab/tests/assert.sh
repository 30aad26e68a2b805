# shellcheck shell=bash
# The few words the lab's shell tests are written in. Each test file runs with a lab home of its own.

LAB_TESTS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PLIMSOLL_LAB_HOME=$(mktemp -d)
export PLIMSOLL_LAB_HOME
unset PLIMSOLL_LAB
# shellcheck source=../lib/all.sh
source "$LAB_TESTS/../lib/all.sh"
trap 'rm -rf "$PLIMSOLL_LAB_HOME"' EXIT
mkdir -p "$LAB_STATE" "$LAB_LOGS" "$LAB_BIN" "$LAB_TOOLS" "$LAB_PARTIAL"

same() { # same WHAT EXPECTED ACTUAL
  if [ "$2" = "$3" ]; then
    echo "ok    $1"
  else
    printf 'FAIL  %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
    exit 1
  fi
}

holds_that() { # holds_that WHAT COMMAND...
  local what=$1
  shift
  if "$@"; then echo "ok    $what"; else
    echo "FAIL  $what"
    exit 1
  fi
}

# fails_that WHAT COMMAND...: COMMAND must fail, with `set -e` in force inside it. Its output is in $SAID.
fails_that() {
  local what=$1 status
  shift
  SAID=$PLIMSOLL_LAB_HOME/said
  set +e
  (
    set -e
    "$@"
  ) >"$SAID" 2>&1
  status=$?
  set -e
  holds_that "$what" test "$status" -ne 0
}
