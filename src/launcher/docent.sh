#!/bin/sh
# Starts Docent: looks for a JDK 25 or newer and hands everything over to it.
#   DOCENT_JAVA_OPTS   more options for Java
self=$(readlink -f -- "$0" 2>/dev/null) || self=$0
app=$(dirname -- "$self")/docent-app

. "$app/find-jdk.sh"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# Where no language is set, as for services and in cron, Java would take names of files for English letters alone.
if [ -z "${LC_ALL-}${LC_CTYPE-}${LANG-}" ]; then
  export LC_CTYPE=C.UTF-8
fi

# Java passes over a cache that another Java has written, or that was written for other files; then it starts as usual.
# shellcheck disable=SC2086  # options are split at spaces on purpose
exec "$java" "@$app/java.options" -XX:AOTCache="$app/docent.aot" -Xlog:disable '-Xlog:all=error,aot*=off,cds*=off:stderr' \
  ${DOCENT_JAVA_OPTS-} -jar "$app/docent.jar" "$@"
