package dev.docent.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packed service as a process of its own. Its memory is known on Linux only.
public final class PackedService implements AutoCloseable {

    private static final int OK = 200;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI base;

    PackedService(Path folder, Path data, String... settings) throws IOException {
        this(folder, data, freePort(), settings);
    }

    public PackedService(Path folder, Path data, int port, String... settings) throws IOException {
        this.base = URI.create("http://127.0.0.1:" + port);
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "target/docent",
                "--docent.documents.folder=" + folder,
                "--docent.data=" + data,
                "--server.port=" + port));
        command.addAll(List.of(settings));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI base() {
        return base;
    }

    /// Waits until what is at the path holds the content.
    public void await(String path, String content) throws InterruptedException {
        await(path, content, LOOK_EVERY);
    }

    /// Waits until what is at the path holds the content, and looks so often.
    void await(String path, String content, Duration every) throws InterruptedException {
        while (!get(path).contains(content)) {
            requireAlive();
            Thread.sleep(every);
        }
    }

    URI address() {
        return base;
    }

    public void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The service has ended with " + process.exitValue());
        }
    }

    /// @return what is at the path; empty if the service does not answer
    public String get(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .header("Accept", "application/json")
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        }
    }

    /// @return HTTP's status
    int ask(String question) throws IOException, InterruptedException {
        return post(Map.of("question", question)).statusCode();
    }

    /// @param question as the interface describes it
    /// @return the answer as the interface describes it
    JsonNode answer(Map<String, Object> question) throws IOException, InterruptedException {
        HttpResponse<String> response = post(question);
        if (response.statusCode() != OK) {
            throw new IllegalStateException("No answer but " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> post(Map<String, Object> question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/api/v1/ask"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(question)))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /// @return megabytes that the service holds
    double memory() {
        return megabytes("VmRSS", process.toHandle());
    }

    /// @return the most megabytes that the service has held
    double peak() {
        return megabytes("VmHWM", process.toHandle());
    }

    /// @return megabytes that the service and the processes which it started hold together
    double memoryOfAll() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(one -> megabytes("VmRSS", one))
                .filter(Double::isFinite)
                .sum();
    }

    private static double megabytes(String field, ProcessHandle one) {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(one.pid()), "status"));
            Matcher matcher = Pattern.compile(field + ":\\s+(\\d+) kB").matcher(status);
            return matcher.find() ? Integer.parseInt(matcher.group(1)) / 1024.0 : Double.NaN;
        } catch (IOException gone) {
            return Double.NaN;
        }
    }

    /// Ends the service without a word to it, by SIGKILL.
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        client.close();
    }

    /// Tells the service to end, and waits until it has.
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        client.close();
    }
}
