package dev.docent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A server that speaks S3 and checks signatures, in a process of its own, since its libraries are not the service's.
public final class S3Server implements AutoCloseable {

    public static final String ACCESS_KEY = "reader-of-tests";
    public static final String SECRET_KEY = "b7Qx-secret-of-tests";

    private static final Path CLASS_PATH = Path.of("target/s3/classpath");
    private static final AtomicInteger BUCKETS = new AtomicInteger();

    private static Optional<S3Server> running = Optional.empty();

    private final Process process;
    private final Path log;
    private final BufferedReader output;
    private final PrintWriter input;
    private final int port;

    private S3Server(Process process, Path log) throws IOException {
        this.process = process;
        this.log = log;
        this.output = process.inputReader(UTF_8);
        this.input = new PrintWriter(process.outputWriter(UTF_8), true);
        this.port = Integer.parseInt(line("port "));
    }

    /// Leaves the test out where there is no such server.
    ///
    /// @return one for all tests of a run
    public static synchronized S3Server running() {
        if (running.isEmpty()) {
            S3Server server = begin();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            running = Optional.of(server);
        }
        return running.get();
    }

    private static S3Server begin() {
        if (!Files.isRegularFile(CLASS_PATH)) {
            leaveOut("No server of S3 is installed for tests (./mvnw -f src/test/s3/pom.xml package): it is not tried");
        }
        try {
            Path log = Files.createTempFile("docent-s3", ".log");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-Xmx512m",
                            "-cp",
                            Files.readString(CLASS_PATH).strip(),
                            "src/test/s3/Store.java",
                            ACCESS_KEY,
                            SECRET_KEY)
                    .redirectError(log.toFile())
                    .start();
            return new S3Server(process, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void leaveOut(String message) {
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        abort(message);
    }

    private String line(String beginning) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        throw new IllegalStateException("The server ended:\n" + Files.readString(log));
    }

    public int port() {
        return port;
    }

    /// @return the name of an empty bucket
    public String bucket() {
        String bucket = "docent-" + BUCKETS.incrementAndGet();
        obey("create " + bucket);
        return bucket;
    }

    /// Puts an object there, as others would whose names nobody checks.
    public void put(String bucket, String key, String text) {
        obey("put " + bucket + " " + encoded(key) + " " + encoded(text));
    }

    public void remove(String bucket, String key) {
        obey("remove " + bucket + " " + encoded(key));
    }

    /// Has an object be listed and not handed out.
    public void forbid(String bucket, String key) {
        obey("forbid " + bucket + " " + encoded(key));
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private synchronized void obey(String command) {
        input.println(command);
        try {
            line("done");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
