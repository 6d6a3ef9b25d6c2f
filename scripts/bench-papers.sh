#!/usr/bin/env bash
# bench-papers.sh: how long a register of 5,000 rows takes as PDF, XLSX and CSV, and what a receipt costs at one and at
# sixteen users; on a PostgreSQL of its own, whose data are thrown away. Prints what it measured.
# MOTCUA_BENCH_ROWS says how many rows the register has instead, MOTCUA_BENCH_WARM_UP and MOTCUA_BENCH_SECONDS for how long
# receipts are asked for.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
find_jdk
need_maven
one_at_a_time "make bench-papers"
cd "$MOTCUA_ROOT/backend"
mvn -B -ntp -q -Pbench test-compile surefire:test -Dtest=PapersOfADesk -Dsurefire.useFile=false \
  -Dmotcua.bench.rows="${MOTCUA_BENCH_ROWS:-5000}" -Dmotcua.bench.warm-up="${MOTCUA_BENCH_WARM_UP:-15}" \
  -Dmotcua.bench.seconds="${MOTCUA_BENCH_SECONDS:-20}"
cat target/bench-papers.md
