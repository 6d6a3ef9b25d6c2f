#!/usr/bin/env bash
# bench-catalogue.sh: 5,000 synthetic procedures into a running stack of its own (an empty data directory, thrown away
# afterwards), then how fast the catalogue is listed and searched, and the public page asked for again.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need_node
http_ok "$BACKEND_PORT" /q/health/ready || die "Nothing answers at $BACKEND_URL: start a stack in another window with make run."
if ! command -v wrk >/dev/null && [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
  apt-get install -y -q wrk >/dev/null 2>&1 || say "wrk could not be installed; a loop of Node loads the public page."
fi
BACKEND_URL="$BACKEND_URL" ISSUER="$ISSUER" exec node "$MOTCUA_ROOT/scripts/bench-catalogue.mjs"
