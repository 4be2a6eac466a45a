#!/bin/sh
# Starts Docent: looks for a JDK 25 or newer and hands everything over to it.
#   DOCENT_JAVA_OPTS   more options for Java
self=$(readlink -f -- "$0" 2>/dev/null) || self=$0
app=$(dirname -- "$self")/docent-app

. "$app/find-jdk.sh"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# shellcheck disable=SC2086  # options are split at spaces on purpose
exec "$java" -Xms64m -Xmx1g -XX:+UseSerialGC \
  --enable-native-access=ALL-UNNAMED --add-modules jdk.incubator.vector \
  ${DOCENT_JAVA_OPTS-} -jar "$app/docent.jar" "$@"
