#!/usr/bin/env bash
# Keycloak in the foreground, on the loopback address alone, with the local realm imported the first time.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

HOME_OF_DATA="$DATA/keycloak"
IMPORT="$HOME_OF_DATA/data/import/motcua-realm.json"
SHIPPED="$HOME_OF_DATA/data/shipped-realm.json"

[[ -x "$KEYCLOAK_HOME/bin/kc.sh" ]] || die "Keycloak is not in .tools/: run make tools."
find_jdk
need_node

# The distribution stays untouched: its home, with database and import folder, is a folder of ours.
rm -rf "$HOME_OF_DATA/data/tmp" # compressed copies of the theme, kept even when the theme has changed
mkdir -p "$HOME_OF_DATA/data/import" "$HOME_OF_DATA/providers"
ln -sfn "$KEYCLOAK_HOME/lib" "$HOME_OF_DATA/lib"
ln -sfn "$KEYCLOAK_HOME/conf" "$HOME_OF_DATA/conf"
ln -sfn "$MOTCUA_ROOT/infra/keycloak/themes" "$HOME_OF_DATA/themes"

# The realm of the files, with or without accounts of an earlier one.
realm() {
  node "$MOTCUA_ROOT/scripts/local-realm.mjs" "$@" \
    | sed -e "s#\${MOTCUA_APP_URL[^}]*}#$FRONTEND_URL#g" -e "s#\${MOTCUA_ADMIN_CLIENT_SECRET}#$LOCAL_PASSWORD#g"
}

# Keycloak imports a realm only once. When the files of the realm have changed, it starts again from them and the
# accounts that are there, which administrators have made or changed since; only sign-in sessions are lost.
start_again() {
  local accounts="$HOME_OF_DATA/data/accounts.json"
  "$KEYCLOAK_HOME/bin/kc.sh" export --optimized --realm motcua --users same_file --file "$accounts" \
    -Dkc.home.dir="$HOME_OF_DATA" \
    || die "The files of the realm have changed, but its accounts cannot be read. To begin without them: rm -r $HOME_OF_DATA"
  realm "$accounts" >"$IMPORT.part"
  mv "$IMPORT.part" "$IMPORT"
  rm -r "$HOME_OF_DATA/data/h2" "$accounts"
}

realm >"$SHIPPED.new"
if [[ ! -d "$HOME_OF_DATA/data/h2" ]]; then
  cp "$SHIPPED.new" "$IMPORT"
elif ! cmp --silent "$SHIPPED.new" "$SHIPPED"; then
  start_again
fi
mv "$SHIPPED.new" "$SHIPPED"

export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD="$LOCAL_PASSWORD"
export JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m"
exec "$KEYCLOAK_HOME/bin/kc.sh" start --optimized --import-realm \
  --cache=local --http-enabled=true --http-host="$LOOPBACK" --http-port="$KEYCLOAK_PORT" --hostname="$KEYCLOAK_URL" \
  -Dkc.home.dir="$HOME_OF_DATA"
