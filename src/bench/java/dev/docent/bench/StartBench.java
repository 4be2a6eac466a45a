package dev.docent.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/// How long the packed service takes from the start of its process until it is ready, and how much memory it holds.
record StartBench(Options options) {

    private static final int QUESTIONS = 50;

    private static final int LOOK_EVERY_MS = 50;

    void run() throws Exception {
        Path data = Files.createTempDirectory("docent-bench");
        try (HttpClient client = HttpClient.newHttpClient()) {
            Report.line("start over " + options.folder());
            start(client, data, "first start");
            start(client, data, "second start, nothing changed");
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void start(HttpClient client, Path data, String name) throws Exception {
        int port = freePort();
        URI base = URI.create("http://127.0.0.1:" + port);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        "sh",
                        "target/docent",
                        "--docent.documents.folder=" + options.folder(),
                        "--docent.data=" + data,
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile())
                .start();
        try {
            awaitContent(client, process, base.resolve("/actuator/health/readiness"), "\"UP\"");
            Report.figure(name + ": until ready", Report.millisecondsSince(start) / 1_000, "s");
            awaitContent(client, process, base.resolve("/api/v1/ingestions/latest"), "\"done\"");
            Report.figure(name + ": until all is indexed", Report.millisecondsSince(start) / 1_000, "s");
            memory(name, process);
            if (options.find("set").isPresent()) {
                ask(client, base);
                memory(name + ", " + QUESTIONS + " questions later", process);
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitContent(HttpClient client, Process process, URI address, String content)
            throws InterruptedException {
        while (!get(client, address).contains(content)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service has ended with " + process.exitValue());
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    private static String get(HttpClient client, URI address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        }
    }

    private void ask(HttpClient client, URI base) throws IOException, InterruptedException {
        List<String> questions = options.questions(QUESTIONS);
        for (String question : questions) {
            HttpRequest request = HttpRequest.newBuilder(base.resolve("/api/v1/ask"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(new JsonMapper().writeValueAsString(Map.of("question", question))))
                    .build();
            client.send(request, BodyHandlers.ofString());
        }
    }

    private static void memory(String name, Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.isReadable(status)) {
            String text = Files.readString(status);
            Report.figure(name + ": resident memory", megabytes("VmRSS", text), "MB");
            Report.figure(name + ": its peak", megabytes("VmHWM", text), "MB");
        }
    }

    private static double megabytes(String field, String status) {
        Matcher matcher = Pattern.compile(field + ":\\s+(\\d+) kB").matcher(status);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) / 1024.0 : Double.NaN;
    }
}
