package dev.docent;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// The PostgreSQL of this machine, with data of its own, for what the one in memory has no programs for. It
/// does not run as root: where the tests do, it runs as the user `postgres`.
public record LocalPostgres(Process process, Path folder, int port) implements AutoCloseable {

    private static final String USER = "postgres";

    /// Leaves the test out where it is not installed; in CI that fails.
    public static LocalPostgres begin() throws IOException, InterruptedException {
        if (!Stream.of("initdb", "postgres", "pg_dump", "pg_restore").allMatch(LocalPostgres::isInstalled)) {
            String message = "PostgreSQL's programs are not on the path: install postgresql";
            return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
        }
        Path folder = Files.createTempDirectory("docent-postgres");
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        }
        String data = folder.resolve("data").toString();
        run(folder, "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale")
                .waitFor();
        int port = freePort();
        Process server =
                run(folder, "postgres", "-D", data, "-h", "127.0.0.1", "-p", "" + port, "-k", folder.toString());
        var postgres = new LocalPostgres(server, folder, port);
        postgres.await();
        return postgres;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Process run(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups"));
        }
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private void await() throws IOException, InterruptedException {
        while (!answers()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("PostgreSQL ended:\n" + Files.readString(folder.resolve("log")));
            }
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    public String user() {
        return USER;
    }

    /// @return the address of a database that is there from the beginning, with the user
    public String url() {
        return url(USER) + "?user=" + USER;
    }

    /// @return the address of one of its databases
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public void create(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        FileSystemUtils.deleteRecursively(folder);
    }
}
