#!/usr/bin/env bash
# Records the RPM databases beside it. Debian 12: apt-get install rpm db5.3-util sqlite3
# Debian's rpm writes SQLite only; the same headers are put into Berkeley DB hash files by its own db_load.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for spec in plain many empty; do
  rpmbuild -bb --quiet --define "_topdir $work/build" --define "_buildhost localhost" "$spec.spec"
done
mkdir "$work/root"
rpm() { command rpm --root "$work/root" --define '_dbpath /var/lib/rpm' --define '_db_backend sqlite' "$@" 2>>"$work/log"; }
rpm --initdb
find "$work/build" -name '*.rpm' | sort | while read -r file; do rpm --install --justdb --nodeps --noscripts "$file"; done
rpm --query --all --qf '%{NAME} %{EPOCH} %{VERSION} %{RELEASE} %{ARCH} %{VENDOR}\n' | sort >packages.txt
rpm --query --all --list | grep -v contains | sort >files.txt
database=$work/root/var/lib/rpm/rpmdb.sqlite
sqlite3 "$database" vacuum 'pragma journal_mode=delete'
gzip -9nc "$database" >rpmdb.sqlite.gz
for order in 1234 4321; do
  sqlite3 "$database" 'select hex(blob) from Packages' | awk '
    BEGIN { print "VERSION=3\nformat=bytevalue\ntype=hash\nHEADER=END"; print " 00000000"; print " 03000000" }
    { printf " %02x000000\n %s\n", NR, tolower($0) }
    END { print "DATA=END" }' | db5.3_load -c db_lorder=$order -c db_pagesize=4096 "$work/Packages.$order"
  gzip -9nc "$work/Packages.$order" >"Packages.$order.gz"
done
