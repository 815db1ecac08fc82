#!/bin/bash
# See ./bench --help.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$(dirname "${BASH_SOURCE[0]}")/servers.sh"

usage() {
    cat <<'TEXT'
./bench [NAME...]   all benchmarks, or those whose names hold one of the words

Installs and builds what is missing as ./test does and starts a PostgreSQL and a Redis of its own. Each
benchmark prints its figure beside the limit measured in the same run.
TEXT
}

# selected PROGRAM: whether the words on the command line let it run.
selected() {
    local word
    [[ ${#words[@]} -eq 0 ]] && return
    for word in "${words[@]}"; do
        [[ $(basename "$1") == *"$word"* ]] && return
    done
    return 1
}

main() {
    install_packages "$root/packaging/scripts/packages.txt" "$root/packaging/scripts/packages-test.txt"
    configure release "$root/build" -DPURSER_BENCHMARKS=ON
    build "$root/build" programs benchmarks || fail $exit_failed "The build failed (see above)."
    local programs=() program failed=0
    while IFS= read -r program; do
        if selected "$program"; then
            programs+=("$program")
        fi
    done < <(find "$root/build/bin/bench" -type f -perm -u+x 2>/dev/null | sort)
    [[ ${#programs[@]} -gt 0 ]] || fail $exit_unavailable "There is no such benchmark."
    trap stop_servers EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    start_servers
    for program in "${programs[@]}"; do
        say "== $(basename "$program")"
        QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$program" || failed=$((failed + 1))
    done
    printf '%s run, %s failed\n' "${#programs[@]}" "$failed"
    [[ $failed -eq 0 ]]
}

words=()
for argument in "$@"; do
    case $argument in
        -h | --help) usage; exit ;;
        -*) usage >&2; fail $exit_usage "There is no option $argument." ;;
        *) words+=("$argument") ;;
    esac
done
main
