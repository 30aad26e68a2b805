# Three images of one service on one base; `ml` is about 2 GB. `fresh` is `ml` once more, in layers that are new for each FRESH.
group "default" {
  targets = ["ml", "api", "worker"]
}

target "base" {
  context = "base"
}

target "ml" {
  context  = "ml"
  contexts = { base = "target:base" }
}

target "fresh" {
  context  = "fresh"
  contexts = { base = "target:base", ml = "target:ml" }
  args     = { FRESH = "" }
}

target "api" {
  context  = "api"
  contexts = { base = "target:base" }
}

target "worker" {
  context  = "worker"
  contexts = { base = "target:base" }
}
