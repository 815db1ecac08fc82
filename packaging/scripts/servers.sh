# shellcheck shell=bash source=common.sh
# Read by test.sh and bench.sh: a PostgreSQL and a Redis of their own in a temporary folder.

servers_folder=
postgres_programs=
redis_process=

# start_servers: exports PURSER_TEST_POSTGRESQL and PURSER_TEST_REDIS. The caller sets a trap on
# stop_servers first.
start_servers() {
    servers_folder=$(mktemp -d "${TMPDIR:-/tmp}/purser.XXXXXX")
    chmod 711 "$servers_folder"
    start_postgresql
    start_redis
}

stop_servers() {
    [[ -n $servers_folder ]] || return 0
    if [[ -f $servers_folder/postgresql/data/postmaster.pid ]]; then
        as_postgres "$postgres_programs/pg_ctl" -D "$servers_folder/postgresql/data" -m immediate -s stop || true
    fi
    if [[ -n $redis_process ]]; then
        kill "$redis_process" 2>/dev/null || true
        wait "$redis_process" 2>/dev/null || true
    fi
    rm -rf "$servers_folder"
    servers_folder=
}

# PostgreSQL refuses to run as root.
as_postgres() {
    if [[ $EUID -eq 0 ]]; then
        (cd / && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

start_postgresql() {
    local folder=$servers_folder/postgresql programs
    programs=(/usr/lib/postgresql/*/bin)
    postgres_programs=${programs[-1]}
    mkdir -m 700 "$folder"
    if [[ $EUID -eq 0 ]]; then
        chown postgres: "$folder"
    fi
    as_postgres "$postgres_programs/initdb" -D "$folder/data" -U purser --auth=trust --encoding=UTF8 \
        --locale=C.UTF-8 --no-sync --no-instructions >"$servers_folder/initdb.log" 2>&1 \
        || fail "${exit_unavailable:?}" "PostgreSQL cannot make a database cluster: $(cat "$servers_folder/initdb.log")"
    local port
    for _ in 1 2 3 4 5; do
        port=$(free_port)
        if as_postgres "$postgres_programs/pg_ctl" -D "$folder/data" -l "$folder/log" -s -w -t 60 start \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='$folder' -c fsync=off \
                -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"; then
            as_postgres "$postgres_programs/createdb" -h 127.0.0.1 -p "$port" -U purser purser_test
            export PURSER_TEST_POSTGRESQL=postgresql://purser@127.0.0.1:$port/purser_test
            return
        fi
    done
    fail "${exit_unavailable:?}" "PostgreSQL does not start: $(as_postgres tail "$folder/log")"
}

start_redis() {
    local folder=$servers_folder/redis port
    mkdir -m 700 "$folder"
    for _ in 1 2 3 4 5; do
        port=$(free_port)
        redis-server --port "$port" --bind 127.0.0.1 --save '' --appendonly no --dir "$folder" \
            >"$servers_folder/redis.log" 2>&1 &
        redis_process=$!
        for _ in {1..100}; do
            if [[ $(redis-cli -h 127.0.0.1 -p "$port" ping 2>/dev/null) == PONG ]]; then
                export PURSER_TEST_REDIS=redis://127.0.0.1:$port/0
                return
            fi
            kill -0 "$redis_process" 2>/dev/null || break
            sleep 0.05
        done
        kill "$redis_process" 2>/dev/null || true
    done
    fail "${exit_unavailable:?}" "Redis does not start: $(tail "$servers_folder/redis.log")"
}
