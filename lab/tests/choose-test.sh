#!/usr/bin/env bash
# Which world the lab chooses, with a `docker` on PATH that says what the case says.
set -euo pipefail
# shellcheck source=assert.sh
source "$(dirname "${BASH_SOURCE[0]}")/assert.sh"

# The fake docker: FAKE lists what works of "buildx daemon hub".
fakes=$PLIMSOLL_LAB_HOME/fakes
mkdir -p "$fakes"
cat >"$fakes/docker" <<'FAKE'
#!/usr/bin/env bash
case "$*" in
  "buildx version") need=buildx ;;
  "version "*) need=daemon ;;
  "buildx imagetools inspect "*) need=hub ;;
  *) exit 99 ;;
esac
case " $FAKE " in *" $need "*) ;; *) exit 1 ;; esac
FAKE
chmod +x "$fakes/docker"
PATH=$fakes:$PATH

can_run_own() { [ "$OWN" = yes ]; }

# case OWN "WHAT DOCKER CAN" EXPECTED-MODE
expect() {
  OWN=$1
  export FAKE=$2
  same "own possible: $1, docker has: ${2:-nothing}" "$3" "$(choose_mode | cut -d' ' -f1)"
}
expect yes "" own
expect yes "buildx" own
expect yes "daemon" own
expect yes "buildx daemon" own
expect yes "buildx daemon hub" docker
expect no "buildx daemon hub" docker
expect no "buildx daemon" docker

OWN=no FAKE=buildx
fails_that "no daemon and no root: refused" choose_mode
FAKE=
fails_that "no docker and no root: refused" choose_mode

FAKE="buildx daemon hub"
same "PLIMSOLL_LAB=own wins over a working docker" own "$(PLIMSOLL_LAB=own choose_mode | cut -d' ' -f1)"
FAKE=
same "PLIMSOLL_LAB=docker is taken at its word" docker "$(PLIMSOLL_LAB=docker choose_mode | cut -d' ' -f1)"
export PLIMSOLL_LAB=both
fails_that "PLIMSOLL_LAB=both: refused" choose_mode
unset PLIMSOLL_LAB

echo docker >"$(mode_file)"
FAKE="buildx daemon" OWN=yes
same "docker chosen before and still answering: kept without asking Docker Hub" docker "$(choose_mode | cut -d' ' -f1)"
FAKE=buildx
same "docker chosen before but gone: chosen afresh" own "$(choose_mode | cut -d' ' -f1)"
