# shellcheck shell=bash
# Everything under lib/, for the commands.
LAB_LIB=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=paths.sh
source "$LAB_LIB/paths.sh"
# shellcheck source=say.sh
source "$LAB_LIB/say.sh"
# shellcheck source=cache.sh
source "$LAB_LIB/cache.sh"
# shellcheck source=pins.sh
source "$LAB_LIB/pins.sh"
# shellcheck source=registries.sh
source "$LAB_LIB/registries.sh"
# shellcheck source=node.sh
source "$LAB_LIB/node.sh"
# shellcheck source=go.sh
source "$LAB_LIB/go.sh"
# shellcheck source=tools.sh
source "$LAB_LIB/tools.sh"
# shellcheck source=daemon.sh
source "$LAB_LIB/daemon.sh"
# shellcheck source=registry.sh
source "$LAB_LIB/registry.sh"
# shellcheck source=buildkit.sh
source "$LAB_LIB/buildkit.sh"
# shellcheck source=engine.sh
source "$LAB_LIB/engine.sh"
# shellcheck source=host-network.sh
source "$LAB_LIB/host-network.sh"
# shellcheck source=images.sh
source "$LAB_LIB/images.sh"
# shellcheck source=database.sh
source "$LAB_LIB/database.sh"
# shellcheck source=extra.sh
source "$LAB_LIB/extra.sh"
# shellcheck source=choose.sh
source "$LAB_LIB/choose.sh"
# shellcheck source=parts.sh
source "$LAB_LIB/parts.sh"
