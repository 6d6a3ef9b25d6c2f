#!/usr/bin/env bash
# make dev: PostgreSQL and Keycloak as in make run; backend and frontend reload at every save.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

services="$MOTCUA_ROOT/scripts/services.sh"
groups=()

stop() {
  trap '' INT TERM HUP
  local group
  for group in "${groups[@]}"; do kill -- "-$group" 2>/dev/null || true; done
  wait
  "$services" stop 9>&-
}

# reloading NAME COMMAND…: in the background, each line led by the name.
reloading() {
  local name="$1"
  shift
  set -m
  { "$@" 2>&1 | sed -u "s/^/[$name] /"; } </dev/null 9>&- &
  groups+=($!)
  set +m
}

backend() {
  cd "$MOTCUA_ROOT/backend"
  mvn -B -ntp quarkus:dev -Dquarkus.console.enabled=false -Dquarkus.analytics.disabled=true
}

frontend() {
  cd "$MOTCUA_ROOT/frontend"
  npm run --silent dev
}

find_jdk
need_maven
need_node
one_at_a_time "make run or make dev"
trap stop EXIT
trap 'exit 0' INT TERM HUP
"$services" restart postgres keycloak 9>&-
"$services" check backend frontend
export_backend_settings
export MOTCUA_BACKEND_URL="$BACKEND_URL"
reloading backend backend
reloading frontend frontend
wait -n
