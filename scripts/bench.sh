#!/usr/bin/env bash
# bench.sh [DOSSIERS]: loads that many dossiers into a stack of its own (other ports, empty data, beside make run),
# measures what people wait for, writes docs/benchmarks/<date>-<dossiers>.md, and throws the data away.
# MOTCUA_BENCH_KEEP=true leaves the data, and MOTCUA_BENCH_LOADED=true measures once more on what was left.
set -euo pipefail
export MOTCUA_DATA_DIR="${MOTCUA_BENCH_DATA_DIR:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/.data/bench}"
export MOTCUA_PG_PORT="${MOTCUA_BENCH_PG_PORT:-25432}" MOTCUA_KEYCLOAK_PORT="${MOTCUA_BENCH_KEYCLOAK_PORT:-28180}"
export MOTCUA_BACKEND_PORT="${MOTCUA_BENCH_BACKEND_PORT:-28080}"
export MOTCUA_PORT_PREFIX=MOTCUA_BENCH
# What a small server gives its database; every commit is on the disk before it is answered.
export MOTCUA_PG_OPTIONS="-c fsync=on -c synchronous_commit=on -c full_page_writes=on
  -c shared_buffers=1GB -c effective_cache_size=4GB -c maintenance_work_mem=512MB -c max_wal_size=8GB
  -c checkpoint_timeout=15min"
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

DOSSIERS="${1:-1000000}"
# Before we are at work ourselves.
read -r MOTCUA_BENCH_LOAD _ </proc/loadavg
DATABASE="jdbc:postgresql://$LOOPBACK:$PG_PORT/motcua"
services="$MOTCUA_ROOT/scripts/services.sh"

[[ "$DOSSIERS" =~ ^[1-9][0-9]{3,7}$ ]] || die "How many dossiers? From 1000 to 99999999, as in: make bench N=100000"

# A pgbench of any version will do: it only sends statements.
find_pgbench() {
  local candidate
  for candidate in "${MOTCUA_PGBENCH:-}" "$(command -v pgbench || true)" /usr/lib/postgresql/*/bin/pgbench; do
    if [[ -x "$candidate" ]]; then
      MOTCUA_PGBENCH="$candidate"
      return
    fi
  done
  die "pgbench was not found: install it (Debian: apt install postgresql-contrib), or set MOTCUA_PGBENCH."
}

# The commit of an acknowledged reception counts; those of the year that is only loaded may be lost.
load() {
  cd "$MOTCUA_ROOT/backend"
  mvn -B -ntp -Pbench test-compile surefire:test -Dtest=LoadedProvince -Dsurefire.useFile=false \
    -Dmotcua.testing.postgres-port="$PG_PORT" -Dmotcua.testing.keycloak-port="$KEYCLOAK_PORT" \
    -Dmotcua.bench.database="$DATABASE" -Dmotcua.bench.dossiers="$DOSSIERS" \
    -Dquarkus.datasource.jdbc.additional-jdbc-properties.options="-c synchronous_commit=off"
}

leave() {
  "$services" stop 9>&-
  if [[ "${MOTCUA_BENCH_KEEP:-}" != true ]]; then
    rm -rf "$DATA/postgres" "$DATA/keycloak" "$DATA/files" "$DATA/backend.aot"
  fi
}

find_jdk
need_maven
need_node
find_pgbench
one_at_a_time "make bench"
trap 'leave' EXIT
trap 'exit 130' INT TERM HUP
"$services" stop 9>&-
"$services" check postgres keycloak backend
if [[ "${MOTCUA_BENCH_LOADED:-}" == true ]]; then
  "$services" start postgres keycloak 9>&-
else
  MOTCUA_PG_FRESH=true "$services" start postgres 9>&-
  rm -rf "$DATA/keycloak" "$DATA/backend.aot"
  "$services" start keycloak 9>&-
  with_progress "Loading $DOSSIERS dossiers" load
fi

export MOTCUA_PGBENCH MOTCUA_BENCH_LOAD MOTCUA_BENCH_DOSSIERS="$DOSSIERS" MOTCUA_BENCH_DATABASE="$DATABASE"
export MOTCUA_BENCH_ISSUER="$ISSUER" MOTCUA_BENCH_DATA="$DATA"
app="$MOTCUA_ROOT/backend/target/quarkus-app"
cd "$MOTCUA_ROOT/backend"
java -cp "target/test-classes:target/classes:$app/lib/main/*:$app/lib/boot/*" vn.motcua.bench.Bench 9>&-
