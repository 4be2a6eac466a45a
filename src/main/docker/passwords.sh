#!/bin/sh
# Makes up each password that is not there yet. They are known to nobody but the services that share the volume.
# A file is named like the setting that it is for; the database takes the same password from one of them.
set -eu
cd /passwords
umask 022

make_up() {
  [ -s "$1" ] && return
  head -c 32 /dev/urandom | base64 | tr -d '/+=\n' > "$1.new"
  mv "$1.new" "$1"
}

make_up docent.state.password
make_up docent.widget.secret
make_up grafana
# Prometheus sends what stands there: once there are keys, one that the service made, with the role metrics.
[ -e metrics ] || : > metrics
cp docent.state.password docent.index.pgvector.password
