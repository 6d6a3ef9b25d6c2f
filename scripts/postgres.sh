#!/usr/bin/env bash
# PostgreSQL in the foreground, on the loopback address alone. Makes the cluster and the database the first time.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

CLUSTER="$DATA/postgres"

# PostgreSQL refuses to run as root. In a user namespace without a mapping root is nobody to itself,
# while the files stay root's own on disk.
as_postgres=()
if ((EUID == 0)); then
  as_postgres=(unshare --user)
  "${as_postgres[@]}" true 2>/dev/null \
    || die "PostgreSQL does not run as root, and this machine forbids user namespaces: run make as an ordinary user."
fi

# Written beside and renamed at the end, so that an interrupted first start leaves no half of a cluster.
make_cluster() {
  local part="$CLUSTER.part" password_file
  rm -rf "$part"
  mkdir -p "$part"
  chmod 700 "$part"
  password_file="$part.password"
  printf '%s\n' "$LOCAL_PASSWORD" >"$password_file"
  "${as_postgres[@]}" "$POSTGRES_HOME/bin/initdb" --pgdata="$part" --username=motcua_owner --pwfile="$password_file" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 --no-instructions
  rm "$password_file"
  cat >>"$part/postgresql.conf" <<-SETTINGS
	unix_socket_directories = ''
	shared_buffers = 256MB
	effective_cache_size = 1GB
	random_page_cost = 1.1
	max_wal_size = 2GB
	timezone = 'Asia/Ho_Chi_Minh'
	log_timezone = 'Asia/Ho_Chi_Minh'
	SETTINGS
  # There is no createdb among the binaries; a single-user server does the same.
  "${as_postgres[@]}" "$POSTGRES_HOME/bin/postgres" --single -D "$part" postgres <<<'CREATE DATABASE motcua;' >/dev/null
  mv "$part" "$CLUSTER"
}

[[ -x "$POSTGRES_HOME/bin/postgres" ]] || die "PostgreSQL is not in .tools/: run make tools."
# Tests begin with an empty database.
[[ -z "${MOTCUA_PG_FRESH:-}" ]] || rm -rf "$CLUSTER"
[[ -d "$CLUSTER" ]] || make_cluster
[[ -O "$CLUSTER" ]] || die "$CLUSTER belongs to $(stat -c %U "$CLUSTER"): run as that user, or set MOTCUA_DATA_DIR."

# MOTCUA_PG_OPTIONS: more server options, split into words on purpose.
# shellcheck disable=SC2086
exec "${as_postgres[@]}" "$POSTGRES_HOME/bin/postgres" -D "$CLUSTER" \
  -c listen_addresses="$LOOPBACK" -c port="$PG_PORT" ${MOTCUA_PG_OPTIONS:-}
