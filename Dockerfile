# syntax=docker/dockerfile:1

FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /src
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY prompts prompts
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw --batch-mode --no-transfer-progress -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true \
      -Dmaven.antrun.skip=true package \
    && java -Djarmode=tools -jar target/docent.jar extract --layers --destination target/layers

FROM eclipse-temurin:25-jre-noble
# For scanned pages.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tesseract-ocr \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 docent \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent docent \
    && install --directory --owner=docent --group=docent /data /documents
WORKDIR /app
# What is unpacked at the first start is unpacked here, once: later nothing is written beside the data.
ENV DJL_CACHE_DIR=/app/native
COPY --from=build /src/target/layers/dependencies/ ./
COPY --from=build /src/target/layers/spring-boot-loader/ ./
COPY --from=build /src/target/layers/snapshot-dependencies/ ./
COPY --from=build /src/target/layers/application/ ./
COPY src/launcher/java.options src/main/docker/docent src/main/docker/healthy ./
# Starts once for the classes that it loads, and reads a few files as a worker does: both start sooner from then on.
RUN --mount=type=bind,source=src/test/resources/documents,target=/rehearsal \
    java @/app/java.options -XX:AOTCacheOutput=/app/docent.aot -Dspring.context.exit=onRefresh -jar /app/docent.jar \
      --docent.data=/tmp/data --docent.documents.folder=/tmp/documents \
    && java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true \
      --enable-native-access=ALL-UNNAMED -XX:AOTCacheOutput=/app/worker.aot \
      -cp /app/docent.jar dev.docent.document.worker.Rehearsal /rehearsal /tmp/data \
    && chmod -R a+rX /app \
    && rm -rf /tmp/*
ENV PATH=/app:$PATH DOCENT_DATA=/data DOCENT_DOCUMENTS_FOLDER=/documents SERVER_ADDRESS=0.0.0.0
VOLUME /data
USER 10001:10001
WORKDIR /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m --start-interval=2s CMD ["healthy"]
ENTRYPOINT ["docent"]
