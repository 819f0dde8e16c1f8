#!/usr/bin/env bash
# Installs what is needed, builds, makes the demonstration store and opens the window on it.
# Without a display, or with --headless: prints the ranked options of the demonstration case instead.
#   ./run.sh [--headless] [--language de]
set -euo pipefail
cd "$(dirname "$0")"

headless=no
window=()
while [ $# -gt 0 ]; do
    case "$1" in
    --headless) headless=yes ;;
    -h | --help)
        sed -n '2,4p' "$0" | sed 's/^# *//'
        exit 0
        ;;
    *) window+=("$1") ;;
    esac
    shift
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "${QT_QPA_PLATFORM:-}" = offscreen ] || headless=yes

./installer/dependencies.sh
[ -f build/release/build.ninja ] || cmake --preset release >build-configure.log 2>&1 ||
    { cat build-configure.log >&2; exit 1; }
rm -f build-configure.log
cmake --build --preset release --target consilium consilium-cli consilium_pack >&2

store="${CONSILIUM_DEMO_DIR:-${XDG_DATA_HOME:-$HOME/.local/share}/consilium}/demonstration.consilium"
cli=build/release/app/cli/consilium-cli
passphrase=resources/demo/passphrase.txt
if [ ! -f "$store/keys.json" ]; then
    mkdir -p "$(dirname "$store")"
    "$cli" store create "$store" --passphrase-file "$passphrase" >/dev/null
    for case in lung melanoma breast; do
        "$cli" import --store "$store" --passphrase-file "$passphrase" resources/demo/$case/* >/dev/null
    done
fi

if [ "$headless" = yes ]; then
    exec "$cli" options --store "$store" --passphrase-file "$passphrase" --patient DEMO-LUNG
fi
# The demonstration's passphrase is no secret; for any other store it is typed.
exec build/release/app/desktop/consilium --store "$store" --passphrase-file "$passphrase" "${window[@]}"
