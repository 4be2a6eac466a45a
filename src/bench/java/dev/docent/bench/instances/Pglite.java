package dev.docent.bench.instances;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A PostgreSQL with pgvector, in memory, as the tests have it installed. It is one session for all who connect to it.
record Pglite(Process process, int port) implements AutoCloseable {

    private static final Path FOLDER = Path.of("src/test/postgres");

    static Pglite begin() throws IOException {
        Process process = new ProcessBuilder(
                        "node",
                        "node_modules/@electric-sql/pglite-socket/dist/scripts/server.js",
                        "--extensions=@electric-sql/pglite-pgvector:vector",
                        "--max-connections=30",
                        "--port=0")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        return new Pglite(process, port(process));
    }

    private static int port(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("listening on")) {
                Thread.ofPlatform().daemon().start(() -> output.lines().forEach(_ -> {}));
                return Integer.parseInt(line.replaceAll(".*\"port\":(\\d+).*", "$1"));
            }
        }
        throw new IllegalStateException("PostgreSQL did not start: npm ci --prefix " + FOLDER);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port
                + "/postgres?sslmode=disable&gssEncMode=disable&prepareThreshold=0&user=postgres&password=postgres";
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
