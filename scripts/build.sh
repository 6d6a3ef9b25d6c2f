#!/usr/bin/env bash
# build.sh backend | frontend | node_modules: makes one artefact. The Makefile knows when it is needed.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case "${1:-}" in
  backend)
    find_jdk
    need_maven
    cd "$MOTCUA_ROOT/backend"
    with_progress "Building the backend" mvn -B -ntp package -Dmaven.test.skip=true
    ;;
  node_modules)
    need_node
    cd "$MOTCUA_ROOT/frontend"
    with_progress "Installing the libraries of the frontend" npm ci --no-audit --no-fund
    ;;
  frontend)
    need_node
    cd "$MOTCUA_ROOT/frontend"
    with_progress "Building the frontend" npm run build
    ;;
  *) die "usage: build.sh backend | frontend | node_modules" ;;
esac
