#!/usr/bin/env bash
# make demo: writes a long history into the running stack, through its own API, as the administrator.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

find_jdk
http_ok "$BACKEND_PORT" /q/health/ready || die "Nothing answers at $BACKEND_URL: start it in another window with make run."
http_ok "$KEYCLOAK_PORT" /realms/motcua || die "Nothing answers at $KEYCLOAK_URL: start it in another window with make run."

app="$MOTCUA_ROOT/backend/target/quarkus-app"
export MOTCUA_URL="$BACKEND_URL" MOTCUA_KEYCLOAK_URL="$KEYCLOAK_URL"
exec java -cp "$app/app/*:$app/lib/main/*:$app/lib/boot/*" vn.motcua.demo.DemoHistory "$@"
