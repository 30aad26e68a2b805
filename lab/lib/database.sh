# shellcheck shell=bash
# The vulnerability database: real advisories, as a directory and as the artifact Trivy downloads.

vulndb_entry() { echo "$LAB_TOOLS/vulndb-$(key_of "$LAB_ROOT"/vulndb/*.go "$LAB_ROOT/vulndb/go.mod" "$LAB_ROOT/vulndb/go.sum")"; }

have_vulndb() { [ -d "$(vulndb_entry)" ]; }

build_vulndb() { make_entry "$(vulndb_entry)" compile_vulndb; }

compile_vulndb() { (go_build "$LAB_ROOT/vulndb" "$1" .); }

# A Trivy cache directory: Trivy takes it as --cache-dir together with --skip-db-update.
database_dir() { echo "$LAB_STATE/trivy-cache"; }

# Made anew at each start, so that its date is today's, as the date of a downloaded one would be.
load_database() {
  local fresh=$LAB_PARTIAL/trivy-cache
  rm -rf "$fresh"
  "$(vulndb_entry)/vulndb" "$LAB_ROOT/vulndb/advisories.json" "$fresh" "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
  rm -rf "$(database_dir)"
  mv "$fresh" "$(database_dir)"
  push_layout "$(database_dir)/layout" trivy-db:2
}
