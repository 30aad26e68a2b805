# shellcheck shell=bash
# What this machine needs to reach its package registries, carried into base images so that builds reach them too:
# its certificate authorities, its Debian mirror, and the indexes pip and npm are set to. Never a URL with a password in it.

without_password() { grep -v '://[^/]*@' || true; }

# The certificate bundle the machine was told to use, if it was told at all.
host_ca_bundle() {
  local file
  for file in "${SSL_CERT_FILE:-}" "${PIP_CERT:-}" "${NODE_EXTRA_CA_CERTS:-}" "${CURL_CA_BUNDLE:-}"; do
    if [ -s "$file" ]; then
      echo "$file"
      return
    fi
  done
}

# Where the bundle lies inside the images. Not /etc/ssl/certs: installing ca-certificates rewrites that.
IMAGE_CA_BUNDLE=/usr/local/share/plimsoll-lab/ca-bundle.crt

host_apt_sources() { cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null || true; }

# The host's mirror of Debian: debian_mirror "" for the archive, debian_mirror -security for security updates.
# Empty when the host is not Debian. apt-get names only what it has lists of: learn_mirrors first.
debian_mirror() {
  local codename
  codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release 2>/dev/null)
  grep -qs '^ID=debian$' /etc/os-release || return 0
  # shellcheck disable=SC2016 # apt-get's own placeholders
  apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    awk -v release="$codename$1" '$1 == release && $2 == "main" { print $3; exit }' | without_password
}

learn_mirrors() {
  if [ -z "$(debian_mirror -security)" ] && command -v apt-get >/dev/null; then apt-get update; fi
}

host_apt_proxy() { apt-config dump --format '%v%n' Acquire::http::Proxy 2>/dev/null | without_password | head -n 1; }

# Everything below that the images depend on, without asking pip and npm, which are slow to start.
host_network_settings() {
  local bundle
  bundle=$(host_ca_bundle)
  host_apt_sources
  cat ${bundle:+"$bundle"} /etc/pip.conf ~/.pip/pip.conf ~/.config/pip/pip.conf ~/.npmrc 2>/dev/null || true
  echo "${PIP_INDEX_URL:-} ${npm_config_registry:-} $(host_apt_proxy)"
}

# ENV lines for the Debian base image.
host_network_env() {
  local pip value
  if [ -n "$(host_ca_bundle)" ]; then
    echo "ENV SSL_CERT_FILE=$IMAGE_CA_BUNDLE PIP_CERT=$IMAGE_CA_BUNDLE NODE_EXTRA_CA_CERTS=$IMAGE_CA_BUNDLE"
  fi
  pip=$(pip_command) || pip=false
  value=$({ echo "${PIP_INDEX_URL:-}"; $pip config get global.index-url 2>/dev/null; } | without_password | grep -m 1 .) || value=
  [ -z "$value" ] || echo "ENV PIP_INDEX_URL=$value"
  value=$(npm config ls 2>/dev/null | sed -n "s/^registry = \"\(.*\)\"/\1/p" | without_password) || value=
  [ -z "$value" ] || echo "ENV npm_config_registry=$value"
}
