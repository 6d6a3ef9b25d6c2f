#!/usr/bin/env bash
# api.sh write: openapi.yaml from the code of the backend, and the client of the frontend from openapi.yaml.
# api.sh check: fails when either has drifted.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

GENERATED="$MOTCUA_ROOT/backend/target/openapi/openapi.yaml"
OPENAPI="$MOTCUA_ROOT/openapi.yaml"
CLIENT="$MOTCUA_ROOT/frontend/src/api/__generated__"

need_node
cd "$MOTCUA_ROOT/frontend"
case "${1:-}" in
  write)
    cp "$GENERATED" "$OPENAPI"
    npm run --silent api
    ;;
  check)
    diff -u "$OPENAPI" "$GENERATED" \
      || die "openapi.yaml is not what the backend says (above): run make api and read the difference."
    before="$(mktemp -d)"
    trap 'rm -rf "$before"' EXIT
    cp -r "$CLIENT/." "$before"
    npm run --silent api
    diff -ru "$before" "$CLIENT" \
      || die "The client of the frontend did not come from openapi.yaml (above): it has been made again, commit it."
    say "openapi.yaml and the client of the frontend are what the backend says."
    ;;
  *) die "usage: api.sh write | check" ;;
esac
