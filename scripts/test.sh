#!/usr/bin/env bash
# make test: every check there is, and what each of them counted at the end. The front end is checked beside the backend,
# since the backend often waits for its database; its output follows when both are done.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

logs="$DATA/log"
mkdir -p "$logs"
touch "$logs/test-started"

step() { make --no-print-directory -C "$MOTCUA_ROOT" "$1" 2>&1; }
plain() { sed 's/\x1b\[[0-9;]*m//g' "$logs/$1.log"; }
heading() {
  say
  say "━━ $1 ━━ after $SECONDS s"
}

# What went wrong below, each sentence once: an error of the framework says only "InvocationTargetException".
causes() {
  local reports=("$MOTCUA_ROOT"/backend/target/{surefire,failsafe}-reports)
  find "${reports[@]}" -name '*.txt' -newer "$logs/test-started" -exec grep -h 'Caused by:' {} + 2>/dev/null |
    awk '!seen[$0]++' | cut -c 1-500 | head -n 40 || true
}

fail() {
  heading "✗ failed: $*"
  if [[ " $* " == *" test-backend "* ]]; then causes; fi
  exit 1
}

# In a process group of its own, so that Ctrl-C ends it with all it started.
set -m
step test-frontend >"$logs/test-frontend.log" </dev/null &
beside=$!
set +m
trap 'kill -- "-$beside" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM

failed=()
heading "test-backend, and test-frontend beside it"
step test-backend | tee "$logs/test-backend.log" || failed+=(test-backend)
wait "$beside" || failed+=(test-frontend)
trap - EXIT
heading "test-frontend"
cat "$logs/test-frontend.log"
((${#failed[@]} == 0)) || fail "${failed[@]}"

for name in api-check e2e; do
  heading "$name"
  step "$name" | tee "$logs/$name.log" || fail "$name"
done

say
say "━━ All passed in $SECONDS s"
say "  backend    $(plain test-backend | grep -aE 'Tests run:.*Failures:' | grep -av 'in vn\.' | sed 's/^\[[A-Z]*\] *//' | paste -sd'+' | sed 's/+/ + /g')"
say "  openapi    no drift"
say "  frontend   $(plain test-frontend | grep -aE '^ *Tests ' | tail -n 1 | xargs)"
say "  browser    $(plain e2e | grep -aE '^ *[0-9]+ passed' | tail -n 1 | xargs)"
