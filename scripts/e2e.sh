#!/usr/bin/env bash
# make e2e: browser journeys through a whole stack of its own (other ports, empty data), beside make run.
set -euo pipefail
export MOTCUA_DATA_DIR="${MOTCUA_E2E_DATA_DIR:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/.data/e2e}"
export MOTCUA_PG_PORT="${MOTCUA_E2E_PG_PORT:-15432}" MOTCUA_KEYCLOAK_PORT="${MOTCUA_E2E_KEYCLOAK_PORT:-18180}"
export MOTCUA_BACKEND_PORT="${MOTCUA_E2E_BACKEND_PORT:-18080}"
export MOTCUA_FRONTEND_PORT="${MOTCUA_E2E_FRONTEND_PORT:-15173}"
export MOTCUA_PG_FRESH=true MOTCUA_PORT_PREFIX=MOTCUA_E2E MOTCUA_BACKEND_LEARNS=false
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

SERVICES=(postgres keycloak backend frontend)
services="$MOTCUA_ROOT/scripts/services.sh"

find_chromium() {
  local name
  for name in "${MOTCUA_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [[ -n "$name" ]] && command -v "$name"; then return; fi
  done
  return 1
}

install_chromium() {
  if ((EUID != 0)) || ! command -v apt-get >/dev/null; then
    die "No Chromium was found: install it (Debian: apt install chromium)."
  fi
  export DEBIAN_FRONTEND=noninteractive
  with_progress "Looking up packages" apt-get update
  with_progress "Installing Chromium" apt-get install -y --no-install-recommends chromium
}

need_node
find_chromium >/dev/null || install_chromium
MOTCUA_CHROMIUM="$(find_chromium)"
one_at_a_time "make e2e"

trap '"$services" stop 9>&-' EXIT
trap 'exit 130' INT TERM HUP
"$services" stop 9>&-
"$services" check "${SERVICES[@]}"
"$services" start "${SERVICES[@]}" 9>&-

cd "$MOTCUA_ROOT/frontend"
export MOTCUA_CHROMIUM MOTCUA_BASE_URL="$FRONTEND_URL" MOTCUA_BACKEND_URL="$BACKEND_URL" MOTCUA_KEYCLOAK_URL="$KEYCLOAK_URL"
npm run --silent e2e
