#!/usr/bin/env bash
# The packaged backend in the foreground, on the loopback address alone.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

find_jdk
export_backend_settings
# The JVM keeps what it learned of the classes at the first exit; the next start is a third shorter.
exec java -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$DATA/backend.jsa" -Xlog:disable -Xlog:all=error \
  -jar "$MOTCUA_ROOT/backend/target/quarkus-app/quarkus-run.jar"
