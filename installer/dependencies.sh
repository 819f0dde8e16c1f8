#!/usr/bin/env bash
# Installs what Consilium needs to build, run and be tested on Debian 12 or 13. Never removes a package.
# Does nothing, and asks for nothing, when everything is there already.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

. /etc/os-release
codename=${VERSION_CODENAME:-}
packages=(
    cmake g++ ninja-build pkg-config ca-certificates
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl1-mesa-dev
    libsodium-dev libhts-dev libfmt-dev libxgboost-dev zlib1g-dev
    fonts-inter fonts-noto-ui-core fonts-wqy-microhei
)
backports=()
case "$codename" in
bookworm)
    packages+=(libboost1.81-dev libboost-json1.81-dev libboost-program-options1.81-dev)
    backports=(libsqlcipher-dev) # 4.6; plain bookworm has 3.4.1
    ;;
trixie)
    packages+=(libboost-dev libboost-json-dev libboost-program-options-dev libsqlcipher-dev)
    ;;
*)
    say "Consilium's set-up knows Debian 12 (bookworm) and 13 (trixie); this is '${PRETTY_NAME:-unknown}'."
    exit 1
    ;;
esac

installed() { dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }
newEnough() { dpkg --compare-versions "$(dpkg-query -W -f '${Version}' libsqlcipher-dev 2>/dev/null || echo 0)" ge 4.6; }

missing=()
for package in "${packages[@]}"; do installed "$package" || missing+=("$package"); done
for package in "${backports[@]}"; do newEnough || missing+=("$package"); done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif command -v sudo >/dev/null; then
    as_root=(sudo)
else
    say "These packages are missing: ${missing[*]}"
    say "Run this script as root, or install sudo."
    exit 1
fi

if [ "$codename" = bookworm ] && installed libboost1.74-dev; then
    say "libboost1.74-dev is installed; Consilium needs libboost1.81-dev, and Debian allows one of the two."
    say "If nothing else on this machine needs it: apt-get install libboost1.81-dev libboost1.74-dev-"
    exit 1
fi

. "$(dirname "$0")/apt_mirror.sh"

if [ ${#backports[@]} -gt 0 ] && ! grep -rqsE "${codename}-backports" /etc/apt/sources.list /etc/apt/sources.list.d; then
    address=$(apt_mirror "$codename")
    if [ -z "$address" ]; then
        say "No archive for $codename was found in apt's sources, so ${codename}-backports cannot be added."
        exit 1
    fi
    say "Adding ${codename}-backports (for SQLCipher 4.6)."
    "${as_root[@]}" tee /etc/apt/sources.list.d/consilium-backports.sources >/dev/null <<LIST
Types: deb
URIs: $address
Suites: ${codename}-backports
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
LIST
fi

say "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt=(apt-get -y --no-remove --no-install-recommends -o Dpkg::Use-Pty=0 -qq)
"${as_root[@]}" apt-get -qq update
plain=()
for package in "${missing[@]}"; do
    [[ " ${backports[*]-} " == *" $package "* ]] || plain+=("$package")
done
[ ${#plain[@]} -eq 0 ] || "${as_root[@]}" "${apt[@]}" install "${plain[@]}" >/dev/null
if [ ${#backports[@]} -gt 0 ] && ! newEnough; then
    "${as_root[@]}" "${apt[@]}" -t "${codename}-backports" install "${backports[@]}" >/dev/null
fi
