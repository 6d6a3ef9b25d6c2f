#!/usr/bin/env bash
# The packaged backend in the foreground, on the loopback address alone.
# MOTCUA_BACKEND_LEARNS=false: whoever starts it once and throws it away need not wait for what the JVM writes down.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

find_jdk
export_backend_settings
jar="$MOTCUA_ROOT/backend/target/quarkus-app/quarkus-run.jar"
learned="$DATA/backend.aot"
# The serial collector has no threads that work beside the requests on two cores, and gives back what it does not use.
flags=(-XX:+UseSerialGC -Xms64m -Xmx512m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Xlog:disable -Xlog:all=error)
# The JVM writes down at its first exit what it has learned of the classes, and starts faster from then on; from Java 25
# on in one step (JEP 514). What it learned of another build is of no use.
if (($(java_major "$JAVA_HOME") >= 25)); then
  if [[ "$learned" -nt "$jar" ]]; then
    flags+=(-XX:AOTCache="$learned")
  elif [[ "${MOTCUA_BACKEND_LEARNS:-true}" == true ]]; then
    flags+=(-XX:AOTCacheOutput="$learned")
  fi
fi
exec java "${flags[@]}" -jar "$jar"
