package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/// Real OpenSearch nodes in a process of their own, since their Lucene is not the service's.
public final class OpenSearchNodes implements AutoCloseable {

    private static final Path INSTALLED = Path.of("target/opensearch");
    private static final AtomicInteger PREFIXES = new AtomicInteger();

    private static Optional<OpenSearchNodes> running = Optional.empty();

    private final Process process;
    private final Path folder;
    private final BufferedReader output;
    private final PrintWriter input;
    private final List<URI> urls;

    private OpenSearchNodes(Process process, Path folder) throws IOException {
        this.process = process;
        this.folder = folder;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.input = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.urls = Arrays.stream(line("ports ").split(" ", -1))
                .map(port -> URI.create("http://127.0.0.1:" + port))
                .toList();
    }

    /// @return one node for all tests of a run
    public static synchronized OpenSearchNodes running() {
        if (running.isEmpty()) {
            OpenSearchNodes nodes = begin(1);
            Runtime.getRuntime().addShutdownHook(new Thread(nodes::close));
            running = Optional.of(nodes);
        }
        return running.get();
    }

    /// Leaves the test out where they are not installed.
    public static OpenSearchNodes begin(int count) {
        if (!Files.isRegularFile(INSTALLED.resolve("classpath"))) {
            leaveOut("OpenSearch is not installed for tests (./mvnw -f src/test/opensearch/pom.xml package):"
                    + " it is not tried");
        }
        try {
            Path folder = Files.createTempDirectory("docent-opensearch");
            return new OpenSearchNodes(start(count, folder), folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Process start(int count, Path folder) throws IOException {
        String classPath = Files.readString(INSTALLED.resolve("classpath")).strip() + ":" + INSTALLED.resolve("knn/*");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx" + (256 + 256 * count) + "m",
                        "-cp",
                        classPath,
                        "src/test/opensearch/Nodes.java",
                        Integer.toString(count),
                        folder.resolve("nodes").toString())
                .redirectError(folder.resolve("log").toFile())
                .start();
    }

    private String line(String beginning) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        throw new IllegalStateException("OpenSearch ended:\n" + Files.readString(folder.resolve("log")));
    }

    private static void leaveOut(String message) {
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        abort(message);
    }

    public List<URI> urls() {
        return urls;
    }

    /// Waits until every part has its copy.
    public void awaitCopies() {
        obey("green 0");
    }

    /// @param indices their names, with commas between
    public void delete(String indices) {
        send(request("/" + indices).DELETE());
    }

    /// Writes a document into an index, which OpenSearch makes where there is none.
    public void write(String index, String document) {
        send(request("/" + index + "/_doc?refresh=true")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(urls.getFirst().resolve(path));
    }

    private static void send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends a node.
    public void stop(int node) {
        obey("stop " + node);
    }

    private void obey(String command) {
        input.println(command);
        try {
            line("done");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @return the beginning of names that no other test has
    public String freshPrefix() {
        return "test-" + PREFIXES.incrementAndGet();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
