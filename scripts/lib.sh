# shellcheck shell=bash
# shellcheck disable=SC2034  # the variables are for the scripts that source this file
# What every script here shares: versions, places, ports, messages, and the search for a JDK and Node.
# Everything can be set from outside, so that two stacks (make run, make e2e) stand side by side.

MOTCUA_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

POSTGRES_VERSION=18.6.0
KEYCLOAK_VERSION=26.7.3
XZ_VERSION=1.10
MAVEN_DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

TOOLS="$MOTCUA_ROOT/.tools"
POSTGRES_HOME="$TOOLS/postgres-$POSTGRES_VERSION"
KEYCLOAK_HOME="$TOOLS/keycloak-$KEYCLOAK_VERSION"

DATA="${MOTCUA_DATA_DIR:-$MOTCUA_ROOT/.data}"
PG_PORT="${MOTCUA_PG_PORT:-15431}"
KEYCLOAK_PORT="${MOTCUA_KEYCLOAK_PORT:-8180}"
BACKEND_PORT="${MOTCUA_BACKEND_PORT:-8080}"
FRONTEND_PORT="${MOTCUA_FRONTEND_PORT:-5173}"

KEYCLOAK_URL="http://localhost:$KEYCLOAK_PORT"
BACKEND_URL="http://localhost:$BACKEND_PORT"
FRONTEND_URL="http://localhost:$FRONTEND_PORT"
ISSUER="$KEYCLOAK_URL/realms/motcua"

# Known passwords are safe here only because every process listens on the loopback address alone.
LOOPBACK=127.0.0.1
LOCAL_PASSWORD=motcua

say() { printf '%s\n' "$*"; }
die() { printf '✗ %s\n' "$*" >&2; exit 1; }

java_major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

# Sets JAVA_HOME and PATH to the first JDK of 21 or newer; the java on the PATH is often an older one.
find_jdk() {
  local candidate on_path
  on_path="$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)"
  for candidate in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/*; do
    if [[ -x "$candidate/bin/javac" && "$(java_major "$candidate")" -ge 21 ]]; then
      export JAVA_HOME="$candidate" PATH="$candidate/bin:$PATH"
      return
    fi
  done
  die "No JDK of version 21 or newer was found (looked in JAVA_HOME, PATH and /usr/lib/jvm). Install one or set JAVA_HOME."
}

need_maven() { command -v mvn >/dev/null || die "Maven was not found: install it (Debian: apt install maven)."; }

need_node() {
  command -v node >/dev/null || die "Node was not found: install Node 20 or newer."
  local major
  major="$(node -p 'process.versions.node.split(".")[0]')"
  [[ "$major" -ge 20 ]] || die "Node $major is too old: install Node 20 or newer."
  command -v npm >/dev/null || die "npm was not found: it usually comes with Node 20."
}

# Both loopback addresses: a browser that asks for localhost may try ::1 first.
port_taken() {
  (exec 3<>"/dev/tcp/$LOOPBACK/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null
}

# http_ok PORT PATH: true when a GET is answered with 200. Bash alone, since a bare machine has no curl.
http_ok() {
  local status
  status="$(
    {
      exec 3<>"/dev/tcp/$LOOPBACK/$1"
      printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$2" "$1" >&3
      timeout 5 head -n 1 <&3
    } 2>/dev/null
  )" || return 1
  [[ "$status" == *" 200 "* || "$status" == *" 200"$'\r' ]]
}

# with_progress MESSAGE COMMAND…: runs quietly, tells every few seconds that it is still at it,
# and shows the end of the output only when it fails.
with_progress() {
  local message="$1" started=$SECONDS log pid status=0
  shift
  mkdir -p "$DATA/log"
  log="$DATA/log/$(tr -cs '[:alnum:]' '-' <<<"${message,,}" | sed 's/^-*//; s/-*$//').log"
  say "• $message …"
  # A process group of its own, so that Ctrl-C ends a download with everything it started.
  set -m
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  set +m
  trap 'kill -- "-$pid" 2>/dev/null; exit 130' INT TERM
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.5
    if ((SECONDS - started >= 10 && (SECONDS - started) % 10 == 0)); then
      say "  … $((SECONDS - started)) s: $(tail -c 2000 "$log" | tr '\r' '\n' | grep -v '^[[:space:]]*$' | tail -n 1 | cut -c 1-100)"
      sleep 1
    fi
  done
  wait "$pid" || status=$?
  trap - INT TERM
  if ((status != 0)); then
    tail -n 30 "$log" >&2
    die "$message: failed (all of it in ${log#"$MOTCUA_ROOT"/})."
  fi
  return 0
}

# What the backend needs to know of its neighbours.
export_backend_settings() {
  export QUARKUS_HTTP_HOST="$LOOPBACK" MOTCUA_BACKEND_PORT="$BACKEND_PORT"
  export QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://$LOOPBACK:$PG_PORT/motcua"
  export MOTCUA_DB_OWNER_PASSWORD="$LOCAL_PASSWORD" MOTCUA_DB_APP_PASSWORD="$LOCAL_PASSWORD"
  export MOTCUA_FILES_DIR="$DATA/files"
  export MOTCUA_ADMIN_CLIENT_SECRET="$LOCAL_PASSWORD" MOTCUA_RATING_KEY="$LOCAL_PASSWORD"
  export MOTCUA_OIDC_ISSUER="$ISSUER" QUARKUS_OIDC_AUTH_SERVER_URL="$ISSUER"
  export MOTCUA_DEMO="${MOTCUA_DEMO:-true}"
}

# one_at_a_time WHAT: refuses a second one on the same data.
one_at_a_time() {
  mkdir -p "$DATA"
  exec 9>"$DATA/lock"
  flock --nonblock 9 || die "$1 is running already on $DATA: use that one, or stop it first."
}
