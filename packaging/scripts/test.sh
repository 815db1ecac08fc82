#!/bin/bash
# See ./test --help.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$(dirname "${BASH_SOURCE[0]}")/servers.sh"

usage() {
    cat <<'TEXT'
./test [NAME...]              everything, or the suites whose names hold one of the words
./test --sanitize [NAME...]   the desktop's suites, worked with from outside, under the address and
                              undefined-behaviour sanitizers; builds build/asan, which takes long

Installs the Debian packages that are missing (asks before using sudo), builds, starts a PostgreSQL and
a Redis of its own in a temporary folder, runs the tests, stops them and prints what ran. The suites are
those of `ctest -N` in build/, and
  headless   everything but windows builds, and links no windows
  format     every C++ file is as clang-format writes it
TEXT
}

results=$root/build/test-results
child=

# wanted NAME: whether the words on the command line let this suite run.
wanted() {
    local word
    [[ ${#words[@]} -eq 0 ]] && return
    for word in "${words[@]}"; do
        [[ $1 == *"$word"* ]] && return
    done
    return 1
}

# attend COMMAND...: runs it in a shell of its own, where `set -e` holds, and can be interrupted meanwhile.
attend() {
    (set -e; "$@") &
    child=$!
    wait "$child"
}

# interrupted CODE: ends at once; the trap on EXIT stops the servers.
interrupted() {
    if [[ -n $child ]]; then
        kill "$child" 2>/dev/null || true
    fi
    exit "$1"
}

# step NAME COMMAND...: one suite that is no CTest test. What it says is kept; it is shown when it fails.
step() {
    local name=$1 started=$SECONDS state=passed
    shift
    wanted "$name" || return 0
    say "== $name"
    attend "$@" >"$results/$name.log" 2>&1 || state=failed
    if [[ $state == failed ]]; then
        tail -n 100 "$results/$name.log" >&2
    fi
    printf '%s\t%s\t%s\n' "$name" "$state" $((SECONDS - started)) >>"$results/steps.tsv"
}

# run_ctest FILE ARGUMENT...: the tests that the words let run; the results go to FILE.
run_ctest() {
    local file=$1
    shift
    local filter=()
    if [[ ${#words[@]} -gt 0 ]]; then
        filter=(-R "$(IFS='|'; echo "${words[*]}")")
    fi
    attend "${screen[@]}" ctest --test-dir "$root/build" --output-on-failure --no-tests=ignore "${filter[@]}" "$@" \
        --test-output-size-passed 1000000 --test-output-truncation middle --output-junit "$results/$file" >&2 || true
}

check_headless() {
    configure headless "$root/build/headless"
    build "$root/build/headless" all
    local library
    while IFS= read -r library; do
        if readelf -d "$library" | grep -E 'NEEDED.*Qt6(Widgets|Quick)'; then
            echo "$library needs windows."
            return 1
        fi
    done < <(find "$root/build/headless/bin" "$root/build/headless/lib" -type f \( -name '*.so' -o -perm -u+x \))
}

check_format() {
    cd "$root"
    "$root/packaging/scripts/sources.sh" '*.cpp' '*.h' | xargs -d '\n' clang-format-14 --dry-run -Werror
}

build_all() {
    configure release "$root/build"
    build "$root/build" all
}

main() {
    install_packages "$root/packaging/scripts/packages.txt" "$root/packaging/scripts/packages-test.txt"
    rm -rf "$results"
    mkdir -p "$results"
    say "== build"
    build_all || fail $exit_failed "The build failed (see above)."
    trap stop_servers EXIT
    trap 'interrupted 130' INT
    trap 'interrupted 143' TERM HUP
    start_servers
    step format check_format
    local screen=()
    say "== tests"
    run_ctest tests.xml -LE '^desktop$' --parallel "$(nproc)"
    if ! ctest --test-dir "$root/build" -N -L '^desktop$' | grep -q '^Total Tests: 0$'; then
        say "== desktop"
        screen=(env QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 dbus-run-session -- xvfb-run -a -s '-screen 0 1600x1000x24')
        run_ctest desktop.xml -L '^desktop$'
    fi
    step headless check_headless
    stop_servers
    python3 "$root/packaging/scripts/summary.py" "$results"
}

words=()
sanitize=false
for argument in "$@"; do
    case $argument in
        -h | --help) usage; exit ;;
        --sanitize) sanitize=true ;;
        -*) usage >&2; fail $exit_usage "There is no option $argument." ;;
        *) words+=("$argument") ;;
    esac
done
if [[ $sanitize == true ]]; then
    exec "$root/packaging/scripts/sanitize.sh" "${words[@]}"
fi
main
