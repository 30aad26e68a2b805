#!/usr/bin/env bash
# Records what dpkg and apt know after the same installation with and without recommended packages. In the lab:
# eval "$(lab/env)"
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
docker buildx build --quiet --target=recorded --output="type=local,dest=$work" .
gzip -9nc "$work/status" >status.gz
gzip -9nc "$work/extended_states" >extended_states.gz
sed -n 's/^Package: //p' "$work/status-without" | sort >installed-without.txt
