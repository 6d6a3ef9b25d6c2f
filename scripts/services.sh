#!/usr/bin/env bash
# services.sh start NAME…   starts services of a local stack in the background, returns when they are ready.
# services.sh stop          stops whatever of the stack is running.
# services.sh check NAME…   says which port is taken by another program.
# services.sh watch NAME…   waits until one of them ends by itself.
# services.sh restart NAME… does the one after the other, for when an earlier run was killed and left some.
# NAME: postgres, keycloak, backend, frontend. The stack is the one of MOTCUA_DATA_DIR (see lib.sh).
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

READY_SECONDS=300

port_of() {
  case "$1" in
    postgres) echo "$PG_PORT" ;;
    keycloak) echo "$KEYCLOAK_PORT" ;;
    backend) echo "$BACKEND_PORT" ;;
    frontend) echo "$FRONTEND_PORT" ;;
    *) die "Unknown service: $1" ;;
  esac
}

# postgres_is_ready PID: the first line of its lock file is the process, the eighth the state. After a crash
# the file of the dead server is still there, so the process has to be the one just started.
postgres_is_ready() {
  local lines=()
  mapfile -t lines 2>/dev/null <"$DATA/postgres/postmaster.pid" || return 1
  [[ "${lines[0]:-}" == "$1" && "${lines[7]:-}" == ready* ]]
}

# is_ready NAME PID
is_ready() {
  case "$1" in
    postgres) postgres_is_ready "$2" ;;
    keycloak) http_ok "$KEYCLOAK_PORT" /realms/motcua/.well-known/openid-configuration ;;
    backend) http_ok "$BACKEND_PORT" /q/health/ready ;;
    frontend) http_ok "$FRONTEND_PORT" / ;;
  esac
}

# Each service leads a process group of its own. A number from the past may belong to somebody else by now,
# so a member counts only when its command line speaks of this checkout.
is_running() {
  local group="$1" stat rest process
  for stat in /proc/[0-9]*/stat; do
    rest="$(cat "$stat" 2>/dev/null)" || continue
    read -r _ _ process _ <<<"${rest##*) }"
    if [[ "$process" == "$group" ]] && grep -qaF "$MOTCUA_ROOT/" "${stat%stat}cmdline" 2>/dev/null; then
      return 0
    fi
  done
  return 1
}

check_port() {
  local port variable="${1^^}"
  port="$(port_of "$1")"
  variable="${MOTCUA_PORT_PREFIX:-MOTCUA}_${variable/#POSTGRES/PG}_PORT"
  if port_taken "$port"; then
    die "Port $port, which $1 needs, is taken by another program: stop it, or set $variable to a free one."
  fi
}

start() {
  local name="$1" started=$SECONDS log="$DATA/log/$1.log" pid
  check_port "$name"
  say "• Starting $name …"
  setsid "$MOTCUA_ROOT/scripts/$name.sh" >"$log" 2>&1 </dev/null &
  pid=$!
  echo "$pid" >"$DATA/run/$name.pid"
  until is_ready "$name" "$pid"; do
    if ! kill -0 "$pid" 2>/dev/null; then
      tail -n 30 "$log" >&2
      die "$name did not start (the whole log: $log)."
    fi
    ((SECONDS - started < READY_SECONDS)) || die "$name was not ready after $READY_SECONDS s (see $log)."
    sleep 0.2
    if ((SECONDS - started >= 10 && (SECONDS - started) % 10 == 0)); then
      say "  … $((SECONDS - started)) s"
      sleep 1
    fi
  done
  say "  $name is ready after $((SECONDS - started)) s"
}

# Returns when one of the services has ended, with its name and the place of its log.
watch() {
  local name
  while true; do
    for name in "$@"; do
      if ! kill -0 "$(<"$DATA/run/$name.pid")" 2>/dev/null; then
        die "$name has ended by itself (see $DATA/log/$name.log)."
      fi
    done
    sleep 1
  done
}

# stop_service NAME SIGNAL [-]: with "-" the signal goes to the whole group.
stop_service() {
  local file="$DATA/run/$1.pid" pid deadline=$((SECONDS + 60))
  [[ -f "$file" ]] || return 0
  pid="$(<"$file")"
  if is_running "$pid"; then
    kill -s "$2" -- "${3:-}$pid" 2>/dev/null || true
    while is_running "$pid"; do
      if ((SECONDS > deadline)); then
        say "  $1 does not stop: ending it"
        kill -s KILL -- "-$pid" 2>/dev/null || true
        break
      fi
      sleep 0.1
    done
  fi
  rm -f "$file"
}

# PostgreSQL last; for its server INT means: roll back what is open, write everything down, end.
stop_all() {
  stop_service frontend TERM -
  stop_service backend TERM -
  stop_service keycloak TERM -
  stop_service postgres INT
}

mkdir -p "$DATA/log" "$DATA/run"
case "${1:-}" in
  start | restart)
    [[ "$1" == start ]] || stop_all
    shift
    for name in "$@"; do start "$name"; done
    ;;
  check)
    shift
    for name in "$@"; do check_port "$name"; done
    ;;
  watch)
    shift
    watch "$@"
    ;;
  stop) stop_all ;;
  *) die "usage: services.sh start|restart|check|watch NAME… | stop" ;;
esac
