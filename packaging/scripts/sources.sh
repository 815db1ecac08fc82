#!/bin/bash
# sources.sh PATTERN...: the project's own files that match, one a line, from the root of the project:
# what git knows or would add, or, in an unpacked archive, everything outside build folders.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if git -c safe.directory='*' rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git -c safe.directory='*' ls-files --cached --others --exclude-standard --deduplicate -- "$@" \
        | while IFS= read -r file; do
            if [[ -f $file ]]; then
                printf '%s\n' "$file"
            fi
        done
else
    for pattern in "$@"; do
        find . -path ./build -prune -o -type f -name "$pattern" -printf '%P\n'
    done | sort -u
fi
