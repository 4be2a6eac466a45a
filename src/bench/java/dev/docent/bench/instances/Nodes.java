package dev.docent.bench.instances;

import dev.docent.bench.Report;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The nodes of OpenSearch.
record Nodes(List<Node> all) implements AutoCloseable {

    static Nodes begin(int count, Path folder) throws IOException {
        return new Nodes(Node.begin(count, folder));
    }

    String urls() {
        return all.stream().map(node -> node.url().toString()).collect(Collectors.joining(","));
    }

    void killOne(Random random) {
        Node node = all.get(random.nextInt(all.size()));
        Report.line("kill node " + node.number() + " of OpenSearch, for good");
        node.close();
    }

    /// @param passages how many there are of the documents
    void report(int passages) throws IOException, InterruptedException {
        Node living = all.stream().filter(Node::isAlive).findFirst().orElseThrow();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI count = living.url().resolve("/docent_*_passages/_count");
            String body = client.send(HttpRequest.newBuilder(count).build(), BodyHandlers.ofString())
                    .body();
            int kept = new JsonMapper().readTree(body).path("count").asInt();
            Report.figure("passages in OpenSearch that belong to no document", kept - passages, "");
        }
    }

    @Override
    public void close() {
        all.forEach(Node::close);
    }
}
