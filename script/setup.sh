# Sourced by the other scripts: makes the machine ready where it is not, then puts its tools on PATH.
# shellcheck shell=bash
script/bootstrap
# The lab itself may not be up yet: whoever needs it brings it up and asks again.
eval "$(lab/env 2>/dev/null)"
