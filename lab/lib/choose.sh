# shellcheck shell=bash
# Which world the lab uses: the Docker that is here ("docker"), or its own BuildKit, registry and images ("own").
#
# The rule, first that holds:
#   1. PLIMSOLL_LAB=own or =docker says so.
#   2. What the last `lab/up` chose, as long as that is still there.
#   3. docker: `docker buildx` works, a Docker daemon answers, and Docker Hub answers for debian:bookworm-slim.
#   4. own: Linux as root.
#   5. docker, without Docker Hub, when the first two of 3 hold.
# Otherwise there is no way, and a sentence says what is missing.

mode_file() { echo "$LAB_STATE/mode"; }

within() { # within SECONDS COMMAND...
  local seconds=$1
  shift
  if command -v timeout >/dev/null; then timeout "$seconds" "$@"; else "$@"; fi
}

has_buildx_plugin() { command -v docker >/dev/null && within 5 docker buildx version; }
has_docker_daemon() { within 5 docker version --format '{{.Server.Version}}'; }
has_docker_hub() { within 20 docker buildx imagetools inspect docker.io/library/debian:bookworm-slim; }
can_run_own() { [ "$LAB_OS" = linux ] && [ "$(id -u)" = 0 ]; }
holds() { "$@" >/dev/null 2>&1; }

# Prints "MODE because REASON".
choose_mode() {
  local last
  case "${PLIMSOLL_LAB:-}" in
    own | docker)
      echo "$PLIMSOLL_LAB because PLIMSOLL_LAB says so"
      return
      ;;
    '') ;;
    *) die "PLIMSOLL_LAB is '$PLIMSOLL_LAB'; it may be 'own' or 'docker'" ;;
  esac
  last=$(cat "$(mode_file)" 2>/dev/null) || last=
  if [ "$last" = own ] && is_running buildkitd; then
    echo "own because it is up already"
  elif [ "$last" = docker ] && holds has_docker_daemon; then
    echo "docker because it was chosen before and still answers"
  else
    choose_afresh
  fi
}

choose_afresh() {
  local docker=no missing='no docker command with buildx'
  if holds has_buildx_plugin; then
    missing='no Docker daemon that answers'
    if holds has_docker_daemon; then
      docker=yes missing='no answer from Docker Hub'
      if holds has_docker_hub; then
        echo "docker because docker buildx, its daemon and Docker Hub answer"
        return
      fi
    fi
  fi
  if can_run_own; then
    echo "own because there is $missing"
  elif [ "$docker" = yes ]; then
    echo "docker because its daemon answers (Docker Hub does not: only images already here can be used)"
  else
    die "there is $missing, and the lab's own BuildKit needs Linux and root: start Docker, or run as root"
  fi
}
