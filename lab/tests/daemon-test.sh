#!/usr/bin/env bash
# Long-lived processes: started, found, ended, and never mistaken for another.
set -euo pipefail
# shellcheck source=assert.sh
source "$(dirname "${BASH_SOURCE[0]}")/assert.sh"

start napper sleep 300
pid=$(running_pid napper)
holds_that "a started process is found" is_running napper
same "what runs is the command itself" sleep "$(cat "/proc/$pid/comm")"

stop napper 5
fails_that "a stopped process is gone" is_running napper
holds_that "its pid file too" test ! -e "$(pid_file napper)"

# The pid was given to somebody else: the same number with another start time.
sleep 300 &
stranger=$!
echo "$stranger 1" >"$(pid_file napper)"
fails_that "a reused pid is not ours" is_running napper
stop napper 5
holds_that "and is not killed" kill -0 "$stranger"
kill "$stranger"

echo "99999999 5" >"$(pid_file napper)"
fails_that "a stale pid file means not running" is_running napper
: >"$(pid_file napper)"
fails_that "an empty pid file means not running" is_running napper

start deaf bash -c 'trap "" TERM; while :; do sleep 0.1; done'
sleep 0.2
stop deaf 1 2>/dev/null
fails_that "a process deaf to SIGTERM is killed" is_running deaf

start failing bash -c 'echo the reason; exit 3'
fails_that "waiting for a process that ended fails at once" wait_until failing 30 false
holds_that "and shows its log" grep -q "the reason" "$SAID"
