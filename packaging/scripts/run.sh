#!/bin/bash
# See ./run --help.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'TEXT'
./run [OPTION...]          the desktop client, on the embedded database with sample data
./run demo [OPTION...]     the main job without a screen; what it makes is in build/demo or --out DIR
./run server [OPTION...]   the server

Installs the Debian packages that are missing (asks before using sudo) and builds first.
The options are those of the programs: purser, purserctl demo, purserd.
TEXT
}

# start PROGRAM ARGUMENT...: builds everything that runs, then becomes the program.
start() {
    local program=$1
    shift
    install_packages "$root/packaging/scripts/packages.txt"
    configure release "$root/build"
    has_target "$root/build" "bin/$program" || fail $exit_unavailable "This version of Purser has no $program yet."
    build "$root/build" programs || fail $exit_failed "The build failed (see above)."
    exec "$root/build/bin/$program" "$@"
}

demo() {
    export QT_QPA_PLATFORM=offscreen
    local argument
    for argument in "$@"; do
        case $argument in
            --out | --out=*) start purserctl demo "$@" ;;
        esac
    done
    start purserctl demo --out "$root/build/demo" "$@"
}

desktop() {
    if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
        fail $exit_unavailable "There is no screen here. Use ./run demo, or start a virtual screen: xvfb-run ./run"
    fi
    start purser --sample "$@"
}

case ${1:-} in
    -h | --help | help) usage ;;
    demo) shift; demo "$@" ;;
    server) shift; start purserd "$@" ;;
    '' | -*) desktop "$@" ;;
    *) usage >&2; fail $exit_usage "There is no ./run $1." ;;
esac
