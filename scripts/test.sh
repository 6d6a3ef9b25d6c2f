#!/usr/bin/env bash
# make test: every check there is, one after the other, and what each of them counted at the end.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

logs="$DATA/log"
mkdir -p "$logs"

for step in test-backend api-check test-frontend e2e; do
  say
  say "━━ $step ━━ after $SECONDS s"
  make --no-print-directory -C "$MOTCUA_ROOT" "$step" 2>&1 | tee "$logs/$step.log"
done

plain() { sed 's/\x1b\[[0-9;]*m//g' "$logs/$1.log"; }
say
say "━━ All passed in $SECONDS s"
say "  backend    $(plain test-backend | grep -E 'Tests run:.*Failures:' | grep -v 'in vn\.' | sed 's/^\[[A-Z]*\] *//' | paste -sd'+' | sed 's/+/ + /g')"
say "  openapi    no drift"
say "  frontend   $(plain test-frontend | grep -E '^ *Tests ' | tail -n 1 | xargs)"
say "  browser    $(plain e2e | grep -E '^ *[0-9]+ passed' | tail -n 1 | xargs)"
