# shellcheck shell=bash disable=SC2034 # the names are for the files that source this one
# Where the lab keeps its things. Everything lives under one directory outside the checkout.
# Sourced by every lab command; sets names, and makes LAB_HOME. Must run under bash 3.2 (macOS) as well.

LAB_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
LAB_CHECKOUT=$(dirname "$LAB_ROOT")
LAB_HOME=${PLIMSOLL_LAB_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/plimsoll-lab}
# Without symbolic links: mounts and containers are found by this path, and the kernel names the real one.
mkdir -p "$LAB_HOME"
LAB_HOME=$(cd "$LAB_HOME" && pwd -P)

LAB_BIN=$LAB_HOME/bin          # links to the tools in use; goes on PATH
LAB_TOOLS=$LAB_HOME/tools      # one directory per tool and version, written once
LAB_IMAGES=$LAB_HOME/images    # base images, keyed by their recipe
LAB_PARTIAL=$LAB_HOME/partial  # half-made entries; emptied whenever the lock is taken
LAB_STATE=$LAB_HOME/state      # pids, sockets, logs, data of the running parts
LAB_LOGS=$LAB_STATE/logs

LAB_BUILDER=plimsoll-lab
LAB_BUILDKIT_SOCKET=$LAB_STATE/buildkitd.sock
LAB_DOCKER_CONFIG=$LAB_STATE/docker
LAB_ENGINE_SOCKET=$LAB_STATE/docker.sock

case "$(uname -s)" in
  Linux) LAB_OS=linux ;;
  Darwin) LAB_OS=darwin ;;
  *) LAB_OS=other ;;
esac
case "$(uname -m)" in
  x86_64 | amd64) LAB_ARCH=x64 ;;
  aarch64 | arm64) LAB_ARCH=arm64 ;;
  *) LAB_ARCH=other ;;
esac
LAB_PLATFORM=$LAB_OS-$LAB_ARCH

# dockerd, runc and debootstrap live in sbin, which an ordinary PATH may lack. LAB_BIN comes first so that
# what the lab chose is what runs.
PATH=$LAB_BIN:$PATH:/usr/local/sbin:/usr/sbin:/sbin
export PATH
