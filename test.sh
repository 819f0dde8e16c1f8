#!/usr/bin/env bash
# Installs what is needed, builds preset dev (warnings are errors) and runs every test, windows offscreen.
set -euo pipefail
cd "$(dirname "$0")"
./installer/dependencies.sh
cmake --preset dev
cmake --build --preset dev
ctest --preset dev "$@"
