#!/bin/sh
# Makes up each password that is not there yet. They are known to nobody but the services that share their volume.
# A file is named like the setting that it is for; the database takes the same password from one of them. Those who
# watch have volumes of their own, and what they used to find beside the others is taken there.
set -eu
cd /passwords
umask 022

take_out() {
  [ -e "$1" ] || return 0
  [ -s "$2" ] || cp "$1" "$2"
  rm "$1"
}

make_up() {
  [ -s "$1" ] && return 0
  head -c 32 /dev/urandom | base64 | tr -d '/+=\n' > "$1.new"
  mv "$1.new" "$1"
}

make_up docent.state.password
make_up docent.widget.secret
take_out grafana /grafana/password
make_up /grafana/password
# Prometheus sends what stands there: once there are keys, one that the service made, with the role metrics.
take_out metrics /metrics/key
[ -e /metrics/key ] || : > /metrics/key
cp docent.state.password docent.index.pgvector.password
# Who fetches and runs models is not root, as it once was.
[ "$(stat -c %u /models)" = 10002 ] || chown -R 10002:10002 /models
