#!/usr/bin/env bash
# Proves both commands on a machine that has only a minimal Debian: debootstrap, chroot, a clean clone, then ./test.sh,
# ./run.sh --headless, and a second start that builds nothing. Needs root and debootstrap; takes about ten minutes.
#   tests/fresh_machine.sh [bookworm|trixie] [FOLDER]
# FOLDER (default: a temporary one, removed at the end) must not exist; about 4 GB.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
suite=${1:-bookworm}
target=${2:-$(mktemp -d)/machine}
say() { printf '\n== %s\n' "$*"; }

[ "$(id -u)" -eq 0 ] || { echo "Needs root (chroot)." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "Needs debootstrap: apt-get install debootstrap" >&2; exit 1; }
. "$root/installer/apt_mirror.sh"
. /etc/os-release
address=$(apt_mirror "$suite")
# The same archive holds every release; this machine may only list its own.
[ -n "$address" ] || address=$(apt_mirror "$VERSION_CODENAME")
[ -n "$address" ] || { echo "No archive in this machine's apt sources." >&2; exit 1; }

mounted=()
clean() {
    for ((at = ${#mounted[@]} - 1; at >= 0; at--)); do umount -l "${mounted[at]}" 2>/dev/null || true; done
    [ $# -gt 0 ] || [ -n "${keep:-}" ] || rm -rf "$target"
}
[ -z "${2:-}" ] || keep=yes
trap clean EXIT
mount_into() {
    mkdir -p "$target/$2"
    mount --bind "$1" "$target/$2"
    mounted+=("$target/$2")
}

say "A minimal $suite in $target"
mkdir -p "$target"
debootstrap --variant=minbase "$suite" "$target" "$address" >"$target/debootstrap.log" 2>&1 || { tail -20 "$target/debootstrap.log" >&2; exit 1; }
cat >"$target/etc/apt/sources.list.d/debian.sources" <<LIST
Types: deb
URIs: $address
Suites: $suite
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
LIST
rm -f "$target/etc/apt/sources.list"
# How this machine reaches its archive (a proxy, a certificate), nothing else of it.
cp -r /etc/apt/apt.conf.d/. "$target/etc/apt/apt.conf.d/"
rm -f "$target"/etc/apt/apt.conf.d/docker-*
cp /etc/resolv.conf "$target/etc/resolv.conf"
cp /etc/hosts "$target/etc/hosts"
mount_into /proc proc
mount_into /dev dev
mount_into /sys sys
[ ! -d "$root/../shared" ] || mount_into "$root/../shared" consilium/shared

say "A clean clone"
git clone --quiet "file://$root" "$target/consilium/main"

inside() { chroot "$target" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 bash -c "cd /consilium/main && $1"; }
say "./test.sh"
inside ./test.sh
say "./run.sh --headless"
inside "./run.sh --headless"
say "The second start builds nothing"
inside "time ./run.sh --headless | head -3"
[ -z "$(git -C "$target/consilium/main" status --short)" ] || { echo "The commands left files in the clone." >&2; exit 1; }
say "Both commands work on a minimal $suite."
