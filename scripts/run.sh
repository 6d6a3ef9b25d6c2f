#!/usr/bin/env bash
# make run: builds what is missing or older than its sources, starts the four parts, prints where they are,
# and stops all of them on Ctrl-C. Data stays in .data/.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

SERVICES=(postgres keycloak backend frontend)
services="$MOTCUA_ROOT/scripts/services.sh"

find_jdk
need_maven
need_node
one_at_a_time "make run"
"$services" stop 9>&-
"$services" check "${SERVICES[@]}"

watcher=

stop() {
  trap '' INT TERM HUP
  [[ -z "$watcher" ]] || kill "$watcher" 2>/dev/null || true
  say
  say "• Stopping …"
  "$services" stop 9>&-
  say "  stopped; the data stays in ${DATA#"$MOTCUA_ROOT"/}/"
}

make --no-print-directory -C "$MOTCUA_ROOT" build
trap 'exit 0' INT TERM HUP
trap stop EXIT
"$services" start "${SERVICES[@]}" 9>&-

cat <<WELCOME

  Một Cửa is ready after $SECONDS s.

    Application      $FRONTEND_URL
    API              $BACKEND_URL/q/openapi
    Keycloak         $KEYCLOAK_URL  (console: admin / $LOCAL_PASSWORD)
    PostgreSQL       postgresql://motcua_owner:$LOCAL_PASSWORD@$LOOPBACK:$PG_PORT/motcua

  Accounts, all with the password $LOCAL_PASSWORD
    Tam Phước        clerk  officer  leader  catalogue  admin  auditor
    Sơn Đông         clerk.b  officer.b  leader.b

  Logs are in ${DATA#"$MOTCUA_ROOT"/}/log/. Ctrl-C stops everything.

WELCOME
"$services" watch "${SERVICES[@]}" 9>&- &
watcher=$!
wait "$watcher"
