# shellcheck shell=bash
# The parts of the lab in the order they are needed. Each is skipped, in milliseconds, when it is there.

# The longest step by far, so it runs beside everything up to `finish`.
begin_go_tools() {
  if [ -n "$LAB_JOB" ] || have_go_tools; then return; fi
  begin "compile BuildKit, buildx, crane ($(nproc) CPUs)" build_go_tools
}

ready_binary() { # ready_binary NAME VERSION INSTALL
  if binary_pin "$1-$LAB_PLATFORM" >/dev/null; then
    step "$1 $2" "$3"
  else
    say "  $1: no pinned executable for $LAB_PLATFORM; Plimsoll fetches its own, or put $2 on PATH"
  fi
}

# What must be on disk before anything can start.
ready_tools() {
  can_run_own || die "the lab's own BuildKit needs Linux and root"
  begin_go_tools
  have_system_tools >/dev/null || step "install runc, debootstrap, curl, pip (apt)" install_system_tools
  if ! have_hadolint; then ready_binary hadolint "$HADOLINT_VERSION" install_hadolint; fi
  if ! have_trivy; then ready_binary trivy "$TRIVY_VERSION" install_trivy; fi
  have_images || have_rootfs || step "Debian $ROOTFS_SUITE tree (debootstrap)" make_rootfs
  have_vulndb || step "compile the database builder" build_vulndb
  finish
}

start_parts() {
  registry_is_up || step "start the registry" start_registry
  buildkit_is_up || step "start BuildKit $BUILDKIT_VERSION" start_buildkit
  have_builder || step "make the builder $LAB_BUILDER" make_builder
  have_images || step "build the base images" make_images
  is_loaded || step "load the registry" load_registry
}

start_engine_part() {
  have_engine_tools >/dev/null || step "install Docker Engine (apt)" install_engine_tools
  engine_is_up || step "start Docker Engine" start_engine
}

# The registry forgets its manifests when it ends, so the mark is tied to its process.
loaded_mark() { echo "$(running_pid registry) $(images_key) $(key_of "$LAB_LIB/images.sh" "$LAB_ROOT/vulndb/advisories.json")"; }
is_loaded() { [ "$(cat "$LAB_STATE/registry.loaded" 2>/dev/null)" = "$(loaded_mark)" ]; }

load_registry() {
  load_images
  load_database
  loaded_mark >"$LAB_STATE/registry.loaded"
}
