package dev.docent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service, from an upload to its answer and to its end.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UploadedDocumentTest {

    @TempDir
    private static Path data;

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Files.writeString(folder.resolve("canteen.md"), "The canteen opens at noon.");
        Files.writeString(Files.createDirectory(folder.resolve("yes!")).resolve("heron.md"), "A heron sat there.");
        settings.add("docent.data", data::toString);
        settings.add("docent.documents.folder", folder::toString);
    }

    @Test
    void anUploadIsAnsweredFromUntilItIsDeleted() throws Exception {
        String bridge = "The Heron Bridge was opened by Mayor Tamsin Vale on 3 May 2024.";

        JsonNode taken = upload("bridge.md", bridge.getBytes(UTF_8));
        follow(taken.get("ingestionId").asString());

        JsonNode answer = ask("Who opened the Heron Bridge?");
        JsonNode citation = answer.get("citations").get(0);
        assertThat(answer.get("answer").asString()).contains("Tamsin Vale");
        assertThat(citation.get("file").asString()).isEqualTo("town/bridge.md");
        String document = "/api/v1/documents/" + citation.get("documentId").asString();
        assertThat(text(document + "/original")).isEqualTo(bridge);

        assertThat(send(request(document).DELETE()).statusCode()).isEqualTo(204);
        assertThat(ask("Who opened the Heron Bridge?").get("status").asString()).isEqualTo("not_found");
        assertThat(send(request(document)).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileWithinAnUploadedArchiveIsCitedWithItsPlace() throws Exception {
        JsonNode taken = upload("papers.zip", zip("minutes/lock.md", "The Amber Lock was repaired by Odo Finch."));
        follow(taken.get("ingestionId").asString());

        JsonNode citation = ask("Who repaired the Amber Lock?").get("citations").get(0);
        assertThat(citation.get("file").asString()).isEqualTo("town/papers.zip!/minutes/lock.md");

        String part = "/api/v1/documents/" + citation.get("documentId").asString();
        HttpResponse<String> original = send(request(part + "/original"));
        assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("papers.zip");
        assertThat(send(request(part).DELETE()).statusCode()).isEqualTo(409);
    }

    @Test
    void aFileInAFolderThatIsCalledAsAnArchiveMightBeIsItsOwnOriginal() throws Exception {
        follow("latest");
        JsonNode heron = json.readTree(text("/api/v1/documents?query=heron.md"))
                .get("documents")
                .get(0);

        HttpResponse<String> original =
                send(request("/api/v1/documents/" + heron.get("id").asString() + "/original"));

        assertThat(heron.get("file").asString()).isEqualTo("yes!/heron.md");
        assertThat(original.headers().firstValue("Content-Type")).contains("text/markdown;charset=UTF-8");
        assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("heron.md");
    }

    @Test
    void aFileOfTheFolderIsTakenInThoughAnUploadOfItsNameWasDeleted() throws Exception {
        follow(upload("otter.md", "An otter swam by.".getBytes(UTF_8))
                .get("ingestionId")
                .asString());
        JsonNode uploaded =
                json.readTree(text("/api/v1/documents?query=otter.md")).at("/documents/0/id");
        assertThat(send(request("/api/v1/documents/" + uploaded.asString()).DELETE())
                        .statusCode())
                .isEqualTo(204);

        Files.writeString(
                Files.createDirectories(folder.resolve("town")).resolve("otter.md"), "The otter was fed by Ida Brook.");
        JsonNode started = json.readTree(send(request("/api/v1/ingestions")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .body());
        follow(started.get("ingestionId").asString());

        assertThat(ask("Who fed the otter?").get("answer").asString()).contains("Ida Brook");
    }

    private JsonNode upload(String name, byte[] content) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"collection\"\r\n\r\ntown\r\n"
                        + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        HttpResponse<String> response = send(request("/api/v1/documents")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return json.readTree(response.body());
    }

    private void follow(String ingestion) throws Exception {
        String events = send(request("/api/v1/ingestions/" + ingestion).header("Accept", "text/event-stream"))
                .body();
        assertThat(events).contains("event:done");
    }

    private JsonNode ask(String question) throws Exception {
        String body = json.writeValueAsString(json.createObjectNode().put("question", question));
        return json.readTree(send(request("/api/v1/ask")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
                .body());
    }

    private String text(String path) throws Exception {
        return send(request(path)).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
