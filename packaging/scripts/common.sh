# shellcheck shell=bash disable=SC2034 # the exit codes are for those who read this
# Read by the other scripts: what ./run, ./test and ./bench share. Nothing happens on reading.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly root
readonly exit_failed=1 exit_usage=2 exit_unavailable=7

say() { printf '%s\n' "$*" >&2; }

fail() {
    local code=$1
    shift
    say "$*"
    exit "$code"
}

# packages FILE...: the package names in the lists.
packages() { sed -e 's/#.*//' -e 's/ or-command .*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"; }

# present_commands FILE...: the packages in the lists whose command is here, whoever brought it:
# `npm or-command npm`, because Node's own packages hold npm and refuse Debian's.
present_commands() {
    local package command
    sed -n 's/^ *\([^# ]*\) or-command \([^# ]*\).*/\1 \2/p' "$@" | while read -r package command; do
        if command -v "$command" >/dev/null; then
            printf '%s\n' "$package"
        fi
    done
}

# missing_packages FILE...: those of them that are not installed.
missing_packages() {
    local present
    # shellcheck disable=SC2016 # the format is dpkg's
    present=$(packages "$@" | xargs dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii  *//p') || true
    packages "$@" | sort -u | grep -vxF -e "$present" -e "$(present_commands "$@")" || true
}

# install_packages FILE...: installs what is missing, as root or, after asking, with sudo.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: what packaging/scripts/packages.txt names must be here already."
        return
    fi
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    if [[ ${#missing[@]} -eq 0 ]]; then
        return
    fi
    say "Missing Debian packages: ${missing[*]}"
    if [[ $EUID -ne 0 ]]; then
        confirm_sudo "${missing[*]}"
        as_root=(sudo)
    fi
    apt_install "${as_root[@]}" -- "${missing[@]}" \
        || fail $exit_unavailable "The packages could not be installed (see above)."
}

# apt_install [sudo] -- PACKAGE...: fresh package lists are fetched only when the present ones do not do.
apt_install() {
    local as_root=()
    while [[ $1 != -- ]]; do
        as_root+=("$1")
        shift
    done
    shift
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get)
    local install=(install -y -q --no-install-recommends "$@")
    "${apt[@]}" "${install[@]}" </dev/null >&2 && return
    "${apt[@]}" update -q </dev/null >&2
    "${apt[@]}" "${install[@]}" </dev/null >&2
}

# confirm_sudo PACKAGES: returns when the user agreed, or in continuous integration when sudo asks for nothing.
confirm_sudo() {
    local command="apt-get install --no-install-recommends $1" answer
    command -v sudo >/dev/null || fail $exit_unavailable "Please run as root: $command"
    if [[ -t 0 ]]; then
        read -r -p "Install them now with sudo? [Y/n] " answer
        [[ -z $answer || $answer == [yY]* ]] || fail $exit_unavailable "Nothing was installed. Please run as root: $command"
    elif [[ -z ${CI:-} ]] || ! sudo -n true 2>/dev/null; then
        fail $exit_unavailable "There is nobody to ask whether sudo may be used. Please run as root: $command"
    fi
}

# configure PRESET FOLDER [OPTION...]: leaves a configured folder alone, ninja keeps it up to date itself.
configure() {
    local preset=$1 folder=$2
    shift 2
    use_compiler_cache
    if [[ ! -f $folder/build.ninja || $root/CMakePresets.json -nt $folder/build.ninja || $# -gt 0 ]]; then
        (cd "$root" && cmake --preset "$preset" "$@" --log-level=WARNING) >&2
    fi
}

# build FOLDER TARGET...
build() {
    local folder=$1
    shift
    ninja -C "$folder" "$@" >&2
}

# has_target FOLDER NAME
has_target() { ninja -C "$1" -t query "$2" >/dev/null 2>&1; }

# The compiler cache needs a folder that can be written to; some machines have no home.
use_compiler_cache() {
    if [[ -z ${CCACHE_DIR:-} && ! -w ${HOME:-/nonexistent} ]]; then
        export CCACHE_DIR=$root/build/ccache
    fi
}
