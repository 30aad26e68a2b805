# Three images on one base. Their steps wait, as steps do that download, and write files that don't compress.
group "default" {
  targets = ["one", "two", "three"]
}

target "base" {
  context = "base"
  args    = { FRESH = "" }
}

target "one" {
  context  = "one"
  contexts = { base = "target:base" }
}

target "two" {
  context  = "two"
  contexts = { base = "target:base" }
}

target "three" {
  context  = "three"
  contexts = { base = "target:base" }
}
