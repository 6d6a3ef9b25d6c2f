#!/usr/bin/env bash
# make rebuild-rollups: has the sums of reports computed anew from the dossiers, after a check has found differences.
#   make rebuild-rollups REASON='…'              the agency of the demo's administrator
#   make rebuild-rollups REASON='…' AGENCY=H07   another one that the administrator sees
#   MOTCUA_ACCOUNT, MOTCUA_PASSWORD              another administrator
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_node

[[ -n "${REASON:-}" ]] || die "Say why, it is kept: make rebuild-rollups REASON='…'"
port_taken "$BACKEND_PORT" || die "Nothing answers at $BACKEND_URL: start make run first."
export BACKEND_URL ISSUER REASON AGENCY="${AGENCY:-}"
export MOTCUA_ACCOUNT="${MOTCUA_ACCOUNT:-admin}" MOTCUA_PASSWORD="${MOTCUA_PASSWORD:-$LOCAL_PASSWORD}"
exec node "$MOTCUA_ROOT/scripts/rebuild-rollups.mjs"
