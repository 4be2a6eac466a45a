package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class DocumentsTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeFolder folder;

    @AfterEach
    void reset() {
        folder.placed().clear();
    }

    @Test
    void documentsAreListedWithWhatIsKnownOfThem() throws Exception {
        Received received = caller.get("/api/v1/documents");

        assertThat(received.json()).isEqualTo(Caller.json("""
                {
                  "documents": [
                    {"id": "ferry1", "file": "harbour/ferry.md", "collection": "harbour", "title": "Harbour news",
                     "url": null, "publishedAt": "2026-01-05", "publishedAtFrom": "front_matter",
                     "mediaType": "text/markdown", "language": "en", "pages": null, "characters": 89, "passages": 2,
                     "status": "indexed", "problem": null, "indexedAt": "2026-01-06T08:15:30Z",
                     "copyOf": null, "copies": ["scan1"]},
                    {"id": "scan1", "file": "scans/page.pdf", "collection": "scans", "title": "page.pdf",
                     "url": null, "publishedAt": "2026-01-05", "publishedAtFrom": "front_matter",
                     "mediaType": "application/pdf", "language": "en", "pages": 3, "characters": 0, "passages": 0,
                     "status": "failed", "problem": "It holds pictures of text only.",
                     "indexedAt": "2026-01-06T08:15:30Z", "copyOf": "ferry1", "copies": ["ferry1"]}
                  ],
                  "page": 0,
                  "total": 2
                }"""));
    }

    @ParameterizedTest
    @CsvSource({
        "query=ferry, ferry1, 1",
        "collection=scans, scan1, 1",
        "status=failed, scan1, 1",
        "page=1&size=1, scan1, 2"
    })
    void documentsAreListedByNameCollectionStatusAndPage(String parameters, String id, int total) throws Exception {
        Received received = caller.get("/api/v1/documents?" + parameters);

        assertThat(received.text("/documents/0/id")).isEqualTo(id);
        assertThat(received.json().at("/total").intValue()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status=lost     | status     | must be one of indexed, truncated, failed
            collection=laws | collection | names 'laws', which does not exist; there are harbour, scans
            page=-1         | page       | must be 0 or more
            size=201        | size       | must be 1 to 200
            size=many       | size       | must be a whole number
            """)
    void aListThatCannotBeIsRefused(String parameters, String field, String message) throws Exception {
        Received received = caller.get("/api/v1/documents?" + parameters.replace(" ", ""));

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/errors/0/field")).isEqualTo(field);
        assertThat(received.text("/errors/0/message")).isEqualTo(message);
    }

    @Test
    void collectionsAreCountedWithTheirFirstAndLastDates() throws Exception {
        Received received = caller.get("/api/v1/collections");

        assertThat(received.json()).isEqualTo(Caller.json("""
                {"collections": [
                  {"name": "harbour", "documents": 1, "failed": 0,
                   "publishedFrom": "2026-01-05", "publishedTo": "2026-01-05"},
                  {"name": "scans", "documents": 0, "failed": 1,
                   "publishedFrom": "2026-01-05", "publishedTo": "2026-01-05"}
                ], "uploads": true}"""));
    }

    @Test
    void theTextIsTheOneThatOffsetsCountIn() throws Exception {
        Received received = caller.get("/api/v1/documents/ferry1/text");

        assertThat(received.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(received.body()).isEqualTo(Samples.TEXT);
    }

    @Test
    void theStructureSaysWhatIsAHeading() throws Exception {
        Received received = caller.get("/api/v1/documents/ferry1/structure");

        assertThat(received.json()).isEqualTo(Caller.json("""
                {"blocks": [{"kind": "heading", "level": 1, "start": 0, "end": 12, "page": null}]}"""));
    }

    @Test
    void theOriginalIsTheFileAndNothingInItRuns(@TempDir Path files) throws Exception {
        Path file = Files.writeString(files.resolve("ferry.md"), "# Harbour news");
        folder.placed().put("harbour/ferry.md", file);

        Received received = caller.get("/api/v1/documents/ferry1/original");

        assertThat(received.body()).isEqualTo("# Harbour news");
        assertThat(received.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(received.header("Content-Disposition")).startsWith("inline;").contains("ferry.md");
        assertThat(received.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(received.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox;");
    }

    @Test
    void anOriginalInAnOldEncodingIsNotSaidToBeInANewOne(@TempDir Path files) throws Exception {
        Path file = Files.write(files.resolve("ferry.md"), "Fähre".getBytes(StandardCharsets.ISO_8859_1));
        folder.placed().put("harbour/ferry.md", file);

        Received received = caller.get("/api/v1/documents/ferry1/original");

        assertThat(received.header("Content-Type")).isEqualTo("text/markdown");
    }

    @Test
    void anOriginalThatIsGoneIsNotFound() throws Exception {
        Received received = caller.get("/api/v1/documents/ferry1/original");

        assertThat(received.status()).isEqualTo(404);
        assertThat(received.text("/detail")).contains("no longer");
    }
}
