#!/usr/bin/env bash
# make verify-ledger: checks the export of a running make run, or the file in EXPORT, outside the application.
#   make verify-ledger                              the agency of the demo's auditor, the last 366 days
#   make verify-ledger EXPORT=so-nhat-ky.ndjson     a file that somebody was given
#   FROM, TO, MOTCUA_ACCOUNT, MOTCUA_PASSWORD       another period, another auditor
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_node

verify=("node" "$MOTCUA_ROOT/scripts/verify-ledger.mjs")
if [[ -n "${EXPORT:-}" ]]; then
  exec "${verify[@]}" "$EXPORT"
fi

port_taken "$BACKEND_PORT" || die "Nothing answers at $BACKEND_URL: start make run, or name a file: make verify-ledger EXPORT=…"
export BACKEND_URL ISSUER
export TO="${TO:-$(TZ=Asia/Ho_Chi_Minh date +%F)}"
export FROM="${FROM:-$(date -d "$TO - 365 days" +%F)}"
export MOTCUA_ACCOUNT="${MOTCUA_ACCOUNT:-auditor}" MOTCUA_PASSWORD="${MOTCUA_PASSWORD:-$LOCAL_PASSWORD}"
say "• The ledger of the dossiers received from $FROM to $TO, as $MOTCUA_ACCOUNT sees it"
node "$MOTCUA_ROOT/scripts/fetch-ledger.mjs" | "${verify[@]}"
