package dev.docent;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL with pgvector, in memory, for all tests of a run. It is one session for all who connect to it,
/// which is why tests keep apart by schemas.
public final class PostgresServer implements AutoCloseable {

    private static final Path FOLDER = Path.of("src/test/postgres");
    private static final String READY = "listening on";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private static Optional<PostgresServer> running = Optional.empty();

    private final Process process;
    private final int port;

    private PostgresServer(Process process) throws IOException {
        this.process = process;
        this.port = port(process);
    }

    /// Leaves the test out where it is not installed.
    public static synchronized PostgresServer running() {
        if (running.isEmpty()) {
            running = Optional.of(begin());
        }
        return running.get();
    }

    /// A server of its own, for what must not share its session; leaves the test out where it is not installed.
    public static PostgresServer begin() {
        if (!Files.isDirectory(FOLDER.resolve("node_modules/@electric-sql/pglite-socket"))) {
            leaveOut("PostgreSQL is not installed for tests (npm ci --prefix src/test/postgres): it is not tried");
        }
        try {
            Process process = new ProcessBuilder(
                            "node",
                            "node_modules/@electric-sql/pglite-socket/dist/scripts/server.js",
                            "--extensions=@electric-sql/pglite-pgvector:vector",
                            "--max-connections=30",
                            "--port=0")
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new PostgresServer(process);
        } catch (IOException missing) {
            leaveOut("Node.js is not installed: PostgreSQL is not tried");
            throw new UncheckedIOException(missing);
        }
    }

    private static int port(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        var said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                Thread.ofPlatform().daemon().start(() -> output.lines().forEach(_ -> {}));
                return Integer.parseInt(line.replaceAll(".*\"port\":(\\d+).*", "$1"));
            }
        }
        throw new IllegalStateException("PostgreSQL did not start:\n" + said);
    }

    private static void leaveOut(String message) {
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        abort(message);
    }

    public int port() {
        return port;
    }

    public String url() {
        return url(port);
    }

    /// @param port where it is reached
    public static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port
                + "/postgres?sslmode=disable&gssEncMode=disable&prepareThreshold=0&user=postgres&password=postgres";
    }

    /// Does something behind the service's back.
    public void execute(String statement) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /// @return the name of a schema that no other test has
    public String freshSchema() {
        return "test_" + SCHEMAS.incrementAndGet();
    }
}
