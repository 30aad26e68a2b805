# shellcheck shell=bash
# The cache outside the checkout: one lock for writers, entries that appear whole or not at all, checksums.

# Held until the script ends. Long-lived children get the descriptor closed, see daemon.sh.
take_lock() {
  mkdir -p "$LAB_HOME" "$LAB_BIN" "$LAB_TOOLS" "$LAB_IMAGES" "$LAB_STATE" "$LAB_LOGS"
  if command -v flock >/dev/null; then
    exec 9>"$LAB_HOME/lock"
    if ! flock -n 9; then
      say "  another lab command is at work; waiting for it"
      flock -w 3600 9 || die "still locked after an hour: $LAB_HOME/lock"
    fi
  fi
  # Whatever lies here belongs to a run that did not finish.
  discard "$LAB_PARTIAL"
  mkdir -p "$LAB_PARTIAL"
}

# Unmounts what a killed BuildKit, Docker or debootstrap left mounted below DIR, innermost first.
unmount_below() {
  local mount
  [ "$LAB_OS" = linux ] || return 0
  awk -v dir="$1/" 'index($5, dir) == 1 { print $5 }' /proc/self/mountinfo | sort -r | while read -r mount; do
    umount -l "$mount"
  done
}

# Removes DIR, but nothing that is mounted in it: a killed debootstrap leaves the machine's /proc and /sys there.
discard() {
  unmount_below "$1"
  if [ "$LAB_OS" = linux ]; then rm -rf --one-file-system "$1"; else rm -rf "$1"; fi
}

# make_entry DIR COMMAND...: unless DIR is there, COMMAND fills the empty directory given as its last argument.
make_entry() {
  local entry=$1 partial
  shift
  [ ! -d "$entry" ] || return 0
  partial=$LAB_PARTIAL/$(basename "$entry")
  rm -rf "$partial"
  mkdir -p "$partial" "$(dirname "$entry")"
  "$@" "$partial"
  mv "$partial" "$entry"
}

sha() { # sha 256|512 < bytes
  if command -v "sha$1sum" >/dev/null; then "sha$1sum"; else shasum -a "$1"; fi | cut -d' ' -f1
}

verify() { # verify 256|512 EXPECTED FILE
  local actual
  actual=$(sha "$1" <"$3")
  [ "$actual" = "$2" ] || die "wrong checksum for $(basename "$3"): expected $2, got $actual"
}

# A short name for the content of FILES, for use in the name of a cache entry.
key_of() { cat "$@" | sha 256 | cut -c1-12; }
