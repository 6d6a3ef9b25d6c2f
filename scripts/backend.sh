#!/usr/bin/env bash
# The packaged backend in the foreground, on the loopback address alone.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

find_jdk
export_backend_settings
exec java -jar "$MOTCUA_ROOT/backend/target/quarkus-app/quarkus-run.jar"
