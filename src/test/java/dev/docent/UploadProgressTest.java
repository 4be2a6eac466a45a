package dev.docent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a client is told of each of its files, from the upload to the end of the run.
class UploadProgressTest extends RunningService {

    private static final Path SAMPLES = Path.of("src/test/resources/documents");
    private static final JsonMapper JSON = JsonMapper.shared();

    @AfterEach
    void removeAll() throws Exception {
        for (JsonNode document :
                json(get(address() + "/api/v1/documents?collection=tried")).get("documents")) {
            send(request("/api/v1/documents/" + document.get("id").asString()).DELETE());
        }
        everythingIsIndexed();
    }

    @Test
    void eachFileOfAnUploadIsToldOfWithItsStateAndReason() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("good.md", "The Amber Lock was repaired by Odo Finch.".getBytes(UTF_8));
        files.put("damaged.docx", Files.readAllBytes(SAMPLES.resolve("truncated.docx")));
        files.put("protected.pdf", Files.readAllBytes(SAMPLES.resolve("protected.pdf")));

        HttpResponse<String> taken = upload(files);
        String run = taken.headers().firstValue("Location").orElseThrow();
        List<JsonNode> told = events(run);
        JsonNode report = json(get(address() + run));

        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(run).endsWith(json(taken.body()).get("ingestionId").asString());
        assertOutcomes(told);
        assertOutcomes(report.get("files"));
        assertThat(told.getFirst().get("outcome").asString()).isIn("waiting", "reading", "unchanged");
        assertThat(report.get("state").asString()).isEqualTo("done");
        assertThat(report.get("failed").asInt()).isEqualTo(2);
    }

    private static void assertOutcomes(Iterable<JsonNode> files) {
        Map<String, String> last = new LinkedHashMap<>();
        files.forEach(file -> last.put(
                file.get("file").asString(),
                file.get("outcome").asString() + ": " + file.get("problem").asString()));
        assertThat(last.get("tried/good.md")).startsWith("indexed");
        assertThat(last.get("tried/damaged.docx")).startsWith("failed: The file is damaged");
        assertThat(last.get("tried/protected.pdf")).startsWith("failed: The file is protected by a password");
    }

    @Test
    void aNameThatCannotBeKeptBesideAnotherIsAConflict() throws Exception {
        HttpResponse<String> taken = upload(Map.of("a/b.md", "words".getBytes(UTF_8)));
        events(taken.headers().firstValue("Location").orElseThrow());

        HttpResponse<String> folder = upload(Map.of("a", "words".getBytes(UTF_8)));
        HttpResponse<String> within = upload(Map.of("a/b.md/c.md", "words".getBytes(UTF_8)));

        assertThat(folder.statusCode()).isEqualTo(409);
        assertThat(json(folder.body()).get("detail").asString()).contains("there are uploads called 'tried/a/…'");
        assertThat(within.statusCode()).isEqualTo(409);
        assertThat(json(within.body()).get("detail").asString()).contains("remove 'tried/a/b.md' first");
    }

    /// @return what was told of files until the run was done
    private List<JsonNode> events(String run) throws Exception {
        String stream = send(request(run).header("Accept", "text/event-stream")).body();
        assertThat(stream).contains("event:done");
        List<JsonNode> told = new ArrayList<>();
        for (String event : stream.split("\n\n", -1)) {
            if (event.contains("event:file")) {
                told.add(json(event.substring(event.indexOf("data:") + "data:".length())));
            }
        }
        return told;
    }

    private HttpResponse<String> upload(Map<String, byte[]> files) throws Exception {
        var body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(UTF_8));
        });
        body.writeBytes(
                "--x\r\nContent-Disposition: form-data; name=\"collection\"\r\n\r\ntried\r\n--x--\r\n".getBytes(UTF_8));
        return send(request("/api/v1/documents")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
