#!/usr/bin/env bash
# Fetches PostgreSQL and Keycloak from Maven Central into .tools/ (which can be thrown away at any time).
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

fetch() { mvn -B "$MAVEN_DEPENDENCY_PLUGIN:copy" -Dartifact="$1" -DoutputDirectory="$TOOLS/download" -Dmdep.useBaseVersion=true; }

install_postgres() {
  local platform jar part="$POSTGRES_HOME.part"
  case "$(uname -m)" in
    x86_64) platform=linux-amd64 ;;
    aarch64) platform=linux-arm64v8 ;;
    *) die "There is no PostgreSQL for $(uname -m) here: use docker-compose.yml." ;;
  esac
  jar="embedded-postgres-binaries-$platform"
  with_progress "Downloading PostgreSQL $POSTGRES_VERSION (15 MB)" fetch "io.zonky.test.postgres:$jar:$POSTGRES_VERSION"
  with_progress "Downloading xz $XZ_VERSION" fetch "org.tukaani:xz:$XZ_VERSION"
  rm -rf "$part"
  mkdir -p "$part"
  java -cp "$TOOLS/download/xz-$XZ_VERSION.jar" "$MOTCUA_ROOT/scripts/ExtractXz.java" \
    "$TOOLS/download/$jar-$POSTGRES_VERSION.jar" | tar --extract --no-same-owner --directory "$part"
  mv "$part" "$POSTGRES_HOME"
}

# Building once with the options of local use makes every later start skip that step.
install_keycloak() {
  local part="$TOOLS/keycloak.part"
  with_progress "Downloading Keycloak $KEYCLOAK_VERSION (176 MB)" \
    fetch "org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:tar.gz"
  rm -rf "$part"
  mkdir -p "$part"
  tar --extract --gzip --no-same-owner --directory "$part" --strip-components=1 \
    --file "$TOOLS/download/keycloak-quarkus-dist-$KEYCLOAK_VERSION.tar.gz"
  with_progress "Preparing Keycloak" "$part/bin/kc.sh" build --db=dev-file
  mv "$part" "$KEYCLOAK_HOME"
}

find_jdk
need_maven
umask 022
mkdir -p "$TOOLS"
[[ -d "$POSTGRES_HOME" ]] || install_postgres
[[ -d "$KEYCLOAK_HOME" ]] || install_keycloak
rm -rf "$TOOLS/download"
