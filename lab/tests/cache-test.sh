#!/usr/bin/env bash
# The cache: entries appear whole or not at all, checksums are enforced, writers wait for each other.
set -euo pipefail
# shellcheck source=assert.sh
source "$(dirname "${BASH_SOURCE[0]}")/assert.sh"

write_hello() { echo hello >"$1/file"; }
break_midway() { echo half >"$1/file" && false; }

entry=$LAB_TOOLS/thing-1
fails_that "a maker that fails leaves no entry" make_entry "$entry" break_midway
holds_that "none at all" test ! -e "$entry"
make_entry "$entry" write_hello
same "the next one makes it whole" hello "$(cat "$entry/file")"
make_entry "$entry" break_midway
same "an entry that is there is not made again" hello "$(cat "$entry/file")"

holds_that "the right checksum passes" verify 256 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03 "$entry/file"
fails_that "a wrong checksum stops" verify 256 00 "$entry/file"

echo leftover >"$LAB_PARTIAL/leftover"
(take_lock)
holds_that "what a dead run left half-made is cleared" test ! -e "$LAB_PARTIAL/leftover"

if command -v flock >/dev/null; then
  (
    take_lock
    sleep 1
    echo first >>"$LAB_STATE/order"
  ) &
  sleep 0.3
  (
    take_lock
    echo second >>"$LAB_STATE/order"
  ) 2>/dev/null
  wait
  same "a second writer waits for the first" "first second" "$(paste -sd ' ' "$LAB_STATE/order")"
fi

same "1.26.3 is enough for 1.26.3" yes "$(version_at_least 1.26.3 1.26.3 && echo yes || echo no)"
same "1.26.10 is enough for 1.26.3" yes "$(version_at_least 1.26.3 1.26.10 && echo yes || echo no)"
same "1.25.9 is not" no "$(version_at_least 1.26.3 1.25.9 && echo yes || echo no)"

if [ "$LAB_OS" = linux ] && [ "$(id -u)" = 0 ]; then
  mkdir -p "$LAB_PARTIAL/tree/mounted" "$PLIMSOLL_LAB_HOME/outside"
  echo precious >"$PLIMSOLL_LAB_HOME/outside/file"
  mount --bind "$PLIMSOLL_LAB_HOME/outside" "$LAB_PARTIAL/tree/mounted"
  (take_lock)
  same "what was mounted in a half-made tree survives its removal" precious "$(cat "$PLIMSOLL_LAB_HOME/outside/file")"
  holds_that "and the tree is gone" test ! -e "$LAB_PARTIAL/tree"
fi
