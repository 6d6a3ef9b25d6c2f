#!/usr/bin/env bash
# Keycloak in the foreground, on the loopback address alone, with the local realm imported the first time.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

HOME_OF_DATA="$DATA/keycloak"
REALM="$HOME_OF_DATA/data/import/motcua-realm.json"

[[ -x "$KEYCLOAK_HOME/bin/kc.sh" ]] || die "Keycloak is not in .tools/: run make tools."
find_jdk
need_node

# The distribution stays untouched: its home, with database and import folder, is a folder of ours.
rm -rf "$HOME_OF_DATA/data/tmp" # compressed copies of the theme, kept even when the theme has changed
mkdir -p "$HOME_OF_DATA/data/import" "$HOME_OF_DATA/providers"
ln -sfn "$KEYCLOAK_HOME/lib" "$HOME_OF_DATA/lib"
ln -sfn "$KEYCLOAK_HOME/conf" "$HOME_OF_DATA/conf"
ln -sfn "$MOTCUA_ROOT/infra/keycloak/themes" "$HOME_OF_DATA/themes"

# Keycloak imports a realm only once. When the files of the realm have changed, it starts again from them:
# nothing but sign-in sessions is lost.
export MOTCUA_APP_URL="$FRONTEND_URL"
{ node "$MOTCUA_ROOT/scripts/local-realm.mjs" | sed "s#\${MOTCUA_APP_URL[^}]*}#$MOTCUA_APP_URL#g"; } >"$REALM.new"
cmp --silent "$REALM.new" "$REALM" || rm -rf "$HOME_OF_DATA/data/h2"
mv "$REALM.new" "$REALM"

export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD="$LOCAL_PASSWORD"
export JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m"
exec "$KEYCLOAK_HOME/bin/kc.sh" start --optimized --import-realm \
  --cache=local --http-enabled=true --http-host="$LOOPBACK" --http-port="$KEYCLOAK_PORT" --hostname="$KEYCLOAK_URL" \
  -Dkc.home.dir="$HOME_OF_DATA"
