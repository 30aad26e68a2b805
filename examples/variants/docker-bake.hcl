# Three images of one small shop. `api` and `worker` stand on the same base; `web` stands alone.
variable "PYTHON" {
  default = "3.12"
}

group "default" {
  targets = ["api", "worker", "web"]
}

target "base" {
  context    = "base"
  args       = { PYTHON = PYTHON }
}

target "api" {
  context    = "api"
  contexts   = { base = "target:base" }
}

target "worker" {
  context    = "worker"
  contexts   = { base = "target:base" }
}

target "web" {
  context    = "web"
}
