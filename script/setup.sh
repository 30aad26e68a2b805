# Sourced by the other scripts: makes the machine ready where it is not, then puts its tools on PATH.
# shellcheck shell=bash
script/bootstrap
eval "$(lab/env)"
