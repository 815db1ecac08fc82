#!/bin/bash
# See ./test --help: ./test --sanitize.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

binary=$root/build/asan
reports=$binary/sanitizer-reports

# run_desktop [WORD...]: the suites of the desktop whose names hold one of the words. What a sanitizer has to
# say goes to a file for each process and ends that process. Leaks are not looked for: programs are ended as
# they stand, and Qt keeps much until then.
run_desktop() {
    local filter=()
    if [[ $# -gt 0 ]]; then
        filter=(-R "$(IFS='|'; echo "$*")")
    fi
    env ASAN_OPTIONS="detect_leaks=0:detect_stack_use_after_return=1:log_path=$reports/report" \
        UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1:log_path=$reports/report" \
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
        dbus-run-session -- xvfb-run -a -s '-screen 0 1600x1000x24' \
        ctest --test-dir "$binary" --output-on-failure -L '^desktop$' "${filter[@]}" >&2
}

# show_reports: what the sanitizers said; false when they said something.
show_reports() {
    local report found=0
    for report in "$reports"/*; do
        if [[ -e $report ]]; then
            cat "$report" >&2
            found=$((found + 1))
        fi
    done
    printf 'sanitizers: %s reports\n' "$found"
    [[ $found -eq 0 ]]
}

main() {
    install_packages "$root/packaging/scripts/packages.txt" "$root/packaging/scripts/packages-test.txt"
    configure asan "$binary"
    build "$binary" programs ui_gallery || fail $exit_failed "The build failed (see above)."
    rm -rf "$reports"
    mkdir -p "$reports"
    local code=0
    run_desktop "$@" || code=$exit_failed
    show_reports || code=$exit_failed
    return "$code"
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    main "$@"
fi
