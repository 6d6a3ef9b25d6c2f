#!/usr/bin/env bash
# The production build of the SPA in the foreground, with /api and /public passed on to the backend.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need_node

# The build is the same everywhere; config.json beside it tells where to sign in (nginx does the same on a server).
SITE="$DATA/site"
rm -rf "$SITE"
cp -r "$MOTCUA_ROOT/frontend/dist" "$SITE"
printf '{ "oidcAuthority": "%s", "oidcClientId": "motcua-spa" }\n' "$ISSUER" >"$SITE/config.json"

cd "$MOTCUA_ROOT/frontend"
export MOTCUA_BACKEND_URL="http://$LOOPBACK:$BACKEND_PORT"
exec node "$MOTCUA_ROOT/frontend/node_modules/vite/bin/vite.js" preview \
  --host "$LOOPBACK" --port "$FRONTEND_PORT" --strictPort --outDir "$SITE"
