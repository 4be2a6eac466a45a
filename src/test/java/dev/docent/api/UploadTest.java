package dev.docent.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import dev.docent.ingestion.IngestionReport.State;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class UploadTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeUploads uploads;

    @Autowired
    private FakeFolder folder;

    @Autowired
    private FakeIngestion ingestion;

    @AfterEach
    void reset() {
        uploads.full = false;
        uploads.away = false;
        ingestion.full = false;
        ingestion.elsewhere = false;
        folder.placed().clear();
        uploads.kept.clear();
        uploads.kept.put("harbour/ferry.md", "words");
    }

    @Test
    void filesAreKeptAndTheRunThatIndexesThemIsNamed() throws Exception {
        Received received = upload("harbour", "a.md=one", "deep/b.txt=two");

        assertThat(received.status()).isEqualTo(202);
        assertThat(received.json()).isEqualTo(Caller.json("""
                {"ingestionId": "%s", "files": ["harbour/a.md", "harbour/deep/b.txt"]}""".formatted(FakeIngestion.RUN)));
        assertThat(received.header("Location")).isEqualTo("/api/v1/ingestions/" + FakeIngestion.RUN);
        assertThat(uploads.kept).containsEntry("harbour/a.md", "one").containsEntry("harbour/deep/b.txt", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.md", "/etc/a.md", "a/../../a.md", ".hidden"})
    void ofARequestWithANameThatClimbsOutNothingIsKept(String name) throws Exception {
        Received received = upload("harbour", "a.md=one", name + "=two");

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/detail")).contains(name);
        assertThat(uploads.kept).containsOnlyKeys("harbour/ferry.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "a/b", ".hidden"})
    void aCollectionIsOneFolder(String collection) throws Exception {
        Received received = upload(collection, "a.md=one");

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/errors/0/field")).isEqualTo("collection");
    }

    @Test
    void whatIsTooMuchIsRefusedWithTheLimit() throws Exception {
        Received large = upload("harbour", "a.md=" + "x".repeat(11_000));
        Received none = upload("harbour");

        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text("/detail")).contains("at the most");
        assertThat(none.status()).isEqualTo(400);
        assertThat(uploads.kept).containsOnlyKeys("harbour/ferry.md");
    }

    @Test
    void asManyFilesAreTakenAsTheSettingsAllow() throws Exception {
        Received most = upload("harbour", files(120));
        Received oneTooMany = upload("harbour", files(121));
        Received farTooMany = upload("harbour", files(150));

        assertThat(most.status()).isEqualTo(202);
        assertThat(most.json().at("/files")).hasSize(120);
        assertThat(oneTooMany.status()).isEqualTo(400);
        assertThat(oneTooMany.text("/detail")).contains("120 times at the most");
        assertThat(farTooMany.status()).isEqualTo(400);
        assertThat(farTooMany.text("/detail")).contains("120 times at the most");
    }

    private static String[] files(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + ".md=" + i).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a.md   | "'harbour/a.md' is there twice"
            A/a.md | "'harbour/A' cannot be a file's name and also the folder of 'harbour/A/a.md'"
            """)
    void ofFilesWhoseNamesDoNotGoTogetherNoneIsKept(String name, String why) throws Exception {
        Received received = upload("harbour", "a.md=one", "A=two", name + "=three");

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/detail")).contains(why);
        assertThat(uploads.kept).containsOnlyKeys("harbour/ferry.md");
    }

    @Test
    void whatIsKeptAgainstTheRuleIsNamedAndIndexed() throws Exception {
        uploads.away = true;

        Received received = upload("harbour", "a.md=one", "b.md=two");

        assertThat(received.status()).isEqualTo(503);
        assertThat(received.text("/detail")).contains("'harbour/a.md'").contains("Send the others again");
        assertThat(ingestion.latest().progress().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void theFormOfAnotherSiteIsRefused() throws Exception {
        Received foreign = caller.send(form("harbour", "a.md=one").header("Origin", "https://evil.example"));
        Received own = caller.send(form("harbour", "a.md=one").header("Origin", "http://localhost:" + caller.port()));

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(own.status()).isEqualTo(202);
    }

    @Test
    void aPageIsTakenFromTheWeb() throws Exception {
        Received received = caller.post(
                "/api/v1/documents", "{\"url\": \"https://example.org/report\", \"collection\": \"harbour\"}");

        assertThat(received.status()).isEqualTo(202);
        assertThat(received.text("/files/0")).isEqualTo("harbour/example.org-report.html");
        assertThat(uploads.kept).containsEntry("harbour/example.org-report.html", "<p>words</p>");
        assertThat(uploads.origin("harbour/example.org-report.html"))
                .contains(URI.create("https://example.org/report"));
    }

    @Test
    void aPageThatCannotBeFetchedSaysWhy() throws Exception {
        Received received = caller.post("/api/v1/documents", "{\"url\": \"https://example.org/gone\"}");

        assertThat(received.status()).isEqualTo(422);
        assertThat(received.text("/detail")).isEqualTo("The other side answered with status 404.");
    }

    @Test
    void anUploadIsDeletedAndForgotten() throws Exception {
        Received received = delete("ferry1");

        assertThat(received.status()).isEqualTo(204);
        assertThat(uploads.kept).isEmpty();
        assertThat(ingestion.forgotten).contains("ferry1");
    }

    @Test
    void aFullDiskIsNamed() throws Exception {
        uploads.full = true;
        ingestion.full = true;

        Received upload = upload("harbour", "a.md=one");
        Received removal = delete("ferry1");

        assertThat(upload.status()).isEqualTo(503);
        assertThat(upload.text("/detail")).contains("no room on the disk", "a.md");
        assertThat(removal.status()).isEqualTo(503);
        assertThat(removal.text("/detail")).contains("No space left on device");
    }

    @Test
    void whatWasNotUploadedIsNotDeleted() throws Exception {
        folder.placed().put("scans/page.pdf", Path.of("page.pdf"));

        Received found = delete("scan1");
        Received unknown = delete("nothing");

        assertThat(found.status()).isEqualTo(409);
        assertThat(found.text("/detail")).contains("scans/page.pdf");
        assertThat(unknown.status()).isEqualTo(404);
    }

    @Test
    void aDocumentWhoseFileIsGoneIsForgotten() throws Exception {
        Received removal = delete("scan1");

        assertThat(removal.status()).isEqualTo(204);
        assertThat(ingestion.forgotten).contains("scan1");
    }

    @Test
    void whereUploadsLieWithAnotherInstanceNoneAreTakenAndNoneDeleted() throws Exception {
        ingestion.elsewhere = true;

        Received received = upload("harbour", "a.md=one");

        assertThat(received.status()).isEqualTo(503);
        assertThat(received.header("Retry-After")).isEqualTo("5");
        assertThat(received.text("/detail")).contains("share the data folder");
        assertThat(uploads.kept).containsOnlyKeys("harbour/ferry.md");
        Received removal = delete("scan1");
        assertThat(removal.status()).isEqualTo(409);
        assertThat(removal.text("/detail")).contains("another instance");
    }

    private Received delete(String id) throws IOException, InterruptedException {
        return caller.send(caller.request("/api/v1/documents/" + id).DELETE());
    }

    private Received upload(String collection, String... files) throws IOException, InterruptedException {
        return caller.send(form(collection, files));
    }

    private HttpRequest.Builder form(String collection, String... files) {
        StringBuilder body = new StringBuilder();
        for (String file : files) {
            String[] parts = file.split("=", 2);
            body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + parts[0]
                    + "\"\r\nContent-Type: text/plain\r\n\r\n" + parts[1] + "\r\n");
        }
        body.append(
                "--x\r\nContent-Disposition: form-data; name=\"collection\"\r\n\r\n" + collection + "\r\n--x--\r\n");
        return caller.request("/api/v1/documents")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toString().getBytes(UTF_8)));
    }
}
