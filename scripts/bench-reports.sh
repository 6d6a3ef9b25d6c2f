#!/usr/bin/env bash
# bench-reports.sh: what the settlement report costs on the sums of ten million dossiers in 3,321 agencies, and what memory
# an export of 500,000 dossiers takes; on a PostgreSQL of its own, whose data are thrown away. Prints what it measured.
# MOTCUA_BENCH_EXPORTED says how many dossiers are exported instead.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
find_jdk
need_maven
one_at_a_time "make bench-reports"
cd "$MOTCUA_ROOT/backend"
mvn -B -ntp -q -Pbench test-compile surefire:test -Dtest=CountryReports -Dsurefire.useFile=false \
  -Dmotcua.bench.exported="${MOTCUA_BENCH_EXPORTED:-500000}"
cat target/bench-reports.md
