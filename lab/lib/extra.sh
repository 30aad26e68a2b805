# shellcheck shell=bash
# Tools that only some people need, made when they are asked for: `lab/tool NAME` prints the path.

extra_package() {
  case "$1" in
    act) echo github.com/nektos/act ;;
    actionlint) echo github.com/rhysd/actionlint/cmd/actionlint ;;
    dive) echo github.com/wagoodman/dive ;;
    *) return 1 ;;
  esac
}

# Each has a module of its own: together they would pull each other's dependencies to other versions.
extra_entry() { echo "$LAB_TOOLS/$1-$(key_of "$LAB_ROOT/extra-tools/$1/go.mod" "$LAB_ROOT/extra-tools/$1/go.sum")"; }

have_extra() { [ -x "$(extra_entry "$1")/$1" ]; }

build_extra() { make_entry "$(extra_entry "$1")" compile_extra "$1"; }

compile_extra() { (go_build "$LAB_ROOT/extra-tools/$1" "$2" "$(extra_package "$1")"); }

# --- Chromium, which looks at the HTML report in tests

find_chromium() {
  local candidate
  for candidate in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$candidate" && return
  done
  candidate='/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  [ -x "$candidate" ] && echo "$candidate"
}

install_chromium() { need_commands "chromium chromium"; }
