# The lab's base images. WORK holds what the recipes read, OUT receives one OCI layout directory per target.
variable "WORK" {}
variable "OUT" {}
variable "NODE_20" {}
variable "NODE_22" {}

function "layout" {
  params = [name]
  result = ["type=oci,dest=${OUT}/${name},tar=false"]
}

group "default" {
  targets = ["frontend", "debian", "python-311", "python-312", "node-20", "node-22"]
}

target "frontend" {
  context = "${WORK}/frontend"
  output  = layout("frontend")
}

target "debian" {
  context = "${WORK}/debian"
  output  = layout("debian")
}

target "_on-debian" {
  contexts = { "debian:bookworm-slim" = "target:debian" }
}

target "python-311" {
  inherits = ["_on-debian"]
  context  = "python"
  output   = layout("python-311")
}

# No package registry carries CPython 3.12 for Debian 12, so this is 3.11 under another tag, and says so.
target "python-312" {
  inherits = ["python-311"]
  labels   = { "plimsoll.lab.stand-in" = "Debian's Python 3.11" }
  output   = layout("python-312")
}

target "_node" {
  inherits = ["_on-debian"]
  context  = "node"
}

target "node-20" {
  inherits = ["_node"]
  contexts = { node = "${WORK}/node20", npm = "${WORK}/npm10" }
  args     = { NODE_VERSION = NODE_20 }
  output   = layout("node-20")
}

target "node-22" {
  inherits = ["_node"]
  contexts = { node = "${WORK}/node22", npm = "${WORK}/npm10" }
  args     = { NODE_VERSION = NODE_22 }
  output   = layout("node-22")
}
