package dev.docent.bench.instances;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A node of OpenSearch in a process of its own, as the tests have it installed.
record Node(int number, Process process, URI url, Path log) implements AutoCloseable {

    private static final Path INSTALLED = Path.of("target/opensearch");

    /// Starts as many as form a cluster, and waits until they have.
    static List<Node> begin(int count, Path folder) throws IOException {
        List<Integer> transport = Ports.free(count);
        List<Integer> http = Ports.free(count);
        List<Node> nodes = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            nodes.add(start(number, folder, http.get(number - 1), transport));
        }
        for (Node node : nodes) {
            node.await();
        }
        return nodes;
    }

    private static Node start(int number, Path folder, int http, List<Integer> transport) throws IOException {
        String classPath = Files.readString(INSTALLED.resolve("classpath")).strip() + ":" + INSTALLED.resolve("knn/*");
        Path log = folder.resolve("node-" + number + ".log");
        String ports = transport.stream().map(String::valueOf).collect(Collectors.joining(","));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        classPath,
                        "src/bench/opensearch/Node.java",
                        Integer.toString(number),
                        folder.resolve("node-" + number).toString(),
                        Integer.toString(http),
                        ports)
                .redirectError(log.toFile())
                .start();
        return new Node(number, process, URI.create("http://127.0.0.1:" + http), log);
    }

    private void await() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("ready")) {
                return;
            }
        }
        throw new IllegalStateException("OpenSearch ended:\n" + Files.readString(log));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Kills it, for good.
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
